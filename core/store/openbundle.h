// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/disk.h"
#include "share/bundleheader.h"
#include "store/programme.h"

namespace uthan::store {

// A bundle file, opened with the keys this device holds. Only ever read.
class OpenBundle {
public:
    OpenBundle(const QString& path, Disk& disk)
        : m_disk(disk)
        , m_path(path)
    {
    }
    // NotFound, NoPermission, Input (no bundle), Newer, Damaged, or WrongKey: of another programme, or not for us.
    [[nodiscard]] Result<void> open(const Programme::Private& programme);
    // Looks where its frames begin and end, before anything is touched: a file copied only in part is noticed here.
    [[nodiscard]] Result<void> checkLength();
    [[nodiscard]] Result<share::FrameReader> frames(); // from the first
    [[nodiscard]] const std::optional<share::KeyPacket>& packet() const { return m_packet; } // keys for this device

private:
    [[nodiscard]] share::Source source();
    [[nodiscard]] Result<void> findKey(const Programme::Private& programme);

    Disk& m_disk;
    QString m_path;
    std::unique_ptr<DiskFile> m_file;
    qint64 m_at = 0;
    share::BundleHeader m_header;
    QByteArray m_preamble;
    QByteArray m_key;
    std::optional<share::KeyPacket> m_packet;
};

} // namespace uthan::store
