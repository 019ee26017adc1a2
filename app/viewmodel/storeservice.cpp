// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeservice.h"

namespace uthan::app {

namespace {
    constexpr int kSignAfterMs = 800;

    template <typename T> auto hold(const std::function<void(std::function<void()>)>& post, T job)
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<T>>>();
        promise->start();
        auto future = promise->future();
        post([promise, job]() mutable {
            promise->addResult(job());
            promise->finish();
        });
        return future;
    }
}

StoreService::StoreService(store::Environment env, QObject* parent)
    : QObject(parent)
    , m_env(std::move(env))
    , m_worker(new QObject)
    , m_signing(new QTimer(m_worker))
{
    m_signing->setSingleShot(true);
    m_signing->setInterval(kSignAfterMs);
    connect(m_signing, &QTimer::timeout, m_worker, [this] {
        if (m_programme)
            (void)m_programme->signPending(); // tried again before sharing and at closing
    });
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StoreService::~StoreService()
{
    shutDown();
}

void StoreService::shutDown()
{
    if (m_down)
        return;
    post([this] { m_programme.reset(); });
    post([] { QThread::currentThread()->quit(); }); // after everything that was asked before it
    m_down = true;
    m_thread.wait();
}

void StoreService::post(std::function<void()> job)
{
    if (m_down)
        return;
    QMetaObject::invokeMethod(
        m_worker,
        [this, job = std::move(job)] {
            job();
            m_signing->start(); // what the job wrote is signed when the store has a quiet moment
        },
        Qt::QueuedConnection);
}

void StoreService::noteMaker()
{
    if (!m_programme)
        return;
    const QMutexLocker lock(&m_makerMutex);
    m_maker = m_programme->recordMaker();
}

RecordId StoreService::newRecordId(Random& random) const
{
    const QMutexLocker lock(&m_makerMutex);
    return m_maker.next(random);
}

void StoreService::announce(const QStringList& kinds)
{
    QMetaObject::invokeMethod(
        this, [this, kinds] { Q_EMIT recordsChanged(kinds); }, Qt::QueuedConnection);
}

QFuture<Result<void>> StoreService::open(const QString& folder, const QByteArray& secret)
{
    return hold([this](auto job) { post(std::move(job)); },
        [this, folder, secret = QByteArray(secret)]() mutable -> Result<void> {
            auto programme = store::Programme::open(folder, m_env, secret);
            crypto::burn(secret);
            if (!programme)
                return programme.error();
            m_programme = std::move(programme).value();
            noteMaker();
            QMetaObject::invokeMethod(this, &StoreService::opened, Qt::QueuedConnection);
            return {};
        });
}

QFuture<Result<void>> StoreService::found(
    const QString& folder, const QString& programmeName, const QString& deviceName)
{
    return hold([this](auto job) { post(std::move(job)); },
        [=, this]() -> Result<void> {
            auto programme = store::Programme::create(folder, programmeName, deviceName, m_env);
            if (!programme)
                return programme.error();
            m_programme = std::move(programme).value();
            noteMaker();
            QMetaObject::invokeMethod(this, &StoreService::opened, Qt::QueuedConnection);
            return {};
        });
}

QFuture<Result<void>> StoreService::prepareToJoin(const QString& folder, const QString& deviceName)
{
    return hold([this](auto job) { post(std::move(job)); },
        [=, this]() -> Result<void> {
            auto programme = store::Programme::createToJoin(folder, deviceName, m_env);
            if (!programme)
                return programme.error();
            m_programme = std::move(programme).value();
            noteMaker();
            QMetaObject::invokeMethod(this, &StoreService::opened, Qt::QueuedConnection);
            return {};
        });
}

QFuture<Result<void>> StoreService::recover(const QString& folder, const QStringList& shares, const QString& deviceName)
{
    return hold([this](auto job) { post(std::move(job)); },
        [=, this]() -> Result<void> {
            auto programme = store::Programme::recover(folder, shares, deviceName, m_env);
            if (!programme)
                return programme.error();
            m_programme = std::move(programme).value();
            QMetaObject::invokeMethod(this, &StoreService::opened, Qt::QueuedConnection);
            return {};
        });
}

QFuture<Result<store::LockState>> StoreService::lockState(const QString& folder)
{
    return hold([this](auto job) { post(std::move(job)); },
        [this, folder] { return store::Programme::lockState(folder, m_env); });
}

QFuture<Result<void>> StoreService::setLock(const QByteArray& secretNow, const store::NewLock& lock)
{
    return run([secretNow = QByteArray(secretNow), lock = store::NewLock(lock)](store::Programme& programme) mutable {
        const auto changed = programme.setLock(secretNow, lock);
        crypto::burn(secretNow);
        crypto::burn(lock.secret);
        return changed;
    });
}

QFuture<bool> StoreService::keyStoreIsThere()
{
    return hold(
        [this](auto job) { post(std::move(job)); }, [this] { return m_env.keyStore && m_env.keyStore->isThere(); });
}

QFuture<Result<void>> StoreService::close()
{
    return hold([this](auto job) { post(std::move(job)); },
        [this]() -> Result<void> {
            m_programme.reset();
            QMetaObject::invokeMethod(this, &StoreService::closed, Qt::QueuedConnection);
            return {};
        });
}

} // namespace uthan::app
