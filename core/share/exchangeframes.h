// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "share/exchangeprogress.h"
#include "share/frames.h"
#include "share/statement.h"

#include <array>
#include <optional>

// What two devices that talk say to each other. The connection hides and guards the bytes; sizes are checked here; who
// may say it and whether it is true is for the exchange and the store. Bytes: docs/formats/exchange.md.
namespace uthan::share {

enum class Say : quint8 {
    Greet = 1, // the caller: versions, which device it is
    Answer = 2, // the other end, if that device belongs here
    Packet = 4, // audience keys, sealed
    Summary = 5, // what is here, in a few hashes
    Frontier = 6, // what is here, epoch by epoch: only if the hashes differ
    Phase = 7, // what comes now, and how much of it
    Epochs = 8,
    Operations = 9,
    Bodies = 10, // of operations whose headers are there already: brought to the group later
    Segments = 11,
    RecordKeys = 12,
    Keep = 13, // what came since the last one is one transaction
    Withdrawals = 14,
    Seals = 15,
    Statements = 16,
    Said = 17, // no more operations and keys this time
    Settled = 18, // what is here after both have said all
    Buckets = 19, // files that are here, in 256 hashes
    Held = 20, // their addresses, where the hashes differ
    Offer = 21,
    Want = 22, // which of those, and from which byte on
    Part = 23,
    MediaSaid = 24,
    Acknowledge = 25, // what is on this end's disk, signed
    Stop = 26,
};

constexpr quint8 kMaySkip = 1; // flag of a frame: who does not know its type goes on without it
constexpr qsizetype kSayHeader = 6; // type, flags, length
constexpr qsizetype kMaxGreeting = 64 << 10; // what a stranger may make us hold
constexpr qsizetype kMaxAnswer = 128 << 10;
constexpr qsizetype kMaxSay = kMaxFrameBytes;
constexpr qint64 kMaxCount = Q_INT64_C(1)
    << 40; // operations or files of a programme; more is a lie, and sums stay sums
constexpr qint64 kMaxPhaseBytes = Q_INT64_C(1) << 50;
constexpr quint16 kExchangeVersion = 1;
constexpr qsizetype kNonceBytes = 32;

struct SayFrame {
    quint8 type = 0;
    bool maySkip = false;
    QByteArray payload;
};

[[nodiscard]] QByteArray encodeSay(Say type, const QByteArray& payload);
void appendSay(QByteArray& out, Say type, const QByteArray& payload, const QByteArray& rest = {}); // payload ‖ rest

// Cuts what arrives into frames. Holds one frame at most, and never more than is allowed by now.
class SayReader {
public:
    void add(const QByteArray& bytes);
    // The next whole frame, or none yet; Damaged if its length is more than `most`.
    [[nodiscard]] Result<std::optional<SayFrame>> next(qsizetype most);

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

// --- greeting
struct Greet {
    quint16 least = kExchangeVersion;
    quint16 newest = kExchangeVersion;
    bool waits = false; // to be let in: it knows no programme yet
    QByteArray nonce;
    QByteArray proof; // which device it is: sealed for those who know the programme; of a waiting device in the clear
};
struct Answer {
    quint16 version = kExchangeVersion;
    QByteArray nonce;
    QByteArray packet; // for a waiting device: sealed to it, what it needs to know the programme
    QByteArray proof; // sealed for those who know the programme
};
// Says on one connection which device speaks. Bound to both ends and both nonces: nothing of it serves elsewhere.
struct DeviceProof {
    QByteArray binding;
    ProgrammeId programme; // null where a waiting device speaks
    bool byCaller = true;
    QByteArray callerNonce;
    QByteArray answererNonce = {}; // not known yet when the caller speaks

