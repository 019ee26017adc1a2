// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/locktries.h"
#include "base/crypto.h"

#include <algorithm>
#include <QtEndian>

namespace uthan::store {

namespace {
    constexpr int kFree = 4; // everybody mistypes
    constexpr qint64 kFirstWaitMs = 15'000, kLongestWaitMs = 3'600'000;
    constexpr qsizetype kNumbers = sizeof(qint32) + sizeof(qint64), kCheck = 8;

    QByteArray checkOf(const QByteArray& numbers)
    {
        return crypto::hash(QByteArrayLiteral("uthan tries 1") + numbers).first(kCheck);
    }
}

LockTries::LockTries(const QString& folder, Clock& clock, Disk& disk)
    : m_path(folder + QStringLiteral("/tries"))
    , m_clock(clock)
    , m_disk(disk)
{
}

qint64 LockTries::waitAfter(int wrongTries)
{
    if (wrongTries <= kFree)
        return 0;
    return std::min(kLongestWaitMs, kFirstWaitMs << std::min(wrongTries - kFree - 1, 16));
}

LockTries::Kept LockTries::kept() const
{
    const auto bytes = m_disk.read(m_path, kNumbers + kCheck);
    if (!bytes || bytes->size() != kNumbers + kCheck || checkOf(bytes->first(kNumbers)) != bytes->last(kCheck))
        return {};
    return {qFromBigEndian<qint32>(bytes->constData()), qFromBigEndian<qint64>(bytes->constData() + sizeof(qint32))};
}

Result<void> LockTries::write(const Kept& kept, bool isToStay) const
{
    QByteArray bytes(kNumbers, 0);
    qToBigEndian(kept.wrong, bytes.data());
    qToBigEndian(kept.atUpMs, bytes.data() + sizeof(qint32));
    // In place, a few bytes: a full disk keeps nobody out of what is theirs.
    const auto file = m_disk.open(m_path, Disk::Open::Write, Disk::Access::OwnerOnly);
    if (!file)
        return file.error();
    UTHAN_TRY((*file)->write(0, bytes + checkOf(bytes)));
    return isToStay ? (*file)->sync() : Result<void>();
}

int LockTries::wrong() const
{
    return kept().wrong;
}

qint64 LockTries::waitMs() const
{
    const Kept last = kept();
    const qint64 up = m_clock.upMs();
    // Started anew since then: at least as long ago as the machine is up.
    const qint64 passed = up >= last.atUpMs ? up - last.atUpMs : up;
    return std::max<qint64>(0, waitAfter(last.wrong) - passed);
}

Result<void> LockTries::count()
{
    return write({std::min(kept().wrong, 1'000'000) + 1, m_clock.upMs()}, true);
}

void LockTries::forget() const
{
    (void)write({}, false); // else one wrong try too many is counted
}

} // namespace uthan::store
