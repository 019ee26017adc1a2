// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "share/bundleheader.h"
#include "store/programme.h"

#include <QFile>

namespace uthan::store {

// A bundle file, opened with the keys this device holds. Only ever read.
class OpenBundle {
public:
    explicit OpenBundle(const QString& path)
        : m_file(path)
    {
    }
    // NotFound, NoPermission, Input (no bundle), Newer, Damaged, or WrongKey: of another programme, or not for us.
    [[nodiscard]] Result<void> open(const Programme::Private& programme);
    // Reads all of it once, before anything is touched: a file that is cut or changed is noticed here.
    [[nodiscard]] Result<share::Hello> checkWhole();
    [[nodiscard]] Result<share::FrameReader> frames(); // from the first
    [[nodiscard]] const std::optional<share::KeyPacket>& packet() const { return m_packet; } // keys for this device

private:
    [[nodiscard]] share::Source source();
    [[nodiscard]] Result<void> findKey(const Programme::Private& programme);

    QFile m_file;
    share::BundleHeader m_header;
    QByteArray m_preamble;
    QByteArray m_key;
    std::optional<share::KeyPacket> m_packet;
};

} // namespace uthan::store
