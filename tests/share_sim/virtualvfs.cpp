// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite on virtual disks: one VFS for all of them, told apart by the first part of a path.
#include "virtualdisk.h"

#include <cstring>
#include <new>
#include <sqlite3.h>

namespace sim {

namespace {
    using uthan::ErrorCode;

    struct Open {
        VirtualDisk& disk;
        NodePtr node;
        QString path;
        quint64 generation;
        bool syncFolderToo = false; // a new journal's name must be on the disk when it is synced first
        bool removeAtClose = false;
        bool isMapped = false;
        int level = SQLITE_LOCK_NONE;
        [[nodiscard]] bool isGone() const { return disk.isDead() || disk.generation() != generation; }
    };
    struct File {
        sqlite3_file base;
        Open* open;
    };
    Open& of(sqlite3_file* file)
    {
        return *reinterpret_cast<File*>(file)->open;
    }
    int codeOf(const Result<void>& done, int failed)
    {
        return done ? SQLITE_OK : done.error().code == ErrorCode::DiskFull ? SQLITE_FULL : failed;
    }
    QString folderOf(const QString& path)
    {
        return path.left(path.lastIndexOf(QLatin1Char('/')));
    }

    int close(sqlite3_file* file)
    {
        Open* open = reinterpret_cast<File*>(file)->open;
        if (!open->isGone() && open->removeAtClose)
            (void)open->disk.remove(open->path);
        delete open;
        return SQLITE_OK;
    }

    int read(sqlite3_file* file, void* to, int size, sqlite3_int64 at)
    {
        const Open& open = of(file);
        if (open.isGone())
            return SQLITE_IOERR_READ;
        const QByteArray& content = open.node->now;
        const auto there = std::clamp<qsizetype>(content.size() - at, 0, size);
        if (there > 0)
            std::memcpy(to, content.constData() + at, static_cast<size_t>(there));
        if (there == size)
            return SQLITE_OK;
        std::memset(static_cast<char*>(to) + there, 0, static_cast<size_t>(size - there));
        return SQLITE_IOERR_SHORT_READ;
    }

    int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
    {
        Open& open = of(file);
        if (open.isGone())
            return SQLITE_IOERR_WRITE;
        return codeOf(open.disk.write(*open.node, at, QByteArray::fromRawData(static_cast<const char*>(from), size)),
            SQLITE_IOERR_WRITE);
    }

    int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        Open& open = of(file);
        return open.isGone() ? SQLITE_IOERR_TRUNCATE : codeOf(open.disk.cut(*open.node, size), SQLITE_IOERR_TRUNCATE);
    }

    int sync(sqlite3_file* file, int)
    {
        Open& open = of(file);
        if (open.isGone())
            return SQLITE_IOERR_FSYNC;
        const int code = codeOf(open.disk.sync(*open.node), SQLITE_IOERR_FSYNC);
        if (code != SQLITE_OK || !open.syncFolderToo)
            return code;
        open.syncFolderToo = false;
        return codeOf(open.disk.syncFolder(folderOf(open.path)), SQLITE_IOERR_DIR_FSYNC);
    }

    int fileSize(sqlite3_file* file, sqlite3_int64* size)
    {
        const Open& open = of(file);
        if (open.isGone())
            return SQLITE_IOERR_FSTAT;
        *size = open.node->now.size();
        return SQLITE_OK;
    }

    int lock(sqlite3_file* file, int level)
    {
        Open& open = of(file);
        Node& node = *open.node;
        if (open.isGone())
            return SQLITE_IOERR_LOCK;
        if (level <= open.level)
            return SQLITE_OK;
        if (node.writer && node.writer != &open && (level > SQLITE_LOCK_SHARED))
            return SQLITE_BUSY;
        if (level == SQLITE_LOCK_EXCLUSIVE && node.sharedLocks > 1)
            return SQLITE_BUSY;
        if (open.level == SQLITE_LOCK_NONE)
            ++node.sharedLocks;
        if (level > SQLITE_LOCK_SHARED)
            node.writer = &open;
        open.level = level;
        return SQLITE_OK;
    }

    int unlock(sqlite3_file* file, int level)
    {
        Open& open = of(file);
        if (open.isGone())
            return SQLITE_OK;
        if (level < SQLITE_LOCK_RESERVED && open.node->writer == &open)
            open.node->writer = nullptr;
        if (level == SQLITE_LOCK_NONE && open.level > SQLITE_LOCK_NONE)
            --open.node->sharedLocks;
        open.level = std::min(open.level, level);
        return SQLITE_OK;
    }

    int checkReservedLock(sqlite3_file* file, int* result)
    {
        *result = of(file).node->writer != nullptr;
        return SQLITE_OK;
    }

    int fileControl(sqlite3_file*, int, void*)
    {
        return SQLITE_NOTFOUND;
    }
    int sectorSize(sqlite3_file*)
    {
        return 4096;
    }
    int characteristics(sqlite3_file*)
    {
        return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // as SQLite takes real disks to be
    }

    int shmMap(sqlite3_file* file, int region, int size, int extend, void volatile** out)
    {
        Open& open = of(file);
        *out = nullptr;
        if (open.isGone() || size != 32768)
            return SQLITE_IOERR_SHMMAP;
        auto& regions = open.node->shared;
        if (!open.isMapped) {
            open.isMapped = true;
            ++open.node->mapped;
        }
        while (extend && regions.size() <= static_cast<size_t>(region)) {
            regions.push_back(std::make_unique<std::array<char, 32768>>());
            regions.back()->fill('\0');
        }
        if (static_cast<size_t>(region) < regions.size())
            *out = regions[static_cast<size_t>(region)]->data();
        return SQLITE_OK;
    }

