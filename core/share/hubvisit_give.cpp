// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/hubvisit_p.h"

// Giving what the hub lacks.
namespace uthan::share {

namespace {
    constexpr qsizetype kParcelAim = 4 << 20;
}

Result<void> HubVisit::giveMedia()
{
    const auto files = inside([this]() -> Result<QList<ExchangeStore::File>> {
        m_whole = inCbor(m_store->frontier());
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

Result<QByteArray> HubVisit::wholeFile(const ExchangeStore::File& file)
{
    if (!m_store->isRight(file.address)) // nobody there says later whether it was
        return Error{ErrorCode::Damaged, QStringLiteral("the file does not match its address")};
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

Result<void> HubVisit::give()
{
    auto plan = inside([this] { return m_store->plan(m_covered); });
    if (!plan)
        return plan.error();
    if (!plan->notices.isEmpty())
        m_next.frames.append({static_cast<quint8>(Say::Withdrawals), false, encodeNotices(plan->notices)});
    for (const ExchangePhase phase : {ExchangePhase::Authority, ExchangePhase::Forms, ExchangePhase::Operations}) {
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

Result<void> HubVisit::add(const ChainChunk& chunk)
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
Result<void> HubVisit::giveRest()
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
Result<QByteArray> HubVisit::parcel(const QByteArray& log, qint64 seq)
{
    QList<QByteArray> packets;
    for (const QByteArray& key : m_programme->otherSigningKeys()) {
        const auto said = m_store->statementOf(key);
        if (!said)
            return said.error();
        const auto packet
            = m_store->packetFor(key, *said ? (*said)->keys : QList<Statement::HeldKey>(), hubPacketId(log, seq));
        if (!packet.isEmpty())
            packets.append(packet);
    }
    m_known.insert(kLog, log);
    m_known.insert(kSeq, seq);
    UTHAN_TRY(m_programme->setSetting(m_setting, m_known));
    m_nextBytes = 0;
    return std::exchange(m_next, {}).seal(packets, m_programme->hubKeys().value(0), m_programme->random());
}

Result<void> HubVisit::send()
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

} // namespace uthan::share
