// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "logreader.h"
#include "store/programme.h"
#include "virtualdisk.h"

namespace sim {

// The world's time as one device's clock has it: off by up to ten years.
class SkewedClock final : public uthan::Clock {
public:
    explicit SkewedClock(const qint64& worldMs)
        : m_world(worldMs)
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_world + offsetMs; }
    [[nodiscard]] QByteArray timeZone() const override { return QByteArrayLiteral("UTC"); }
    [[nodiscard]] qint64 upMs() const override { return m_world; }
    qint64 offsetMs = 0;

private:
    const qint64& m_world;
};

// One device: real core code on a virtual disk. Beside it what the simulator knows it must hold.
struct Device {
    Device(const QString& deviceName, const qint64& worldMs, quint64 seed);
    ~Device() { close(); }

    QString name; // also of its disk
    VirtualDisk disk;
    SkewedClock clock;
    uthan::SeededRandom random;
    uthan::PersonId person;
    uthan::store::Role role = uthan::store::Role::Member;
    std::unique_ptr<uthan::store::Programme> programme;
    std::unique_ptr<LogReader> reader;

    bool isRemoved = false; // somebody removed it; it may not know
    bool mayLose = false; // its disk lied or was damaged: other devices' copies count
    bool viewMayBeDamaged = false; // by a flipped bit: verify() names it once and mends it
    bool isGone = false; // nobody uses it any more
    bool isCopied = false; // its folder was copied, put back or restored: two of it may live
    bool hasPrivate = false; // holds something for its author alone: its view is its own

    QSet<QByteArray> acknowledged; // hashes of operations it said it has
    QSet<uthan::RecordId> acknowledgedRecords; // made here, and said to be kept

    [[nodiscard]] QString folder() const { return disk.path(QStringLiteral("/care.uthan")); }
    [[nodiscard]] QString stateFolder() const { return disk.path(QStringLiteral("/state")); }
    [[nodiscard]] uthan::store::Environment env();
    [[nodiscard]] uthan::store::Programme* operator->() const { return programme.get(); }
    [[nodiscard]] Result<void> open(); // does nothing if it is open
    void close();
    [[nodiscard]] Result<QSet<QByteArray>> operationsOnDisk();
    // One device in two places: a copy of its folder has its keys.
    [[nodiscard]] bool thisIs(const Device& other) const
    {
        return programme && other.programme && programme->thisDevice().id == other.programme->thisDevice().id;
    }
    [[nodiscard]] bool takesPart() const { return !isGone && !isRemoved; }
};

// Passwords and codes of simulated people need no protection from guessing.
constexpr uthan::crypto::Effort kLittleEffort{1, 8192};

} // namespace sim