    int shmLock(sqlite3_file* file, int offset, int count, int flags)
    {
        Open& open = of(file);
        if (open.isGone())
            return SQLITE_IOERR_SHMLOCK;
        Node& node = *open.node;
        for (int i = offset; i < offset + count; ++i) {
            const auto slot = static_cast<size_t>(i);
            const bool others = node.sharedMemoryWriter.at(slot) && node.sharedMemoryWriter.at(slot) != &open;
            if ((flags & SQLITE_SHM_LOCK)
                && (others || ((flags & SQLITE_SHM_EXCLUSIVE) && node.sharedMemoryReaders.at(slot) > 0)))
                return SQLITE_BUSY;
        }
        for (int i = offset; i < offset + count; ++i) {
            const auto slot = static_cast<size_t>(i);
            if (flags & SQLITE_SHM_SHARED)
                node.sharedMemoryReaders.at(slot) += flags & SQLITE_SHM_LOCK ? 1 : -1;
            else
                node.sharedMemoryWriter.at(slot) = flags & SQLITE_SHM_LOCK ? &open : nullptr;
        }
        return SQLITE_OK;
    }

    void shmBarrier(sqlite3_file*)
    {
    }

    int shmUnmap(sqlite3_file* file, int)
    {
        Open& open = of(file);
        if (open.isGone() || !open.isMapped)
            return SQLITE_OK;
        open.isMapped = false;
        if (--open.node->mapped == 0)
            open.node->shared.clear();
        return SQLITE_OK;
    }

    const sqlite3_io_methods kMethods{2, close, read, write, truncate, sync, fileSize, lock, unlock, checkReservedLock,
        fileControl, sectorSize, characteristics, shmMap, shmLock, shmBarrier, shmUnmap, nullptr, nullptr};

    int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        file->pMethods = nullptr;
        const QString path = QString::fromUtf8(name ? name : "");
        VirtualDisk* disk = VirtualDisk::of(path);
        if (!disk || disk->isDead())
            return SQLITE_CANTOPEN;
        NodePtr node = disk->find(path);
        bool isNew = false;
        if (!node && (flags & SQLITE_OPEN_CREATE)) {
            const auto made = disk->make(path, isNew);
            node = made ? *made : nullptr;
        }
        if (!node || node->isFolder)
            return SQLITE_CANTOPEN;
        auto* open = new Open{*disk, node, path, disk->generation()};
        // Also if it is there: whoever made it may have been killed before its name was synced. So does SQLite's own.
        open->syncFolderToo = (flags & SQLITE_OPEN_CREATE)
            && (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL));
        open->removeAtClose = flags & SQLITE_OPEN_DELETEONCLOSE;
        reinterpret_cast<File*>(file)->open = open;
        file->pMethods = &kMethods;
        if (outFlags)
            *outFlags = flags;
        return SQLITE_OK;
    }

    int removeFile(sqlite3_vfs*, const char* name, int syncFolder)
    {
        const QString path = QString::fromUtf8(name);
        VirtualDisk* disk = VirtualDisk::of(path);
        if (!disk || disk->isDead())
            return SQLITE_IOERR_DELETE;
        if (!disk->find(path))
            return SQLITE_IOERR_DELETE_NOENT;
        if (!disk->remove(path))
            return SQLITE_IOERR_DELETE;
        return syncFolder ? codeOf(disk->syncFolder(folderOf(path)), SQLITE_IOERR_DIR_FSYNC) : SQLITE_OK;
    }

    int access(sqlite3_vfs*, const char* name, int flags, int* result)
    {
        const QString path = QString::fromUtf8(name);
        const VirtualDisk* disk = VirtualDisk::of(path);
        const NodePtr node = disk ? disk->find(path) : nullptr;
        // SQLite takes an empty file for none when it looks for a journal.
        *result = node && (flags != SQLITE_ACCESS_EXISTS || !node->now.isEmpty());
        return SQLITE_OK;
    }

    int fullPath(sqlite3_vfs*, const char* name, int size, char* out)
    {
        sqlite3_snprintf(size, out, "%s", name);
        return SQLITE_OK;
    }

    int randomness(sqlite3_vfs*, int size, char* out)
    {
        static uthan::SeededRandom chance(1);
        chance.fill(reinterpret_cast<unsigned char*>(out), static_cast<size_t>(size));
        return size;
    }
    int sleep(sqlite3_vfs*, int microseconds)
    {
        return microseconds; // time stands still: nobody else could let go in the meantime
    }
    int timeInt64(sqlite3_vfs*, sqlite3_int64* now)
    {
        *now = 212'000'000'000'000;
        return SQLITE_OK;
    }
    int time(sqlite3_vfs*, double* now)
    {
        *now = 212'000'000'000'000 / 86'400'000.0;
        return SQLITE_OK;
    }
    int lastError(sqlite3_vfs*, int, char*)
    {
        return 0;
    }
}

void registerVirtualVfs()
{
    static const bool isRegistered = [] {
        static sqlite3_vfs vfs{2, sizeof(File), 512, nullptr, "uthan-virtual", nullptr, openFile, removeFile, access,
            fullPath, nullptr, nullptr, nullptr, nullptr, randomness, sleep, time, lastError, timeInt64, nullptr,
            nullptr, nullptr};
        return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
    }();
    if (!isRegistered)
        qFatal("SQLite does not take the virtual disk");
}

} // namespace sim
