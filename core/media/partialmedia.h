// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/crypto.h"
#include "base/disk.h"

namespace uthan::media {

// An encrypted file that arrives in pieces. What has come stays on the disk when it is cut, and is gone on with;
// whether it is the right file shows at its end, by its address.
class PartialMedia {
public:
    [[nodiscard]] static Result<std::unique_ptr<PartialMedia>> open(
        Disk& disk, const QString& part, const QString& whole, const QByteArray& address, const QByteArray& addressKey);
    [[nodiscard]] const QByteArray& address() const { return m_address; }
    [[nodiscard]] qint64 size() const { return m_size; } // what is here
    [[nodiscard]] Result<void> add(const QByteArray& bytes);
    // All is here. Damaged, and nothing is left of it, if it is not the file its address names.
    [[nodiscard]] Result<void> check();
    // After check(): its content is on the disk under its name; the name itself after MediaStore::syncNames.
    [[nodiscard]] Result<void> land();

private:
    PartialMedia(Disk& disk, QString part, QString whole, QByteArray address, const QByteArray& addressKey);

    [[nodiscard]] Result<void> hashWhatWasHere();

    Disk& m_disk;
    QString m_part;
    QString m_whole;
    QByteArray m_address;
    crypto::Hasher m_hasher;
    std::unique_ptr<DiskFile> m_file;
    qint64 m_size = 0;
    bool m_isHashed = false; // what was here when it was opened
};

} // namespace uthan::media
