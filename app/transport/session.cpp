// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

namespace uthan::transport {

namespace {
    constexpr qsizetype kReady = 1 << 20; // bytes held ready to be sent
    constexpr qsizetype kPiece = 256 << 10;
    constexpr qint64 kTellEveryMs = 100;
    constexpr qint64 kStrangerMs = 20'000; // who has not shown by then that it belongs here is sent away
    constexpr int kFarewellMs = 2000;

    template <typename Key> void addCounts(QList<std::pair<Key, qint64>>& to, const QList<std::pair<Key, qint64>>& from)
    {
        for (const auto& [key, count] : from) {
            const auto there
                = std::find_if(to.begin(), to.end(), [&k = key](const auto& one) { return one.first == k; });
            if (there == to.end())
                to.append({key, count});
            else
                there->second += count;
        }
    }

    void add(store::ShareReport& to, const store::ShareReport& from)
    {
        to.operations += from.operations;
        to.records += from.records;
        to.media += from.media;
        to.bytes += from.bytes;
        for (auto it = from.recordsByKind.cbegin(); it != from.recordsByKind.cend(); ++it)
            to.recordsByKind[it.key()] += it.value();
        addCounts(to.recordsByDevice, from.recordsByDevice);
        addCounts(to.recordsByPerson, from.recordsByPerson);
        to.nothingNew = to.operations == 0 && to.media == 0;
        to.quarantined = from.quarantined;
        to.fromDeviceName = from.fromDeviceName;
    }

    // The exchange as the connection's thread sees it: everything that touches the programme goes through the door.
    class Runner {
    public:
        Runner(ProgrammeDoor& door, const share::Link& link)
            : m_door(door)
        {
            m_isOpen = m_door.with([&](store::Programme& programme) {
                m_exchange = std::make_unique<share::Exchange>(programme, link);
                m_opening = programme.opening();
            });
        }
        ~Runner()
        {
            (void)m_door.with([this](store::Programme&) { m_exchange.reset(); });
        }
        Runner(const Runner&) = delete;
        Runner& operator=(const Runner&) = delete;

        // Takes `in`, fills `out` up.
        Result<void> turn(QByteArray& in, QByteArray& out)
        {
            Result<void> result;
            return inside([&] { result = work(in, out); })
                ? result
                : Error{ErrorCode::Cancelled, QStringLiteral("the programme was closed")};
        }
        void cancel(QByteArray& out)
        {
            (void)inside([&] {
                m_exchange->cancel();
                if (const auto piece = m_exchange->toSend(kPiece); piece.ok())
                    out += *piece;
            });
        }
        Result<store::ShareReport> report()
        {
            Result<store::ShareReport> result = Error{ErrorCode::Cancelled, QStringLiteral("the programme was closed")};
            (void)inside([&] { result = m_exchange->report(); });
            return result;
        }
        [[nodiscard]] const ExchangeStand& stand() const { return m_stand; }
        [[nodiscard]] bool isFinished() const { return m_isFinished; }
        [[nodiscard]] bool isQuiet() const { return m_isQuiet; } // says nothing until something comes
        [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }

    private:
        // False once the programme was closed, also if it has been opened again since (locked, and unlocked).
        bool inside(const std::function<void()>& job)
        {
            bool isSame = false;
            (void)m_door.with([&](store::Programme& programme) {
                isSame = m_isOpen && programme.opening() == m_opening;
                if (isSame)
                    job();
            });
            return isSame;
        }
        Result<void> work(QByteArray& in, QByteArray& out)
        {
            Result<void> taken;
            if (!in.isEmpty())
                taken = m_exchange->receive(std::exchange(in, {}));
            m_isQuiet = false;
            while (out.size() < kReady) {
                const auto piece = m_exchange->toSend(kPiece);
                if (!piece)
                    return taken ? piece.error() : taken.error();
                if (piece->isEmpty()) {
                    m_isQuiet = true;
                    break;
                }
                out += *piece;
            }
            m_stand = {m_exchange->peer(), m_exchange->phase(), m_exchange->progress()};
            m_isFinished = m_exchange->isFinished();
            m_refusal = m_exchange->error();
            return taken;
        }

        ProgrammeDoor& m_door;
        std::unique_ptr<share::Exchange> m_exchange;
        ExchangeStand m_stand;
        std::optional<Error> m_refusal;
        quint64 m_opening = 0;
        bool m_isOpen = false;
        bool m_isFinished = false;
        bool m_isQuiet = false;
    };

