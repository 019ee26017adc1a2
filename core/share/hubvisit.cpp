// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crypto.h"
#include "share/hub.h"
#include "store/exchangestore.h"

#include <QCborArray>
#include <QCborMap>

namespace uthan::share {

using store::ChainChunk;
using store::ExchangeStore;

namespace {
    constexpr qsizetype kParcelAim = 4 << 20;
    const QString kGeneration = QStringLiteral("generation"), kSeen = QStringLiteral("seen"),
                  kHeads = QStringLiteral("heads"), kWithdrawn = QStringLiteral("withdrawn"),
                  kLog = QStringLiteral("log"), kSeq = QStringLiteral("seq"), kStatement = QStringLiteral("statement");

    template <typename T> Result<void> appendTo(QList<T>& list, const Result<QList<T>>& more)
    {
        if (!more)
            return more.error();
        list.append(*more);
        return {};
    }

    // Goes through the door for everything that touches the programme, and is outside while it waits for the hub.
    class Visit {
    public:
        Visit(const HubDoor& door, HubRemote& remote, const QString& hub)
            : m_door(door)
            , m_remote(remote)
            , m_setting(hubSetting(hub))
        {
        }
        ~Visit()
        {
            (void)m_door([this](store::Programme&) { m_store.reset(); });
        }
        Q_DISABLE_COPY_MOVE(Visit)

        Result<HubReport> run()
        {
            UTHAN_TRY(inside([this] { return begin(); }));
            UTHAN_TRY(look());
            UTHAN_TRY(take());
            UTHAN_TRY(clearWhatWasTakenBack());
            UTHAN_TRY(giveMedia());
            UTHAN_TRY(give());
            m_known.insert(QStringLiteral("whole"), m_whole); // with its files: those went first
            UTHAN_TRY(inside([this] { return remember(); }));
            return m_report;
        }

    private:
        // On the programme's thread; Cancelled once it is closed, or closed and opened again.
        template <typename Work> auto inside(Work work) -> decltype(work())
        {
            using Answer = decltype(work());
            Answer answer = Error{ErrorCode::Cancelled, QStringLiteral("the programme was closed")};
            (void)m_door([&](store::Programme& programme) {
                if (m_store && programme.opening() != m_opening)
                    return;
                m_programme = &programme;
                answer = work();
            });
            return answer;
        }
        Result<void> begin()
        {
            if (m_programme->waitsToJoin())
                return Error{
                    ErrorCode::Refused, QStringLiteral("this device waits to be let in; that goes nearby or by stick")};
            m_opening = m_programme->opening();
            m_nameKey = crypto::deriveKey(m_programme->salt(), "hub name");
            m_name = nameOf("uthan hub programme 1", m_programme->id().bytes());
            m_store = m_programme->forExchange();
            return m_store->prepare();
        }
        [[nodiscard]] QByteArray nameOf(const char* what, const QByteArray& bytes) const
        {
            return crypto::hash(QByteArray(what) + bytes, m_nameKey).first(16);
        }

        // --- what this device remembers of the hub
        Result<void> look()
        {
            const auto listing = m_remote.list(m_name);
            if (!listing)
                return listing.error();
            m_listing = *listing;
            auto known = inside([this] { return Result<QCborMap>(m_programme->setting(m_setting).toMap()); });
            if (!known)
                return known.error();
            m_known = std::move(known).value();
            if (m_known.value(kGeneration).toByteArray() != m_listing.generation)
                m_known = {};
            for (const QCborValue& one : m_known.value(kHeads).toArray()) {
                const QCborArray head = one.toArray();
                cover({EpochId::fromBytes(head.at(0).toByteArray()), head.at(1).toInteger(), head.at(2).toByteArray()});
            }
            return {};
        }

        void cover(const Statement::Reach& head)
        {
            const auto there = std::find_if(
                m_covered.begin(), m_covered.end(), [&](const Statement::Reach& r) { return r.epoch == head.epoch; });
            if (there == m_covered.end())
                m_covered.append(head);
            else if (head.seq > there->seq)
                *there = head;
        }

        Result<void> remember()
        {
            QCborArray heads;
            for (const Statement::Reach& head : std::as_const(m_covered))
                heads.append(QCborArray{head.epoch.bytes(), head.seq, head.head});
            m_known.insert(kHeads, heads);
            m_known.insert(kGeneration, m_listing.generation);
            return m_programme->setSetting(m_setting, m_known);
        }

