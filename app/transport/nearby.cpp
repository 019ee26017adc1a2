// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearby.h"

#include "store/operation.h"

namespace uthan::transport {

namespace {
    constexpr size_t kMostSessions = 12;
    constexpr qint64 kFirstByteMs = 10'000;
}

Nearby::Nearby(World world, Hooks hooks)
    : m_world(world)
    , m_hooks(std::move(hooks))
{
}

Nearby::~Nearby()
{
    stop();
}

Result<void> Nearby::start(quint16 port, bool isHeard)
{
    auto listener = Listener::open(port);
    if (!listener)
        return listener.error();
    m_listener = std::move(*listener);
    m_stop = false;
    m_listening = std::thread([this] { listen(); });
    if (!isHeard)
        return {};
    auto caller = Caller::open();
    if (!caller)
        return {}; // another program sits on the port: typed addresses and codes still work
    m_caller = std::move(*caller);
    m_discovering = std::thread([this] { discover(); });
    return {};
}

void Nearby::stop()
{
    m_stop = true;
    if (m_listening.joinable())
        m_listening.join();
    if (m_discovering.joinable())
        m_discovering.join();
    clearAway(true);
    m_caller.reset();
    m_listener.reset();
}

QList<Endpoint> Nearby::endpoints() const
{
    return m_listener ? m_listener->endpoints() : QList<Endpoint>();
}

void Nearby::programmeChanged()
{
    m_changed = true;
}

int Nearby::launch(std::function<void(int, const Stop&)> work)
{
    const std::lock_guard lock(m_mutex);
    const int number = ++m_lastSession;
    auto session = std::make_shared<Session>();
    m_sessions[number] = session;
    session->thread = std::thread([raw = session.get(), number, work = std::move(work)] {
        work(number, raw->stop);
        raw->isOver = true;
    });
    return number;
}

void Nearby::clearAway(bool all)
{
    std::list<std::shared_ptr<Session>> over;
    {
        const std::lock_guard lock(m_mutex);
        for (auto it = m_sessions.begin(); it != m_sessions.end();) {
            if (all)
                it->second->stop = true;
            if (all || it->second->isOver) {
                over.push_back(it->second);
                it = m_sessions.erase(it);
            } else {
                ++it;
            }
        }
    }
    for (const auto& session : over)
        session->thread.join();
}

void Nearby::cancel(int session)
{
    const std::lock_guard lock(m_mutex);
    if (const auto it = m_sessions.find(session); it != m_sessions.end())
        it->second->stop = true;
}

Watch Nearby::watchOf(int session, bool weCalled)
{
    if (!m_hooks.moved)
        return {};
    return [this, session, weCalled](const ExchangeStand& stand) { m_hooks.moved(session, stand, weCalled); };
}

int Nearby::share(const QList<Endpoint>& endpoints, int patienceMs)
{
    return launch([this, endpoints, patienceMs](int session, const Stop& stop) {
        const auto outcome = callAndShare({endpoints, patienceMs, watchOf(session, true)}, m_world.door, stop);
        m_changed = true;
        if (m_hooks.ended)
            m_hooks.ended(session, outcome, true);
    });
}

int Nearby::join(JoinPlan plan)
{
    return launch([this, plan = std::move(plan)](int session, const Stop& stop) mutable {
        plan.call.watch = watchOf(session, true);
        plan.compare = m_hooks.compare;
        const auto outcome = callAndJoin(plan, m_world.door, stop);
        m_changed = true;
        if (m_hooks.ended)
            m_hooks.ended(session, outcome, true);
    });
}

void Nearby::listen()
{
    while (!m_stop) {
        clearAway(false);
        auto socket = m_listener->accept(kStepMs);
        if (!socket || !socket->isOpen())
            continue;
        {
            const std::lock_guard lock(m_mutex);
            if (m_sessions.size() >= kMostSessions)
                continue; // it calls again
        }
        auto shared = std::make_shared<Socket>(std::move(*socket));
        launch([this, shared](int session, const Stop& stop) { answerCall(session, std::move(*shared), stop); });
    }
}

void Nearby::answerCall(int session, Socket socket, const Stop& stop)
{
    std::shared_ptr<const TlsIdentity> identity;
    {
        const std::lock_guard lock(m_mutex);
        if (m_doorway && m_doorway->invitation.isAlive())
            identity = m_doorway->identity; // the one the code promises
    }
    if (!identity) {
        auto fresh = TlsIdentity::fresh();
        if (!fresh)
            return;
        identity = std::make_shared<const TlsIdentity>(std::move(*fresh));
    }
    const auto channel = Channel::open(std::move(socket), Channel::Side::Answerer, *identity, stop);
    if (!channel)
        return;
    Talk talk(**channel, stop);
    QElapsedTimer since;
    for (since.start(); talk.in.isEmpty() && since.elapsed() < kFirstByteMs && !stop;) {
        const auto isOpen = talk.step();
        if (!isOpen || (!*isOpen && talk.in.isEmpty()))
            return;
    }
    if (talk.in.isEmpty())
        return;
    const auto purpose = static_cast<Purpose>(talk.in.at(0));
    talk.in.remove(0, 1);
    if (purpose != Purpose::Exchange && (purpose != Purpose::Join || !letIn(session, talk, **channel, stop)))
        return;
    ExchangeOutcome outcome;
    const auto done = runExchange(talk, **channel, m_world.door, stop, outcome, watchOf(session, false));
    m_changed = true;
    const bool isStranger = !outcome.stand.peer; // nobody's business here
    if (m_hooks.ended && !isStranger)
        m_hooks.ended(session, done ? Result<ExchangeOutcome>(outcome) : Result<ExchangeOutcome>(done.error()), false);
}

} // namespace uthan::transport
