// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/disk.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace uthan::media {

// Encrypted files `media/ab/cdef…`, named by a keyed hash of their ciphertext. Knows nothing of records: the caller
// keeps the rows and derives the keys. Writing is temp → fsync → rename; reading checks every chunk.
class MediaStore {
public:
    MediaStore(QString folder, const QByteArray& programmeSalt, Disk& disk = Disk::real());

    [[nodiscard]] Result<QByteArray> add(
        const QByteArray& plain, const QByteArray& recordKey, Random& random) const; // address, 32 bytes
    [[nodiscard]] Result<QByteArray> read(const QByteArray& address, const QByteArray& recordKey) const; // plain bytes

    // As it travels: ciphertext, checked against its address.
    [[nodiscard]] Result<QByteArray> readSealed(const QByteArray& address) const;
    [[nodiscard]] Result<void> addSealed(
        const QByteArray& address, const QByteArray& sealed) const; // Damaged if it is not that
    [[nodiscard]] bool has(const QByteArray& address) const;
    [[nodiscard]] Result<void> check(const QByteArray& address) const; // reads and hashes it
    [[nodiscard]] Result<void> remove(const QByteArray& address) const; // fine if it is not there
    [[nodiscard]] QString path(const QByteArray& address) const;
    [[nodiscard]] QByteArray addressOf(const QByteArray& sealed) const;

private:
    Disk& m_disk;
    QString m_folder;
    QByteArray m_addressKey;
};

constexpr qint64 kMaxMediaBytes = 512LL << 20;

} // namespace uthan::media
