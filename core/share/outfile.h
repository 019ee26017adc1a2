// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <memory>
#include <QByteArray>
#include <QString>

namespace uthan::share {

// A large file written so that its name appears only when all of it is on the disk. Without commit() nothing is left.
class OutFile {
public:
    [[nodiscard]] static Result<std::unique_ptr<OutFile>> create(const QString& path, bool onlyOwnerReads = false);
    ~OutFile();
    OutFile(const OutFile&) = delete;
    OutFile& operator=(const OutFile&) = delete;
    [[nodiscard]] Result<void> write(const QByteArray& bytes); // DiskFull and NoPermission are told apart
    [[nodiscard]] Result<void> commit(); // fsync, rename, fsync of the folder

private:
    OutFile(QString path, QByteArray part, int file);
    [[nodiscard]] Result<void> flush();

    QString m_path;
    QByteArray m_part;
    QByteArray m_buffer;
    int m_file;
};

} // namespace uthan::share
