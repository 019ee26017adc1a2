// SPDX-License-Identifier: GPL-3.0-or-later
#include "settling.h"

#include <QTimer>
#include <utility>

namespace uthan::app {

namespace {
    void end(QPromise<bool>& promise, bool isKept)
    {
        promise.addResult(isKept);
        promise.finish();
    }
}

Settling::Settling(std::function<bool()> isAtWork, std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent)
    , m_isAtWork(std::move(isAtWork))
    , m_limit(limit)
{
}

QFuture<bool> Settling::settled()
{
    QPromise<bool> promise;
    promise.start();
    const QFuture<bool> future = promise.future();
    m_waiting.emplace(++m_waits, std::move(promise));
    look();
    if (!future.isFinished())
        QTimer::singleShot(m_limit, this, [this, wait = m_waits] { giveUp(wait); });
    return future;
}

void Settling::look()
{
    if (m_waiting.empty() || m_isAtWork())
        return;
    for (auto& [wait, promise] : std::exchange(m_waiting, {}))
        end(promise, true);
}

// Another may wait since then: it has its own time.
void Settling::giveUp(int wait)
{
    const auto found = m_waiting.find(wait);
    if (found == m_waiting.end())
        return;
    QPromise<bool> promise = std::move(found->second);
    m_waiting.erase(found);
    end(promise, false);
}

} // namespace uthan::app
