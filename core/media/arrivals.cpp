// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/arrivals.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace uthan::media {

namespace {
    constexpr qint64 kMostWaiting = 8 << 20; // bytes given and not yet written
    constexpr qint64 kGroupBytes = 32 << 20; // put on the disk together
    constexpr size_t kGroupFiles = 128; // each is open until then
    constexpr size_t kMostUnsettled = 3 * kGroupFiles;
    constexpr unsigned kMostHashers = 4;

    using File = std::shared_ptr<PartialMedia>;
}

// Hashers write and hash, each file on one of them; the lander syncs and names what is whole, group by group. One mutex
// guards all but the files.
class Arrivals::Works {
public:
    Works(const MediaStore& media, bool besides)
        : m_media(media)
        , m_hashers(besides ? std::clamp(std::thread::hardware_concurrency(), 2U, kMostHashers) : 1)
    {
        if (!besides)
            return;
        for (Hasher& hasher : m_hashers)
            hasher.thread = std::thread([this, &hasher] { hash(hasher); });
        m_lander = std::thread([this] { land(); });
    }
    ~Works()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
        }
        m_change.notify_all();
        for (Hasher& hasher : m_hashers) {
            if (hasher.thread.joinable())
                hasher.thread.join();
        }
        if (m_lander.joinable())
            m_lander.join();
    }
    Works(const Works&) = delete;
    Works& operator=(const Works&) = delete;

    [[nodiscard]] bool isBesides() const { return m_lander.joinable(); }

    void begin(File file)
    {
        m_current = std::move(file);
        const std::lock_guard lock(m_mutex);
        m_hasher = &*std::min_element(
            m_hashers.begin(), m_hashers.end(), [](const Hasher& a, const Hasher& b) { return a.waiting < b.waiting; });
    }
    // `bytes` null: the file is whole.
    void give(const QByteArray& bytes)
    {
        Job job{bytes.isNull() ? std::exchange(m_current, {}) : m_current, bytes};
        if (!isBesides()) {
            work(job);
            return;
        }
        std::unique_lock lock(m_mutex);
        m_change.wait(lock, [this] { return m_waiting < kMostWaiting && m_unsettled < kMostUnsettled; });
        m_waiting += bytes.size();
        m_hasher->waiting += bytes.size();
        m_unsettled += bytes.isNull() ? 1 : 0;
        m_hasher->jobs.push_back(std::move(job));
        m_change.notify_all();
    }
    void addWhole(File file)
    {
        const std::lock_guard lock(m_mutex);
        m_unsettled += isBesides() ? 1 : 0;
        add(std::move(file));
        m_change.notify_all();
    }
    Result<void> error()
    {
        const std::lock_guard lock(m_mutex);
        return m_settled.done;
    }
    bool hasSettled()
    {
        const std::lock_guard lock(m_mutex);
        return isBesides() ? !m_settled.whole.isEmpty() || !m_settled.wrong.isEmpty() || !m_settled.done : isGroup();
    }
    Settled take(bool all)
    {
        std::unique_lock lock(m_mutex);
        if (isBesides() && all) {
            m_mustLand = true;
            m_change.notify_all();
            m_change.wait(lock, [this] { return m_waiting == 0 && m_unsettled == 0; });
            m_mustLand = false;
        } else if (!isBesides()) {
            settle(std::exchange(m_whole, {}), lock);
        }
        return std::exchange(m_settled, {});
    }