        // --- taking
        [[nodiscard]] bool isSeen(const HubListing::Entry& entry) const
        {
            return m_known.value(kSeen).toArray().contains(seenMark(entry.log, entry.seq));
        }
        [[nodiscard]] static QByteArray seenMark(const QByteArray& log, qint64 seq)
        {
            return hubPacketId(log, seq).first(8);
        }
        void markSeen(const QByteArray& log, qint64 seq)
        {
            QCborArray seen = m_known.value(kSeen).toArray();
            seen.append(seenMark(log, seq));
            m_known.insert(kSeen, seen);
        }

        // Parcels that cannot be opened or do not fit yet wait for the next visit; they hold up nobody else's.
        Result<void> take()
        {
            for (const HubListing::Entry& entry : std::as_const(m_listing.entries)) {
                if (isSeen(entry))
                    continue;
                const auto bytes = m_remote.get(m_name, entry);
                if (!bytes)
                    return bytes.error();
                m_offered.clear();
                auto taken = inside([&] { return takeParcel(entry, *bytes); });
                for (const Offered& file : std::as_const(m_offered)) {
                    if (taken)
                        taken = takeMedia(file);
                }
                if (taken) {
                    markSeen(entry.log, entry.seq);
                    ++m_report.parcelsTaken;
                    UTHAN_TRY(inside([this] { return remember(); }));
                } else if (taken.error().code == ErrorCode::Cancelled || taken.error().code == ErrorCode::Unreachable) {
                    return taken.error();
                } else if (taken.error().exitCode() == 3) { // of this machine: a full disk
                    return taken.error();
                }
            }
            return {};
        }

        Result<void> takeParcel(const HubListing::Entry& entry, const QByteArray& bytes)
        {
            const auto outside = HubParcel::parse(bytes);
            if (!outside)
                return outside.error();
            for (const QByteArray& sealed : outside->packets) {
                if (const auto packet = m_store->openPacket(sealed, hubPacketId(entry.log, entry.seq)))
                    UTHAN_TRY(m_store->takePacket(*packet));
            }
            const auto parcel = HubParcel::open(*outside, m_programme->hubKeys());
            if (!parcel)
                return parcel.error();
            ChainChunk chunk;
            for (const SayFrame& frame : parcel->frames)
                UTHAN_TRY(takeFrame(frame, chunk));
            for (const Statement::Reach& head : parcel->covers)
                cover(head);
            return {};
        }

        Result<void> takeFrame(const SayFrame& frame, ChainChunk& chunk)
        {
            const QByteArray& payload = frame.payload;
            switch (static_cast<Say>(frame.type)) {
            case Say::Withdrawals: {
                const auto notices = decodeNotices(payload);
                return notices ? m_store->takeNotices(*notices) : Result<void>(notices.error());
            }
            case Say::Seals: {
                const auto seals = decodeSeals(payload);
                return seals ? m_store->takeSeals(*seals) : Result<void>(seals.error());
            }
            case Say::Statements: {
                const auto statements = decodeStatements(payload);
                return statements ? m_store->takeStatements(*statements) : Result<void>(statements.error());
            }
            case Say::Epochs:
                return appendTo(chunk.epochs, decodeEpochs(payload));
            case Say::Operations:
                return appendTo(chunk.operations, decodeOperations(payload));
            case Say::Bodies:
                return appendTo(chunk.bodies, decodeOperations(payload));
            case Say::Segments:
                return appendTo(chunk.segments, decodeSegments(payload));
            case Say::RecordKeys:
                return appendTo(chunk.keys, decodeKeys(payload));
            case Say::Keep: {
                const auto fresh = m_store->takeChunk(std::exchange(chunk, {}));
                m_report.operationsTaken += fresh.valueOr(0);
                return fresh ? Result<void>() : fresh.error();
            }
            case Say::Offer: {
                const auto offer = decodeOffer(payload);
                if (offer)
                    m_offered.append(offer->files);
                return offer ? Result<void>() : Result<void>(offer.error());
            }
            default:
                return {}; // of later versions
            }
        }

        Result<void> takeMedia(const Offered& file)
        {
            const auto wanted = inside([&] { return m_store->hereOf(file); });
            if (!wanted)
                return wanted.error();
            if (!*wanted)
                return {};
            const auto bytes = m_remote.getMedia(m_name, nameOf("uthan hub media 1", file.address));
            if (!bytes && bytes.error().code == ErrorCode::NotFound)
                return {}; // taken back meanwhile
            if (!bytes)
                return bytes.error();
            if (bytes->size() != file.total)
                return Error{ErrorCode::Damaged, QStringLiteral("a file on the hub is cut")};
            const auto kept = inside([&]() -> Result<void> {
                for (qint64 at = **wanted; at < bytes->size(); at += kMediaPartBytes)
                    UTHAN_TRY(m_store->takePart(
                        {file.address, file.record, file.total, at, bytes->mid(at, kMediaPartBytes)}));
                return m_store->keepFiles();
            });
            m_report.mediaTaken += kept.ok() ? 1 : 0;
            return kept;
        }

