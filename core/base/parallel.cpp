// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <QThreadPool>

namespace uthan {

// Outlives the Parallel while a thread of the pool, come too late, still looks into it.
struct Parallel::Shared {
    std::function<void(int)> work;
    int count = 0;
    std::atomic<int> next = 0;
    std::mutex mutex;
    std::condition_variable ended;
    int done = 0;

    void help()
    {
        for (int i = next++; i < count; i = next++) {
            work(i);
            const std::lock_guard lock(mutex);
            if (++done == count)
                ended.notify_all();
        }
    }
};

Parallel::Parallel(int count, std::function<void(int)> work)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->work = std::move(work);
    m_shared->count = count;
    QThreadPool& pool = *QThreadPool::globalInstance();
    for (int i = 0; i < std::min(count, pool.maxThreadCount()); ++i)
        pool.start([shared = m_shared] { shared->help(); });
}

void Parallel::wait()
{
    m_shared->help();
    std::unique_lock lock(m_shared->mutex);
    m_shared->ended.wait(lock, [this] { return m_shared->done == m_shared->count; });
}

} // namespace uthan
