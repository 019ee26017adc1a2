// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockviewmodel.h"

namespace uthan::app {

using store::LockKind;

LockViewModel::LockViewModel(StoreService& store, std::function<QFuture<void>()> letGo, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_letGo(std::move(letGo))
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &LockViewModel::tick);
}

void LockViewModel::look(const QString& folder)
{
    m_folder = folder;
    m_store.lockState(folder).then(this, [this](const Result<store::LockState>& state) {
        take(state);
        Q_EMIT lookedAt(state);
    });
}

void LockViewModel::watch(const QString& folder)
{
    m_folder = folder;
    refresh();
}

void LockViewModel::refresh()
{
    m_store.keyStoreIsThere().then(this, [this](bool isThere) {
        m_keyStoreIsThere = isThere;
        Q_EMIT changed();
    });
    m_store.lockState(m_folder).then(this, [this](const Result<store::LockState>& state) { take(state); });
}

void LockViewModel::take(const Result<store::LockState>& state)
{
    m_isKnown = state.ok();
    m_state = state.valueOr({});
    if (m_state.waitMs > 0)
        m_second.start();
    Q_EMIT changed();
}

// The wait counts in the store, by the machine's own time; here it is only shown.
void LockViewModel::tick()
{
    m_state.waitMs = std::max<qint64>(0, m_state.waitMs - m_second.interval());
    if (m_state.waitMs == 0) {
        m_second.stop();
        if (m_problem == Problem::TooSoon)
            m_problem = Problem::Nothing;
    }
    Q_EMIT changed();
}

void LockViewModel::unlock(const QString& secret)
{
    if (m_busy || m_state.waitMs > 0)
        return;
    setBusy(true);
    m_store.open(m_folder, secret.toUtf8()).then(this, [this](const Result<void>& result) {
        m_busy = false;
        if (result) {
            m_problem = Problem::Nothing;
            m_state.wrongTries = 0;
            Q_EMIT changed();
            Q_EMIT opened();
            return;
        }
        fail(result.error());
    });
}

void LockViewModel::lockNow()
{
    if (m_busy || !asksForSecret())
        return;
    setBusy(true);
    Q_EMIT shutting();
    m_letGo().then(this, [this] {
        m_store.close().then(this, [this](const Result<void>&) {
            setBusy(false);
            refresh();
        });
    });
}

void LockViewModel::setPassphrase(const QString& now, const QString& passphrase)
{
    setLock(now, {LockKind::Passphrase, passphrase.toUtf8()});
}

void LockViewModel::setPin(const QString& now, const QString& pin)
{
    setLock(now, {LockKind::Pin, pin.toUtf8()});
}

void LockViewModel::setKeyStore(const QString& now)
{
    setLock(now, {LockKind::KeyStore});
}

void LockViewModel::removeLock(const QString& now)
{
    setLock(now, {LockKind::None});
}

void LockViewModel::setLock(const QString& now, store::NewLock lock)
{
    if (m_busy)
        return;
    m_wanted = lock.kind;
    setBusy(true);
    m_store.setLock(now.toUtf8(), lock).then(this, [this, kind = lock.kind](const Result<void>& result) {
        m_busy = false;
        if (!result) {
            fail(result.error());
            return;
        }
        m_problem = Problem::Nothing;
        m_state = {kind};
        Q_EMIT changed();
        Q_EMIT set();
    });
}

bool LockViewModel::isGoodPassphrase(const QString& passphrase)
{
    return store::checkNewLock({LockKind::Passphrase, passphrase.toUtf8()}).ok();
}

bool LockViewModel::isGoodPin(const QString& pin)
{
    return store::checkNewLock({LockKind::Pin, pin.toUtf8()}).ok();
}

void LockViewModel::fail(const Error& error)
{
    m_problemDetail = error.text();
    switch (error.code) {
    case ErrorCode::WrongSecret:
    case ErrorCode::Locked:
        m_problem = Problem::Wrong;
        break;
    case ErrorCode::TooSoon:
        m_problem = Problem::TooSoon;
        break;
    case ErrorCode::Input:
        m_problem = m_wanted == LockKind::Pin ? Problem::NotAPin : Problem::TooShort;
        break;
    case ErrorCode::Unreachable:
        m_problem = Problem::NoKeyStore;
        break;
    case ErrorCode::NotFound:
    case ErrorCode::WrongKey:
        m_problem = Problem::KeyStoreLost;
        break;
    case ErrorCode::Refused:
        m_problem = Problem::KeyStoreRefused;
        break;
    case ErrorCode::DiskFull:
        m_problem = Problem::NoRoom;
        break;
    default:
        m_problem = Problem::Other;
        Q_EMIT failed(error);
    }
    refresh(); // how many tries, how long to wait
}

void LockViewModel::dismiss()
{
    m_problem = Problem::Nothing;
    m_problemDetail.clear();
    Q_EMIT changed();
}

void LockViewModel::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

} // namespace uthan::app
