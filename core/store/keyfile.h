// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/disk.h"

namespace uthan::store {

// The key of both databases, in `key.cbor` beside them: {"version": 1, "wrap": "none", "key": 32 bytes}. "none" means
// no lock: only the file's mode 0600 guards it, and the app says so. Other wraps are refused as Newer.
[[nodiscard]] Result<QByteArray> makeKeyFile(const QString& folder, Random& random, Disk& disk = Disk::real());
[[nodiscard]] Result<QByteArray> readKeyFile(const QString& folder, Disk& disk = Disk::real());

} // namespace uthan::store
