// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/exchange_p.h"

// Who is there, and what each has.
namespace uthan::share {

namespace {
    Error stranger()
    {
        return {ErrorCode::Refused, QStringLiteral("the other device does not belong to the programme")};
    }
}

// Signed for this connection alone.
Result<QByteArray> Exchange::Private::myProof(const DeviceProof& proof) const
{
    const auto voucher = store->waits() ? Result<QByteArray>(QByteArray()) : store->ownVoucher();
    if (!voucher)
        return voucher.error();
    return DeviceProof::encode(store->signingKey(), store->sign(proof.toSign()), *voucher);
}

bool Exchange::Private::isOneOfUs(const DeviceProof::Device& device) const
{
    return !device.signingKey.isEmpty() && device.signingKey != store->signingKey()
        && (store->belongs(device.signingKey) || store->isVouched(device.signingKey, device.voucher));
}

Result<void> Exchange::Private::greet()
{
    saidGreeting = true;
    callerNonce = store->random().bytes(kNonceBytes);
    const DeviceProof proof{link.binding, store->programme(), true, callerNonce};
    const auto clear = myProof(proof);
    if (!clear)
        return clear.error();
    Greet greet;
    greet.waits = store->waits();
    greet.nonce = callerNonce;
    greet.proof = greet.waits ? *clear : proof.seal(*clear, store->random());
    say(Say::Greet, encodeGreet(greet));
    return {};
}

Result<void> Exchange::Private::takeGreet(const Greet& greet)
{
    callerNonce = greet.nonce;
    const DeviceProof theirProof{link.binding, greet.waits ? ProgrammeId() : store->programme(), true, callerNonce};
    const auto device = theirProof.verified(greet.waits ? greet.proof : theirProof.open(greet.proof));
    if (!isOneOfUs(device))
        return stranger();
    peerKey = device.signingKey;
    isProven = true;
    if (greet.least > kExchangeVersion || greet.newest < kExchangeVersion)
        return Error{ErrorCode::Newer, QStringLiteral("the two devices share no version of the exchange")};
    Answer answer;
    answer.nonce = store->random().bytes(kNonceBytes);
    if (greet.waits)
        answer.packet = store->packetFor(peerKey, {}, packetId(link.binding, callerNonce));
    const DeviceProof proof{link.binding, store->programme(), false, callerNonce, answer.nonce};
    const auto clear = myProof(proof);
    if (!clear)
        return clear.error();
    answer.proof = proof.seal(*clear, store->random());
    say(Say::Answer, encodeAnswer(answer));
    return sum();
}

Result<void> Exchange::Private::takeAnswer(const Answer& answer)
{
    if (answer.version != kExchangeVersion)
        return Error{ErrorCode::Newer, QStringLiteral("the two devices share no version of the exchange")};
    std::optional<KeyPacket> packet;
    if (store->waits()) {
        packet = store->openPacket(answer.packet, packetId(link.binding, callerNonce));
        if (!packet || (!link.expected.isNull() && packet->programme != link.expected))
            return Error{ErrorCode::WrongKey, QStringLiteral("this device was not let in")};
    }
    const DeviceProof proof{
        link.binding, packet ? packet->programme : store->programme(), false, callerNonce, answer.nonce};
    const auto device = proof.verified(proof.open(answer.proof));
    if (packet ? packet->signingKey != device.signingKey || device.signingKey.isEmpty() : !isOneOfUs(device))
        return stranger();
    peerKey = device.signingKey;
    isProven = true;
    if (packet) {
        joins = true;
        UTHAN_TRY(store->beginJoining(*packet));
    }
    return sum();
}

Result<void> Exchange::Private::sum()
{
    UTHAN_TRY(store->prepare());
    const auto summary = store->summary(peerKey);
    if (!summary)
        return summary.error();
    mine = *summary;
    stage = Stage::Summing;
    say(Say::Summary, encodeSummary(mine));
    return {};
}

Result<void> Exchange::Private::takeSummary(const Summary& summary)
{
    theirs = summary;
    if (mine.frontier == theirs.frontier && mine.statements == theirs.statements) {
        their.heads = store->frontier();
        return enterChains();
    }
    return sayFrontier();
}

Result<void> Exchange::Private::sayFrontier()
{
    Frontier all;
    all.heads = store->frontier();
    const auto numbers = store->statementNumbers();
    if (!numbers)
        return numbers.error();
    all.statements = *numbers;
    stage = Stage::Frontiers;
    say(Say::Frontier, encodeFrontier(all));
    return {};
}

Result<void> Exchange::Private::takeFrontier(const Frontier& theirFrontier)
{
    their = theirFrontier;
    QHash<EpochId, qint64> ours;
    for (const Statement::Reach& head : store->frontier())
        ours[head.epoch] = std::max(ours.value(head.epoch), head.seq);
    announced.clear();
    for (const Statement::Reach& head : std::as_const(their.heads)) {
        announced[head.epoch] = std::max(announced.value(head.epoch), head.seq);
        expected += head.seq;
        progress.taken.operations.total += std::max<qint64>(0, head.seq - ours.value(head.epoch));
    }
    return enterChains();
}

Result<void> Exchange::Private::enterChains()
{
    ++round;
    frontier = store->frontier();
    plan = {};
    if (!store->waits()) {
        const auto planned = store->plan(their.heads);
        if (!planned)
            return planned.error();
        plan = *planned;
    }
    progress.sent.operations.total += plan.count(ExchangePhase::Operations);
    giving = taking = ExchangePhase::Authority;
    phaseSaid = saidAll = heardAll = false;
    saidSettled.reset();
    stage = Stage::Chains;
    return {};
}

} // namespace uthan::share
