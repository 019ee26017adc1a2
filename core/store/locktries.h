// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/disk.h"

namespace uthan::store {

// Counts wrong tries at a lock in a small file, so that guessing is slow at the keyboard, also after a restart. Who can
// copy the folder guesses elsewhere as fast as Argon2id lets them: that is what the stretching is for.
//
// Time is what passed since the machine started, never the calendar: setting a clock back or forward changes nothing.
class LockTries {
public:
    LockTries(const QString& folder, Clock& clock, Disk& disk);
    [[nodiscard]] int wrong() const; // in a row
    [[nodiscard]] qint64 waitMs() const; // 0: the next may come
    [[nodiscard]] Result<void> count(); // before a try is looked at: a program that is killed meanwhile has tried
    void forget() const; // it was right

    [[nodiscard]] static qint64 waitAfter(int wrongTries);

private:
    struct Kept {
        qint32 wrong = 0;
        qint64 atUpMs = 0;
    };
    [[nodiscard]] Kept kept() const;
    [[nodiscard]] Result<void> write(const Kept& kept, bool isToStay) const;
    QString m_path;
    Clock& m_clock;
    Disk& m_disk;
};

} // namespace uthan::store
