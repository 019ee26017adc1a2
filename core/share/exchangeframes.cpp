// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/exchangeframes.h"

#include "base/crypto.h"
#include "media/mediastore.h"
#include "share/wire.h"

#include <algorithm>

namespace uthan::share {

namespace {
    constexpr qsizetype kBucketHash = 8;
    constexpr qsizetype kMaxStopText = 400;
    constexpr qsizetype kMaxStatement = 16 << 20;

    Error malformed(const char* what)
    {
        return {ErrorCode::Damaged, QStringLiteral("%1 is malformed").arg(QLatin1String(what))};
    }

    template <typename IdType> IdType takeId(Take& in)
    {
        return IdType::fromBytes(in.raw(16));
    }

    // A number of items and the items. What is left is always enough for what the number says, so that a number alone
    // makes nobody set memory aside.
    template <typename One> void takeEach(Take& in, qint64 count, One one)
    {
        for (; count > 0 && in.ok(); --count)
            one();
    }
}

void appendSay(QByteArray& out, Say type, const QByteArray& payload, const QByteArray& rest)
{
    Put head;
    head.number(static_cast<quint8>(type));
    head.number(quint8(0));
    head.number(static_cast<quint32>(payload.size() + rest.size()));
    out.append(head.bytes());
    out.append(payload);
    out.append(rest);
}

QByteArray encodeSay(Say type, const QByteArray& payload)
{
    QByteArray out;
    out.reserve(kSayHeader + payload.size());
    appendSay(out, type, payload);
    return out;
}

void SayReader::add(const QByteArray& bytes)
{
    if (m_at > 0) {
        m_bytes.remove(0, m_at);
        m_at = 0;
    }
    m_bytes += bytes;
}

Result<std::optional<SayFrame>> SayReader::next(qsizetype most)
{
    if (m_bytes.size() - m_at < kSayHeader)
        return std::optional<SayFrame>();
    const char* at = m_bytes.constData() + m_at;
    const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(at + 2));
    if (size > most)
        return Error{ErrorCode::Damaged, QStringLiteral("a frame is longer than it may be")};
    if (m_bytes.size() - m_at < kSayHeader + size)
        return std::optional<SayFrame>();
    SayFrame frame{
        static_cast<quint8>(at[0]), (static_cast<quint8>(at[1]) & kMaySkip) != 0, m_bytes.mid(m_at + kSayHeader, size)};
    m_at += kSayHeader + size;
    return std::optional(std::move(frame));
}

// --- what is here

QByteArray frontierDigest(QList<Statement::Reach> heads)
{
    std::sort(heads.begin(), heads.end(), [](const Statement::Reach& a, const Statement::Reach& b) {
        return std::tuple(a.epoch.bytes(), a.seq, a.head) < std::tuple(b.epoch.bytes(), b.seq, b.head);
    });
    Put all;
    for (const Statement::Reach& head : heads) {
        all.raw(head.epoch.bytes());
        all.number(head.seq);
        all.raw(head.head);
    }
    return crypto::hash(all.bytes());
}

QByteArray contentDigest(Statement statement)
{
    statement.number = 0;
    statement.clockMs = 0;
    statement.clockMs = 0;
    std::sort(
        statement.frontier.begin(), statement.frontier.end(), [](const Statement::Reach& a, const Statement::Reach& b) {
            return std::tuple(a.epoch.bytes(), a.seq, a.head) < std::tuple(b.epoch.bytes(), b.seq, b.head);
        });
    return crypto::hash(statement.encode());
}

QByteArray encodeSummary(const Summary& summary)
{
    Put out;
    out.raw(summary.frontier);
    out.number(summary.operations);
    out.raw(summary.seals);
    out.raw(summary.statements);
    out.raw(summary.yours);
    out.number(static_cast<quint16>(summary.keys.size()));
    for (const Statement::HeldKey& key : summary.keys) {
        out.number(static_cast<quint8>(key.audience));
        out.number(key.epoch);
    }
    out.number(static_cast<quint16>(summary.wanted.size()));
    for (const RecordId record : summary.wanted)
        out.raw(record.bytes());
    return out.bytes();
}

Result<Summary> decodeSummary(const QByteArray& payload)
{
    Take in(payload);
    Summary s;
    s.frontier = in.raw(crypto::kHashBytes);
    s.operations = in.number<qint64>();
    s.seals = in.raw(crypto::kHashBytes);
    s.statements = in.raw(crypto::kHashBytes);
    s.yours = in.raw(crypto::kHashBytes);
    takeEach(in, in.number<quint16>(), [&] {
        const auto audience = static_cast<record::Audience>(in.number<quint8>());
        s.keys.append({audience, in.number<quint32>()});
    });
    takeEach(in, in.number<quint16>(), [&] { s.wanted.append(takeId<RecordId>(in)); });
    const bool isRight = s.operations >= 0 && s.operations <= kMaxCount;
    if (!in.ok() || !isRight || s.wanted.size() > kMaxWanted) // a later version may say more
        return malformed("a summary");
    return s;
}

