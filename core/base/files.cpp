// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>
#include <unistd.h>

namespace uthan::files {

namespace {
    // Closes on every way out.
    struct Descriptor {
        int fd = -1;
        ~Descriptor()
        {
            if (fd >= 0)
                ::close(fd);
        }
        Descriptor(int f) // NOLINT: a descriptor is an int
            : fd(f)
        {
        }
        Descriptor(const Descriptor&) = delete;
        Descriptor& operator=(const Descriptor&) = delete;
    };
}

Error errorFromErrno(int errnoValue, const QString& where)
{
    const ErrorCode code = (errnoValue == ENOSPC || errnoValue == EDQUOT || errnoValue == EFBIG) ? ErrorCode::DiskFull
        : (errnoValue == EACCES || errnoValue == EPERM || errnoValue == EROFS) ? ErrorCode::NoPermission
        : errnoValue == ENOENT                                                 ? ErrorCode::NotFound
                                                                               : ErrorCode::Internal;
    return {code, QString::fromLocal8Bit(std::strerror(errnoValue)), where};
}

QString stateFolder()
{
    const QString ours = qEnvironmentVariable("UTHAN_STATE_DIR");
    if (!ours.isEmpty())
        return ours;
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.startsWith(QLatin1Char('/')) ? state : QDir::homePath() + QStringLiteral("/.local/state"))
        + QStringLiteral("/uthan");
}

Result<void> syncFolder(const QString& folder)
{
    const Descriptor d(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (d.fd < 0 || ::fsync(d.fd) != 0)
        return errorFromErrno(errno, folder);
    return {};
}

Result<void> writeDurably(const QString& path, const QByteArray& data, bool onlyOwnerReads)
{
    const QByteArray part = QFile::encodeName(path + QStringLiteral(".part"));
    {
        const Descriptor d(
            ::open(part.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, onlyOwnerReads ? 0600 : 0644));
        if (d.fd < 0)
            return errorFromErrno(errno, path);
        for (qsizetype done = 0; done < data.size();) {
            const ssize_t n = ::write(d.fd, data.constData() + done, static_cast<size_t>(data.size() - done));
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0) {
                const int e = errno;
                ::unlink(part.constData());
                return errorFromErrno(e, path);
            }
            done += n;
        }
        if (::fsync(d.fd) != 0) {
            const int e = errno;
            ::unlink(part.constData());
            return errorFromErrno(e, path);
        }
    }
    if (::rename(part.constData(), QFile::encodeName(path).constData()) != 0)
        return errorFromErrno(errno, path);
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<QByteArray> read(const QString& path, qint64 maxBytes)
{
    QFile f(path);
    if (!f.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such file"), path};
    if (!f.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NoPermission, f.errorString(), path};
    if (f.size() > maxBytes)
        return Error{ErrorCode::Input, QStringLiteral("the file is larger than %1 MB").arg(maxBytes >> 20), path};
    return f.readAll();
}

} // namespace uthan::files
