// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "nearby.h"
#include "storeservice.h"

#include <QObject>

namespace uthan::app {

// The store thread as sharing sees it: each connection's thread asks and waits. Never used on the GUI thread.
class StoreDoor final : public transport::ProgrammeDoor {
public:
    explicit StoreDoor(StoreService& store)
        : m_store(store)
    {
    }
    bool with(const std::function<void(store::Programme&)>& work) override;

private:
    StoreService& m_store;
};

// This device on the local network, for screens: what happens on the threads of sharing arrives here as signals. It
// is there while somebody looks at a page of sharing, or something is still being shared.
class NearbyService : public QObject {
    Q_OBJECT
public:
    NearbyService(StoreService& store, Clock& clock, Random& random, QObject* parent = nullptr);
    ~NearbyService() override;

    void enter(); // a page that needs it is shown
    void leave();
    // Off the network, and nobody of ours in the programme any more: before it is shut. Back when a page needs it.
    QFuture<void> stop();
    [[nodiscard]] bool isUp() const { return m_nearby != nullptr; }
    [[nodiscard]] QStringList addresses() const; // to be typed where nothing is heard
    [[nodiscard]] const QList<transport::Neighbour>& neighbours() const { return m_neighbours; }
    int share(const transport::Endpoint& endpoint); // the session's number; 0: not on a network
    int join(const transport::JoinPlan& plan);
    void cancel(int session);
    void invite(store::Role role); // ends in invited()
    void endInvitation();
    [[nodiscard]] qint64 invitationMsLeft() const;
    void answer(int session, bool letIn);

Q_SIGNALS:
    void upChanged();
    void neighboursChanged();
    void moved(int session, const uthan::transport::ExchangeStand& stand, bool weCalled);
    void ended(int session, const uthan::Result<uthan::transport::ExchangeOutcome>& outcome, bool weCalled);
    void invited(const uthan::Result<uthan::share::Invitation>& invitation);
    void asked(const uthan::transport::Asking& asking);
    void askEnded(int session);
    void compare(const QString& digits);

private:
    void start();
    void stopIfIdle();
    [[nodiscard]] transport::Nearby::Hooks hooks();

    StoreService& m_store;
    Clock& m_clock;
    Random& m_random;
    StoreDoor m_door;
    std::shared_ptr<transport::Nearby> m_nearby;
    QList<transport::Neighbour> m_neighbours;
    QSet<int> m_running; // sessions
    int m_pages = 0;
    QFuture<void> m_stopping = QtFuture::makeReadyFuture();
};

} // namespace uthan::app