        // --- taking back: what lies there is replaced by what may still lie there
        Result<void> clearWhatWasTakenBack()
        {
            const auto count = inside([this] { return m_programme->withdrawnCount(); });
            if (!count)
                return count.error();
            const bool isNew = *count > m_known.value(kWithdrawn).toInteger(0);
            m_known.insert(kWithdrawn, *count);
            if (!isNew || m_listing.entries.isEmpty())
                return {};
            const auto files = inside([this] { return m_store->files(); });
            if (!files)
                return files.error();
            QSet<QByteArray> ours;
            for (const ExchangeStore::File& file : *files)
                ours.insert(nameOf("uthan hub media 1", file.address));
            for (const QByteArray& name : std::as_const(m_listing.media)) {
                if (!ours.contains(name))
                    UTHAN_TRY(m_remote.removeMedia(m_name, name));
            }
            UTHAN_TRY(m_remote.clear(m_name));
            const auto listing = m_remote.list(m_name);
            if (!listing)
                return listing.error();
            m_listing = *listing;
            m_known = {};
            m_known.insert(kWithdrawn, *count);
            m_covered.clear();
            m_report.wasCleared = true;
            return inside([this] { return remember(); });
        }

        // --- giving
        Result<void> giveMedia()
        {
            const auto files = inside([this]() -> Result<QList<ExchangeStore::File>> {
                m_whole = {};
                for (const Statement::Reach& head : m_store->frontier())
                    m_whole.append(QCborArray{head.epoch.bytes(), head.seq});
                auto found = m_store->files();
                if (found)
                    UTHAN_TRY(m_store->classify(*found));
                return found;
            });
            if (!files)
                return files.error();
            const QSet<QByteArray> there(m_listing.media.begin(), m_listing.media.end());
            Offer offer{true, {}};
            for (const ExchangeStore::File& file : *files) {
                const QByteArray name = nameOf("uthan hub media 1", file.address);
                if (there.contains(name))
                    continue;
                const auto bytes = inside([&] { return wholeFile(file); });
                if (!bytes && bytes.error().code == ErrorCode::Damaged)
                    continue; // only now found to be: it is asked for from others, and the rest must still go
                if (!bytes)
                    return bytes.error();
                UTHAN_TRY(m_remote.putMedia(m_name, name, *bytes));
                offer.files.append({file.address, file.record, bytes->size(), file.what});
                ++m_report.mediaGiven;
            }
            // After a clearing the files still lie there, and nobody would know of them.
            if (m_report.wasCleared) {
                offer.files.clear();
                for (const ExchangeStore::File& file : *files)
                    offer.files.append({file.address, file.record, file.bytes, file.what});
            }
            if (!offer.files.isEmpty())
                m_last.frames.append({static_cast<quint8>(Say::Offer), false, encodeOffer(offer)});
            return {};
        }

        Result<QByteArray> wholeFile(const ExchangeStore::File& file)
        {
            QByteArray bytes;
            while (bytes.size() < file.bytes) {
                const auto piece = m_store->readFile(file.address, bytes.size(), kMediaPartBytes);
                if (!piece)
                    return piece.error();
                if (piece->isEmpty())
                    break;
                bytes += *piece;
            }
            return bytes;
        }

        Result<void> give()
        {
            auto plan = inside([this] { return m_store->plan(m_covered); });
            if (!plan)
                return plan.error();
            if (!plan->notices.isEmpty())
                m_next.frames.append({static_cast<quint8>(Say::Withdrawals), false, encodeNotices(plan->notices)});
            for (const ExchangePhase phase :
                {ExchangePhase::Authority, ExchangePhase::Forms, ExchangePhase::Operations}) {
                for (;;) {
                    const auto chunk = inside([&] { return m_store->nextChunk(*plan, phase); });
                    if (!chunk)
                        return chunk.error();
                    if (chunk->isEmpty())
                        break;
                    UTHAN_TRY(add(*chunk));
                }
            }
            return giveRest();
        }

        Result<void> add(const ChainChunk& chunk)
        {
            const auto frame = [this](Say type, const QByteArray& payload) {
                m_next.frames.append({static_cast<quint8>(type), false, payload});
                m_nextBytes += payload.size();
            };
            const auto operations = [](const QList<store::Operation>& all) {
                QByteArray payload;
                for (const store::Operation& one : all)
                    payload += encodeOperation(one);
                return payload;
            };
            if (!chunk.epochs.isEmpty())
                frame(Say::Epochs, encodeEpochs(chunk.epochs));
            if (!chunk.operations.isEmpty())
                frame(Say::Operations, operations(chunk.operations));
            if (!chunk.bodies.isEmpty())
                frame(Say::Bodies, operations(chunk.bodies));
            frame(Say::Segments, encodeSegments(chunk.segments));
            frame(Say::RecordKeys, encodeKeys(chunk.keys));
            frame(Say::Keep, {});
            m_report.operationsGiven += chunk.operations.size();
            for (const store::Operation& one : chunk.operations) {
                const auto header = store::OperationHeader::parse(one.header);
                if (!header)
                    return header.error();
                const Statement::Reach head{header->epoch, header->seq, one.hash()};
                m_next.covers.append(head);
                cover(head);
            }
            return m_nextBytes < kParcelAim ? Result<void>() : send();
        }