QByteArray encodeFrontier(const Frontier& frontier)
{
    Put out;
    out.number(static_cast<quint32>(frontier.heads.size()));
    for (const Statement::Reach& head : frontier.heads) {
        out.raw(head.epoch.bytes());
        out.number(head.seq);
        out.raw(head.head);
    }
    out.number(static_cast<quint32>(frontier.statements.size()));
    for (const StatementNumber& one : frontier.statements) {
        out.raw(one.device.bytes());
        out.number(one.number);
    }
    return out.bytes();
}

Result<Frontier> decodeFrontier(const QByteArray& payload)
{
    Take in(payload);
    Frontier frontier;
    bool isRight = true;
    qint64 all = 0;
    takeEach(in, in.number<quint32>(), [&] {
        const auto epoch = takeId<EpochId>(in);
        const auto seq = in.number<qint64>();
        frontier.heads.append({epoch, seq, in.raw(crypto::kHashBytes)});
        isRight = isRight && seq > 0 && seq <= kMaxCount - all;
        all += isRight ? seq : 0;
    });
    takeEach(in, in.number<quint32>(), [&] {
        const auto device = takeId<DeviceId>(in);
        frontier.statements.append({device, in.number<qint64>()});
    });
    if (!in.ok() || !isRight)
        return malformed("a frontier");
    return frontier;
}

// --- phases

QByteArray encodePhase(const PhaseStart& start)
{
    Put out;
    out.number(static_cast<quint8>(start.phase));
    out.number(start.count);
    out.number(start.bytes);
    return out.bytes();
}

Result<PhaseStart> decodePhase(const QByteArray& payload)
{
    Take in(payload);
    const auto phase = static_cast<ExchangePhase>(in.number<quint8>());
    const auto count = in.number<qint64>();
    const auto bytes = in.number<qint64>();
    if (!in.ok() || phase >= ExchangePhase::Done || count < 0 || count > kMaxCount || bytes < 0
        || bytes > kMaxPhaseBytes)
        return malformed("the start of a phase");
    return PhaseStart{phase, count, bytes};
}

QByteArray encodeNotices(const QList<Notice>& notices)
{
    Put out;
    for (const Notice& notice : notices) {
        out.raw(notice.record.bytes());
        out.block(notice.body);
    }
    return out.bytes();
}

Result<QList<Notice>> decodeNotices(const QByteArray& payload)
{
    Take in(payload);
    QList<Notice> notices;
    while (in.more()) {
        const auto record = takeId<RecordId>(in);
        notices.append({record, in.block(kMaxNotice)});
    }
    if (!in.finished())
        return malformed("a list of what was taken back");
    return notices;
}

// --- files

QByteArray encodeSettled(const Settled& settled)
{
    Put out;
    out.raw(settled.frontier);
    out.number(settled.media);
    out.raw(settled.mediaDigest);
    return out.bytes();
}

Result<Settled> decodeSettled(const QByteArray& payload)
{
    Take in(payload);
    Settled settled;
    settled.frontier = in.raw(crypto::kHashBytes);
    settled.media = in.number<qint64>();
    settled.mediaDigest = in.raw(crypto::kHashBytes);
    if (!in.ok() || settled.media < 0 || settled.media > kMaxCount)
        return malformed("what is here after all");
    return settled;
}

QByteArray mediaDigest(const QList<QByteArray>& sorted)
{
    return crypto::hash(sorted.join());
}

Buckets bucketsOf(const QList<QByteArray>& sorted)
{
    std::array<QByteArray, kBuckets> joined;
    Buckets buckets;
    for (const QByteArray& address : sorted) {
        const auto at = static_cast<size_t>(static_cast<quint8>(address.at(0)));
        joined[at] += address;
        ++buckets[at].count;
    }
    for (size_t i = 0; i < kBuckets; ++i)
        buckets[i].hash = crypto::hash(joined[i]).first(kBucketHash);
    return buckets;
}

QByteArray encodeBuckets(const Buckets& buckets)
{
    Put out;
    for (const Bucket& bucket : buckets) {
        out.number(bucket.count);
        out.raw(bucket.hash);
    }
    return out.bytes();
}

Result<Buckets> decodeBuckets(const QByteArray& payload)
{
    Take in(payload);
    Buckets buckets;
    for (Bucket& bucket : buckets) {
        bucket.count = in.number<quint32>();
        bucket.hash = in.raw(kBucketHash);
    }
    if (!in.finished())
        return malformed("a summary of files");
    return buckets;
}

