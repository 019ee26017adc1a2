// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

struct zip;

namespace uthan::form {

// Read-only zip archive over bytes in memory, which must outlive it.
class ZipArchive {
public:
    explicit ZipArchive(const QByteArray& bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;
    [[nodiscard]] bool isOpen() const { return m_zip != nullptr; }
    [[nodiscard]] bool contains(const QString& name) const;
    [[nodiscard]] QStringList names() const;
    // Refuses what unpacks to more than `maxBytes`, whatever the archive says about its size.
    [[nodiscard]] Result<QByteArray> read(const QString& name, qint64 maxBytes) const;

private:
    zip* m_zip = nullptr;
};

} // namespace uthan::form
