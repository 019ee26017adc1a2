// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/disk.h"

namespace uthan::store {

// The key of both databases in `key.cbor` beside them, as it is without a lock: {"version": 1, "wrap": "none", "key":
// 32 bytes}. Only the file's mode 0600 guards it, and the app says so. Other files are lock.h's, and Locked here.
[[nodiscard]] QString keyFilePath(const QString& folder);
[[nodiscard]] QByteArray openKeyFile(const QByteArray& key); // its bytes; a backup, which has its own passphrase, too
[[nodiscard]] Result<QByteArray> makeKeyFile(const QString& folder, Random& random, Disk& disk = Disk::real());
[[nodiscard]] Result<QByteArray> readKeyFile(const QString& folder, Disk& disk = Disk::real());

} // namespace uthan::store
