// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exchangestore.h"

#include "store/intake.h"
#include "store/programme_p.h"
#include "store/voucher.h"

namespace uthan::store {

using record::Audience;
using share::Statement;

namespace {
    const QString kJoiningKey = QStringLiteral("joining"); // whose operations are put by
}

ExchangeStore::ExchangeStore(Programme::Private& programme)
    : d(programme)
{
}

std::unique_ptr<ExchangeStore> Programme::forExchange()
{
    return std::make_unique<ExchangeStore>(*d);
}

// --- who -----------------------------------------------------------------------------------------------------------

bool ExchangeStore::waits() const
{
    return d.programme.isNull();
}

ProgrammeId ExchangeStore::programme() const
{
    return d.programme;
}

QByteArray ExchangeStore::signingKey() const
{
    return d.device.signing.publicKey;
}

QByteArray ExchangeStore::sign(const QByteArray& message) const
{
    return crypto::sign(message, d.device.signing.secretKey);
}

Random& ExchangeStore::random() const
{
    return d.env.random;
}

bool ExchangeStore::belongs(const QByteArray& key) const
{
    const Member* member = d.authority.member(deviceIdOf(key));
    return member && !member->isRemoved && member->signingKey == key;
}

Result<QByteArray> ExchangeStore::ownVoucher() const
{
    return makeVoucher(d, d.device.signing.publicKey);
}

bool ExchangeStore::isVouched(const QByteArray& key, const QByteArray& voucher) const
{
    return store::isVouched(d, key, voucher);
}

std::optional<DeviceInfo> ExchangeStore::deviceOf(const QByteArray& key) const
{
    const Member* member = d.authority.member(deviceIdOf(key));
    if (!member)
        return std::nullopt;
    return DeviceInfo{member->id, member->name, member->role, false, member->isRemoved, d.env.clock.nowMs()};
}

Result<void> ExchangeStore::prepare() const
{
    return d.programme.isNull() ? Result<void>() : d.signPending();
}

// --- audience keys -------------------------------------------------------------------------------------------------

QByteArray ExchangeStore::packetFor(
    const QByteArray& key, const QList<Statement::HeldKey>& held, const QByteArray& packetId) const
{
    const Member* member = d.authority.member(deviceIdOf(key));
    const Member* self = d.authority.member(d.device.id());
    if (!member || member->isRemoved || !self || self->isRemoved)
        return {};
    share::KeyPacket packet{d.programme, d.authorityRecord, d.salt, d.device.signing.publicKey, {}};
    const QList<Audience> theirs = audiencesOf(member->role), ours = audiencesOf(self->role);
    for (const AudienceKey& one : d.keyring->audienceKeys()) {
        if (theirs.contains(one.audience) && ours.contains(one.audience) && !held.contains({one.audience, one.epoch}))
            packet.keys.append({one.audience, one.epoch, one.key});
    }
    return packet.keys.isEmpty() ? QByteArray() : packet.seal(member->boxKey, packetId, d.device.signing.secretKey);
}

std::optional<share::KeyPacket> ExchangeStore::openPacket(const QByteArray& sealed, const QByteArray& packetId) const
{
    share::BundleHeader header;
    header.id = packetId;
    header.packets = {sealed};
    return header.openPacket(d.device.box.publicKey, d.device.box.secretKey);
}

Result<void> ExchangeStore::takePacket(const share::KeyPacket& packet)
{
    Intake intake(d);
    UTHAN_TRY(intake.begin(packet));
    return intake.finish(Intake::View::Later);
}

Result<void> ExchangeStore::beginJoining(const share::KeyPacket& packet)
{
    m_joining = packet;
    const auto before = d.meta(kJoiningKey);
    if (!before)
        return before.error();
    if (*before == packet.programme.bytes())
        return {};
    // What was put by of another programme, which this device then was not let into after all.
    Transaction transaction(*d.log);
    UTHAN_TRY(transaction.begun());
    UTHAN_TRY(d.log->run("DELETE FROM segment"));
    UTHAN_TRY(d.log->run("DELETE FROM operation"));
    UTHAN_TRY(d.log->run("DELETE FROM epoch"));
    UTHAN_TRY(d.log->run("DELETE FROM record_key WHERE audience != 0"));
    UTHAN_TRY(d.setMeta(kJoiningKey, packet.programme.bytes()));
    UTHAN_TRY(transaction.commit());
    UTHAN_TRY(d.oplog->load());
    return before->isEmpty() ? Result<void>() : d.makeViewAnew();
}

// Before it is known who belongs nothing is believed but chains and signatures.
Result<void> ExchangeStore::stage(const ChainChunk& chunk)
{
    const Error damaged{
        ErrorCode::Damaged, QStringLiteral("what came is not of the programme this device was let into")};
    QSet<EpochId> seen;
    for (const EpochStatement& epoch : chunk.epochs)
        UTHAN_TRY(d.oplog->addEpoch(epoch));
    for (const Operation& operation : chunk.operations) {
        const auto header = OperationHeader::parse(operation.header);
        if (!header)
            return header.error();
        const bool founds = header->kind == OperationKind::Found;
        const ProgrammeId of = founds ? ProgrammeId::fromBytes(operation.hash().first(16)) : header->programme;
        const Epoch* epoch = d.oplog->epoch(header->epoch);
        if (!epoch || of != m_joining->programme)
            return damaged;
        const bool waits = !isAuthority(header->kind) && header->kind != OperationKind::Withdraw;
        const auto ingested = d.oplog->ingest(operation,
            isFalse(*header, {epoch->device, m_joining->salt}, m_joining->authorityRecord) ? Standing::Never
                : waits                                                                    ? Standing::Waits
                                                                                           : Standing::Counts);
        if (!ingested)
            return ingested.error();
        if (*ingested == Ingested::Gap)
            return damaged;
        seen.insert(header->epoch);
    }
    for (const share::SignedHead& s : chunk.segments)
        UTHAN_TRY(d.oplog->addSegment({s.epoch, s.lastSeq, s.head, s.signature}));
    for (const EpochId id : std::as_const(seen)) {
        for (const EpochHead& branch : d.oplog->epoch(id)->branches) {
            if (branch.signedSeq < branch.seq)
                return damaged;
        }
    }
    for (const share::RecordKey& key : chunk.keys) {
        const auto fresh = d.keyring->putWrapped({key.record, key.audience, key.epoch, key.wrapped});
        if (!fresh)
            return fresh.error();
    }
    return {};
}

Result<void> ExchangeStore::finishJoining()
{
    Intake intake(d);
    UTHAN_TRY(intake.begin(m_joining));
    UTHAN_TRY(intake.finish(Intake::View::Later));
    m_joining.reset();
    return d.setMeta(kJoiningKey, {});
}

// --- what is here --------------------------------------------------------------------------------------------------

QList<Statement::Reach> ExchangeStore::frontier() const
{
    QList<Statement::Reach> heads;
    for (const Epoch& epoch : d.oplog->epochs()) {
        for (const EpochHead& head : epoch.branches) {
            if (head.seq > 0)
                heads.append({epoch.statement.epoch, head.seq, head.hash});
        }
    }
    std::sort(heads.begin(), heads.end(),
        [](const auto& a, const auto& b) { return std::tuple(a.epoch, a.seq) < std::tuple(b.epoch, b.seq); });
    return heads;
}

Result<share::Summary> ExchangeStore::summary(const QByteArray& peerKey) const
{
    share::Summary s;
    const QList<Statement::Reach> heads = frontier();
    s.frontier = share::frontierDigest(heads);
    for (const Statement::Reach& head : heads)
        s.operations += head.seq;
    for (const AudienceKey& key : d.keyring->audienceKeys()) {
        if (key.audience != Audience::Author)
            s.keys.append({key.audience, key.epoch});
    }
    const auto known = seals();
    const auto numbers = statementNumbers();
    const auto theirs = statementOf(peerKey);
    if (!known || !numbers || !theirs)
        return !known ? known.error() : !numbers ? numbers.error() : theirs.error();
    QList<QByteArray> sealNames;
    for (const AudienceSeal& seal : *known)
        sealNames << seal.signingKey + static_cast<char>(seal.audience) + QByteArray::number(seal.epoch);
    std::sort(sealNames.begin(), sealNames.end());
    s.seals = crypto::hash(sealNames.join(','));
    QByteArray all;
    for (const share::StatementNumber& one : *numbers) {
        if (one.device != deviceIdOf(peerKey)) // each end has its own by heart
            all += one.device.bytes() + QByteArray::number(one.number) + ',';
    }
    s.statements = crypto::hash(all);
    s.yours = *theirs ? share::contentDigest(**theirs) : QByteArray(crypto::kHashBytes, 0);
    Query q = d.log->query("SELECT record FROM unkeyed LIMIT ?1", share::kMaxWanted);
    while (q.next())
        s.wanted.append(q.id<RecordId>(0));
    UTHAN_TRY(q.status());
    return s;
}

Result<QList<share::StatementNumber>> ExchangeStore::statementNumbers() const
{
    QList<share::StatementNumber> numbers;
    Query q = d.log->query("SELECT device, number FROM peer ORDER BY device");
    while (q.next())
        numbers.append({q.id<DeviceId>(0), q.integer(1)});
    UTHAN_TRY(q.status());
    return numbers;
}

Result<QList<share::SignedStatement>> ExchangeStore::statementsBeyond(
    const QList<share::StatementNumber>& known, const QByteArray& peerKey) const
{
    QHash<DeviceId, qint64> theirs;
    for (const share::StatementNumber& one : known)
        theirs.insert(one.device, one.number);
    QList<share::SignedStatement> newer;
    Query q = d.log->query("SELECT device, number, statement, signature FROM peer");
    while (q.next()) {
        const auto device = q.id<DeviceId>(0);
        if (device != deviceIdOf(peerKey) && q.integer(1) > theirs.value(device))
            newer.append({q.blob(2), q.blob(3)});
    }
    UTHAN_TRY(q.status());
    return newer;
}

Result<void> ExchangeStore::takeStatements(const QList<share::SignedStatement>& statements)
{
    Intake intake(d);
    UTHAN_TRY(intake.begin());
    for (const share::SignedStatement& one : statements)
        intake.takeStatement(one);
    return intake.finish(Intake::View::Later);
}

Result<std::optional<share::SignedStatement>> ExchangeStore::statementFor(const QByteArray& knownContent) const
{
    const auto now = d.holdings();
    if (!now)
        return now.error();
    if (share::contentDigest(*now) == knownContent)
        return std::optional<share::SignedStatement>();
    const auto made = d.makeStatement();
    return made ? Result<std::optional<share::SignedStatement>>(*made) : made.error();
}

Result<std::optional<Statement>> ExchangeStore::statementOf(const QByteArray& key) const
{
    Query q = d.log->query("SELECT statement FROM peer WHERE device = ?1", deviceIdOf(key));
    std::optional<Statement> found;
    if (q.next()) {
        if (const auto statement = Statement::parse(q.blob(0)))
            found = *statement;
    }
    UTHAN_TRY(q.status());
    return found;
}

Result<QList<AudienceSeal>> ExchangeStore::seals() const
{
    const auto known = Seals(*d.log).all();
    if (!known)
        return known.error();
    QList<AudienceSeal> all = d.ownSeals();
    for (const AudienceSeal& seal : *known) {
        if (d.mayVouch(seal))
            all.append(seal);
    }
    return all;
}

Result<void> ExchangeStore::takeSeals(const QList<AudienceSeal>& seals)
{
    Intake intake(d);
    UTHAN_TRY(intake.begin());
    UTHAN_TRY(intake.takeSeals(seals));
    return intake.finish(Intake::View::Later);
}

Result<ShareReport> ExchangeStore::report(const QByteArray& peerKey)
{
    ShareReport report = m_taken;
    UTHAN_TRY(d.fromView([&] {
        report = m_taken;
        return m_rowsBefore ? d.reportNewRecords(*m_rowsBefore, report) : Result<void>();
    }));
    if (const auto peer = deviceOf(peerKey))
        report.fromDeviceName = peer->name;
    report.nothingNew = report.operations == 0 && report.media == 0;
    return report;
}

} // namespace uthan::store