    [[nodiscard]] QByteArray toSign() const;
    // In the clear. What vouches for the device stands by itself, and is read only if the device is not known.
    [[nodiscard]] static QByteArray encode(
        const QByteArray& signingKey, const QByteArray& signature, const QByteArray& voucher);
    [[nodiscard]] QByteArray seal(const QByteArray& clear, Random& random) const;
    [[nodiscard]] QByteArray open(const QByteArray& sealed) const; // empty: of another programme
    struct Device {
        QByteArray signingKey; // empty: it is not a proof of this connection
        QByteArray voucher;
    };
    [[nodiscard]] Device verified(const QByteArray& clear) const;
};
// What a key packet of an exchange is bound to; 16 bytes.
[[nodiscard]] QByteArray packetId(const QByteArray& binding, const QByteArray& callerNonce);
[[nodiscard]] QByteArray encodeGreet(const Greet& greet);
[[nodiscard]] Result<Greet> decodeGreet(const QByteArray& payload);
[[nodiscard]] QByteArray encodeAnswer(const Answer& answer);
[[nodiscard]] Result<Answer> decodeAnswer(const QByteArray& payload);

// --- what is here
struct Summary {
    QByteArray frontier; // hash over every head
    qint64 operations = 0; // in all, for progress
    QByteArray seals; // hash over whose seals are known
    QByteArray statements; // hash over the numbers of other devices' statements
    QByteArray yours; // hash of what the other end said last that it holds; zeros: it never said
    QList<Statement::HeldKey> keys; // audience keys
    QList<RecordId> wanted; // records that have come without their key
};
constexpr int kMaxWanted = 2048;
struct StatementNumber {
    DeviceId device;
    qint64 number = 0;
};
struct Frontier {
    QList<Statement::Reach> heads;
    QList<StatementNumber> statements;
};
[[nodiscard]] QByteArray frontierDigest(QList<Statement::Reach> heads);
// Of what a statement says, without its number: the same as long as nothing changes.
[[nodiscard]] QByteArray contentDigest(Statement statement);
[[nodiscard]] QByteArray encodeSummary(const Summary& summary);
[[nodiscard]] Result<Summary> decodeSummary(const QByteArray& payload);
[[nodiscard]] QByteArray encodeFrontier(const Frontier& frontier);
[[nodiscard]] Result<Frontier> decodeFrontier(const QByteArray& payload);

// --- phases
struct PhaseStart {
    ExchangePhase phase = ExchangePhase::Authority;
    qint64 count = 0;
    qint64 bytes = 0;
};
[[nodiscard]] QByteArray encodePhase(const PhaseStart& start);
[[nodiscard]] Result<PhaseStart> decodePhase(const QByteArray& payload);

// A withdrawal by itself, before the chain it stands in has come: it carries its own proof.
struct Notice {
    RecordId record;
    QByteArray body; // as that of the Withdraw operation
};
constexpr qsizetype kMaxNotice = 4096;
[[nodiscard]] QByteArray encodeNotices(const QList<Notice>& notices);
[[nodiscard]] Result<QList<Notice>> decodeNotices(const QByteArray& payload);

// --- files
struct Settled {
    QByteArray frontier;
    qint64 media = 0;
    QByteArray mediaDigest;
};
[[nodiscard]] QByteArray encodeSettled(const Settled& settled);
[[nodiscard]] Result<Settled> decodeSettled(const QByteArray& payload);

constexpr int kBuckets = 256; // by the first byte of an address
struct Bucket {
    quint32 count = 0;
    QByteArray hash; // 8 bytes
    bool operator==(const Bucket&) const = default;
};
using Buckets = std::array<Bucket, kBuckets>;
[[nodiscard]] QByteArray mediaDigest(const QList<QByteArray>& sorted);
[[nodiscard]] Buckets bucketsOf(const QList<QByteArray>& sorted);
[[nodiscard]] QByteArray encodeBuckets(const Buckets& buckets);
[[nodiscard]] Result<Buckets> decodeBuckets(const QByteArray& payload);
[[nodiscard]] QByteArray encodeHeld(const QList<QByteArray>& prefixes, bool isLast); // 16 bytes each
struct Held {
    bool isLast = false;
    QList<QByteArray> prefixes;
};
[[nodiscard]] Result<Held> decodeHeld(const QByteArray& payload);

struct Offered {
    QByteArray address;
    RecordId record;
    qint64 total = 0;
    MediaClass what = MediaClass::Original;
};
struct Offer {
    bool isLast = false;
    QList<Offered> files;
};
[[nodiscard]] QByteArray encodeOffer(const Offer& offer);
[[nodiscard]] Result<Offer> decodeOffer(const QByteArray& payload);
struct Wanted {
    QByteArray address;
    qint64 offset = 0;
};
struct Want {
    bool isLast = false;
    QList<Wanted> files;
};
[[nodiscard]] QByteArray encodeWant(const Want& want);
[[nodiscard]] Result<Want> decodeWant(const QByteArray& payload);

// --- the end
struct Stop { // numbers are on the wire: never renumber
    enum class Why : quint8 { Other = 0, Cancelled = 1, DiskFull = 2, Damaged = 3, Newer = 4, Refused = 5 };
    Why why = Why::Other;
    QString detail;
    [[nodiscard]] static Stop of(const Error& error);
    [[nodiscard]] Error error() const; // as it is told at the other end
};
[[nodiscard]] QByteArray encodeAcknowledge(const std::optional<SignedStatement>& statement);
[[nodiscard]] Result<std::optional<SignedStatement>> decodeAcknowledge(const QByteArray& payload);
[[nodiscard]] QByteArray encodeStop(const Stop& stop);
[[nodiscard]] Result<Stop> decodeStop(const QByteArray& payload);

} // namespace uthan::share
