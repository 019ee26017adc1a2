// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "call.h"
#include "discovery.h"
#include "share/beacon.h"
#include "share/joining.h"

#include <list>
#include <map>
#include <mutex>
#include <thread>

namespace uthan::transport {

// A device of the programme that is heard on the network now, or somebody who lets newcomers in.
struct Neighbour {
    DeviceId device;
    Endpoint endpoint;
    bool isInviting = false; // which programme and which device is not said
    bool hasTheSame = false; // as we, when it last called
    bool operator==(const Neighbour&) const = default;
};

// Somebody asks to be let in; the person here decides.
struct Asking {
    int session = 0;
    QString deviceName;
    QString digits; // to compare; empty: it has read the code
};

// This device on a local network: is heard, hears others, answers calls, calls, and lets newcomers in. Has threads of
// its own, one for each connection; the hooks are called on them. Stops within a moment, whatever the network does.
class Nearby {
public:
    struct Hooks {
        std::function<void(const QList<Neighbour>&)> neighboursChanged = {};
        std::function<void(int session, const ExchangeStand&, bool weCalled)> moved = {};
        std::function<void(int session, const Result<ExchangeOutcome>&, bool weCalled)> ended = {};
        std::function<void(const Asking&)> asked = {};
        std::function<void(int session)> askEnded = {}; // answered, gone, or too late
        std::function<void(const QString& digits)> compare = {}; // while we join
    };
    struct World {
        ProgrammeDoor& door;
        Clock& clock;
        Random& random; // of any thread
    };
    Nearby(World world, Hooks hooks);
    ~Nearby(); // stops
    Nearby(const Nearby&) = delete;
    Nearby& operator=(const Nearby&) = delete;

    // Listens on a port of its own choice, or the one given; calls out and hears unless told not to.
    [[nodiscard]] Result<void> start(quint16 port = 0, bool isHeard = true);
    void stop();
    [[nodiscard]] QList<Endpoint> endpoints() const;
    [[nodiscard]] quint16 port() const { return m_listener ? m_listener->port() : 0; }
    [[nodiscard]] QList<Neighbour> neighbours() const;
    void programmeChanged(); // what this device holds, or the keys it has: call out anew

    int share(const QList<Endpoint>& endpoints, int patienceMs = 30'000); // the session's number
    int join(JoinPlan plan);
    void cancel(int session);

    // Newcomers may ask for ten minutes, or until it is ended.
    [[nodiscard]] Result<share::Invitation> invite(store::Role role);
    void endInvitation();
    [[nodiscard]] bool isInviting() const;
    [[nodiscard]] qint64 invitationMsLeft() const;
    void answer(int session, bool letIn); // what was asked

private:
    struct Session {
        std::thread thread;
        Stop stop = false;
        std::atomic_bool isOver = false;
    };
    struct OpenDoorway { // an invitation and what belongs to it
        share::OpenInvitation invitation;
        std::shared_ptr<const TlsIdentity> identity;
        DeviceId name; // random, to be found by
        store::Role role;
    };
    int launch(std::function<void(int, const Stop&)> work);
    void listen();
    void discover();
    void callOut(bool isLeaving);
    void takeBeacon(const Caller::Heard& heard);
    void forgetSilent();
    void answerCall(int session, Socket socket, const Stop& stop);
    [[nodiscard]] Result<void> letIn(int session, Talk& talk, const Channel& channel, const Stop& stop);
    [[nodiscard]] Result<void> ask(int session, Talk& talk, share::JoinAnswerer& answerer, const Stop& stop);
    [[nodiscard]] Result<void> admit(const share::JoinAnswerer& answerer);
    [[nodiscard]] bool belongsAlready(const QByteArray& ask);
    [[nodiscard]] Watch watchOf(int session, bool weCalled);
    void clearAway(bool all);

    World m_world;
    Hooks m_hooks;
    Stop m_stop = false;
    std::optional<Listener> m_listener;
    std::optional<Caller> m_caller;
    std::thread m_listening, m_discovering;
    mutable std::mutex m_mutex; // for everything below
    std::map<int, std::shared_ptr<Session>> m_sessions;
    int m_lastSession = 0;
    std::shared_ptr<OpenDoorway> m_doorway;
    std::map<int, bool> m_answers;
    struct Heard {
        Neighbour neighbour;
        QElapsedTimer since;
    };
    QHash<DeviceId, Heard> m_heard;
    QList<QByteArray> m_keys;
    QByteArray m_frontier;
    DeviceId m_device;
    std::atomic_bool m_changed = true;
};

} // namespace uthan::transport
