// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>

namespace uthan {

// Runs work(0) … work(count - 1) on the threads of Qt's pool while its maker goes on with something else. wait() lends
// a hand with what nobody has begun, so it ends even if the pool is busy with other things. `work` must not touch what
// the maker changes meanwhile; what comes out must not depend on the order.
class Parallel {
public:
    Parallel(int count, std::function<void(int)> work);
    ~Parallel() { wait(); }
    Parallel(const Parallel&) = delete;
    Parallel& operator=(const Parallel&) = delete;
    void wait();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace uthan
