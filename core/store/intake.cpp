// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/intake.h"
#include "base/parallel.h"

namespace uthan::store {

using record::Audience;

namespace {
    Error damaged(const char* what)
    {
        return {ErrorCode::Damaged, QString::fromLatin1(what)};
    }

    // Authority operations are judged by the authority itself, withdrawals by the key of the person: no removal of a
    // device may stop somebody from taking back what they gave.
    bool mayWait(OperationKind kind)
    {
        return !isAuthority(kind) && kind != OperationKind::Withdraw;
    }
}

Intake::Intake(Programme::Private& programme)
    : d(programme)
{
}

Intake::~Intake()
{
    undo();
}

// Without a commit: the transaction goes back, and memory follows what is on disk.
void Intake::undo()
{
    if (!m_transaction)
        return;
    m_transaction.reset();
    m_arrivals.reset(); // nothing is written any more
    for (const QByteArray& address : std::as_const(m_newFiles))
        (void)d.media->remove(address);
    d.peers.reset();
    d.afterRollback();
    if (m_waited)
        (void)d.loadAll(); // not part of the programme after all
}

Result<void> Intake::begin(const std::optional<share::KeyPacket>& packet)
{
    m_waited = d.programme.isNull();
    m_transaction.emplace(*d.log);
    UTHAN_TRY(m_transaction->begun());
    m_packet = packet;
    if (packet)
        UTHAN_TRY(takePacket(*packet));
    UTHAN_TRY(d.refuseUntilJoined());
    m_authorityHead = d.authority.head();
    return {};
}

Result<void> Intake::takePacket(const share::KeyPacket& packet)
{
    if (m_waited)
        UTHAN_TRY(d.becomePartOf(packet.programme, packet.authorityRecord, packet.salt));
    if (packet.programme != d.programme)
        return Error{ErrorCode::WrongKey, QStringLiteral("the keys are of another programme")};
    for (const share::SealedKey& key : packet.keys) {
        if (!d.keyring->find(key.audience, key.epoch)) {
            ++m_taken.keys;
            m_wasGivenKeys = true;
            UTHAN_TRY(d.addAudienceKey({key.audience, key.epoch, key.key}));
        }
    }
    return {};
}

namespace {
    template <typename Decoded, typename Then> Result<void> decoded(const Decoded& items, const Then& then)
    {
        return items ? then(*items) : Result<void>(items.error());
    }
}

Intake::ReadFrame Intake::read(share::Frame frame) const
{
    ReadFrame out;
    if (frame.type == share::FrameType::Operations) {
        const auto operations = share::decodeOperations(frame.payload);
        out.wellFormed = operations ? Result<void>() : operations.error();
        out.operations.reserve(operations ? operations->size() : 0);
        for (const Operation& operation : operations ? *operations : QList<Operation>()) {
            auto one = ReadOperation::read(operation);
            if (!one) {
                out.wellFormed = one.error();
                break;
            }
            out.operations << std::move(*one);
        }
    } else if (frame.type == share::FrameType::RecordKeys) {
        const auto keys = share::decodeKeys(frame.payload);
        out.wellFormed = keys ? Result<void>() : keys.error();
        out.keys.reserve(keys ? keys->size() : 0);
        for (const share::RecordKey& key : keys ? *keys : QList<share::RecordKey>())
            out.keys << readKey(key);
    }
    out.frame = std::move(frame);
    return out;
}

Intake::ReadKey Intake::readKey(const share::RecordKey& key) const
{
    const auto opened = d.keyring->unwrap({key.record, key.audience, key.epoch, key.wrapped});
    if (opened)
        return {key, true, bodyCommitment(*opened)};
    return {key, opened.error().code != ErrorCode::WrongKey, {}};
}

Result<void> Intake::take(const ReadFrame& read)
{
    UTHAN_TRY(read.wellFormed);
    const QByteArray& bytes = read.frame.payload;
    switch (read.frame.type) {
    case share::FrameType::Statements:
        return decoded(share::decodeStatements(bytes), [&](const auto& all) -> Result<void> {
            m_statements.append(all);
            return {};
        });
    case share::FrameType::Epochs:
        return decoded(share::decodeEpochs(bytes), [&](const auto& all) { return takeEpochs(all); });
    case share::FrameType::AuthorityKeys:
        return decoded(share::decodeKeys(bytes), [&](const auto& all) { return takeAuthorityKeys(all); });
    case share::FrameType::Operations:
        return takeRead(read.operations);
    case share::FrameType::Segments:
        return decoded(share::decodeSegments(bytes), [&](const auto& all) { return takeSegments(all); });
    case share::FrameType::RecordKeys:
        UTHAN_TRY(settle());
        for (const ReadKey& key : read.keys)
            UTHAN_TRY(takeRead(key));
        return {};
    case share::FrameType::Notices:
        return decoded(share::decodeNotices(bytes), [&](const auto& all) { return takeNotices(all); });
    case share::FrameType::Seals:
        return decoded(share::decodeSeals(bytes), [&](const auto& all) { return takeSeals(all); });
    case share::FrameType::Media:
        return decoded(share::decodeMediaPart(bytes), [&](const auto& part) { return takeMediaPart(part); });
    default:
        return {}; // what later versions add: they mark it by a version of the whole if it must be read
    }
}

Result<void> Intake::takeEpochs(const QList<EpochStatement>& epochs)
{
    for (const EpochStatement& statement : epochs)
        UTHAN_TRY(d.oplog->addEpoch(statement));
    return {};
}

namespace {
    // What stands in many of them, read on several threads.
    template <typename Read, typename Item, typename One> std::vector<Read> readAll(const QList<Item>& items, One one)
    {
        constexpr qsizetype kPart = 64;
        std::vector<Read> all(static_cast<size_t>(items.size()));
        const auto part = [&](int n) {
            for (qsizetype i = n * kPart; i < std::min(items.size(), (n + 1) * kPart); ++i)
                all[static_cast<size_t>(i)] = one(items[i]);
        };
        if (items.size() <= kPart)
            part(0);
        else
            Parallel(static_cast<int>((items.size() + kPart - 1) / kPart), part).wait();
        return all;
    }
}

Result<void> Intake::takeOperations(const QList<Operation>& operations)
{
    m_isSettled = false;
    for (const auto& one : readAll<std::optional<Result<ReadOperation>>>(operations, &ReadOperation::read)) {
        UTHAN_TRY(*one ? takeRead(**one) : Result<void>(one->error()));
        ++m_done;
    }
    return {};
}

Result<void> Intake::takeRead(const QList<ReadOperation>& operations)
{
    m_isSettled = false;
    for (const ReadOperation& operation : operations) {
        UTHAN_TRY(takeRead(operation));
        ++m_done;
    }
    return {};
}

Result<void> Intake::takeRead(const ReadOperation& operation)
{
    const OperationHeader& header = operation.header;
    const bool founds = header.kind == OperationKind::Found;
    if (founds ? ProgrammeId::fromBytes(operation.hash.first(16)) != d.programme : header.programme != d.programme)
        return damaged("an operation of another programme");
    const Epoch* epoch = d.oplog->epoch(header.epoch);
    if (!epoch)
        return damaged("an operation of an epoch nobody vouches for");
    const bool isFalse = store::isFalse(header, {epoch->device, d.salt}, d.authorityRecord);
    // Until their device is known, operations wait.
    const bool waits = !isFalse && mayWait(header.kind) && header.seq > covered(*epoch);
    m_someWait = m_someWait || waits;
    const Standing known = waits ? Standing::Waits : Standing::Counts;
    const auto ingested = d.oplog->ingest(operation, isFalse ? Standing::Never : known);
    if (!ingested || *ingested == Ingested::Gap)
        return ingested ? damaged("operations are missing before one that came") : ingested.error();
    m_seen.insert(header.epoch);
    if (*ingested == Ingested::Known)
        return {};
    ++m_taken.operations;
    d.hlc.observe(header.at);
    if (isAuthority(header.kind)) {
        m_authorityGrew = true;
        m_covered.clear();
    }
    if (header.kind == OperationKind::Create && !isFalse) {
        m_fresh.insert(header.record, operation.operation.body.left(kBodyCommitmentBytes));
        if (!operation.operation.body.isEmpty())
            m_unkeyed.insert(header.record);
    }
    return {};
}

Result<void> Intake::takeBodies(const QList<Operation>& operations)
{
    for (const Operation& operation : operations) {
        const auto header = OperationHeader::parse(operation.header);
        if (!header)
            return header.error();
        const Epoch* epoch = d.oplog->epoch(header->epoch);
        if (!epoch || operation.body.isEmpty())
            continue;
        Query q = d.log->query("SELECT 1 FROM operation WHERE epoch = ?1 AND seq = ?2 AND header = ?3", epoch->row,
            header->seq, operation.header);
        const bool isHere = q.next();
        UTHAN_TRY(q.status());
        if (!isHere)
            continue;
        const auto filled = d.oplog->ingest(operation);
        if (!filled)
            return filled.error();
    }
    return {};
}

// Words without a key are of no use to anybody, and whoever gave them may have kept it back: it is asked for of others.
Result<void> Intake::noteUnkeyed()
{
    for (const RecordId record : std::as_const(m_unkeyed)) {
        UTHAN_TRY(d.log->run("INSERT OR IGNORE INTO unkeyed SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM record_key WHERE "
                             "record = ?1) AND NOT EXISTS (SELECT 1 FROM withdrawn WHERE record = ?1)",
            record));
    }
    return {};
}

qint64 Intake::covered(const Epoch& epoch)
{
    const auto known = m_covered.constFind(epoch.statement.epoch);
    if (known != m_covered.constEnd())
        return *known;
    // Else all that a newcomer gets would wait first and be let in after. If signatures are missing, all goes back.
    if (std::exchange(m_authorityGrew, false))
        (void)d.reloadAuthority();
    return *m_covered.insert(epoch.statement.epoch, d.authority.coveredSeq(epoch.statement));
}

Result<void> Intake::takeSegments(const QList<share::SignedHead>& heads)
{
    for (const share::SignedHead& s : heads)
        UTHAN_TRY(d.oplog->addSegment({s.epoch, s.lastSeq, s.head, s.signature}));
    return {};
}

Result<void> Intake::takeAuthorityKeys(const QList<share::RecordKey>& keys)
{
    for (const share::RecordKey& key : keys) {
        if (key.record == d.authorityRecord)
            UTHAN_TRY(takeRead(readKey(key)));
    }
    return {};
}

Result<void> Intake::takeKeys(const QList<share::RecordKey>& keys)
{
    UTHAN_TRY(settle());
    for (const ReadKey& key : readAll<ReadKey>(keys, [this](const share::RecordKey& one) { return readKey(one); }))
        UTHAN_TRY(takeRead(key));
    return {};
}

// Anybody inside could send a false key to make a record unreadable: what opens nothing of it is left aside, and a
// key we cannot look into never takes the place of one that is here.
Result<bool> Intake::fitsItsRecord(const ReadKey& read)
{
    if (read.commitment.isEmpty())
        return !read.isForUs && !d.keyring->wrapped(read.key.record).ok();
    QByteArray begins = m_fresh.value(read.key.record);
    if (begins.isEmpty()) {
        Query q
            = d.log->query("SELECT body FROM operation WHERE record = ?1 AND kind != ?2 AND body IS NOT NULL LIMIT 1",
                read.key.record, static_cast<int>(OperationKind::Withdraw));
        if (q.next())
            begins = q.blob(0).left(kBodyCommitmentBytes);
        UTHAN_TRY(q.status());
    }
    return begins.isEmpty() || begins == read.commitment;
}

Result<void> Intake::takeRead(const ReadKey& read)
{
    const share::RecordKey& key = read.key;
    const auto gone = d.oplog->isWithdrawn(key.record);
    if (!gone)
        return gone.error();
    if (*gone)
        return {}; // an old stick does not bring back what was taken back
    const WrappedKey sealed{key.record, key.audience, key.epoch, key.wrapped};
    const bool isFresh = m_fresh.contains(key.record);
    const auto fits = fitsItsRecord(read);
    if (!fits)
        return fits.error();
    if (!*fits)
        return {};
    if (isFresh) { // a new record with the first key that came
        const auto isFirst = d.keyring->putFirst(sealed);
        m_unkeyed.remove(key.record);
        if (!isFirst || *isFirst)
            return isFirst ? Result<void>() : isFirst.error();
    }
    const auto there = d.keyring->wrapped(key.record);
    if (there)
        m_unkeyed.remove(key.record);
    if (there && there->audience == key.audience && there->epoch == key.epoch)
        return {};
    const auto fresh = d.keyring->putWrapped(sealed);
    if (!fresh)
        return fresh.error();
    m_unkeyed.remove(key.record);
    if (*fresh && !isFresh) {
        ++m_taken.keys;
        UTHAN_TRY(d.log->run("DELETE FROM unkeyed WHERE record = ?1", key.record));
        return d.touch(key.record);
    }
    return {};
}

// What somebody vouches for who does not hold the key would open to them what is kept for others: left aside.
Result<void> Intake::takeSeals(const QList<AudienceSeal>& seals)
{
    UTHAN_TRY(settle());
    for (const AudienceSeal& seal : seals) {
        if (!d.mayVouch(seal) || seal.signingKey == d.device.signing.publicKey)
            continue;
        if (!crypto::verify(seal.message(d.programme), seal.signature, seal.signingKey))
            return damaged("a seal is not signed by its device");
        UTHAN_TRY(Seals(*d.log).put(seal));
    }
    return {};
}

Result<void> Intake::takeMediaPart(const share::MediaPart& part)
{
    if (part.total > media::kMaxMediaBytes)
        return damaged("a media file is larger than any we know");
    UTHAN_TRY(part.offset == 0 ? beginFile(part) : Result<void>());
    if (part.address != m_file.address || part.record != m_file.record || part.total != m_file.bytes
        || part.offset != m_fileBytes)
        return damaged("the parts of a media file do not follow each other");
    m_fileBytes += part.bytes.size();
    UTHAN_TRY(m_fileIsWanted ? m_arrivals->add(part.bytes) : Result<void>());
    return m_fileBytes < part.total ? Result<void>() : endFile();
}

Result<void> Intake::beginFile(const share::MediaPart& part)
{
    UTHAN_TRY(settle());
    if (m_fileBytes < m_file.bytes)
        return damaged("a media file ends before its end");
    m_file = {part.address, part.record, part.total};
    m_fileBytes = 0;
    const auto gone = d.oplog->isWithdrawn(part.record);
    const auto isHere = d.isHere(part.address); // a file without a row is what a crash left: taken again
    const auto cleared = d.isCleared(part.address);
    if (!gone || !isHere || !cleared)
        return !gone ? gone.error() : isHere ? cleared.error() : isHere.error();
    m_fileIsWanted = !*gone && !*cleared && !*isHere && !m_newFiles.contains(part.address);
    if (!m_fileIsWanted)
        return {};
    if (!m_arrivals)
        m_arrivals.emplace(*d.media, d.env.disk, media::MediaStore::Part::OfStick);
    m_newFiles.insert(part.address);
    return m_arrivals->begin(part.address);
}

Result<void> Intake::endFile()
{
    ++m_done;
    if (!m_fileIsWanted)
        return {};
    m_arrivals->end();
    UTHAN_TRY(d.addMediaRow({m_file.address, m_file.record, m_file.bytes}));
    ++m_taken.media;
    return m_arrivals->hasSettled() ? m_arrivals->takeSettled().right() : Result<void>();
}

// New audience keys decide who reads what comes later: a device gives only those that its own role holds.
Result<void> Intake::checkWhoGaveTheKeys(const share::KeyPacket& packet) const
{
    const Member* giver = d.authority.member(deviceIdOf(packet.signingKey));
    const QList<Audience> held = giver && !giver->isRemoved ? audiencesOf(giver->role) : QList<Audience>();
    for (const share::SealedKey& key : packet.keys) {
        if (!held.contains(key.audience))
            return Error{ErrorCode::WrongKey, QStringLiteral("the keys come from a device that may not give them")};
    }
    return {};
}

Result<void> Intake::putStatements()
{
    for (const share::SignedStatement& one : std::as_const(m_statements)) {
        const auto statement = share::Statement::parse(one.bytes);
        if (!statement)
            return statement.error();
        const Member* member = d.authority.member(statement->device);
        if (!member || statement->programme != d.programme)
            continue;
        if (!crypto::verify(one.bytes, one.signature, member->signingKey))
            return damaged("a frontier statement is not signed by its device");
        if (statement->device
            == d.device.id()) { // what this device says next must count as newer, wherever its clock is
            UTHAN_TRY(d.raiseStatement(statement->number));
            continue;
        }
        const auto newer = d.peerBook().put(*statement, one, d.env.clock.nowMs());
        if (!newer)
            return newer.error();
        m_taken.statements += *newer ? 1 : 0;
    }
    return {};
}

Result<void> Intake::commit()
{
    UTHAN_TRY(settle());
    if (m_packet && m_wasGivenKeys)
        UTHAN_TRY(checkWhoGaveTheKeys(*m_packet));
    UTHAN_TRY(putStatements());
    UTHAN_TRY(noteUnkeyed());
    if (m_fileBytes < m_file.bytes)
        return damaged("a media file ends before its end");
    UTHAN_TRY(m_arrivals ? m_arrivals->settle().right() : Result<void>());
    UTHAN_TRY(m_transaction->commit());
    m_transaction.reset();
    return {};
}

Result<void> Intake::finish(View view)
{
    const auto kept = commit();
    if (!kept) {
        undo();
        return kept;
    }
    d.viewIsCurrent = false;
    d.afterCommit(view == View::Now);
    return view == View::Now ? d.readyView() : Result<void>();
}

} // namespace uthan::store