        // What does not belong to the chains: seals, and what devices said that they hold.
        Result<void> giveRest()
        {
            struct Rest {
                QList<store::AudienceSeal> seals;
                QList<SignedStatement> others;
                std::optional<SignedStatement> own;
            };
            const auto rest = inside([this]() -> Result<Rest> {
                auto seals = m_store->seals();
                auto others = m_store->statementsBeyond({}, {});
                auto own = m_store->statementFor(m_known.value(kStatement).toByteArray());
                if (!seals || !others || !own)
                    return !seals ? seals.error() : !others ? others.error() : own.error();
                return Rest{*seals, *others, *own};
            });
            if (!rest)
                return rest.error();
            if (m_next.frames.isEmpty() && m_last.frames.isEmpty() && !rest->own)
                return {};
            m_next.frames.append(m_last.frames);
            if (!rest->seals.isEmpty())
                m_next.frames.append({static_cast<quint8>(Say::Seals), false, encodeSeals(rest->seals)});
            QList<SignedStatement> statements = rest->others;
            if (rest->own)
                statements.append(*rest->own);
            for (const SignedStatement& one : std::as_const(statements))
                m_next.frames.append({static_cast<quint8>(Say::Statements), false, encodeStatements({one})});
            UTHAN_TRY(send());
            if (rest->own) {
                if (const auto said = Statement::parse(rest->own->bytes); said.ok())
                    m_known.insert(kStatement, contentDigest(*said));
            }
            return {};
        }

        // What waits to be sent, sealed, for its place in this device's log there. That is remembered first: a place
        // that may have been used is not used again for something else.
        Result<QByteArray> parcel(const QByteArray& log, qint64 seq)
        {
            QList<QByteArray> packets;
            for (const QByteArray& key : m_programme->otherSigningKeys()) {
                const auto said = m_store->statementOf(key);
                if (!said)
                    return said.error();
                const auto packet = m_store->packetFor(
                    key, *said ? (*said)->keys : QList<Statement::HeldKey>(), hubPacketId(log, seq));
                if (!packet.isEmpty())
                    packets.append(packet);
            }
            m_known.insert(kLog, log);
            m_known.insert(kSeq, seq);
            UTHAN_TRY(m_programme->setSetting(m_setting, m_known));
            m_nextBytes = 0;
            return std::exchange(m_next, {}).seal(packets, m_programme->hubKeys().value(0), m_programme->random());
        }

        Result<void> send()
        {
            QByteArray log = m_known.value(kLog).toByteArray();
            const qint64 seq = m_known.value(kSeq).toInteger(0) + 1;
            const auto bytes = inside([&] {
                if (log.isEmpty())
                    log = m_programme->random().bytes(16);
                return parcel(log, seq);
            });
            if (!bytes)
                return bytes.error();
            UTHAN_TRY(m_remote.put(m_name, log, seq, *bytes));
            ++m_report.parcelsGiven;
            markSeen(log, seq);
            if (m_listing.generation == QByteArray(16, 0)) { // the first parcel of all makes the place
                const auto listing = m_remote.list(m_name);
                if (!listing)
                    return listing.error();
                m_listing.generation = listing->generation;
            }
            return inside([this] { return remember(); });
        }

        const HubDoor& m_door;
        HubRemote& m_remote;
        QString m_setting;
        store::Programme* m_programme = nullptr; // while it is inside
        quint64 m_opening = 0;
        QByteArray m_nameKey;
        QByteArray m_name;
        std::unique_ptr<ExchangeStore> m_store;
        HubListing m_listing;
        QCborMap m_known;
        QCborArray m_whole; // up to here everything, with its files, lies there after this visit
        QList<Offered> m_offered; // of the parcel that is being taken in
        QList<Statement::Reach> m_covered;
        HubParcel m_next, m_last; // being filled; what comes at its end
        qsizetype m_nextBytes = 0;
        HubReport m_report;
    };
}

Result<HubReport> visitHub(const HubDoor& door, HubRemote& remote, const QString& hub)
{
    return Visit(door, remote, hub).run();
}

} // namespace uthan::share
