// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "channel.h"
#include "share/exchange.h"

#include <functional>
#include <QElapsedTimer>

namespace uthan::transport {

// The way to the programme, which lives on one thread: work is done there, and whoever asked waits until it is done.
class ProgrammeDoor {
public:
    virtual ~ProgrammeDoor() = default;
    [[nodiscard]] virtual bool with(const std::function<void(store::Programme&)>& work) = 0; // false: it is closed
};

// Where this thread is the programme's own.
class OpenDoor final : public ProgrammeDoor {
public:
    explicit OpenDoor(store::Programme& programme)
        : m_programme(programme)
    {
    }
    bool with(const std::function<void(store::Programme&)>& work) override
    {
        work(m_programme);
        return true;
    }

private:
    store::Programme& m_programme;
};

// The first byte the caller says: what it has come for.
enum class Purpose : quint8 { Exchange = 1, Join = 2 };

// How an exchange stands; given out at most ten times a second, and at the end.
struct ExchangeStand {
    std::optional<store::DeviceInfo> peer;
    share::ExchangePhase phase = share::ExchangePhase::Greeting;
    share::ExchangeProgress progress;
};
using Watch = std::function<void(const ExchangeStand& stand)>;

// What one exchange moved, over as many connections as it took.
struct ExchangeOutcome {
    store::DeviceInfo peer;
    store::ShareReport report; // what arrived
    ExchangeStand stand; // of the last connection
    qint64 bytesSent = 0, bytesReceived = 0; // with what only speaks about it
    qint64 ms = 0;
    int cuts = 0; // connections that broke on the way
};

// Bytes from here to there and back until neither has anything left to say.
class Talk {
public:
    Talk(Channel& channel, const Stop& stop)
        : m_channel(channel)
        , m_stop(stop)
    {
    }
    QByteArray in, out;
    // Waits for bytes, sends what is ready. False: the other side closed. Unreachable: cut, or silent for a minute.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] Result<void> flush(); // until everything is sent
    void waitsForPeople(bool waits) { m_waitsForPeople = waits; } // silence is no sign of a cut then
    void end(); // closes in order and waits a moment for the other side to do the same

    static constexpr qint64 kSilentMs = 60'000;

private:
    Channel& m_channel;
    const Stop& m_stop;
    QElapsedTimer m_quiet;
    bool m_waitsForPeople = false;
};

// One exchange over a connection, in the calling thread. What arrived is added to `outcome`, also when it ends early.
[[nodiscard]] Result<void> runExchange(Talk& talk, Channel& channel, ProgrammeDoor& door, const Stop& stop,
    ExchangeOutcome& outcome, const Watch& watch = {}, ProgrammeId expected = {});

} // namespace uthan::transport