private:
    struct Job {
        File file;
        QByteArray bytes;
    };
    struct Hasher {
        std::thread thread;
        std::deque<Job> jobs;
        qint64 waiting = 0; // bytes
        File failed; // what comes of a file after it failed is left aside: its part is not what its hash says
    };

    void hash(Hasher& self)
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_change.wait(lock, [&] { return m_ends || !self.jobs.empty(); });
            if (self.jobs.empty())
                return;
            Job job = std::move(self.jobs.front());
            self.jobs.pop_front();
            lock.unlock();
            work(job, &self);
            const qsizetype done = job.bytes.size();
            job = {};
            lock.lock();
            m_waiting -= done;
            self.waiting -= done;
            m_change.notify_all();
        }
    }

    void work(const Job& job, Hasher* hasher = nullptr)
    {
        File& failed = hasher ? hasher->failed : m_hashers.front().failed;
        const bool isWhole = job.bytes.isNull();
        Result<void> done;
        if (failed != job.file)
            done = isWhole ? job.file->check() : job.file->add(job.bytes);
        const std::lock_guard lock(m_mutex);
        if (isWhole && failed != job.file && done) {
            add(job.file);
            return;
        }
        if (isWhole && m_unsettled > 0)
            --m_unsettled;
        if (done)
            return;
        failed = job.file;
        if (done.error().code == ErrorCode::Damaged)
            m_settled.wrong.append(job.file->address());
        else if (m_settled.done)
            m_settled.done = done;
    }

    void add(File file)
    {
        m_wholeBytes += file->size();
        m_whole.push_back(std::move(file));
    }
    [[nodiscard]] bool isGroup() const { return m_wholeBytes >= kGroupBytes || m_whole.size() >= kGroupFiles; }

    void land()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_change.wait(lock, [this] { return m_ends || isGroup() || (m_mustLand && !m_whole.empty()); });
            if (m_ends)
                return;
            settle(std::exchange(m_whole, {}), lock);
            m_change.notify_all();
        }
    }

    void settle(const std::vector<File>& group, std::unique_lock<std::mutex>& lock)
    {
        m_wholeBytes = 0;
        lock.unlock();
        QList<QByteArray> whole;
        Result<void> done;
        for (const File& file : group) {
            const auto landed = file->land();
            if (landed)
                whole.append(file->address());
            else if (done)
                done = landed;
        }
        if (const auto named = m_media.syncNames(whole); !named) {
            whole.clear();
            done = named;
        }
        lock.lock();
        m_unsettled -= std::min(m_unsettled, group.size());
        m_settled.whole += whole;
        if (m_settled.done)
            m_settled.done = done;
    }

    const MediaStore& m_media;
    std::vector<Hasher> m_hashers;
    std::thread m_lander;
    std::mutex m_mutex;
    std::condition_variable m_change;
    bool m_ends = false;
    bool m_mustLand = false; // less than a group, too
    qint64 m_waiting = 0; // bytes given and not yet written
    size_t m_unsettled = 0; // files given whole; counted only where threads work
    std::vector<File> m_whole; // and right, not yet settled
    qint64 m_wholeBytes = 0;
    Settled m_settled;
    File m_current; // the caller's
    Hasher* m_hasher = nullptr; // of the current file; the caller's
};

Arrivals::Arrivals(const MediaStore& media, Disk& disk, MediaStore::Part part)
    : m_media(media)
    , m_part(part)
    , m_works(std::make_unique<Works>(media, disk.isForManyThreads()))
{
}

Arrivals::~Arrivals() = default;

Result<void> Arrivals::begin(const QByteArray& address)
{
    m_address.clear();
    auto opened = m_media.openPart(address, m_part);
    if (!opened)
        return opened.error();
    m_size = (*opened)->size();
    m_works->begin(std::move(*opened));
    m_address = address;
    return {};
}

Result<void> Arrivals::add(const QByteArray& bytes)
{
    UTHAN_TRY(m_works->error());
    if (bytes.isEmpty())
        return {};
    m_works->give(bytes);
    m_size += bytes.size();
    return {};
}

void Arrivals::end()
{
    m_works->give({});
    m_address.clear();
}

Result<bool> Arrivals::adopt(const QByteArray& address)
{
    auto opened = m_media.openPart(address, m_part);
    if (!opened)
        return opened.error();
    File file = std::move(*opened);
    if (const auto right = file->check(); !right)
        return right.error().code == ErrorCode::Damaged ? Result<bool>(false) : right.error();
    m_works->addWhole(std::move(file));
    return true;
}

Result<void> Arrivals::Settled::right() const
{
    if (!wrong.isEmpty())
        return Error{ErrorCode::Damaged, QStringLiteral("a media file is not the one its address names")};
    return done;
}

bool Arrivals::hasSettled() const
{
    return m_works->hasSettled();
}

Arrivals::Settled Arrivals::takeSettled()
{
    return m_works->take(false);
}

Arrivals::Settled Arrivals::settle()
{
    return m_works->take(true);
}

} // namespace uthan::media
