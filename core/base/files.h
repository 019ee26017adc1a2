// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QString>

// Files of the machine itself: what people choose to read and to export. The store goes through Disk.
namespace uthan::files {

// As Disk::writeDurably. DiskFull and NoPermission are told apart.
[[nodiscard]] Result<void> writeDurably(const QString& path, const QByteArray& data, bool onlyOwnerReads = false);
[[nodiscard]] Result<QByteArray> read(const QString& path, qint64 maxBytes);
// Where this installation keeps what must not travel with a programme folder (the open-time guard): UTHAN_STATE_DIR,
// else XDG_STATE_HOME/uthan, else ~/.local/state/uthan. The same for every program of ours.
[[nodiscard]] QString stateFolder();
[[nodiscard]] Result<void> syncFolder(const QString& folder);
// Bytes that this user may still write in the folder. Where the disk cannot be asked, as many as there are numbers for:
// whoever writes will be told. (QStorageInfo answers 0 where the mount point is not in the list of mounts, as in a
// container or below a changed root.)
[[nodiscard]] qint64 roomIn(const QString& folder);
[[nodiscard]] Error errorFromErrno(
    int errnoValue, const QString& where); // ENOSPC, EDQUOT → DiskFull; EACCES … → NoPermission

} // namespace uthan::files
