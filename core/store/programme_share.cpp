// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "share/bundleheader.h"
#include "share/outfile.h"
#include "store/coverage.h"
#include "store/programme_p.h"

#include <QFileInfo>
#include <QSet>

// Giving: a bundle with everything this device may pass on, and what others acknowledged.
namespace uthan::store {

using record::Audience;

namespace {
    constexpr qint64 kInMemoryBytes = 8 << 20; // a file: read once, checked and written

    // Writes one bundle. Reads only committed state.
    class Exporter {
    public:
        // `to`: what the device it is for has said it holds stays out; nullptr: for whoever comes.
        Exporter(Programme::Private& programme, const Progress& progress, const share::Holdings* to)
            : d(programme)
            , m_progress(progress)
            , m_to(to)
            , m_bundleKey(programme.env.random.bytes(crypto::kKeyBytes))
        {
        }

        Result<ShareReport> run(const QString& file)
        {
            UTHAN_TRY(share::checkTarget(file, QStringLiteral(".uthanshare"), share::kBundleMagic, d.env.disk));
            UTHAN_TRY(readWhatStays());
            const auto header = makeHeader();
            if (!header)
                return header.error();
            auto out = share::OutFile::create(file, Disk::Access::Everyone, d.env.disk);
            if (!out)
                return out.error();
            const QByteArray preamble = header->encode();
            UTHAN_TRY((*out)->write(preamble));
            m_writer.emplace(m_bundleKey, preamble, d.env.random,
                [file = out->get()](const QByteArray& bytes) { return file->write(bytes); });
            UTHAN_TRY(writeFrames());
            UTHAN_TRY(m_writer->finish());
            UTHAN_TRY((*out)->commit());
            m_report.bytes = preamble.size() + m_writer->bytesWritten();
            crypto::wipe(m_bundleKey);
            UTHAN_TRY(d.fromView([this] { return countKinds(); }));
            return m_report;
        }

    private:
        // Records kept for their author alone: their headers belong to the chain and go, their words, keys and media
        // stay.
        Result<void> readWhatStays()
        {
            Query q
                = d.log->query("SELECT record FROM record_key WHERE audience = ?1", static_cast<int>(Audience::Author));
            while (q.next())
                m_authorsOwn.insert(q.id<RecordId>(0));
            UTHAN_TRY(q.status());
            const auto rows = d.mediaRows();
            if (!rows)
                return rows.error();
            for (const auto& row : *rows) {
                const bool isThere = m_to ? m_to->holdsMedia(row.address) : everyoneHas(row.address);
                if (!m_authorsOwn.contains(row.record) && !isThere)
                    m_media.append(row);
            }
            // Small files first: a voice is there before a film, if somebody pulls the stick.
            std::sort(m_media.begin(), m_media.end(), [](const auto& a, const auto& b) {
                return std::pair(a.bytes, a.address) < std::pair(b.bytes, b.address);
            });
            return {};
        }

        bool everyoneHas(const QByteArray& address)
        {
            int others = 0;
            for (const Member& member : d.authority.members()) {
                if (member.isRemoved || member.isShares() || member.id == d.device.id())
                    continue;
                ++others;
                const share::Holdings* holdings = d.peerBook().of(member.id);
                if (!holdings || !holdings->holdsMedia(address))
                    return false;
            }
            return others > 0;
        }

        Result<share::BundleHeader> makeHeader()
        {
            const AudienceKey* members = d.keyring->current(Audience::Members);
            if (!members)
                return Error{ErrorCode::WrongKey, QStringLiteral("this device holds no key of the members")};
            share::BundleHeader header;
            header.id = d.env.random.bytes(16);
            header.proof = share::programmeProof(d.programme, header.id);
            header.wrap(m_bundleKey, members->epoch, members->key, d.env.random);
            for (const Member& member : d.authority.members()) {
                if (member.isRemoved)
                    continue;
                if (const share::KeyPacket packet = packetFor(member); !packet.keys.isEmpty())
                    header.packets.append(packet.seal(member.boxKey, header.id, d.device.signing.secretKey));
            }
            return header;
        }

        // The audience keys of its role that the device has not said it holds, as far as we hold them.
        share::KeyPacket packetFor(const Member& member)
        {
            share::KeyPacket packet{d.programme, d.authorityRecord, d.salt, d.device.signing.publicKey, {}};
            const QList<Audience> audiences = audiencesOf(member.role);
            const share::Holdings* holdings = d.peerBook().of(member.id);
            bool lacksOne = !holdings && member.id != d.device.id();
            for (const AudienceKey& key : d.keyring->audienceKeys()) {
                if (!audiences.contains(key.audience))
                    continue;
                packet.keys.append({key.audience, key.epoch, key.key});
                // Once keys were changed: a copy of the device, or one put back, may lack what the device said it has.
                lacksOne = lacksOne || key.epoch > 1 || (holdings && !holdings->hasKey(key.audience, key.epoch));
            }
            if (!lacksOne)
                packet.keys.clear();
            return packet;
        }

