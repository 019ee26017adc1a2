// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/outfile.h"

#include "base/files.h"

#include <cerrno>
#include <fcntl.h>
#include <QFile>
#include <QFileInfo>
#include <unistd.h>

namespace uthan::share {

namespace {
    constexpr qsizetype kBuffer = 1 << 20; // sticks are slow with small writes
}

OutFile::OutFile(QString path, QByteArray part, int file)
    : m_path(std::move(path))
    , m_part(std::move(part))
    , m_file(file)
{
}

Result<std::unique_ptr<OutFile>> OutFile::create(const QString& path, bool onlyOwnerReads)
{
    const QByteArray part = QFile::encodeName(path + QStringLiteral(".part"));
    const int file = ::open(part.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, onlyOwnerReads ? 0600 : 0644);
    if (file < 0)
        return files::errorFromErrno(errno, path);
    return std::unique_ptr<OutFile>(new OutFile(path, part, file));
}

OutFile::~OutFile()
{
    if (m_file >= 0) {
        ::close(m_file);
        ::unlink(m_part.constData());
    }
}

Result<void> OutFile::write(const QByteArray& bytes)
{
    m_buffer += bytes;
    return m_buffer.size() < kBuffer ? Result<void>{} : flush();
}

Result<void> OutFile::flush()
{
    for (qsizetype done = 0; done < m_buffer.size();) {
        const ssize_t n = ::write(m_file, m_buffer.constData() + done, static_cast<size_t>(m_buffer.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return files::errorFromErrno(errno, m_path);
        done += n;
    }
    m_buffer.clear();
    return {};
}

Result<void> OutFile::commit()
{
    UTHAN_TRY(flush());
    if (::fsync(m_file) != 0)
        return files::errorFromErrno(errno, m_path);
    // Some file systems tell only here that there was no room.
    const int closed = ::close(m_file);
    const int closeError = errno;
    m_file = -1;
    if (closed != 0 || ::rename(m_part.constData(), QFile::encodeName(m_path).constData()) != 0) {
        const int e = closed != 0 ? closeError : errno;
        ::unlink(m_part.constData());
        return files::errorFromErrno(e, m_path);
    }
    return files::syncFolder(QFileInfo(m_path).absolutePath());
}

} // namespace uthan::share
