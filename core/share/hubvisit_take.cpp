// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/chunkframes.h"
#include "share/hubvisit_p.h"

// Taking what others left.
namespace uthan::share {

bool HubVisit::isSeen(const HubListing::Entry& entry) const
{
    return m_known.value(kSeen).toArray().contains(seenMark(entry.log, entry.seq));
}

QByteArray HubVisit::seenMark(const QByteArray& log, qint64 seq)
{
    return hubPacketId(log, seq).first(8);
}

void HubVisit::markSeen(const QByteArray& log, qint64 seq)
{
    QCborArray seen = m_known.value(kSeen).toArray();
    seen.append(seenMark(log, seq));
    m_known.insert(kSeen, seen);
}

// Parcels that cannot be opened or do not fit yet wait for the next visit; they hold up nobody else's.
Result<void> HubVisit::take()
{
    for (const HubListing::Entry& entry : std::as_const(m_listing.entries)) {
        if (isSeen(entry))
            continue;
        const auto bytes = m_remote.get(m_name, entry);
        if (!bytes && bytes.error().code == ErrorCode::NotFound)
            continue; // cleared meanwhile
        if (!bytes && bytes.error().code == ErrorCode::Damaged) {
            ++m_notTaken;
            continue;
        }
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
        } else {
            ++m_notTaken;
        }
    }
    return {};
}

Result<void> HubVisit::takeParcel(const HubListing::Entry& entry, const QByteArray& bytes)
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

Result<void> HubVisit::takeFrame(const SayFrame& frame, ChainChunk& chunk)
{
    const QByteArray& payload = frame.payload;
    const auto type = static_cast<Say>(frame.type);
    if (isOfChunk(type))
        return addToChunk(chunk, type, payload);
    switch (type) {
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
        if (statements)
            noteOwn(*statements);
        return statements ? m_store->takeStatements(*statements) : Result<void>(statements.error());
    }
    case Say::Keep: {
        noteWords(chunk);
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

// What this device said itself, where somebody else left everything afresh.
void HubVisit::noteOwn(const QList<SignedStatement>& statements)
{
    for (const SignedStatement& one : statements) {
        const auto said = Statement::parse(one.bytes);
        if (said && said->device == store::deviceIdOf(m_store->signingKey()))
            m_known.insert(kStatement, contentDigest(*said));
    }
}

// Of which records words lie there.
void HubVisit::noteWords(const ChainChunk& chunk)
{
    for (const QList<store::Operation>* all : {&chunk.operations, &chunk.bodies}) {
        for (const store::Operation& operation : *all) {
            const auto header = store::OperationHeader::parse(operation.header);
            if (header && header->kind != store::OperationKind::Withdraw && !operation.body.isEmpty())
                m_words.insert(header->record);
        }
    }
}

// Files that were taken off this device to make room and are asked for again, and those that are damaged here.
Result<void> HubVisit::takeMissingMedia()
{
    const auto missing = inside([this] { return m_store->missingFiles(); });
    if (!missing)
        return missing.error();
    const QSet<QByteArray> there(m_listing.media.begin(), m_listing.media.end());
    for (const ExchangeStore::File& file : *missing) {
        if (!there.contains(nameOf("uthan hub media 1", file.address)))
            continue;
        const auto taken = takeMedia({file.address, file.record, 0, file.what});
        if (!taken && (taken.error().code == ErrorCode::Cancelled || taken.error().exitCode() == 3))
            return taken; // a damaged one holds up nothing
    }
    return {};
}

// `total` 0: as long as it is on the hub.
Result<void> HubVisit::takeMedia(Offered file)
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
    if (file.total == 0)
        file.total = bytes->size();
    if (bytes->size() != file.total)
        return Error{ErrorCode::Damaged, QStringLiteral("a file on the hub is cut")};
    const auto kept = inside([&]() -> Result<void> {
        for (qint64 at = **wanted; at < bytes->size(); at += kMediaPartBytes)
            UTHAN_TRY(m_store->takePart({file.address, file.record, file.total, at, bytes->mid(at, kMediaPartBytes)}));
        const auto wrong = m_store->keepFiles(ExchangeStore::Keep::All);
        if (!wrong)
            return wrong.error();
        return wrong->isEmpty()
            ? Result<void>()
            : Error{ErrorCode::Damaged, QStringLiteral("a file on the hub is not what its name says")};
    });
    m_report.mediaTaken += kept.ok() ? 1 : 0;
    return kept;
}

} // namespace uthan::share
