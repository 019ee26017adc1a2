// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/chunkframes.h"
#include "share/exchange_p.h"

// Taking: one bounded transaction after another. Nothing is believed before the store has checked it.
namespace uthan::share {

namespace {
    constexpr qint64 kMaxChunkBytes = 96 << 20; // what may wait for one signature
    constexpr qsizetype kMaxHeld = 1 << 22;
    constexpr int kMaxStatements = 4096;
    constexpr qint64 kMaxRepeated = 10'000;

    Error damaged(const char* what)
    {
        return {ErrorCode::Damaged, QString::fromLatin1(what)};
    }

    template <typename Decoded, typename Then> Result<void> decoded(const Decoded& value, const Then& then)
    {
        return value ? then(*value) : Result<void>(value.error());
    }

}

// --- chains --------------------------------------------------------------------------------------------------------

Result<void> Exchange::Private::takeChains(Say type, const QByteArray& payload)
{
    if (isOfChunk(type)) {
        chunk.bytes += payload.size();
        return chunk.bytes > kMaxChunkBytes ? damaged("more comes without a signature than any device writes")
                                            : addToChunk(chunk, type, payload);
    }
    switch (type) {
    case Say::Keep:
        return keep();
    case Say::Phase:
        return decoded(decodePhase(payload), [&](const PhaseStart& start) { return startPhase(start); });
    case Say::Packet:
        return takePacket(payload);
    case Say::Withdrawals:
        return decoded(decodeNotices(payload), [&](const auto& notices) { return store->takeNotices(notices); });
    case Say::Seals:
        return decoded(decodeSeals(payload), [&](const auto& seals) { return store->takeSeals(seals); });
    case Say::Statements:
        if (++statementFrames > kMaxStatements)
            return damaged("more statements than there are devices");
        return decoded(decodeStatements(payload), [&](const auto& all) { return store->takeStatements(all); });
    case Say::Said:
        if (!chunk.isEmpty() || taking != ExchangePhase::Keys)
            return unexpected(type);
        heardAll = true;
        return saidAll ? settle() : Result<void>();
    default:
        return unexpected(type);
    }
}

Result<void> Exchange::Private::keep()
{
    if (chunk.isEmpty() && chunk.epochs.isEmpty() && chunk.segments.isEmpty())
        return {}; // nothing came; saying so ten thousand times costs nothing
    UTHAN_TRY(checkAnnounced());
    const auto fresh = store->takeChunk(chunk);
    if (!fresh)
        return fresh.error();
    progress.taken.operations.done += *fresh;
    progress.taken.operations.bytes += chunk.bytes;
    // After a fork a whole epoch may come again; what is repeated without end does not.
    known += chunk.operations.size() - *fresh;
    if (known > expected + kMaxRepeated)
        return damaged("the same operations come again and again");
    chunk = {};
    return {};
}

// The other end said how far it has come. What goes beyond has no end.
Result<void> Exchange::Private::checkAnnounced()
{
    for (const store::Operation& operation : std::as_const(chunk.operations)) {
        const auto header = store::OperationHeader::parse(operation.header);
        if (!header)
            return header.error();
        if (header->seq > announced.value(header->epoch))
            return damaged("operations come that were not announced");
    }
    return {};
}

Result<void> Exchange::Private::startPhase(const PhaseStart& start)
{
    if (start.phase < taking || start.phase > ExchangePhase::Keys || !chunk.isEmpty())
        return unexpected(Say::Phase);
    taking = start.phase;
    if (start.phase == ExchangePhase::Authority)
        return {};
    if (joins) {
        UTHAN_TRY(store->finishJoining());
        joins = false;
    }
    // Now it is known who belongs: somebody removed gets no further.
    if (!store->belongs(peerKey) || !store->belongs(store->signingKey()))
        return Error{ErrorCode::Refused, QStringLiteral("one of the two devices was removed from the programme")};
    return {};
}

Result<void> Exchange::Private::takePacket(const QByteArray& sealed)
{
    const auto packet = store->openPacket(sealed, packetId(link.binding, callerNonce));
    if (!packet || packet->signingKey != peerKey)
        return damaged("the audience keys are not sealed to this device by the other");
    const auto taken = store->takePacket(*packet);
    // Who gives keys that are not theirs to give is not believed in this, and the rest can still be true.
    return !taken && taken.error().code == ErrorCode::WrongKey ? Result<void>() : taken;
}

// --- files ---------------------------------------------------------------------------------------------------------

Result<void> Exchange::Private::takeFiles(Say type, const QByteArray& payload)
{
    if (type == Say::Buckets && !heardBuckets)
        return decoded(decodeBuckets(payload), [&](const Buckets& theirBuckets) { return takeBuckets(theirBuckets); });
    if (type == Say::Held && heardBuckets && !heardHeld) {
        return decoded(decodeHeld(payload), [&](const Held& more) -> Result<void> {
            for (const QByteArray& prefix : more.prefixes)
                held.insert(prefix);
            if (held.size() > kMaxHeld)
                return damaged("more files than there can be");
            heardHeld = more.isLast;
            return heardHeld ? offer() : Result<void>();
        });
    }
    if (type == Say::Offer && heardHeld && !heardOffer)
        return decoded(decodeOffer(payload), [&](const Offer& offered) { return takeOffer(offered); });
    if (type == Say::Want && saidOffer && !heardWant)
        return decoded(decodeWant(payload), [&](const Want& want) { return takeWant(want); });
    if (type == Say::Part && heardOffer && !heardMedia)
        return decoded(decodeMediaPart(payload), [&](const MediaPart& part) { return takePart(part); });
    if (type == Say::MediaSaid && heardOffer && !heardMedia)
        return takeMediaSaid();
    return unexpected(type);
}

Result<void> Exchange::Private::takeOffer(const Offer& offered)
{
    Want want{offered.isLast, {}};
    for (const Offered& file : offered.files) {
        if (wanted.size() > kMaxHeld)
            return damaged("more files than there can be");
        const auto here = store->hereOf(file);
        if (!here)
            return here.error();
        if (!*here)
            continue;
        wanted.append({file, **here});
        want.files.append({file.address, **here});
        ExchangeTally& tally = progress.taken.of(file.what);
        ++tally.total;
        tally.totalBytes += file.total - **here;
    }
    heardOffer = offered.isLast;
    say(Say::Want, encodeWant(want));
    return {};
}

// In the order in which they were asked for; the other end may leave one out that it cannot read after all.
Result<void> Exchange::Private::takePart(const MediaPart& part)
{
    while (wantedAt < wanted.size() && wanted[wantedAt].first.address != part.address)
        ++wantedAt;
    if (wantedAt == wanted.size())
        return damaged("a file comes that was not asked for");
    auto& [file, offset] = wanted[wantedAt];
    if (part.offset != offset || part.total != file.total || part.record != file.record || part.bytes.isEmpty())
        return damaged("the parts of a file do not follow each other");
    UTHAN_TRY(store->takePart(part));
    offset += part.bytes.size();
    ExchangeTally& tally = progress.taken.of(file.what);
    tally.bytes += part.bytes.size();
    if (offset == part.total) {
        ++tally.done;
        ++wantedAt;
    }
    if (store->mustKeepFiles()) {
        if (const auto kept = store->keepFiles(store::ExchangeStore::Keep::Ready); !kept)
            return kept.error();
    }
    return {};
}

Result<void> Exchange::Private::takeMediaSaid()
{
    if (const auto kept = store->keepFiles(store::ExchangeStore::Keep::All); !kept)
        return kept.error();
    heardMedia = true;
    return saidMedia ? acknowledge() : Result<void>();
}

// --- the end -------------------------------------------------------------------------------------------------------

Result<void> Exchange::Private::takeAcknowledge(const std::optional<SignedStatement>& signedStatement)
{
    std::optional<Statement> heard;
    if (signedStatement) {
        const auto statement = Statement::parse(signedStatement->bytes);
        if (!statement)
            return statement.error();
        if (statement->device != store::deviceIdOf(peerKey))
            return damaged("the acknowledgement is of another device");
        UTHAN_TRY(store->takeStatements({*signedStatement}));
        // What it says to us now counts here, also if a newer number is known: of a copy of its folder, or of a time
        // before it was put back with its clock behind.
        heard = *statement;
    }
    auto believed = heard ? Result<std::optional<Statement>>(heard) : store->statementOf(peerKey);
    if (!believed)
        return believed.error();
    if (!*believed || !covers(**believed))
        return damaged("the other device did not confirm everything it was given");
    heardEnd = true;
    stage = Stage::Done;
    phase = ExchangePhase::Done;
    return {};
}

// Everything we had when we gave, and every file that went and is right here: what is damaged was not given.
bool Exchange::Private::covers(const Statement& statement) const
{
    QHash<EpochId, QList<Statement::Reach>> reached;
    for (const Statement::Reach& reach : statement.frontier)
        reached[reach.epoch].append(reach);
    for (const Statement::Reach& ours : frontier) {
        const auto theirReach = reached.value(ours.epoch);
        const bool isThere = std::any_of(theirReach.cbegin(), theirReach.cend(), [&](const Statement::Reach& reach) {
            return reach.seq > ours.seq || (reach.seq == ours.seq && reach.head == ours.head);
        });
        if (!isThere)
            return false;
    }
    const QSet<QByteArray> files_(statement.media.begin(), statement.media.end());
    return std::all_of(given.cbegin(), given.cend(), [&](const QByteArray& address) {
        return files_.contains(address.first(kMediaPrefix)) || !store->isRight(address);
    });
}

} // namespace uthan::share
