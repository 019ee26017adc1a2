// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <ctime>
#include <QDateTime>
#include <QTimeZone>
#include <sodium.h>

namespace uthan {

QByteArray Random::bytes(qsizetype size)
{
    QByteArray out(size, Qt::Uninitialized);
    fill(reinterpret_cast<unsigned char*>(out.data()), static_cast<size_t>(size));
    return out;
}

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QByteArray SystemClock::timeZone() const
{
    return QTimeZone::systemTimeZoneId();
}

SystemRandom::SystemRandom()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start: this machine gives no randomness");
}

void SystemRandom::fill(unsigned char* out, size_t size)
{
    randombytes_buf(out, size);
}

qint64 SystemClock::upMs() const
{
    timespec t{};
    ::clock_gettime(CLOCK_BOOTTIME, &t);
    return static_cast<qint64>(t.tv_sec) * 1000 + t.tv_nsec / 1'000'000;
}

void SeededRandom::fill(unsigned char* out, size_t size)
{
    for (size_t i = 0; i < size; ++i) {
        if (i % 8 == 0)
            m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        z ^= z >> 31;
        out[i] = static_cast<unsigned char>(z >> (8 * (i % 8)));
    }
}

} // namespace uthan
