// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include "share/joining.h"

#include <QThread>

namespace uthan::transport {

namespace {
    constexpr int kConnectMs = 5000;
    constexpr int kFirstPauseMs = 200;
    constexpr int kLongestPauseMs = 3000;
    constexpr qint64 kGreetingBytes = 64 << 10; // a connection that moved no more than that got nowhere

    Result<std::unique_ptr<Channel>> connectAny(
        const QList<Endpoint>& endpoints, const QByteArray& certificate, const Stop& stop)
    {
        Error last{ErrorCode::Input, QStringLiteral("no address to call")};
        for (const Endpoint& endpoint : endpoints) {
            auto socket = connectTo(endpoint, kConnectMs, stop);
            if (!socket) {
                last = socket.error();
                continue;
            }
            const auto identity = TlsIdentity::fresh();
            if (!identity)
                return identity.error();
            auto channel
                = Channel::open(std::move(socket).value(), Channel::Side::Caller, *identity, stop, certificate);
            if (channel)
                return channel;
            last = channel.error();
        }
        return last;
    }

    void pause(int ms, const Stop& stop)
    {
        for (int waited = 0; waited < ms && !stop; waited += kStepMs)
            QThread::msleep(std::min(kStepMs, ms - waited));
    }

    qint64 moved(const ExchangeOutcome& outcome)
    {
        return outcome.bytesSent + outcome.bytesReceived;
    }

    // Tries `once` until it succeeds or fails for good; while anything moves, it is not given up.
    template <typename Once> Result<ExchangeOutcome> persist(const CallPlan& plan, const Stop& stop, Once once)
    {
        ExchangeOutcome outcome;
        QElapsedTimer sinceMoved;
        sinceMoved.start();
        for (int wait = kFirstPauseMs;;) {
            const qint64 before = moved(outcome);
            const Result<void> done = once(outcome);
            if (done)
                return outcome;
            if (done.error().code != ErrorCode::Unreachable || stop)
                return done.error();
            if (moved(outcome) > before + kGreetingBytes) {
                ++outcome.cuts;
                sinceMoved.start();
                wait = kFirstPauseMs;
            }
            if (sinceMoved.elapsed() > plan.patienceMs)
                return done.error();
            pause(wait, stop);
            wait = std::min(2 * wait, kLongestPauseMs);
        }
    }

    Result<void> askToBeLetIn(
        Talk& talk, const Channel& channel, const JoinPlan& plan, ProgrammeDoor& door, const Stop& stop)
    {
        std::optional<share::JoinAsker> asker;
        if (!door.with([&](store::Programme& p) { asker.emplace(p.askToJoin(channel.binding(), plan.token)); }))
            return Error{ErrorCode::Cancelled, QStringLiteral("the programme was closed")};
        talk.waitsForPeople(true);
        bool isCompared = false;
        while (!stop) {
            talk.out += asker->takeOutgoing();
            const auto isOpen = talk.step();
            if (!isOpen)
                return isOpen.error();
            UTHAN_TRY(asker->receive(std::exchange(talk.in, {})));
            if (asker->state() == share::JoinAsker::State::Comparing && !isCompared) {
                isCompared = true;
                if (plan.compare)
                    plan.compare(asker->digits());
            }
            if (asker->state() == share::JoinAsker::State::LetIn) {
                talk.waitsForPeople(false);
                return {};
            }
            if (asker->state() == share::JoinAsker::State::Refused)
                return Error{ErrorCode::Refused,
                    asker->whyNot() == share::WhyNot::CodeIsDead
                        ? QStringLiteral("the code for joining is used or too old; ask for a new one")
                        : asker->whyNot() == share::WhyNot::DigitsDiffer
                        ? QStringLiteral("the six digits were not the same; try once more")
                        : QStringLiteral("the other side said no")};
            if (!*isOpen)
                return Error{ErrorCode::Refused, QStringLiteral("nobody lets this device in there at the moment")};
        }
        return Error{ErrorCode::Cancelled, QStringLiteral("stopped before this device was let in")};
    }
}

Result<ExchangeOutcome> callAndShare(const CallPlan& plan, ProgrammeDoor& door, const Stop& stop)
{
    return persist(plan, stop, [&](ExchangeOutcome& outcome) -> Result<void> {
        auto channel = connectAny(plan.endpoints, {}, stop);
        if (!channel)
            return channel.error();
        Talk talk(**channel, stop);
        talk.out = QByteArray(1, static_cast<char>(Purpose::Exchange));
        return runExchange(talk, **channel, door, stop, outcome, plan.watch);
    });
}

JoinPlan planFrom(const share::Invitation& invitation)
{
    JoinPlan plan;
    plan.call.endpoints = invitation.endpoints;
    plan.programme = invitation.programme;
    plan.certificate = invitation.certificate;
    plan.token = invitation.token;
    return plan;
}

Result<ExchangeOutcome> callAndJoin(const JoinPlan& plan, ProgrammeDoor& door, const Stop& stop)
{
    bool isLetIn = false;
    return persist(plan.call, stop, [&](ExchangeOutcome& outcome) -> Result<void> {
        bool waits = true;
        if (!door.with([&](store::Programme& p) { waits = p.waitsToJoin(); }))
            return Error{ErrorCode::Cancelled, QStringLiteral("the programme was closed")};
        // Once let in, an ordinary exchange goes on where the first was cut.
        auto channel = connectAny(plan.call.endpoints, waits ? plan.certificate : QByteArray(), stop);
        if (!channel)
            return channel.error();
        Talk talk(**channel, stop);
        talk.out = QByteArray(1, static_cast<char>(isLetIn || !waits ? Purpose::Exchange : Purpose::Join));
        if (!isLetIn && waits) {
            UTHAN_TRY(askToBeLetIn(talk, **channel, plan, door, stop));
            isLetIn = true;
            if (plan.letIn)
                plan.letIn();
        }
        return runExchange(talk, **channel, door, stop, outcome, plan.call.watch, plan.programme);
    });
}

} // namespace uthan::transport
