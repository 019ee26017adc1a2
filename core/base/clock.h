// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QtGlobal>

namespace uthan {

// Time and chance are passed in, so that tests and the simulator decide them. Nothing in core/ asks the machine itself.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 nowMs() const = 0; // UTC milliseconds since 1970
    [[nodiscard]] virtual QByteArray timeZone() const = 0; // IANA name, e.g. "America/Edmonton"
    // Milliseconds since the machine was started, asleep or awake: nobody can set it. Begins anew with the machine.
    [[nodiscard]] virtual qint64 upMs() const = 0;
};

class Random {
public:
    virtual ~Random() = default;
    virtual void fill(unsigned char* out, size_t size) = 0; // cryptographically strong in the product
    [[nodiscard]] QByteArray bytes(qsizetype size);
};

// The machine's own clock and libsodium's generator. One of each is made by the composition root.
class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] QByteArray timeZone() const override;
    [[nodiscard]] qint64 upMs() const override;
};

class SystemRandom final : public Random {
public:
    SystemRandom();
    void fill(unsigned char* out, size_t size) override;
};

// For tests: stands still until moved.
class FixedClock final : public Clock {
public:
    explicit FixedClock(qint64 ms = 1'772'000'000'000)
        : m_ms(ms)
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_ms; }
    [[nodiscard]] QByteArray timeZone() const override { return QByteArrayLiteral("UTC"); }
    [[nodiscard]] qint64 upMs() const override { return m_upMs; }
    void advance(qint64 ms)
    {
        m_ms += ms;
        m_upMs += ms;
    }
    void set(qint64 ms) { m_ms = ms; } // somebody sets the calendar
    void startAnew() { m_upMs = 0; } // the machine was switched off and on

private:
    qint64 m_ms;
    qint64 m_upMs = 60'000;
};

// For tests and the simulator: the same seed gives the same bytes (splitmix64; not for keys that matter).
class SeededRandom final : public Random {
public:
    explicit SeededRandom(quint64 seed)
        : m_state(seed)
    {
    }
    void fill(unsigned char* out, size_t size) override;

private:
    quint64 m_state;
};

} // namespace uthan
