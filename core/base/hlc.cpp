// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hlc.h"

#include <algorithm>

namespace uthan {

namespace {
    constexpr qint64 kMaxAheadMs = 24LL * 60 * 60 * 1000;
    Hlc pack(qint64 ms, quint64 counter)
    {
        return {(static_cast<quint64>(ms) << 16) + counter};
    }
}

Hlc HlcClock::tick()
{
    const Hlc now = pack(std::max<qint64>(m_clock.nowMs(), 0), 0);
    m_last = now > m_last ? now : Hlc{m_last.packed + 1}; // a full counter carries into the next millisecond
    return m_last;
}

bool HlcClock::observe(Hlc other)
{
    if (other.ms() > m_clock.nowMs() + kMaxAheadMs)
        return true;
    m_last = std::max(m_last, other);
    return false;
}

} // namespace uthan
