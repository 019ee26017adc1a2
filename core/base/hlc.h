// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"

#include <compare>

namespace uthan {

// Hybrid logical clock (Kulkarni et al. 2014): wall milliseconds and a counter, packed as ms << 16 | counter. It orders
// what is shown; it never decides a merge.
struct Hlc {
    quint64 packed = 0;
    [[nodiscard]] qint64 ms() const { return static_cast<qint64>(packed >> 16); }
    [[nodiscard]] quint16 counter() const { return static_cast<quint16>(packed & 0xFFFF); }
    // NOLINTNEXTLINE(modernize-use-nullptr): a false alarm of clang-tidy 14 about a defaulted <=>
    constexpr auto operator<=>(const Hlc&) const = default;
};

// Not thread-safe; owned by the store.
class HlcClock {
public:
    explicit HlcClock(const Clock& clock)
        : m_clock(clock)
    {
    }
    [[nodiscard]] Hlc tick(); // for a new operation: later than everything seen
    // What came from elsewhere. A stamp more than 24 h ahead of our wall clock does not move ours; true if it was so.
    bool observe(Hlc other);

private:
    const Clock& m_clock;
    Hlc m_last;
};

} // namespace uthan
