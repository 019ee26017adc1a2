// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "store/programme.h"

#include <atomic>
#include <memory>
#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>
#include <type_traits>

namespace uthan::app {

// The one store thread. View models call run() with a function of the open Programme; it is executed there in order,
// and the QFuture is continued on the caller's thread with `.then(this, …)` (the context object is the lifetime guard).
// Nothing here blocks the GUI thread; shutting down drains what was asked before.
class StoreService : public QObject {
    Q_OBJECT
public:
    explicit StoreService(store::Environment env, QObject* parent = nullptr);
    ~StoreService() override; // shuts down
    // Drains, closes the programme, stops the thread; what is asked afterwards is cancelled. To be called while whoever
    // asked is still alive: Qt 6.4 does not let the context of a `.then` go before its future is finished.
    void shutDown();

    // `secret`: of its lock, where that asks for one; overwritten once it was tried.
    QFuture<Result<void>> open(const QString& folder, const QByteArray& secret = {});
    QFuture<Result<store::LockState>> lockState(const QString& folder);
    // Of the programme that is open.
    QFuture<Result<void>> setLock(const QByteArray& secretNow, const store::NewLock& lock);
    QFuture<bool> keyStoreIsThere();
    QFuture<Result<void>> found(const QString& folder, const QString& programmeName, const QString& deviceName);
    QFuture<Result<void>> prepareToJoin(const QString& folder, const QString& deviceName);
    // On a new device, from enough recovery shares: it then waits for what is left, like one that joins.
    QFuture<Result<void>> recover(const QString& folder, const QStringList& shares, const QString& deviceName);
    QFuture<Result<void>> close();
    [[nodiscard]] const store::Environment& environment() const { return m_env; }
    // For a draft or a record of the programme that is open. Any thread.
    [[nodiscard]] RecordId newRecordId(Random& random) const;

    // F: Result<T>(store::Programme&). Gives NotFound when no programme is open.
    template <typename F> auto run(F&& work) -> QFuture<std::invoke_result_t<F, store::Programme&>>
    {
        using R = std::invoke_result_t<F, store::Programme&>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        post([this, promise, work = std::forward<F>(work)]() mutable {
            R result = m_programme ? work(*m_programme)
                                   : R(Error{ErrorCode::NotFound, QStringLiteral("no programme is open")});
            noteMaker();
            promise->addResult(std::move(result));
            promise->finish();
        });
        return future;
    }

Q_SIGNALS:
    void opened();
    void closed();
    // Something in the programme changed (after a create, change, import…): kinds touched, empty = anything.
    void recordsChanged(const QStringList& kinds);

public:
    // Any thread. View models that wrote call this so that others read again.
    void announce(const QStringList& kinds);

private:
    void post(std::function<void()> job);
    void noteMaker(); // after each job: opening and joining change it
    store::Environment m_env;
    QThread m_thread;
    QObject* m_worker = nullptr; // lives on m_thread
    QTimer* m_signing = nullptr; // its child
    std::atomic_bool m_down = false; // asked from the threads of sharing too
    std::unique_ptr<store::Programme> m_programme; // touched only on m_thread
    mutable QMutex m_makerMutex;
    store::RecordMaker m_maker;
};

} // namespace uthan::app
