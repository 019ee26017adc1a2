// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/disk.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <limits>
#include <QDir>
#include <QFile>
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
    return Disk::real().writeDurably(path, data, onlyOwnerReads ? Disk::Access::OwnerOnly : Disk::Access::Everyone);
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
    if (QFileInfo(path).isFile())
        return f.readAll();
    QByteArray data; // of a device or a pipe nobody knows how long it is
    while (data.size() <= maxBytes) {
        const QByteArray more = f.read(1 << 20);
        if (more.isEmpty())
            return data;
        data += more;
    }
    return Error{ErrorCode::Input, QStringLiteral("the file is larger than %1 MB").arg(maxBytes >> 20), path};
}

qint64 roomIn(const QString& folder)
{
    constexpr auto kMost = static_cast<std::uintmax_t>(std::numeric_limits<qint64>::max());
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(folder.toStdU16String(), error);
    return static_cast<qint64>(error ? kMost : std::min(space.available, kMost));
}

} // namespace uthan::files
