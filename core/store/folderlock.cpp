// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folderlock.h"
#include "base/files.h"

#include <cerrno>
#include <fcntl.h>
#include <QFile>
#include <sys/file.h>
#include <unistd.h>

namespace uthan::store {

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString& folder)
{
    const QString path = folder + QStringLiteral("/lock");
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return files::errorFromErrno(errno, path);
    std::unique_ptr<FolderLock> lock(new FolderLock(file));
    if (::flock(file, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return Error{ErrorCode::Busy, QStringLiteral("another window or program has this programme open"), folder};
    return files::errorFromErrno(errno, path);
}

FolderLock::~FolderLock()
{
    ::close(m_file);
}

} // namespace uthan::store