        Result<void> writeFrames()
        {
            const auto statement = d.makeStatement();
            if (!statement)
                return statement.error();
            qint64 count = 0;
            for (const Epoch& epoch : d.oplog->epochs()) {
                for (const EpochHead& branch : epoch.branches)
                    count += std::max<qint64>(0, branch.seq - heldOf(epoch));
            }
            m_total = count + m_media.size();
            const share::Hello hello{d.programme, d.device.signing.publicKey, *statement, count, m_media.size()};
            UTHAN_TRY(m_writer->add(share::FrameType::Hello, share::encodeHello(hello)));
            UTHAN_TRY(writeStatements());
            UTHAN_TRY(writeEpochs());
            UTHAN_TRY(writeOperations());
            UTHAN_TRY(writeNotices());
            UTHAN_TRY(writeSeals());
            UTHAN_TRY(writeKeys());
            return writeMedia();
        }

        Result<void> writeStatements()
        {
            const auto all = d.peerBook().statements();
            if (!all)
                return all.error();
            for (const share::SignedStatement& one : *all) // each in a frame of its own: they can be long
                UTHAN_TRY(m_writer->add(share::FrameType::Statements, share::encodeStatements({one})));
            return {};
        }

        Result<void> writeEpochs()
        {
            QList<EpochStatement> statements;
            for (const Epoch& epoch : d.oplog->epochs()) {
                if (epoch.branches.first().seq > 0)
                    statements.append(epoch.statement);
            }
            UTHAN_TRY(m_writer->add(share::FrameType::Epochs, share::encodeEpochs(statements)));
            const auto key = d.keyring->wrapped(d.authorityRecord);
            if (!key)
                return key.error();
            return m_writer->add(share::FrameType::AuthorityKeys,
                share::encodeKeys({{key->record, key->audience, key->epoch, key->wrapped}}));
        }

        Result<void> writeOperations()
        {
            QByteArray payload;
            const auto flush = [&]() -> Result<void> {
                if (payload.isEmpty())
                    return {};
                UTHAN_TRY(m_writer->add(share::FrameType::Operations, payload));
                payload.clear();
                return step(0);
            };
            const auto add = [&](const OperationHeader& header, const Operation& operation) -> Result<void> {
                const bool stays = m_authorsOwn.contains(header.record);
                m_report.records += header.kind == OperationKind::Create && !stays && !operation.body.isEmpty();
                payload += share::encodeOperation(stays ? Operation{operation.header, {}} : operation);
                ++m_report.operations;
                ++m_done;
                return payload.size() < share::kFrameAim ? Result<void>{} : flush();
            };
            QSet<RecordId> widened;
            for (const Epoch& epoch : d.oplog->epochs()) {
                UTHAN_TRY(d.oplog->forEach(
                    epoch.statement.epoch, heldOf(epoch), [&](qint64, const Operation& operation) -> Result<void> {
                        const auto header = OperationHeader::parse(operation.header);
                        if (!header)
                            return header.error();
                        m_records.insert(header->record);
                        if (header->kind == OperationKind::Widen && !m_authorsOwn.contains(header->record))
                            widened.insert(header->record);
                        return add(*header, operation);
                    }));
            }
            // Brought to the group since: of what came before, the other device has headers without a word.
            for (const RecordId record : m_to ? widened : QSet<RecordId>()) {
                UTHAN_TRY(d.oplog->forRecord(record, [&](qint64, const Operation& operation) -> Result<void> {
                    const auto header = OperationHeader::parse(operation.header);
                    if (!header)
                        return header.error();
                    const Epoch* epoch = d.oplog->epoch(header->epoch);
                    return epoch && header->seq <= heldOf(*epoch) ? add(*header, operation) : Result<void>();
                }));
            }
            UTHAN_TRY(flush());
            return writeSegments();
        }

        // How far the device it is for has come; of an epoch with branches all goes.
        [[nodiscard]] qint64 heldOf(const Epoch& epoch) const
        {
            if (!m_to || epoch.isFrozen)
                return 0;
            const auto reached = reachedBy(*m_to, epoch, *d.log);
            return reached ? reached->value(0) : 0;
        }

