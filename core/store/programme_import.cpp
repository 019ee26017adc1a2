// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openbundle.h"
#include "store/programme_p.h"

#include <QSet>

// Taking: everything is checked first, then it comes in as one transaction. Nothing is ever written beside the bundle.
namespace uthan::store {

using record::Audience;

namespace {
    constexpr qsizetype kBodyStart = 64; // enough to tell whether a key is the one of a body

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

    // Brings the frames in, inside one transaction of the caller.
    class Importer {
    public:
        Importer(Programme::Private& programme, const Progress& progress)
            : d(programme)
            , m_progress(progress)
        {
        }
        [[nodiscard]] Result<void> take(OpenBundle& bundle, const share::Hello& hello);
        [[nodiscard]] Result<void> report(qint64 rowsBefore); // after the commit
        void undoFiles() // after a rollback
        {
            for (const QByteArray& address : std::as_const(m_newFiles))
                (void)d.media->remove(address);
        }
        ShareReport result;

    private:
        [[nodiscard]] Result<void> takeFrame(const share::Frame& frame);
        [[nodiscard]] Result<void> takeEpochs(const QByteArray& payload);
        [[nodiscard]] Result<void> takeOperations(const QByteArray& payload);
        [[nodiscard]] Result<void> takeOperation(const Operation& operation);
        [[nodiscard]] Result<void> takeSegments(const QByteArray& payload);
        [[nodiscard]] Result<void> takeKeys(const QByteArray& payload, bool onlyAuthority);
        [[nodiscard]] Result<void> takeKey(const share::RecordKey& key);
        [[nodiscard]] Result<bool> fitsItsRecord(const WrappedKey& sealed);
        [[nodiscard]] Result<void> takeSeals(const QByteArray& payload);
        [[nodiscard]] Result<void> takeMediaPart(const QByteArray& payload);
        [[nodiscard]] Result<void> takeMedia(const share::MediaPart& last, const QByteArray& sealed);
        [[nodiscard]] Result<void> takeStatements();
        [[nodiscard]] Result<void> afterOperations();
        [[nodiscard]] Result<void> checkWhoGaveTheKeys(const share::KeyPacket& packet);
        [[nodiscard]] Result<void> step();

        Programme::Private& d;
        const Progress& m_progress;
        QList<share::SignedStatement> m_statements;
        QSet<EpochId> m_seen; // epochs that operations came for
        // Records that came into being here by this bundle, and the start of a body of each.
        QHash<RecordId, QByteArray> m_fresh;
        QSet<QByteArray> m_newFiles;
        QByteArray m_mediaSoFar;
        QByteArray m_authorityHead;
        bool m_operationsDone = false;
        qint64 m_done = 0;
        qint64 m_total = 0;
        qint64 m_bytes = 0;
        qint64 m_newKeys = 0;
    };

    Result<void> Importer::take(OpenBundle& bundle, const share::Hello& hello)
    {
        const bool joins = d.programme.isNull();
        m_total = hello.operations + hello.media;
        m_statements.append(hello.statement);
        if (bundle.packet()) {
            if (joins)
                UTHAN_TRY(d.becomePartOf(
                    bundle.packet()->programme, bundle.packet()->authorityRecord, bundle.packet()->salt));
            if (bundle.packet()->programme != d.programme)
                return Error{ErrorCode::WrongKey, QStringLiteral("the keys are of another programme")};
            for (const share::SealedKey& key : bundle.packet()->keys) {
                if (!d.keyring->find(key.audience, key.epoch)) {
                    ++m_newKeys;
                    UTHAN_TRY(d.addAudienceKey({key.audience, key.epoch, key.key}));
                }
            }
        }
        if (hello.programme != d.programme)
            return Error{ErrorCode::WrongKey, QStringLiteral("this bundle is of another programme")};
        m_authorityHead = d.authority.head();
        auto frames = bundle.frames();
        if (!frames)
            return frames.error();
        for (;;) {
            const auto frame = frames->next();
            if (!frame)
                return frame.error();
            if (frame->type == share::FrameType::End)
                break;
            m_bytes += frame->payload.size();
            UTHAN_TRY(takeFrame(*frame));
        }
        if (!m_operationsDone)
            UTHAN_TRY(afterOperations());
        if (bundle.packet() && m_newKeys > 0)
            UTHAN_TRY(checkWhoGaveTheKeys(*bundle.packet()));
        if (const Member* writer = d.authority.member(deviceIdOf(hello.signingKey)))
            result.fromDeviceName = writer->name;
        result.bytes = m_bytes;
        return takeStatements();
    }

