// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/disk.h"

#include <array>
#include <map>
#include <set>
#include <vector>

namespace sim {

using uthan::Disk;
using uthan::DiskFile;
using uthan::DiskLock;
using uthan::Result;

// A file or a folder of a virtual disk: as programs see it now, and as it would be after a power cut.
struct Node {
    bool isFolder = false;

    // --- a file
    struct Write {
        qint64 at = 0;
        QByteArray bytes;
        qint64 cutTo = -1; // not negative: no bytes, the file was cut to this length
    };
    QByteArray now;
    QByteArray kept; // as it was at the last sync
    std::vector<Write> pending; // since then
    void write(const Write& one);
    void sync();

    // --- a folder
    struct Change { // of names, all at once: a rename is two
        std::vector<std::pair<QString, std::shared_ptr<Node>>> names; // null: taken away
    };
    std::map<QString, std::shared_ptr<Node>> names;
    std::map<QString, std::shared_ptr<Node>> keptNames;
    std::vector<Change> pendingNames;
    void change(const Change& one);

    // --- SQLite's locks and shared memory; gone with the process
    int sharedLocks = 0;
    const void* writer = nullptr; // holds RESERVED or more
    std::vector<std::unique_ptr<std::array<char, 32768>>> shared;
    std::array<int, 8> sharedMemoryReaders = {};
    std::array<const void*, 8> sharedMemoryWriter = {};
    int mapped = 0;
};
using NodePtr = std::shared_ptr<Node>;

// A disk in memory that can lie, tear, fill up, flip bits and lose its power. All paths on it begin with "/name/".
// SQLite reaches it by sqliteVfs(). One thread.
class VirtualDisk final : public Disk {
public:
    VirtualDisk(const QString& name, quint64 seed);
    ~VirtualDisk() override;
    VirtualDisk(const VirtualDisk&) = delete;
    VirtualDisk& operator=(const VirtualDisk&) = delete;
    [[nodiscard]] static VirtualDisk* of(const QString& path); // by the first part of its name
    [[nodiscard]] QString path(const QString& inside) const { return QLatin1Char('/') + m_name + inside; }
    [[nodiscard]] NodePtr snapshot() const; // everything, as it is now, all of it kept
    void load(const NodePtr& snapshot); // a copy of it
    void reseed(quint64 seed) { m_chance = uthan::SeededRandom(seed); }

    // --- what can go wrong
    bool liesAboutSync = false; // says it is on the disk; it is not
    qint64 room = -1; // bytes it can still take; -1: enough
    qint64 callsUntilCrash = -1; // writes, syncs and changes of names until the power goes; -1: never
    qint64 calls = 0; // so far
    [[nodiscard]] bool isDead() const { return m_isDead; } // nothing works until restart()
    // The program was killed: everything it wrote is there. Or the power went: what was not synced is there, or lost,
    // or torn, or only what was written later is there.
    enum class End { Kill, PowerCut };
    void crash() { m_isDead = true; }
    void restart(End end);
    [[nodiscard]] bool flipBit(const QString& path, quint64 chance); // false: nothing there to flip

    // --- looking from outside
    [[nodiscard]] QByteArray bytesOf(const QString& path) const;
    void put(const QString& path, const QByteArray& bytes); // durably, with its folders
    void copyTree(const QString& from, VirtualDisk& to, const QString& target) const; // as programs see it
    [[nodiscard]] NodePtr find(const QString& path) const;

    // --- Disk
    Result<std::unique_ptr<DiskFile>> open(const QString& path, Open how, Access access) override;
    bool exists(const QString& path) const override { return find(path) != nullptr; }
    Result<QStringList> files(const QString& folder) const override;
    Result<void> rename(const QString& from, const QString& to) override;
    Result<void> remove(const QString& path) override;
    Result<void> makeFolder(const QString& folder) override;
    Result<void> removeFolder(const QString& folder) override;
    Result<void> syncFolder(const QString& folder) override;
    Result<std::unique_ptr<DiskLock>> lock(const QString& path) override;
    QString canonical(const QString& path) const override { return path; }
    QByteArray sqliteVfs() const override;

    // --- what files and SQLite's files do, each counted
    [[nodiscard]] Result<NodePtr> make(const QString& path, bool& isNew);
    [[nodiscard]] Result<void> write(Node& node, qint64 at, const QByteArray& bytes);
    [[nodiscard]] Result<void> cut(Node& node, qint64 size);
    [[nodiscard]] Result<void> sync(Node& node);
    [[nodiscard]] quint64 generation() const { return m_generation; } // grows with every restart

private:
    [[nodiscard]] Result<void> step(); // counts; an error when the power is gone
    [[nodiscard]] NodePtr folderOf(const QString& path) const;
    [[nodiscard]] quint64 chance(quint64 below);
    void settle(Node& node); // after a power cut
    void settleFile(Node& node);
    void release(Node& node); // locks of the process that is gone
    void unlock(const QString& path) { m_locks.erase(path); }
    friend class VirtualLock;

    QString m_name;
    uthan::SeededRandom m_chance;
    NodePtr m_root;
    std::set<QString> m_locks;
    bool m_isDead = false;
    quint64 m_generation = 1;
};

void registerVirtualVfs(); // virtualvfs.cpp; called by the first disk

} // namespace sim
