// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/disk.h"
#include "media/arrivals.h"
#include "share/bundleheader.h"
#include "share/exchangeframes.h"
#include "store/oplog.h"
#include "store/programme.h"

#include <QSet>

namespace uthan::store {

// What is kept in one transaction: operations up to a signature, with the keys of the records they make.
struct ChainChunk {
    QList<EpochStatement> epochs;
    QList<Operation> operations;
    QList<Operation> bodies; // of operations that are there without
    QList<share::SignedHead> segments;
    QList<share::RecordKey> keys;
    qint64 bytes = 0;
    [[nodiscard]] bool isEmpty() const { return operations.isEmpty() && keys.isEmpty() && bodies.isEmpty(); }
};

// What the other end lacks of the chains.
struct ChainPlan {
    struct Range { // of one branch of an epoch
        EpochId epoch;
        qint64 row = 0;
        int branch = 0;
        qint64 after = 0; // sent up to here
        qint64 last = 0;
        qint64 authority = 0; // up to here it must come to know who belongs
        qint64 forms = 0; // up to here, to know the surveys
        [[nodiscard]] qint64 end(share::ExchangePhase phase) const;
    };
    QList<Range> ranges; // a branch after the one it left
    QList<EpochStatement> epochs; // which the other end does not know
    QList<share::Notice> notices;
    [[nodiscard]] qint64 count(share::ExchangePhase phase) const; // operations still to send in it
};

// The programme as an exchange sees it: reading what the other end lacks in bounded pieces, and taking in what it sends
// by the rules of Intake. Every call that changes something is one transaction. Used by share::Exchange alone.
class ExchangeStore {
public:
    explicit ExchangeStore(Programme::Private& programme);

    // --- who (exchangestore.cpp)
    [[nodiscard]] bool waits() const; // belongs to no programme yet
    [[nodiscard]] ProgrammeId programme() const;
    [[nodiscard]] QByteArray signingKey() const;
    [[nodiscard]] QByteArray sign(const QByteArray& message) const;
    [[nodiscard]] Random& random() const;
    [[nodiscard]] bool belongs(const QByteArray& signingKey) const; // let in, and not removed
    // For a device that the other end may not have heard of yet, and the other way round (voucher.h).
    [[nodiscard]] Result<QByteArray> ownVoucher() const;
    [[nodiscard]] bool isVouched(const QByteArray& signingKey, const QByteArray& voucher) const;
    [[nodiscard]] std::optional<DeviceInfo> deviceOf(const QByteArray& signingKey) const;
    [[nodiscard]] Result<void> prepare() const; // signs what was written since

    // --- audience keys
    // Those of the role of the other end that it does not hold, sealed to it; empty if it lacks none.
    [[nodiscard]] QByteArray packetFor(
        const QByteArray& signingKey, const QList<share::Statement::HeldKey>& held, const QByteArray& packetId) const;
    [[nodiscard]] std::optional<share::KeyPacket> openPacket(
        const QByteArray& sealed, const QByteArray& packetId) const;
    [[nodiscard]] Result<void> takePacket(const share::KeyPacket& packet);
    // A device that waits: operations of the programme it is let into are put by until it is known who belongs.
    [[nodiscard]] Result<void> beginJoining(const share::KeyPacket& packet);
    [[nodiscard]] Result<void> finishJoining();

    // --- what is here
    [[nodiscard]] QList<share::Statement::Reach> frontier() const;
    [[nodiscard]] Result<share::Summary> summary(const QByteArray& peerKey) const;
    [[nodiscard]] Result<QList<share::StatementNumber>> statementNumbers() const; // of all other devices
    [[nodiscard]] Result<QList<share::SignedStatement>> statementsBeyond(
        const QList<share::StatementNumber>& known, const QByteArray& peerKey) const;
    [[nodiscard]] Result<void> takeStatements(const QList<share::SignedStatement>& statements);
    // Of this device as it is on the disk now; none if the other end knows one that says the same.
    [[nodiscard]] Result<std::optional<share::SignedStatement>> statementFor(const QByteArray& knownContent) const;
    [[nodiscard]] Result<std::optional<share::Statement>> statementOf(const QByteArray& signingKey) const;
    [[nodiscard]] Result<QList<AudienceSeal>> seals() const;
    [[nodiscard]] Result<void> takeSeals(const QList<AudienceSeal>& seals);