    Result<void> Importer::takeFrame(const share::Frame& frame)
    {
        switch (frame.type) {
        case share::FrameType::Statements: {
            const auto more = share::decodeStatements(frame.payload);
            if (!more)
                return more.error();
            m_statements.append(*more);
            return {};
        }
        case share::FrameType::Epochs:
            return takeEpochs(frame.payload);
        case share::FrameType::AuthorityKeys:
            return takeKeys(frame.payload, true);
        case share::FrameType::Operations:
            return takeOperations(frame.payload);
        case share::FrameType::Segments:
            return takeSegments(frame.payload);
        case share::FrameType::RecordKeys:
            // Who belongs and what was taken back must be known before any key is written down.
            if (!m_operationsDone)
                UTHAN_TRY(afterOperations());
            return takeKeys(frame.payload, false);
        case share::FrameType::Seals:
            if (!m_operationsDone)
                UTHAN_TRY(afterOperations());
            return takeSeals(frame.payload);
        case share::FrameType::Media:
            if (!m_operationsDone)
                UTHAN_TRY(afterOperations());
            return takeMediaPart(frame.payload);
        default:
            return {}; // the greeting; and what later versions add, which they mark by the file's version if it must be
                       // read
        }
    }

    Result<void> Importer::takeEpochs(const QByteArray& payload)
    {
        const auto epochs = share::decodeEpochs(payload);
        if (!epochs)
            return epochs.error();
        for (const EpochStatement& statement : *epochs)
            UTHAN_TRY(d.oplog->addEpoch(statement));
        return {};
    }

    Result<void> Importer::takeOperations(const QByteArray& payload)
    {
        const auto operations = share::decodeOperations(payload);
        if (!operations)
            return operations.error();
        for (const Operation& operation : *operations) {
            UTHAN_TRY(takeOperation(operation));
            ++m_done;
        }
        return step();
    }

    Result<void> Importer::takeOperation(const Operation& operation)
    {
        const auto header = OperationHeader::parse(operation.header);
        if (!header)
            return header.error();
        const bool founds = header->kind == OperationKind::Found;
        if (founds ? ProgrammeId::fromBytes(operation.hash().first(16)) != d.programme
                   : header->programme != d.programme)
            return damaged("an operation of another programme");
        const Epoch* epoch = d.oplog->epoch(header->epoch);
        if (!epoch)
            return damaged("an operation of an epoch nobody vouches for");
        // Until their device is known, operations wait.
        const bool waits = mayWait(header->kind) && header->seq > d.authority.coveredSeq(epoch->statement);
        const auto ingested = d.oplog->ingest(operation, waits);
        if (!ingested)
            return ingested.error();
        m_seen.insert(header->epoch);
        if (*ingested == Ingested::Gap)
            return damaged("operations are missing in the bundle");
        if (*ingested == Ingested::Known)
            return {};
        ++result.operations;
        d.hlc.observe(header->at);
        if (header->kind == OperationKind::Create)
            m_fresh.insert(header->record, operation.body.left(kBodyStart));
        return {};
    }

    Result<void> Importer::takeSegments(const QByteArray& payload)
    {
        const auto heads = share::decodeSegments(payload);
        if (!heads)
            return heads.error();
        for (const share::SignedHead& s : *heads)
            UTHAN_TRY(d.oplog->addSegment({s.epoch, s.lastSeq, s.head, s.signature}));
        return {};
    }

    Result<void> Importer::afterOperations()
    {
        m_operationsDone = true;
        for (const EpochId id : std::as_const(m_seen)) {
            for (const EpochHead& branch : d.oplog->epoch(id)->branches) {
                if (branch.signedSeq < branch.seq && !d.oplog->epoch(id)->isMine)
                    return damaged("operations come without their device's signature");
            }
        }
        UTHAN_TRY(d.reloadAuthority());
        if (!d.authority.member(d.device.id()))
            return Error{ErrorCode::WrongKey, QStringLiteral("this device was not let in")};
        if (d.authority.head() != m_authorityHead)
            UTHAN_TRY(d.settleQuarantine());
        const auto erased = d.applyWithdrawals(); // in whatever order a record and its withdrawal came
        return erased ? Result<void>{} : erased.error();
    }

    Result<void> Importer::takeKeys(const QByteArray& payload, bool onlyAuthority)
    {
        const auto keys = share::decodeKeys(payload);
        if (!keys)
            return keys.error();
        for (const share::RecordKey& key : *keys) {
            if (!onlyAuthority || key.record == d.authorityRecord)
                UTHAN_TRY(takeKey(key));
        }
        return {};
    }

