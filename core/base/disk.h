// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <memory>
#include <QByteArray>
#include <QStringList>

namespace uthan {

// A file that is open. Closed when it is destroyed; who must know whether that went well calls close().
class DiskFile {
public:
    virtual ~DiskFile() = default;
    [[nodiscard]] virtual Result<QByteArray> read(qint64 at, qsizetype size) = 0; // fewer bytes only at its end
    [[nodiscard]] virtual Result<void> write(qint64 at, const QByteArray& bytes) = 0; // DiskFull and NoPermission told
    [[nodiscard]] virtual Result<void> sync() = 0; // survives a power cut from now on
    virtual void beginSync() { } // a later sync() then waits less; promises nothing
    [[nodiscard]] virtual Result<qint64> size() const = 0;
    [[nodiscard]] virtual Result<void> close() = 0; // some file systems say only here that there was no room
};

// Held as long as it lives; gone with the process that held it.
class DiskLock {
public:
    virtual ~DiskLock() = default;
};

// All that the store, the media and the bundles do to a disk beside SQLite, which gets its own way in (sqliteVfs). It
// is passed in, so that a simulator can lie, tear, fill up and cut the power.
class Disk {
public:
    enum class Open {
        Read,
        Write, // as it is; made if it is not there
        Anew, // emptied; made if it is not there
    };
    enum class Access { Everyone, OwnerOnly };

    virtual ~Disk() = default;
    [[nodiscard]] static Disk& real(); // the machine's own
    // Several threads may use it at a time, each its own files. Else one thread does everything.
    [[nodiscard]] virtual bool isForManyThreads() const { return false; }

    [[nodiscard]] virtual Result<std::unique_ptr<DiskFile>> open(
        const QString& path, Open how, Access access = Access::Everyone)
        = 0;
    [[nodiscard]] virtual bool exists(const QString& path) const = 0; // a file or a folder
    [[nodiscard]] virtual Result<QStringList> files(const QString& folder) const = 0; // all below it, relative, sorted
    // In the same folder or another; takes the place of a file that has the name. A power cut may undo it until the
    // folder is synced; so with the next two.
    [[nodiscard]] virtual Result<void> rename(const QString& from, const QString& to) = 0;
    [[nodiscard]] virtual Result<void> remove(const QString& path) = 0; // fine if it is not there
    [[nodiscard]] virtual Result<void> makeFolder(const QString& folder) = 0; // and those above it
    [[nodiscard]] virtual Result<void> removeFolder(const QString& folder) = 0; // with all in it; fine if not there
    [[nodiscard]] virtual Result<void> syncFolder(const QString& folder)
        = 0; // the names in it, not what is in the files
    [[nodiscard]] virtual Result<std::unique_ptr<DiskLock>> lock(const QString& path) = 0; // Busy if another holds it
    [[nodiscard]] virtual QString canonical(const QString& path) const = 0; // one name for one place
    [[nodiscard]] virtual QByteArray sqliteVfs() const { return {}; } // SQLite's name for this disk; empty: its default

    // --- made of the above
    [[nodiscard]] Result<QByteArray> read(const QString& path, qint64 maxBytes);
    // Temporary file beside `path`, fsync, rename, fsync of the folder: a power cut leaves the old or the new content.
    [[nodiscard]] Result<void> writeDurably(
        const QString& path, const QByteArray& data, Access access = Access::Everyone);
    // As makeFolder, and every name on the way survives a power cut.
    [[nodiscard]] Result<void> makeFolderDurably(const QString& folder);
};

} // namespace uthan