        // The last signature of a chain covers all of it; of a forked epoch all are needed.
        Result<void> writeSegments()
        {
            QList<share::SignedHead> heads;
            for (const Epoch& epoch : d.oplog->epochs()) {
                const auto segments = d.oplog->segments(epoch.statement.epoch);
                if (!segments)
                    return segments.error();
                for (const Segment& s : *segments) {
                    if (epoch.isFrozen || s.lastSeq == epoch.branches.first().seq)
                        heads.append({s.epoch, s.lastSeq, s.head, s.signature});
                }
            }
            return m_writer->add(share::FrameType::Segments, share::encodeSegments(heads));
        }

        // Of a chain that was cut, and may never come: whoever took part in the cut talk knows what was taken back.
        Result<void> writeNotices()
        {
            const auto notices = d.noticesOfNoChain();
            if (!notices)
                return notices.error();
            constexpr qsizetype kInFrame = 8192;
            for (qsizetype at = 0; at < notices->size(); at += kInFrame)
                UTHAN_TRY(m_writer->add(share::FrameType::Notices, share::encodeNotices(notices->mid(at, kInFrame))));
            return {};
        }

        Result<void> writeKeys()
        {
            QList<share::RecordKey> keys;
            const auto flush = [&]() -> Result<void> {
                UTHAN_TRY(m_writer->add(share::FrameType::RecordKeys, share::encodeKeys(keys)));
                keys.clear();
                return {};
            };
            Query q = d.log->query("SELECT record, audience, epoch, wrapped FROM record_key WHERE audience != ?1",
                static_cast<int>(Audience::Author));
            while (q.next()) {
                if (m_to && !m_records.contains(q.id<RecordId>(0)))
                    continue;
                keys.append({q.id<RecordId>(0), static_cast<Audience>(q.integer(1)), static_cast<quint32>(q.integer(2)),
                    q.blob(3)});
                if (keys.size() == 8192)
                    UTHAN_TRY(flush());
            }
            UTHAN_TRY(q.status());
            return flush();
        }

        // Every device can keep something for any audience, also one that never meets a device which is in it.
        Result<void> writeSeals()
        {
            const auto known = Seals(*d.log).all();
            if (!known)
                return known.error();
            QList<AudienceSeal> seals = d.ownSeals();
            for (const AudienceSeal& seal : *known) {
                if (d.mayVouch(seal))
                    seals.append(seal);
            }
            return m_writer->add(share::FrameType::Seals, share::encodeSeals(seals));
        }

        struct CheckedFile {
            Result<void> isRight;
            QByteArray bytes; // of a small one
        };
        [[nodiscard]] CheckedFile checkFile(const Programme::Private::MediaRow& row) const
        {
            if (row.bytes > kInMemoryBytes)
                return {d.media->check(row.address), {}};
            auto sealed = d.media->readSealed(row.address);
            return sealed ? CheckedFile{{}, std::move(*sealed)} : CheckedFile{sealed.error(), {}};
        }

        // While one file is written, the next is read and compared with its name on another thread.
        Result<void> writeMedia()
        {
            const bool besides = d.env.disk.isForManyThreads();
            CheckedFile next;
            const auto check = [&](qsizetype i) { next = checkFile(m_media.at(i)); };
            for (qsizetype i = 0; i < m_media.size(); ++i) {
                if (i == 0 || !besides)
                    check(i);
                const CheckedFile now = std::exchange(next, {});
                const Parallel ahead(besides && i + 1 < m_media.size() ? 1 : 0, [&, i](int) { check(i + 1); });
                // Damaged or gone here: the rest must still go.
                UTHAN_TRY(now.isRight ? writeFile(m_media.at(i), now.bytes) : leaveOut(m_media.at(i)));
            }
            return {};
        }

        Result<void> leaveOut(const Programme::Private::MediaRow& row)
        {
            const auto cleared = d.isCleared(row.address);
            if (!cleared)
                return cleared.error();
            if (!*cleared)
                m_report.leftOut << row.record;
            return {};
        }

        Result<void> writeFile(const Programme::Private::MediaRow& row, const QByteArray& inMemory)
        {
            std::unique_ptr<DiskFile> file;
            qint64 total = inMemory.size();
            if (inMemory.isEmpty()) {
                auto opened = d.media->openSealed(row.address);
                const auto size = opened ? (*opened)->size() : Result<qint64>(opened.error());
                if (!size)
                    return {}; // taken back meanwhile
                file = std::move(*opened);
                total = *size;
            }
            for (qint64 at = 0; at < total; at += share::kMediaPartBytes) {
                const auto bytes = file ? file->read(at, share::kMediaPartBytes)
                                        : Result<QByteArray>(inMemory.mid(at, share::kMediaPartBytes));
                if (!bytes)
                    return bytes.error();
                UTHAN_TRY(m_writer->add(
                    share::FrameType::Media, share::encodeMediaPart({row.address, row.record, total, at, *bytes})));
            }
            ++m_report.media;
            ++m_done;
            return step(total);
        }

