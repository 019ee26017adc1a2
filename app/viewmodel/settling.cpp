// SPDX-License-Identifier: GPL-3.0-or-later
#include "settling.h"

#include <chrono>
#include <QTimer>
#include <utility>

namespace uthan::app {

namespace {
    constexpr auto kLimit = std::chrono::seconds(10);
}

Settling::Settling(std::function<bool()> isAtWork, QObject* parent)
    : QObject(parent)
    , m_isAtWork(std::move(isAtWork))
{
}

QFuture<void> Settling::settled()
{
    QPromise<void> promise;
    promise.start();
    const QFuture<void> future = promise.future();
    m_waiting.push_back(std::move(promise));
    look();
    if (!future.isFinished())
        QTimer::singleShot(kLimit, this, &Settling::stopWaiting);
    return future;
}

void Settling::look()
{
    if (!m_waiting.empty() && !m_isAtWork())
        stopWaiting();
}

void Settling::stopWaiting()
{
    for (QPromise<void>& promise : std::exchange(m_waiting, {}))
        promise.finish();
}

} // namespace uthan::app
