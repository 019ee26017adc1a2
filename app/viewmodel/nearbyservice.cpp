// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearbyservice.h"

#include <QtConcurrent>

namespace uthan::app {

bool StoreDoor::with(const std::function<void(store::Programme&)>& work)
{
    auto done = m_store.run([&work](store::Programme& programme) -> Result<void> {
        work(programme);
        return {};
    });
    done.waitForFinished();
    return done.resultCount() > 0 && done.result().ok();
}

NearbyService::NearbyService(StoreService& store, Clock& clock, Random& random, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_random(random)
    , m_door(store)
{
    const auto changed = [this] {
        if (m_nearby)
            m_nearby->programmeChanged();
    };
    connect(&store, &StoreService::opened, this, [this, changed] {
        changed();
        if (!m_nearby && m_pages > 0) // it was shut meanwhile
            start();
    });
    connect(&store, &StoreService::recordsChanged, this, changed);
}

NearbyService::~NearbyService()
{
    m_nearby.reset(); // waits for its threads, which stop within a moment
}

// Everything crosses to this thread; what comes after this object is gone is dropped.
transport::Nearby::Hooks NearbyService::hooks()
{
    transport::Nearby::Hooks hooks;
    hooks.neighboursChanged = [this](const QList<transport::Neighbour>& neighbours) {
        QMetaObject::invokeMethod(this, [this, neighbours] {
            m_neighbours = neighbours;
            Q_EMIT neighboursChanged();
        });
    };
    hooks.moved = [this](int session, const transport::ExchangeStand& stand, bool weCalled) {
        QMetaObject::invokeMethod(this, [=, this] {
            m_running.insert(session);
            Q_EMIT moved(session, stand, weCalled);
        });
    };
    hooks.ended = [this](int session, const Result<transport::ExchangeOutcome>& outcome, bool weCalled) {
        QMetaObject::invokeMethod(this, [=, this] {
            m_running.remove(session);
            Q_EMIT ended(session, outcome, weCalled);
            m_store.announce({});
            stopIfIdle();
        });
    };
    hooks.asked = [this](const transport::Asking& asking) {
        QMetaObject::invokeMethod(this, [this, asking] { Q_EMIT asked(asking); });
    };
    hooks.askEnded
        = [this](int session) { QMetaObject::invokeMethod(this, [this, session] { Q_EMIT askEnded(session); }); };
    hooks.compare = [this](const QString& digits) {
        QMetaObject::invokeMethod(this, [this, digits] { Q_EMIT compare(digits); });
    };
    return hooks;
}

void NearbyService::start()
{
    auto nearby = std::make_shared<transport::Nearby>(transport::Nearby::World{m_door, m_clock, m_random}, hooks());
    if (!nearby->start())
        return; // the page says that there is no network
    m_nearby = std::move(nearby);
    Q_EMIT upChanged();
}

void NearbyService::enter()
{
    ++m_pages;
    if (!m_nearby)
        start();
}

void NearbyService::leave()
{
    m_pages = std::max(0, m_pages - 1);
    stopIfIdle();
}

// Its threads may wait for the store for a moment: the GUI thread does not wait with them.
void NearbyService::stopIfIdle()
{
    if (m_pages > 0 || !m_running.isEmpty() || !m_nearby || m_nearby->isInviting())
        return;
    (void)stop();
}

QFuture<void> NearbyService::stop()
{
    if (!m_nearby)
        return m_stopping;
    m_stopping = QtConcurrent::run([nearby = std::exchange(m_nearby, nullptr)]() mutable {
        nearby->stop(); // somebody who makes an invitation may hold it a moment longer
        nearby.reset();
    });
    m_running.clear();
    m_neighbours.clear();
    Q_EMIT neighboursChanged();
    Q_EMIT upChanged();
    return m_stopping;
}

QStringList NearbyService::addresses() const
{
    QStringList all;
    for (const transport::Endpoint& endpoint : m_nearby ? m_nearby->endpoints() : QList<transport::Endpoint>())
        all << transport::toText(endpoint);
    return all;
}

int NearbyService::share(const transport::Endpoint& endpoint)
{
    const int session = m_nearby ? m_nearby->share({endpoint}) : 0;
    if (session > 0)
        m_running.insert(session);
    return session;
}

int NearbyService::join(const transport::JoinPlan& plan)
{
    const int session = m_nearby ? m_nearby->join(plan) : 0;
    if (session > 0)
        m_running.insert(session);
    return session;
}

void NearbyService::cancel(int session)
{
    if (m_nearby)
        m_nearby->cancel(session);
}

void NearbyService::invite(store::Role role)
{
    if (!m_nearby) {
        Q_EMIT invited(Error{ErrorCode::Unreachable, QStringLiteral("not on a network")});
        return;
    }
    (void)QtConcurrent::run([this, nearby = m_nearby, role] { // it asks the store and waits
        const auto invitation = nearby->invite(role);
        QMetaObject::invokeMethod(this, [this, invitation] { Q_EMIT invited(invitation); });
    });
}

void NearbyService::endInvitation()
{
    if (m_nearby)
        m_nearby->endInvitation();
    stopIfIdle();
}

qint64 NearbyService::invitationMsLeft() const
{
    return m_nearby ? m_nearby->invitationMsLeft() : 0;
}

void NearbyService::answer(int session, bool letIn)
{
    if (m_nearby)
        m_nearby->answer(session, letIn);
}

} // namespace uthan::app
