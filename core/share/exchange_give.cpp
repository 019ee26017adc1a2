// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/exchange_p.h"

// Giving: what the other end lacks, in bounded pieces, small things first.
namespace uthan::share {

namespace {
    constexpr qsizetype kMediaPiece = 256 << 10;
    constexpr qsizetype kPrefixesInFrame = 32 << 10;
    constexpr qsizetype kFilesInFrame = 8 << 10;
    constexpr qsizetype kKeysInFrame = 8 << 10;
    constexpr int kRounds = 4; // somebody may go on writing; the next exchange takes that

    // Cuts a list into frames.
    template <typename T, typename One> void inPieces(const QList<T>& all, qsizetype most, One one)
    {
        for (qsizetype at = 0; at < all.size(); at += most)
            one(all.mid(at, most));
    }

    ExchangePhase phaseOf(MediaClass what)
    {
        return static_cast<ExchangePhase>(static_cast<int>(ExchangePhase::Thumbnails) + static_cast<int>(what));
    }
}

Result<bool> Exchange::Private::produce()
{
    Result<void> done;
    if (stage == Stage::Greeting && link.isCaller && !saidGreeting)
        done = greet();
    else if (stage == Stage::Chains && !saidAll)
        done = giveChains();
    else if (stage == Stage::Files && heardWant && !saidMedia)
        done = giveFiles();
    else
        return false;
    return done ? Result<bool>(true) : done.error();
}

// --- chains --------------------------------------------------------------------------------------------------------

Result<void> Exchange::Private::giveChains()
{
    const ExchangePhase now = giving;
    const auto next = static_cast<ExchangePhase>(static_cast<int>(now) + 1);
    const bool isChain
        = now == ExchangePhase::Authority || now == ExchangePhase::Forms || now == ExchangePhase::Operations;
    if (!phaseSaid) {
        phaseSaid = true;
        sayPhase(now, isChain ? plan.count(now) : plan.notices.size());
    }
    if (isChain) {
        const auto more = giveChunk();
        if (!more)
            return more.error();
        if (*more)
            return {};
    }
    if (now == ExchangePhase::Authority)
        UTHAN_TRY(givePacket());
    if (now == ExchangePhase::Withdrawals)
        giveNotices();
    if (now == ExchangePhase::Keys) {
        UTHAN_TRY(giveKeys());
        say(Say::Said, {});
        saidAll = true;
        return heardAll ? settle() : Result<void>();
    }
    giving = next;
    phaseSaid = false;
    return {};
}

void Exchange::Private::sayPhase(ExchangePhase what, qint64 count, qint64 bytes)
{
    say(Say::Phase, encodePhase({what, count, bytes}));
}

Result<bool> Exchange::Private::giveChunk()
{
    const auto piece = store->nextChunk(plan, giving);
    if (!piece)
        return piece.error();
    if (piece->isEmpty())
        return false;
    sayChunk(*piece);
    progress.sent.operations.done += piece->operations.size();
    progress.sent.operations.bytes += piece->bytes;
    return true;
}

void Exchange::Private::sayChunk(const store::ChainChunk& piece)
{
    if (!piece.epochs.isEmpty())
        say(Say::Epochs, encodeEpochs(piece.epochs));
    const auto operations = [&](Say type, const QList<store::Operation>& all) {
        QByteArray payload;
        for (const store::Operation& operation : all) {
            payload += encodeOperation(operation);
            if (payload.size() >= kFrameAim)
                say(type, std::exchange(payload, {}));
        }
        if (!payload.isEmpty())
            say(type, payload);
    };
    operations(Say::Operations, piece.operations);
    if (!piece.segments.isEmpty())
        say(Say::Segments, encodeSegments(piece.segments));
    operations(Say::Bodies, piece.bodies);
    inPieces(piece.keys, kKeysInFrame, [&](const QList<RecordKey>& keys) { say(Say::RecordKeys, encodeKeys(keys)); });
    say(Say::Keep, {});
}

// Audience keys the other end should have and has not. It must know first who gives them.
Result<void> Exchange::Private::givePacket()
{
    if (packetGiven || store->waits())
        return {};
    const QByteArray packet = store->packetFor(peerKey, theirs.keys, packetId(link.binding, callerNonce));
    packetGiven = !packet.isEmpty();
    if (packetGiven)
        say(Say::Packet, packet);
    return {};
}

void Exchange::Private::giveNotices()
{
    inPieces(plan.notices, kKeysInFrame,
        [&](const QList<Notice>& notices) { say(Say::Withdrawals, encodeNotices(notices)); });
}

Result<void> Exchange::Private::giveKeys()
{
    if (round == 1 && mine.seals != theirs.seals && !store->waits()) {
        const auto seals = store->seals();
        if (!seals)
            return seals.error();
        inPieces(*seals, kKeysInFrame, [&](const auto& some) { say(Say::Seals, encodeSeals(some)); });
    }
    if (round == 1 && !theirs.wanted.isEmpty() && !store->waits()) {
        store::ChainChunk asked;
        const auto keys = store->keysOf(theirs.wanted);
        if (!keys)
            return keys.error();
        asked.keys = *keys;
        if (!asked.keys.isEmpty())
            sayChunk(asked);
    }
    const auto newer = store->statementsBeyond(their.statements, peerKey);
    if (!newer)
        return newer.error();
    if (mine.statements != theirs.statements || round > 1) {
        for (const SignedStatement& one : *newer) // each in a frame of its own: they can be long
            say(Say::Statements, encodeStatements({one}));
    }
    return {};
}

Result<void> Exchange::Private::settle()
{
    UTHAN_TRY(store->prepare());
    const auto here = store->files();
    if (!here)
        return here.error();
    files = *here;
    QList<QByteArray> addresses;
    for (const auto& file : std::as_const(files))
        addresses.append(file.address);
    buckets = bucketsOf(addresses);
    saidSettled = Settled{frontierDigest(store->frontier()), files.size(), mediaDigest(addresses)};
    stage = Stage::Settling;
    say(Say::Settled, encodeSettled(*saidSettled));
    return {};
}

// Both ends come to the same: they compare the same two statements.
Result<void> Exchange::Private::takeSettled(const Settled& settled)
{
    if (settled.frontier != saidSettled->frontier && round < kRounds)
        return sayFrontier();
    if (settled.mediaDigest == saidSettled->mediaDigest)
        return acknowledge();
    stage = Stage::Files;
    phase = ExchangePhase::Thumbnails;
    say(Say::Buckets, encodeBuckets(buckets));
    return {};
}

// --- files ---------------------------------------------------------------------------------------------------------

Result<void> Exchange::Private::takeBuckets(const Buckets& theirBuckets)
{
    heardBuckets = true;
    for (size_t i = 0; i < kBuckets; ++i)
        differs[i] = buckets[i] != theirBuckets[i];
    files.removeIf([&](const auto& file) { return !differs[static_cast<quint8>(file.address.at(0))]; });
    QList<QByteArray> prefixes;
    for (const auto& file : std::as_const(files))
        prefixes.append(file.address.first(kMediaPrefix));
    inPieces(prefixes, kPrefixesInFrame, [&](const auto& some) { say(Say::Held, encodeHeld(some, false)); });
    say(Say::Held, encodeHeld({}, true));
    return {};
}

Result<void> Exchange::Private::offer()
{
    files.removeIf([&](const auto& file) { return held.contains(file.address.first(kMediaPrefix)); });
    held.clear();
    UTHAN_TRY(store->classify(files));
    QList<Offered> all;
    for (const auto& file : std::as_const(files))
        all.append({file.address, file.record, file.bytes, file.what});
    inPieces(all, kFilesInFrame, [&](const auto& some) { say(Say::Offer, encodeOffer({false, some})); });
    say(Say::Offer, encodeOffer({true, {}}));
    saidOffer = true;
    return {};
}

Result<void> Exchange::Private::takeWant(const Want& want)
{
    for (const Wanted& file : want.files) {
        if (file.offset < 0)
            return Error{ErrorCode::Damaged, QStringLiteral("a file is asked for from before its beginning")};
        wants.insert(file.address, file.offset);
    }
    heardWant = want.isLast;
    if (!heardWant)
        return {};
    files.removeIf([&](const auto& file) { return wants.value(file.address, file.bytes) >= file.bytes; });
    for (const auto& file : std::as_const(files)) {
        ExchangeTally& tally = progress.sent.of(file.what);
        ++tally.total;
        tally.totalBytes += file.bytes - wants.value(file.address);
    }
    return {};
}

Result<void> Exchange::Private::giveFiles()
{
    if (fileAt == files.size()) {
        say(Say::MediaSaid, {});
        saidMedia = true;
        return heardMedia ? acknowledge() : Result<void>();
    }
    const auto& file = files.at(fileAt);
    phase = std::max(phase, phaseOf(file.what));
    if (fileOffset < 0)
        fileOffset = wants.value(file.address);
    const auto bytes = store->readFile(file.address, fileOffset, kMediaPiece);
    ExchangeTally& tally = progress.sent.of(file.what);
    if (!bytes || bytes->isEmpty()) { // damaged, or taken back by now: the rest must still go
        ++fileAt;
        fileOffset = -1;
        return {};
    }
    say(Say::Part, encodeMediaPart({file.address, file.record, file.bytes, fileOffset, {}}), *bytes);
    fileOffset += bytes->size();
    tally.bytes += bytes->size();
    if (fileOffset >= file.bytes) {
        ++tally.done;
        given.append(file.address);
        ++fileAt;
        fileOffset = -1;
    }
    return {};
}

// --- the end -------------------------------------------------------------------------------------------------------

Result<void> Exchange::Private::acknowledge()
{
    const auto statement = store->statementFor(theirs.yours);
    if (!statement)
        return statement.error();
    stage = Stage::Ending;
    say(Say::Acknowledge, encodeAcknowledge(*statement));
    saidEnd = true;
    return {};
}

} // namespace uthan::share
