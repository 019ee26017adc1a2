// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"
#include "base/clock.h"
#include "base/disk.h"

namespace uthan::media {

// Media at rest and on the way: version, chunk size, a random 16-byte prefix, then chunks of 64 KiB, each
// XChaCha20-Poly1305 under a key derived from the record's; nonce = prefix ‖ number ‖ 1 for the last. A chunk cannot be
// moved, dropped or added unnoticed. docs/formats/store.md has the bytes.
[[nodiscard]] QByteArray sealMedia(const QByteArray& plain, const QByteArray& recordKey, Random& random);
[[nodiscard]] qint64 sealedBytes(qint64 plainBytes); // how long a file of that length becomes
[[nodiscard]] Result<QByteArray> openMedia(const QByteArray& sealed, const QByteArray& recordKey);

// The same of what is not held as a whole: a device is read to its end, `write` gets what comes of it.
[[nodiscard]] Result<qint64> sealMedia(QIODevice& plain, const QByteArray& recordKey, Random& random,
    const std::function<Result<void>(const QByteArray&)>& write); // how many plain bytes there were
// Plain bytes of a sealed file, opened chunk by chunk as they are read; reading ends where a chunk is damaged. Open it
// as often as needed.
[[nodiscard]] Result<ByteSource> openMedia(
    const std::function<Result<std::unique_ptr<DiskFile>>()>& sealed, const QByteArray& recordKey);

} // namespace uthan::media