    // Anybody inside could send a false key to make a record unreadable: what opens nothing of it is left aside, and a
    // key we cannot look into never takes the place of one that is here.
    Result<bool> Importer::fitsItsRecord(const WrappedKey& sealed)
    {
        const auto key = d.keyring->unwrap(sealed);
        if (!key)
            return key.error().code == ErrorCode::WrongKey && !d.keyring->wrapped(sealed.record).ok();
        QByteArray body = m_fresh.value(sealed.record);
        if (body.isEmpty()) {
            Query q = d.log->query(
                "SELECT body FROM operation WHERE record = ?1 AND kind != ?2 AND body IS NOT NULL LIMIT 1",
                sealed.record, static_cast<int>(OperationKind::Withdraw));
            if (q.next())
                body = q.blob(0);
            UTHAN_TRY(q.status());
        }
        return body.isEmpty() || isBodyUnder(body, *key);
    }

    Result<void> Importer::takeKey(const share::RecordKey& key)
    {
        const auto gone = d.oplog->isWithdrawn(key.record);
        if (!gone)
            return gone.error();
        if (*gone)
            return {}; // an old stick does not bring back what was taken back
        const WrappedKey sealed{key.record, key.audience, key.epoch, key.wrapped};
        const auto there = d.keyring->wrapped(key.record);
        if (there && there->audience == key.audience && there->epoch == key.epoch)
            return {};
        const auto fits = fitsItsRecord(sealed);
        if (!fits)
            return fits.error();
        if (!*fits)
            return {};
        const auto fresh = d.keyring->putWrapped(sealed);
        if (!fresh)
            return fresh.error();
        if (*fresh && !m_fresh.contains(key.record)) {
            ++m_newKeys;
            return d.touch(key.record);
        }
        return {};
    }

    // What somebody vouches for who does not hold the key would open to them what is kept for others: left aside.
    Result<void> Importer::takeSeals(const QByteArray& payload)
    {
        const auto seals = share::decodeSeals(payload);
        if (!seals)
            return seals.error();
        for (const AudienceSeal& seal : *seals) {
            if (!d.mayVouch(seal) || seal.signingKey == d.device.signing.publicKey)
                continue;
            if (!crypto::verify(seal.message(d.programme), seal.signature, seal.signingKey))
                return damaged("a seal is not signed by its device");
            UTHAN_TRY(Seals(*d.log).put(seal));
        }
        return {};
    }

    Result<void> Importer::takeMediaPart(const QByteArray& payload)
    {
        const auto part = share::decodeMediaPart(payload);
        if (!part)
            return part.error();
        if (part->total > media::kMaxMediaBytes)
            return damaged("a media file is larger than any we know");
        if (part->offset == 0)
            m_mediaSoFar.clear();
        if (part->offset != m_mediaSoFar.size())
            return damaged("the parts of a media file do not follow each other");
        m_mediaSoFar += part->bytes;
        if (m_mediaSoFar.size() < part->total)
            return {};
        ++m_done;
        UTHAN_TRY(takeMedia(*part, m_mediaSoFar));
        m_mediaSoFar.clear();
        return step();
    }

    Result<void> Importer::takeMedia(const share::MediaPart& last, const QByteArray& sealed)
    {
        const auto gone = d.oplog->isWithdrawn(last.record);
        if (!gone)
            return gone.error();
        if (*gone || d.media->has(last.address))
            return {};
        UTHAN_TRY(d.media->addSealed(last.address, sealed));
        m_newFiles.insert(last.address);
        UTHAN_TRY(d.addMediaRow({last.address, last.record, sealed.size()}));
        ++result.media;
        return {};
    }

    // New audience keys decide who reads what comes later: a device gives only those that its own role holds.
    Result<void> Importer::checkWhoGaveTheKeys(const share::KeyPacket& packet)
    {
        const Member* giver = d.authority.member(deviceIdOf(packet.signingKey));
        const QList<Audience> held = giver && !giver->isRemoved ? audiencesOf(giver->role) : QList<Audience>();
        for (const share::SealedKey& key : packet.keys) {
            if (!held.contains(key.audience))
                return Error{ErrorCode::WrongKey, QStringLiteral("the keys come from a device that may not give them")};
        }
        return {};
    }

