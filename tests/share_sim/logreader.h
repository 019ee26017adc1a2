// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"
#include "store/operation.h"
#include "virtualdisk.h"

#include <QSet>

namespace sim {

// Looks into a device's log.db beside the program that has it open, with a connection of its own: what is there is
// judged by what lies on the disk, not by what the program says.
class LogReader {
public:
    [[nodiscard]] static Result<std::unique_ptr<LogReader>> open(const QString& folder, Disk& disk);

    // The hashes of all operations; those looked at before are remembered.
    [[nodiscard]] Result<QSet<QByteArray>> operations();
    [[nodiscard]] Result<qint64> repeated(); // operations that are there more than once
    [[nodiscard]] Result<QSet<uthan::RecordId>> withdrawn();
    // Those whose device is not a member, or wrote them after it was removed, as far as this reader is told.
    [[nodiscard]] Result<QSet<QByteArray>> quarantined();
    [[nodiscard]] Result<bool> has(uthan::RecordId record);
    [[nodiscard]] Result<QByteArray> wrappedKey(uthan::RecordId record); // empty: none
    // Records with an operation whose words are missing though they were not taken back and the key is here.
    [[nodiscard]] Result<QSet<uthan::RecordId>> wordless();

private:
    std::unique_ptr<uthan::store::Database> m_log;
    QSet<QByteArray> m_seen;
    qint64 m_last = 0;
};

} // namespace sim