        Result<void> countKinds()
        {
            m_report.recordsByKind.clear();
            Query q = d.viewDb->query(
                "SELECT kind, count(*) FROM record WHERE withdrawn = 0 AND audience != ?1 GROUP BY kind",
                static_cast<int>(Audience::Author));
            while (q.next())
                m_report.recordsByKind.insert(q.text(0), q.integer(1));
            return q.status();
        }

        Result<void> step(qint64 bytes)
        {
            m_report.bytes += bytes;
            if (m_progress && !m_progress(m_done, m_total, m_report.bytes))
                return Error{
                    ErrorCode::Cancelled, QStringLiteral("stopped before the bundle was whole; nothing was left")};
            return {};
        }

        Programme::Private& d;
        const Progress& m_progress;
        const share::Holdings* m_to;
        QByteArray m_bundleKey;
        std::optional<share::FrameWriter> m_writer; // while run() holds the file it writes to
        QSet<RecordId> m_authorsOwn;
        QSet<RecordId> m_records; // that operations go of
        QList<Programme::Private::MediaRow> m_media;
        ShareReport m_report;
        qint64 m_done = 0;
        qint64 m_total = 0;
    };
}

Peers& Programme::Private::peerBook()
{
    if (!peers) {
        peers = std::make_unique<Peers>(*log);
        if (!peers->load().ok())
            qWarning("what other devices hold cannot be read"); // then it counts as held nowhere else: the safe side
    }
    return *peers;
}

Result<share::Statement> Programme::Private::holdings() const
{
    share::Statement s;
    s.device = device.id();
    s.programme = programme;
    for (const Epoch& epoch : oplog->epochs()) {
        for (const EpochHead& head : epoch.branches) {
            if (head.seq > 0)
                s.frontier.append({epoch.statement.epoch, head.seq, head.hash});
        }
    }
    const auto rows = mediaRows();
    if (!rows)
        return rows.error();
    for (const MediaRow& row : *rows) {
        if (media->isWhole(row.address, row.bytes)) // cheap; what verify() or a reader found damaged is set aside
            s.media.append(row.address.first(share::kMediaPrefix));
    }
    std::sort(s.media.begin(), s.media.end());
    for (const AudienceKey& key : keyring->audienceKeys()) {
        if (key.audience != Audience::Author)
            s.keys.append({key.audience, key.epoch});
    }
    return s;
}

bool Programme::Private::holds(const share::Holdings& holdings, const LogPlace& place) const
{
    const Epoch* epoch = oplog->epoch(place.epoch);
    const auto reached = epoch ? reachedBy(holdings, *epoch, *log) : Result<QList<qint64>>(QList<qint64>());
    return reached.ok() && place.branch < reached->size() && place.seq <= reached->at(place.branch);
}

Result<void> Programme::Private::raiseStatement(qint64 number)
{
    const auto last = meta(QStringLiteral("statement"));
    if (!last || last->toLongLong() >= number)
        return last ? Result<void>() : last.error();
    return setMeta(QStringLiteral("statement"), QByteArray::number(number));
}

Result<share::SignedStatement> Programme::Private::makeStatement()
{
    UTHAN_TRY(removeErased()); // a statement that names a withdrawal says that nothing is left of what it took back
    auto s = holdings();
    if (!s)
        return s.error();
    const auto last = meta(QStringLiteral("statement"));
    if (!last)
        return last.error();
    const qint64 now = env.clock.nowMs();
    s->number = std::max(now, last->toLongLong() + 1);
    s->clockMs = s->number - now > kClockOffMs ? now : 0;
    UTHAN_TRY(setMeta(QStringLiteral("statement"), QByteArray::number(s->number)));
    const QByteArray bytes = s->encode();
    return share::SignedStatement{bytes, crypto::sign(bytes, device.signing.secretKey)};
}

Result<ShareReport> Programme::exportBundle(const QString& file, const Progress& progress, DeviceId to)
{
    UTHAN_TRY(d->refuseUntilJoined());
    const Member* receiver = to.isNull() ? nullptr : d->authority.member(to);
    if (!to.isNull() && (!receiver || receiver->isRemoved || to == d->device.id()))
        return Error{ErrorCode::NotFound, QStringLiteral("no such other device belongs to the programme")};
    UTHAN_TRY(d->signPending());
    UTHAN_TRY(d->readyView());
    const auto onlyHere = d->recordsOnlyHere();
    if (!onlyHere)
        return onlyHere.error();
    auto report = Exporter(*d, progress, to.isNull() ? nullptr : d->peerBook().of(to)).run(file);
    if (report)
        report->nothingNew = onlyHere->isEmpty();
    return report;
}

} // namespace uthan::store