QByteArray encodeHeld(const QList<QByteArray>& prefixes, bool isLast)
{
    return QByteArray(1, static_cast<char>(isLast)) + prefixes.join();
}

Result<Held> decodeHeld(const QByteArray& payload)
{
    Take in(payload);
    Held held{in.number<quint8>() == 1, {}};
    while (in.more())
        held.prefixes.append(in.raw(kMediaPrefix));
    if (!in.finished())
        return malformed("a list of files");
    return held;
}

QByteArray encodeOffer(const Offer& offer)
{
    Put out;
    out.number(static_cast<quint8>(offer.isLast));
    for (const Offered& file : offer.files) {
        out.raw(file.address);
        out.raw(file.record.bytes());
        out.number(file.total);
        out.number(static_cast<quint8>(file.what));
    }
    return out.bytes();
}

Result<Offer> decodeOffer(const QByteArray& payload)
{
    Take in(payload);
    Offer offer{in.number<quint8>() == 1, {}};
    bool isRight = true;
    while (in.more()) {
        Offered file;
        file.address = in.raw(crypto::kHashBytes);
        file.record = takeId<RecordId>(in);
        file.total = in.number<qint64>();
        const auto what = in.number<quint8>();
        file.what = static_cast<MediaClass>(std::min<quint8>(what, kMediaClasses - 1));
        isRight = isRight && file.total > 0 && file.total <= media::kMaxMediaBytes * 2;
        offer.files.append(file);
    }
    if (!in.finished() || !isRight)
        return malformed("an offer of files");
    return offer;
}

QByteArray encodeWant(const Want& want)
{
    Put out;
    out.number(static_cast<quint8>(want.isLast));
    for (const Wanted& file : want.files) {
        out.raw(file.address);
        out.number(file.offset);
    }
    return out.bytes();
}

Result<Want> decodeWant(const QByteArray& payload)
{
    Take in(payload);
    Want want{in.number<quint8>() == 1, {}};
    while (in.more()) {
        const QByteArray address = in.raw(crypto::kHashBytes);
        want.files.append({address, in.number<qint64>()});
    }
    if (!in.finished())
        return malformed("a request for files");
    return want;
}

// --- the end

QByteArray encodeAcknowledge(const std::optional<SignedStatement>& statement)
{
    Put out;
    out.number(static_cast<quint8>(statement.has_value()));
    if (statement) {
        out.block(statement->bytes);
        out.raw(statement->signature);
    }
    return out.bytes();
}

Result<std::optional<SignedStatement>> decodeAcknowledge(const QByteArray& payload)
{
    Take in(payload);
    std::optional<SignedStatement> statement;
    if (in.number<quint8>() == 1) {
        const QByteArray bytes = in.block(kMaxStatement);
        statement = SignedStatement{bytes, in.raw(crypto::kSignatureBytes)};
    }
    if (!in.finished())
        return malformed("an acknowledgement");
    return statement;
}

Stop Stop::of(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return {Why::Cancelled, error.detail};
    case ErrorCode::DiskFull:
        return {Why::DiskFull, error.detail};
    case ErrorCode::Damaged:
        return {Why::Damaged, error.detail};
    case ErrorCode::Newer:
        return {Why::Newer, error.detail};
    case ErrorCode::Refused:
        return {Why::Refused, error.detail};
    default:
        return {Why::Other, error.detail};
    }
}

Error Stop::error() const
{
    const QString theirs = QStringLiteral("the other device stopped: %1").arg(detail);
    switch (why) {
    case Why::Cancelled:
        return {ErrorCode::Cancelled, theirs};
    case Why::DiskFull:
        return {ErrorCode::Refused, theirs}; // it is full there, not here
    case Why::Damaged:
        return {ErrorCode::Damaged, theirs};
    case Why::Newer:
        return {ErrorCode::Newer, theirs};
    case Why::Refused:
    case Why::Other:
        break;
    }
    return {ErrorCode::Refused, theirs};
}

QByteArray encodeStop(const Stop& stop)
{
    return QByteArray(1, static_cast<char>(stop.why)) + stop.detail.left(kMaxStopText / 4).toUtf8();
}

Result<Stop> decodeStop(const QByteArray& payload)
{
    if (payload.isEmpty() || payload.size() > 1 + kMaxStopText)
        return malformed("the reason for stopping");
    const auto why = static_cast<quint8>(payload.at(0));
    return Stop{why > static_cast<quint8>(Stop::Why::Refused) ? Stop::Why::Other : static_cast<Stop::Why>(why),
        QString::fromUtf8(payload.mid(1))};
}

} // namespace uthan::share
