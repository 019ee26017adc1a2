// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/outfile.h"

#include <QFileInfo>

namespace uthan::share {

namespace {
    constexpr qsizetype kBuffer = 1 << 20; // sticks are slow with small writes
}

Result<void> checkTarget(const QString& path, const QString& suffix, const QByteArray& magic, Disk& disk)
{
    for (QString folder = QFileInfo(path).absolutePath();;) {
        if (disk.exists(folder + QStringLiteral("/log.db")) || disk.exists(folder + QStringLiteral("/key.cbor")))
            return Error{ErrorCode::Refused,
                QStringLiteral("this is inside the folder of a programme; write it elsewhere"), path};
        const QString above = QFileInfo(folder).absolutePath();
        if (above == folder)
            break;
        folder = above;
    }
    if (path.endsWith(suffix) || !disk.exists(path) || QFileInfo(path).isDir()) // of a folder the writing itself tells
        return {};
    const auto file = disk.open(path, Disk::Open::Read);
    if (!file)
        return file.error();
    const auto start = (*file)->read(0, magic.size());
    if (!start)
        return start.error();
    if (start->isEmpty() || *start == magic)
        return {};
    return Error{ErrorCode::Refused,
        QStringLiteral("there is another file with this name, and it stays; choose another name"), path};
}

OutFile::OutFile(QString path, std::unique_ptr<DiskFile> file, Disk& disk)
    : m_disk(disk)
    , m_path(std::move(path))
    , m_file(std::move(file))
{
}

Result<std::unique_ptr<OutFile>> OutFile::create(const QString& path, Disk::Access access, Disk& disk)
{
    auto file = disk.open(path + QStringLiteral(".part"), Disk::Open::Anew, access);
    if (!file)
        return Error{file.error().code, file.error().detail, path};
    return std::unique_ptr<OutFile>(new OutFile(path, std::move(*file), disk));
}

OutFile::~OutFile()
{
    if (!m_file)
        return;
    m_file.reset();
    (void)m_disk.remove(part());
}

Result<void> OutFile::write(const QByteArray& bytes)
{
    m_buffer += bytes;
    return m_buffer.size() < kBuffer ? Result<void>{} : flush();
}

Result<void> OutFile::flush()
{
    UTHAN_TRY(m_file->write(m_at, m_buffer));
    m_at += m_buffer.size();
    m_buffer.resize(0); // keeps its room
    m_file->beginSync(); // commit() then waits for little
    return {};
}

Result<void> OutFile::commit()
{
    UTHAN_TRY(flush());
    UTHAN_TRY(m_file->sync());
    UTHAN_TRY(m_file->close());
    UTHAN_TRY(m_disk.rename(part(), m_path));
    m_file.reset();
    return m_disk.syncFolder(QFileInfo(m_path).absolutePath());
}

} // namespace uthan::share
