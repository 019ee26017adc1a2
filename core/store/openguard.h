// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/disk.h"
#include "base/ids.h"

namespace uthan::store {

// Remembers outside the programme folder how far its log went, so that a folder that was copied or put back from a
// backup is noticed when it is opened: its log then goes on in a new epoch, never in one that may exist elsewhere.
class OpenGuard {
public:
    struct Mark {
        EpochId epoch;
        qint64 seq = 0;
        QByteArray head; // 32 bytes
        QByteArray installation; // 16 bytes; of this stateFolder
        bool operator==(const Mark&) const = default;
    };
    // Makes the state folder and its installation id when they are not there.
    [[nodiscard]] static Result<OpenGuard> open(
        const QString& stateFolder, const QString& programmeFolder, Random& random, Disk& disk);

    [[nodiscard]] QByteArray installation() const { return m_installation; }
    [[nodiscard]] bool agrees(const Mark& mark) const;
    // After each commit; not fsynced: if a power cut loses it, the next opening starts a new epoch, which is safe.
    [[nodiscard]] Result<void> remember(const Mark& mark) const;

private:
    std::unique_ptr<DiskFile> m_file;
    QByteArray m_installation;
};

} // namespace uthan::store
