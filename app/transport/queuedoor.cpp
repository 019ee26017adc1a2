// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuedoor.h"

#include <chrono>

namespace uthan::transport {

bool QueueDoor::with(const std::function<void(store::Programme&)>& work)
{
    Job job{&work};
    std::unique_lock lock(m_mutex);
    if (m_isClosed)
        return false;
    m_jobs.push_back(&job);
    m_asked.notify_one();
    m_done.wait(lock, [&job] { return job.isDone || job.isDropped; });
    return job.isDone;
}

void QueueDoor::serve(store::Programme& programme, int ms)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(ms);
    std::unique_lock lock(m_mutex);
    while (m_asked.wait_until(lock, end, [this] { return !m_jobs.empty(); })) {
        Job* job = m_jobs.front();
        m_jobs.pop_front();
        lock.unlock();
        (*job->work)(programme);
        lock.lock();
        job->isDone = true;
        m_done.notify_all();
    }
}

void QueueDoor::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    for (Job* job : m_jobs)
        job->isDropped = true;
    m_jobs.clear();
    m_done.notify_all();
}

} // namespace uthan::transport
