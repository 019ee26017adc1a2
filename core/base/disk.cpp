// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/disk.h"
#include "base/files.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace uthan {

namespace {
    QByteArray nameOf(const QString& path)
    {
        return QFile::encodeName(path);
    }

    class RealFile final : public DiskFile {
    public:
        RealFile(int file, QString path)
            : m_file(file)
            , m_path(std::move(path))
        {
        }
        ~RealFile() override
        {
            if (m_file >= 0)
                ::close(m_file);
        }
        RealFile(const RealFile&) = delete;
        RealFile& operator=(const RealFile&) = delete;

        Result<QByteArray> read(qint64 at, qsizetype size) override
        {
            QByteArray bytes(size, Qt::Uninitialized);
            qsizetype done = 0;
            while (done < size) {
                const ssize_t n = ::pread(m_file, bytes.data() + done, static_cast<size_t>(size - done), at + done);
                if (n < 0 && errno == EINTR)
                    continue;
                if (n < 0)
                    return files::errorFromErrno(errno, m_path);
                if (n == 0)
                    break;
                done += n;
            }
            bytes.truncate(done);
            return bytes;
        }
        Result<void> write(qint64 at, const QByteArray& bytes) override
        {
            for (qsizetype done = 0; done < bytes.size();) {
                const ssize_t n
                    = ::pwrite(m_file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done), at + done);
                if (n < 0 && errno == EINTR)
                    continue;
                if (n < 0)
                    return files::errorFromErrno(errno, m_path);
                done += n;
            }
            return {};
        }
        Result<void> sync() override
        {
            return ::fsync(m_file) == 0 ? Result<void>() : files::errorFromErrno(errno, m_path);
        }
        void beginSync() override
        {
#ifdef SYNC_FILE_RANGE_WRITE
            (void)::sync_file_range(m_file, 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
        }
        Result<qint64> size() const override
        {
            struct stat about { };
            if (::fstat(m_file, &about) != 0)
                return files::errorFromErrno(errno, m_path);
            return static_cast<qint64>(about.st_size);
        }
        Result<void> close() override
        {
            return ::close(std::exchange(m_file, -1)) == 0 ? Result<void>() : files::errorFromErrno(errno, m_path);
        }

    private:
        int m_file;
        QString m_path;
    };

    class RealLock final : public DiskLock {
    public:
        explicit RealLock(int file)
            : m_file(file)
        {
        }
        ~RealLock() override { ::close(m_file); }
        RealLock(const RealLock&) = delete;
        RealLock& operator=(const RealLock&) = delete;

    private:
        int m_file;
    };

    class RealDisk final : public Disk {
    public:
        bool isForManyThreads() const override { return true; }
        Result<std::unique_ptr<DiskFile>> open(const QString& path, Open how, Access access) override
        {
            const int flags = how == Open::Read ? O_RDONLY
                : how == Open::Write            ? O_RDWR | O_CREAT
                                                : O_RDWR | O_CREAT | O_TRUNC;
            const int file
                = ::open(nameOf(path).constData(), flags | O_CLOEXEC, access == Access::OwnerOnly ? 0600 : 0644);
            if (file >= 0) {
                auto opened = std::make_unique<RealFile>(file, path);
                struct stat about { };
                if (how == Open::Read && ::fstat(file, &about) == 0 && S_ISDIR(about.st_mode))
                    return Error{ErrorCode::Input, QStringLiteral("this is a folder, not a file"), path};
                return std::unique_ptr<DiskFile>(std::move(opened));
            }
            if (errno == ENOENT && how == Open::Read)
                return Error{ErrorCode::NotFound, QStringLiteral("there is no such file"), path};
            return files::errorFromErrno(errno, path);
        }
        bool exists(const QString& path) const override { return QFileInfo::exists(path); }
        Result<QStringList> files(const QString& folder) const override
        {
            QStringList names;
            const QDir base(folder);
            QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (it.hasNext())
                names << base.relativeFilePath(it.next());
            std::sort(names.begin(), names.end());
            return names;
        }
        Result<void> rename(const QString& from, const QString& to) override
        {
            return ::rename(nameOf(from).constData(), nameOf(to).constData()) == 0 ? Result<void>()
                                                                                   : files::errorFromErrno(errno, to);
        }
        Result<void> remove(const QString& path) override
        {
            return ::unlink(nameOf(path).constData()) == 0 || errno == ENOENT ? Result<void>()
                                                                              : files::errorFromErrno(errno, path);
        }
        Result<void> makeFolder(const QString& folder) override
        {
            if (QDir().mkpath(folder))
                return {};
            return Error{ErrorCode::NoPermission, QStringLiteral("the folder cannot be made"), folder};
        }
        Result<void> removeFolder(const QString& folder) override
        {
            if (!QFileInfo::exists(folder) || QDir(folder).removeRecursively())
                return {};
            return Error{ErrorCode::NoPermission, QStringLiteral("the folder cannot be removed"), folder};
        }
        Result<void> syncFolder(const QString& folder) override { return uthan::files::syncFolder(folder); }
        Result<std::unique_ptr<DiskLock>> lock(const QString& path) override
        {
            const int file = ::open(nameOf(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
            if (file < 0)
                return files::errorFromErrno(errno, path);
            std::unique_ptr<DiskLock> lock = std::make_unique<RealLock>(file);
            if (::flock(file, LOCK_EX | LOCK_NB) == 0)
                return lock;
            if (errno == EWOULDBLOCK)
                return Error{ErrorCode::Busy, QStringLiteral("another window or program has it open"), path};
            return files::errorFromErrno(errno, path);
        }
        QString canonical(const QString& path) const override { return QDir(path).canonicalPath(); }
    };
}

Disk& Disk::real()
{
    static RealDisk disk;
    return disk;
}

Result<QByteArray> Disk::read(const QString& path, qint64 maxBytes)
{
    const auto file = open(path, Open::Read);
    if (!file)
        return file.error();
    const auto size = (*file)->size();
    if (!size)
        return size.error();
    if (*size > maxBytes)
        return Error{ErrorCode::Input,
            maxBytes < (1 << 20) ? QStringLiteral("the file is larger than %1 KB").arg(maxBytes >> 10)
                                 : QStringLiteral("the file is larger than %1 MB").arg(maxBytes >> 20),
            path};
    return (*file)->read(0, *size);
}

Result<void> Disk::writeDurably(const QString& path, const QByteArray& data, Access access)
{
    const QString part = path + QStringLiteral(".part");
    const auto written = [&]() -> Result<void> {
        const auto file = open(part, Open::Anew, access);
        if (!file)
            return file.error();
        UTHAN_TRY((*file)->write(0, data));
        UTHAN_TRY((*file)->sync());
        return (*file)->close();
    }();
    const Result<void> named = written ? rename(part, path) : written;
    if (!named) {
        (void)remove(part);
        return Error{named.error().code, named.error().detail, path};
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<void> Disk::makeFolderDurably(const QString& folder)
{
    if (exists(folder))
        return {};
    const QString above = QFileInfo(folder).absolutePath();
    if (above != folder)
        UTHAN_TRY(makeFolderDurably(above));
    UTHAN_TRY(makeFolder(folder));
    return syncFolder(above);
}

} // namespace uthan
