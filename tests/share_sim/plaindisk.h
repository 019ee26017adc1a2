// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "device.h"

namespace sim {

// All that lies on a device's disk, with its databases decrypted: every page, free ones too, and every frame of every
// WAL, old ones too. To look for what must not be there.
class PlainDisk {
public:
    [[nodiscard]] static Result<PlainDisk> of(const Device& device);
    [[nodiscard]] QStringList hits(const QByteArray& canary) const; // names of what holds these bytes
    [[nodiscard]] qint64 pages() const { return m_pages; }

private:
    std::vector<std::pair<QString, QByteArray>> m_parts;
    qint64 m_pages = 0;
};

} // namespace sim
