// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace uthan::transport {

// For a program without a store thread: the thread that owns the programme does the work of the others in turn.
class QueueDoor final : public ProgrammeDoor {
public:
    bool with(const std::function<void(store::Programme&)>& work) override; // other threads
    void serve(store::Programme& programme, int ms); // the owner: does what is asked, for so long
    void close(); // what is asked from now on is not done

private:
    struct Job {
        const std::function<void(store::Programme&)>* work = nullptr;
        bool isDone = false;
        bool isDropped = false;
    };
    std::mutex m_mutex;
    std::condition_variable m_asked, m_done;
    std::deque<Job*> m_jobs;
    bool m_isClosed = false;
};

} // namespace uthan::transport