    Result<void> Importer::takeStatements()
    {
        for (const share::SignedStatement& one : std::as_const(m_statements)) {
            const auto statement = share::Statement::parse(one.bytes);
            if (!statement)
                return statement.error();
            const Member* member = d.authority.member(statement->device);
            if (!member || statement->programme != d.programme || statement->device == d.device.id())
                continue;
            if (!crypto::verify(one.bytes, one.signature, member->signingKey))
                return damaged("a frontier statement is not signed by its device");
            const auto newer = d.peerBook().put(*statement, one);
            if (!newer)
                return newer.error();
        }
        return {};
    }

    Result<void> Importer::step()
    {
        if (m_progress && !m_progress(m_done, m_total, m_bytes))
            return Error{ErrorCode::Cancelled, QStringLiteral("stopped; nothing of this bundle was taken in")};
        return {};
    }

    Result<void> Importer::report(qint64 rowsBefore)
    {
        result.nothingNew = result.operations == 0 && result.media == 0 && m_newKeys == 0;
        Query kinds = d.viewDb->query(
            "SELECT kind, count(*) FROM record WHERE n > ?1 AND withdrawn = 0 GROUP BY kind", rowsBefore);
        while (kinds.next()) {
            result.recordsByKind.insert(kinds.text(0), kinds.integer(1));
            result.records += kinds.integer(1);
        }
        UTHAN_TRY(kinds.status());
        Query devices = d.viewDb->query(
            "SELECT device, count(*) FROM record WHERE n > ?1 AND withdrawn = 0 GROUP BY device ORDER BY 2 DESC",
            rowsBefore);
        while (devices.next())
            result.recordsByDevice.append({devices.id<DeviceId>(0), devices.integer(1)});
        UTHAN_TRY(devices.status());
        Query people = d.viewDb->query(
            "SELECT author, count(*) FROM record WHERE n > ?1 AND withdrawn = 0 GROUP BY author ORDER BY 2 DESC",
            rowsBefore);
        while (people.next())
            result.recordsByPerson.append({people.id<PersonId>(0), people.integer(1)});
        UTHAN_TRY(people.status());
        Query waiting = d.log->query("SELECT count(*) FROM operation WHERE quarantined = 1");
        if (waiting.next())
            result.quarantined = waiting.integer(0);
        return waiting.status();
    }

    Result<qint64> lastRow(Database& view)
    {
        Query q = view.query("SELECT coalesce(max(n), 0) FROM record");
        const qint64 n = q.next() ? q.integer(0) : 0;
        UTHAN_TRY(q.status());
        return n;
    }
}

// Membership says which operations count: the same set of operations gives the same answer on every device, in
// whatever order they came.
Result<void> Programme::Private::settleQuarantine()
{
    for (const Epoch& epoch : oplog->epochs()) {
        const qint64 counts = authority.coveredSeq(epoch.statement);
        QList<RecordId> changed;
        Query q = log->query("UPDATE operation SET quarantined = (seq > ?2) WHERE epoch = ?1 AND kind >= ?3 AND kind "
                             "!= ?4 AND quarantined != (seq > ?2) RETURNING record",
            epoch.row, counts, static_cast<int>(OperationKind::Create), static_cast<int>(OperationKind::Withdraw));
        while (q.next())
            changed.append(q.id<RecordId>(0));
        UTHAN_TRY(q.status());
        for (const RecordId record : changed)
            UTHAN_TRY(touch(record));
    }
    return {};
}

Result<ShareReport> Programme::importBundle(const QString& file, const Progress& progress)
{
    OpenBundle bundle(file, d->env.disk);
    UTHAN_TRY(bundle.open(*d));
    const auto hello = bundle.checkWhole();
    if (!hello)
        return hello.error();
    UTHAN_TRY(d->ensureView());
    const auto rowsBefore = lastRow(*d->viewDb);
    if (!rowsBefore)
        return rowsBefore.error();
    const bool waited = d->programme.isNull();
    Importer importer(*d, progress);
    Result<void> taken;
    {
        Transaction transaction(*d->log);
        taken = importer.take(bundle, *hello);
        if (taken)
            taken = transaction.commit();
    }
    if (!taken) {
        importer.undoFiles();
        d->peers.reset();
        d->afterRollback();
        if (waited)
            UTHAN_TRY(d->loadAll()); // not part of the programme after all
        return Error{taken.error().code, taken.error().detail, file};
    }
    d->viewIsCurrent = false;
    d->afterCommit();
    UTHAN_TRY(d->ensureView());
    UTHAN_TRY(importer.report(*rowsBefore));
    return importer.result;
}

} // namespace uthan::store
