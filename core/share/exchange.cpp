// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/exchange_p.h"

#include <algorithm>

namespace uthan::share {

namespace {
    constexpr qsizetype kMostSaid = 512 << 10; // kept although it went
    constexpr qint64 kMaxSkipped = 1 << 20; // of what later versions say in passing
}

Exchange::Private::Private(store::Programme& programme, Link theLink)
    : store(programme.forExchange())
    , link(std::move(theLink))
{
    if (link.binding.size() < kMediaPrefix)
        refuse({ErrorCode::Internal, QStringLiteral("the connection is not bound to its two ends")}, false);
    else if (store->waits() && !link.isCaller)
        refuse({ErrorCode::Refused, QStringLiteral("this device waits to be let in")}, false);
    else if (!store->waits() && !store->belongs(store->signingKey()))
        refuse({ErrorCode::Refused, QStringLiteral("this device was removed from the programme")}, false);
}

Exchange::Exchange(store::Programme& programme, const Link& link)
    : d(std::make_unique<Private>(programme, link))
{
}

Exchange::~Exchange()
{
    (void)d->store->keepFiles(
        store::ExchangeStore::Keep::All); // those that came whole; what came in part stays as it is
}

Result<void> Exchange::receive(const QByteArray& bytes)
{
    if (isFinished())
        return d->error ? Result<void>(*d->error) : Result<void>();
    d->progress.taken.wireBytes += bytes.size();
    d->reader.add(bytes);
    while (!isFinished()) {
        auto frame = d->reader.next(d->mostNow());
        if (!frame)
            return d->fail(frame.error());
        if (!*frame)
            return {};
        if (const auto taken = d->take(**frame); !taken)
            return d->fail(taken.error());
    }
    return d->error ? Result<void>(*d->error) : Result<void>();
}

Result<QByteArray> Exchange::toSend(qsizetype most)
{
    while (d->out.size() - d->outAt < most) {
        const auto said = d->produce();
        if (!said)
            return d->fail(said.error()).error();
        if (!*said)
            break;
    }
    const QByteArray part = d->out.mid(d->outAt, most);
    d->outAt += part.size();
    if (d->outAt == d->out.size() || d->outAt >= kMostSaid) { // else all that was ever said stays in memory
        d->out.remove(0, d->outAt);
        d->outAt = 0;
    }
    d->progress.sent.wireBytes += part.size();
    return part;
}

void Exchange::cancel()
{
    if (!isFinished())
        d->refuse(
            {ErrorCode::Cancelled, QStringLiteral("stopped by the person; what was shared by then is kept")}, true);
}

ExchangePhase Exchange::phase() const
{
    using Stage = Private::Stage;
    if (d->stage == Stage::Chains)
        return std::min(d->saidAll ? ExchangePhase::Keys : d->giving, d->heardAll ? ExchangePhase::Keys : d->taking);
    return d->phase;
}

bool Exchange::isFinished() const
{
    return d->stage == Private::Stage::Done || d->stage == Private::Stage::Refused;
}

std::optional<Error> Exchange::error() const
{
    return d->error;
}

const ExchangeProgress& Exchange::progress() const
{
    return d->progress;
}

std::optional<store::DeviceInfo> Exchange::peer() const
{
    return d->isProven ? d->store->deviceOf(d->peerKey) : std::nullopt;
}

Result<store::ShareReport> Exchange::report()
{
    return d->store->report(d->peerKey);
}

// --- frames --------------------------------------------------------------------------------------------------------

qsizetype Exchange::Private::mostNow() const
{
    if (isProven)
        return kMaxSay;
    return link.isCaller ? kMaxAnswer + 2 * kMaxGreeting : kMaxGreeting;
}

void Exchange::Private::say(Say type, const QByteArray& payload, const QByteArray& rest)
{
    appendSay(out, type, payload, rest);
}

Result<void> Exchange::Private::fail(const Error& why)
{
    if (stage != Stage::Refused)
        refuse(why, true);
    return *error;
}

// To a stranger nothing is said, not even why.
void Exchange::Private::refuse(const Error& why, bool tell)
{
    error = why;
    stage = Stage::Refused;
    phase = ExchangePhase::Refused;
    chunk = {};
    (void)store->keepFiles(store::ExchangeStore::Keep::All);
    if (tell && isProven)
        say(Say::Stop, encodeStop(Stop::of(why)));
    else if (!isProven)
        out.clear();
}

Error Exchange::Private::unexpected(Say type) const
{
    return {ErrorCode::Damaged,
        QStringLiteral("the other device said something out of turn (%1 at %2)")
            .arg(static_cast<int>(type))
            .arg(static_cast<int>(stage))};
}

namespace {
    template <typename Decoded, typename Then> Result<void> decoded(const Decoded& value, const Then& then)
    {
        return value ? then(*value) : Result<void>(value.error());
    }
}

Result<void> Exchange::Private::take(const SayFrame& frame)
{
    const auto type = static_cast<Say>(frame.type);
    const QByteArray& bytes = frame.payload;
    if (frame.type == 0 || frame.type > static_cast<quint8>(Say::Stop) || frame.type == 3) {
        skipped += bytes.size() + kSayHeader;
        if (frame.maySkip && isProven && skipped <= kMaxSkipped)
            return {};
        return Error{frame.maySkip ? ErrorCode::Damaged : ErrorCode::Newer,
            QStringLiteral("the other device says something this version does not know (%1)").arg(frame.type)};
    }
    if (type == Say::Stop && (isProven || link.isCaller)) { // whoever answers may say why it does not
        const auto stop = decodeStop(bytes);
        refuse(stop ? stop->error() : stop.error(), false);
        return {};
    }
    switch (stage) {
    case Stage::Greeting:
        if (link.isCaller && saidGreeting && type == Say::Answer)
            return decoded(decodeAnswer(bytes), [&](const Answer& answer) { return takeAnswer(answer); });
        if (!link.isCaller && type == Say::Greet)
            return decoded(decodeGreet(bytes), [&](const Greet& greet) { return takeGreet(greet); });
        break;
    case Stage::Summing:
        if (type == Say::Summary)
            return decoded(decodeSummary(bytes), [&](const Summary& summary) { return takeSummary(summary); });
        break;
    case Stage::Frontiers:
        if (type == Say::Frontier)
            return decoded(decodeFrontier(bytes), [&](const Frontier& heads) { return takeFrontier(heads); });
        break;
    case Stage::Chains:
        if (!heardAll)
            return takeChains(type, bytes);
        break;
    case Stage::Settling:
        if (type == Say::Settled)
            return decoded(decodeSettled(bytes), [&](const Settled& settled) { return takeSettled(settled); });
        break;
    case Stage::Files:
        return takeFiles(type, bytes);
    case Stage::Ending:
        if (type == Say::Acknowledge && !heardEnd)
            return decoded(decodeAcknowledge(bytes), [&](const auto& statement) { return takeAcknowledge(statement); });
        break;
    case Stage::Done:
    case Stage::Refused:
        return {};
    }
    return unexpected(type);
}

} // namespace uthan::share
