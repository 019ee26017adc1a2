// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/disk.h"

namespace uthan::share {

// Where a file that begins with `magic` may be written: under a new name, or over one of the same sort (by its
// beginning or, for it may be damaged, by the end of its name; or an empty one). Never over a file of somebody's, and
// never inside the folder of a programme.
[[nodiscard]] Result<void> checkTarget(const QString& path, const QString& suffix, const QByteArray& magic, Disk& disk);

// A large file written so that its name appears only when all of it is on the disk. Without commit() nothing is left.
class OutFile {
public:
    [[nodiscard]] static Result<std::unique_ptr<OutFile>> create(
        const QString& path, Disk::Access access = Disk::Access::Everyone, Disk& disk = Disk::real());
    ~OutFile();
    OutFile(const OutFile&) = delete;
    OutFile& operator=(const OutFile&) = delete;
    [[nodiscard]] Result<void> write(const QByteArray& bytes); // DiskFull and NoPermission are told apart
    [[nodiscard]] Result<void> commit(); // fsync, rename, fsync of the folder

private:
    OutFile(QString path, std::unique_ptr<DiskFile> file, Disk& disk);
    [[nodiscard]] Result<void> flush();

    [[nodiscard]] QString part() const { return m_path + QStringLiteral(".part"); }

    Disk& m_disk;
    QString m_path;
    std::unique_ptr<DiskFile> m_file;
    QByteArray m_buffer;
    qint64 m_at = 0;
};

} // namespace uthan::share
