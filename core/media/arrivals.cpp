// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/arrivals.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace uthan::media {

namespace {
    constexpr qint64 kMostWaiting = 4 << 20; // bytes given and not yet written
    constexpr qint64 kSettleBytes = 32 << 20;
    constexpr qsizetype kSettleFiles = 128; // each is open until then
}

class Arrivals::Worker {
public:
    explicit Worker(bool besides)
    {
        if (besides)
            m_thread = std::thread([this] { run(); });
    }
    ~Worker()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
        }
        m_change.notify_all();
        if (m_thread.joinable())
            m_thread.join();
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    // `bytes` null: the file is whole.
    void give(const std::shared_ptr<PartialMedia>& file, const QByteArray& bytes)
    {
        if (!m_thread.joinable()) {
            take({file, bytes});
            return;
        }
        std::unique_lock lock(m_mutex);
        m_change.wait(lock, [this] { return m_waiting < kMostWaiting; });
        m_waiting += bytes.size();
        m_jobs.push_back({file, bytes});
        m_change.notify_all();
    }
    Result<void> error()
    {
        const std::lock_guard lock(m_mutex);
        return m_error;
    }
    // Waits until all that was given is written; then nothing works beside the caller.
    std::vector<std::shared_ptr<PartialMedia>> whole()
    {
        std::unique_lock lock(m_mutex);
        m_change.wait(lock, [this] { return m_jobs.empty() && !m_works; });
        return std::exchange(m_whole, {});
    }
    void addWhole(std::shared_ptr<PartialMedia> file)
    {
        const std::lock_guard lock(m_mutex);
        m_whole.push_back(std::move(file));
    }
    Result<void> takeError()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_error, {});
    }
    std::shared_ptr<PartialMedia> current; // the caller's

private:
    struct Job {
        std::shared_ptr<PartialMedia> file;
        QByteArray bytes;
    };

    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_change.wait(lock, [this] { return m_ends || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            Job job = std::move(m_jobs.front());
            m_jobs.pop_front();
            m_works = true;
            lock.unlock();
            take(job);
            lock.lock();
            m_works = false;
            m_waiting -= job.bytes.size();
            job = {};
            m_change.notify_all();
        }
    }

    // What comes of a file after it failed is left aside: its part on the disk is not what its hash says.
    void take(const Job& job)
    {
        if (m_failed == job.file)
            return;
        const Result<void> done = job.bytes.isNull() ? job.file->check() : job.file->add(job.bytes);
        const std::lock_guard lock(m_mutex);
        if (!done) {
            m_failed = job.file;
            if (m_error)
                m_error = done;
        } else if (job.bytes.isNull()) {
            m_whole.push_back(job.file);
        }
    }

    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_change;
    std::deque<Job> m_jobs;
    qint64 m_waiting = 0;
    bool m_works = false;
    bool m_ends = false;
    std::shared_ptr<PartialMedia> m_failed; // only where jobs are taken
    std::vector<std::shared_ptr<PartialMedia>> m_whole;
    Result<void> m_error;
};

Arrivals::Arrivals(const MediaStore& media, Disk& disk, MediaStore::Part part)
    : m_media(media)
    , m_part(part)
    , m_worker(std::make_unique<Worker>(disk.isForManyThreads()))
{
}

Arrivals::~Arrivals() = default;

Result<void> Arrivals::begin(const QByteArray& address)
{
    m_address.clear();
    auto opened = m_media.openPart(address, m_part);
    if (!opened)
        return opened.error();
    m_worker->current = std::move(*opened);
    m_address = address;
    m_size = m_worker->current->size();
    return {};
}

Result<void> Arrivals::add(const QByteArray& bytes)
{
    UTHAN_TRY(m_worker->error());
    if (bytes.isEmpty())
        return {};
    m_worker->give(m_worker->current, bytes);
    m_size += bytes.size();
    return {};
}

void Arrivals::end()
{
    m_worker->give(std::exchange(m_worker->current, {}), {});
    m_address.clear();
    m_bytes += m_size;
    ++m_count;
}

Result<bool> Arrivals::adopt(const QByteArray& address)
{
    auto opened = m_media.openPart(address, m_part);
    if (!opened)
        return opened.error();
    std::shared_ptr<PartialMedia> file = std::move(*opened);
    m_bytes += file->size();
    ++m_count;
    if (const auto right = file->check(); !right)
        return right.error().code == ErrorCode::Damaged ? Result<bool>(false) : right.error();
    m_worker->addWhole(std::move(file));
    return true;
}

bool Arrivals::isMuch() const
{
    return m_bytes > kSettleBytes || m_count >= kSettleFiles;
}

Arrivals::Settled Arrivals::settle()
{
    Settled settled;
    for (const auto& file : m_worker->whole()) {
        const auto landed = file->land();
        if (landed)
            settled.whole.append(file->address());
        else if (settled.done)
            settled.done = landed;
    }
    m_bytes = 0;
    m_count = 0;
    const auto named = m_media.syncNames(settled.whole);
    if (!named) {
        settled.whole.clear();
        settled.done = named;
    }
    if (const auto earlier = m_worker->takeError(); !earlier)
        settled.done = earlier;
    return settled;
}

} // namespace uthan::media