    // --- chains (exchangestore_chains.cpp)
    // Without those that others of them have grown from; of the unknown ones of an epoch the furthest.
    [[nodiscard]] Result<QList<share::Statement::Reach>> endsOf(QList<share::Statement::Reach> heads) const;
    [[nodiscard]] Result<ChainPlan> plan(const QList<share::Statement::Reach>& theirs) const;
    // The next piece of a phase, ending at a signature; empty when there is no more.
    [[nodiscard]] Result<ChainChunk> nextChunk(ChainPlan& plan, share::ExchangePhase phase) const;
    [[nodiscard]] Result<QList<share::RecordKey>> keysOf(const QList<RecordId>& records) const;
    [[nodiscard]] Result<qint64> takeChunk(const ChainChunk& chunk); // how many operations were new
    [[nodiscard]] Result<void> takeNotices(const QList<share::Notice>& notices);

    // --- files (exchangestore_media.cpp)
    struct File {
        QByteArray address;
        RecordId record;
        qint64 bytes = 0;
        share::MediaClass what = share::MediaClass::Original;
    };
    [[nodiscard]] Result<QList<File>> files() const; // that may leave, sorted by address; without their class
    [[nodiscard]] Result<void> classify(QList<File>& files) const; // and puts small before large
    [[nodiscard]] Result<QByteArray> readFile(const QByteArray& address, qint64 at, qsizetype most);
    // Of records that are here, but not on the disk, or damaged, and wanted: not those that make room now.
    [[nodiscard]] Result<QList<File>> missingFiles() const;
    // How much of an offered file is here already; none: not wanted (known, taken back, or of no record we know).
    [[nodiscard]] Result<std::optional<qint64>> hereOf(const share::Offered& file);
    [[nodiscard]] Result<void> takePart(const share::MediaPart& part); // true to its order; kept at once, in part
    // Those that are on the disk for good get their rows. A file that is not what its address names is gone, and that
    // is all: what is damaged over there is no reason to have nothing else of it.
    enum class Keep { Ready, All }; // those that are by now; or waits until all are
    [[nodiscard]] Result<QList<QByteArray>> keepFiles(Keep which); // the addresses of those that were not
    [[nodiscard]] bool mustKeepFiles() const { return m_arrivals && m_arrivals->hasSettled(); }
    // One that was given and not confirmed. False, and it is set aside: it is damaged here.
    [[nodiscard]] bool isRight(const QByteArray& address) const;

    [[nodiscard]] const ShareReport& taken() const { return m_taken; }
    [[nodiscard]] Result<ShareReport> report(const QByteArray& peerKey);

private:
    [[nodiscard]] Result<QSet<RecordId>> authorsOwn() const;
    [[nodiscard]] Result<void> stage(const ChainChunk& chunk);
    [[nodiscard]] Result<QList<share::Notice>> noticesBeyond(const ChainPlan& plan) const;
    [[nodiscard]] Result<void> setEnds(ChainPlan& plan) const;
    [[nodiscard]] Result<bool> readRange(ChainPlan::Range& range, qint64 end, ChainChunk& chunk) const;
    [[nodiscard]] Result<void> addKeysAndBodies(ChainChunk& chunk) const;
    [[nodiscard]] Result<void> addBodies(RecordId record, const QSet<QByteArray>& there, ChainChunk& chunk) const;

    Programme::Private& d;
    ShareReport m_taken;
    std::optional<qint64> m_rowsBefore;
    std::optional<share::KeyPacket> m_joining;
    [[nodiscard]] Result<void> keep(const QList<File>& whole, const QList<QByteArray>& wrong); // rows
    [[nodiscard]] Result<void> noteWanted();
    [[nodiscard]] Result<void> beginFile(const share::MediaPart& part);
    [[nodiscard]] Result<bool> adopt(const share::Offered& file);
    [[nodiscard]] media::Arrivals& arrivals();

    std::unique_ptr<media::Arrivals> m_arrivals; // made when the first file comes
    QList<File> m_wanted; // and not noted in media_part yet
    QHash<QByteArray, File> m_whole; // come, not yet kept
    QList<File> m_adopted; // here already, without a row
    std::unique_ptr<DiskFile> m_reading;
    QByteArray m_readingAddress;
};

} // namespace uthan::store