    Result<void> converse(Runner& runner, Talk& talk, const Stop& stop, const Watch& watch)
    {
        QElapsedTimer since, told;
        since.start();
        for (;;) {
            if (stop) {
                runner.cancel(talk.out);
                (void)talk.flush();
                return Error{ErrorCode::Cancelled, QStringLiteral("stopped; what was done is kept")};
            }
            if (!talk.in.isEmpty() || (!runner.isQuiet() && talk.out.size() < kReady)) {
                const auto turned = runner.turn(talk.in, talk.out);
                if (watch && (!told.isValid() || told.elapsed() >= kTellEveryMs || runner.isFinished())) {
                    watch(runner.stand());
                    told.start();
                }
                if (!turned) {
                    (void)talk.flush();
                    return turned.error();
                }
            }
            if (runner.isFinished())
                return talk.flush();
            if (!runner.stand().peer && since.elapsed() > kStrangerMs)
                return Error{ErrorCode::Refused, QStringLiteral("who called did not say who it is")};
            const auto isOpen = talk.step();
            if (!isOpen) {
                if (!talk.in.isEmpty()) // what came before the cut is kept
                    (void)runner.turn(talk.in, talk.out);
                return isOpen.error();
            }
            if (!*isOpen && talk.in.isEmpty())
                return runner.stand().peer
                    ? Error{ErrorCode::Unreachable, QStringLiteral("the other side closed before the end")}
                    : Error{ErrorCode::Refused,
                        QStringLiteral("the other device does not know this one: it has not heard of it yet, or this "
                                       "one was removed; ask who looks after the programme")};
        }
    }
}

Result<bool> Talk::step()
{
    if (!m_quiet.isValid())
        m_quiet.start();
    const qsizetype had = in.size();
    const qint64 went = m_channel.bytesOnWire();
    const auto isOpen = m_channel.move(out, in, kStepMs);
    if (!isOpen)
        return isOpen;
    if (m_channel.bytesOnWire() != went || in.size() != had || m_waitsForPeople)
        m_quiet.start();
    else if (m_quiet.elapsed() > kSilentMs)
        return Error{ErrorCode::Unreachable, QStringLiteral("the other side has fallen silent; what arrived is kept")};
    return isOpen;
}

Result<void> Talk::flush()
{
    while (!out.isEmpty() || m_channel.hasUnsent()) {
        const auto isOpen = step();
        if (!isOpen)
            return isOpen.error();
        if (!*isOpen && (!out.isEmpty() || m_channel.hasUnsent()))
            return Error{ErrorCode::Unreachable, QStringLiteral("the other side closed before the end")};
        if (m_stop && m_quiet.elapsed() > kFarewellMs)
            return Error{ErrorCode::Cancelled, QStringLiteral("stopped")};
    }
    return {};
}

// Closing a socket that has unread bytes takes back what is still on its way to the other side.
void Talk::end()
{
    m_channel.close();
    QElapsedTimer since;
    for (since.start(); since.elapsed() < kFarewellMs && !m_stop;) {
        QByteArray nothing, rest;
        const auto isOpen = m_channel.move(nothing, rest, kStepMs);
        if (!isOpen || !*isOpen)
            return;
    }
}

Result<void> runExchange(Talk& talk, Channel& channel, ProgrammeDoor& door, const Stop& stop, ExchangeOutcome& outcome,
    const Watch& watch, ProgrammeId expected)
{
    QElapsedTimer timer;
    timer.start();
    Runner runner(door, {channel.binding(), channel.side() == Channel::Side::Caller, expected});
    const auto done = converse(runner, talk, stop, watch);
    if (done || runner.refusal()) // why we stop must be heard, too
        talk.end();
    outcome.stand = runner.stand();
    outcome.peer = outcome.stand.peer.value_or(outcome.peer);
    outcome.bytesSent += channel.bytesSent();
    outcome.bytesReceived += channel.bytesReceived();
    if (outcome.stand.peer) {
        if (const auto report = runner.report(); report.ok())
            add(outcome.report, *report);
    }
    outcome.ms += timer.elapsed();
    if (runner.refusal())
        return *runner.refusal();
    return done;
}

} // namespace uthan::transport
