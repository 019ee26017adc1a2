// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualdisk.h"

#include <QHash>

namespace sim {

using uthan::Error;
using uthan::ErrorCode;

namespace {
    constexpr qsizetype kSector = 512;
    using Named = std::pair<QString, NodePtr>;

    QHash<QString, VirtualDisk*>& disks()
    {
        static QHash<QString, VirtualDisk*> all;
        return all;
    }

    Error gone(const QString& path = {})
    {
        return {ErrorCode::Internal, QStringLiteral("the power is gone"), path};
    }

    QString nameIn(const QString& path)
    {
        return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    }

    void replay(QByteArray& content, const Node::Write& one)
    {
        if (one.cutTo >= 0) {
            const qsizetype before = content.size();
            content.resize(one.cutTo);
            if (one.cutTo > before)
                std::fill(content.begin() + before, content.end(), '\0');
            return;
        }
        const qsizetype end = one.at + one.bytes.size();
        if (content.size() < end) {
            if (content.capacity() < end) // files that grow bit by bit
                content.reserve(end + end / 2);
            content.append(end - content.size(), '\0');
        }
        std::copy(one.bytes.cbegin(), one.bytes.cend(), content.begin() + one.at);
    }

    void replay(std::map<QString, NodePtr>& names, const Node::Change& one)
    {
        for (const auto& [name, node] : one.names) {
            if (node)
                names[name] = node;
            else
                names.erase(name);
        }
    }

    NodePtr copyOf(const Node& node)
    {
        auto copy = std::make_shared<Node>();
        copy->isFolder = node.isFolder;
        copy->now = copy->kept = node.now;
        for (const auto& [name, child] : node.names)
            copy->names[name] = copyOf(*child);
        copy->keptNames = copy->names;
        return copy;
    }

    void listInto(QStringList& files, const Node& folder, const QString& prefix)
    {
        for (const auto& [name, child] : folder.names) {
            if (child->isFolder)
                listInto(files, *child, prefix + name + QLatin1Char('/'));
            else
                files << prefix + name;
        }
    }

    class VirtualFile final : public DiskFile {
    public:
        VirtualFile(VirtualDisk& disk, NodePtr node, bool mayWrite)
            : m_disk(disk)
            , m_node(std::move(node))
            , m_generation(disk.generation())
            , m_mayWrite(mayWrite)
        {
        }
        Result<QByteArray> read(qint64 at, qsizetype size) override
        {
            if (isGone())
                return gone();
            return m_node->now.mid(at, size);
        }
        Result<void> write(qint64 at, const QByteArray& bytes) override
        {
            if (isGone() || !m_mayWrite)
                return gone();
            return m_disk.write(*m_node, at, bytes);
        }
        Result<void> sync() override { return isGone() ? Result<void>(gone()) : m_disk.sync(*m_node); }
        Result<qint64> size() const override { return isGone() ? Result<qint64>(gone()) : m_node->now.size(); }
        Result<void> close() override { return isGone() ? Result<void>(gone()) : Result<void>(); }

    private:
        bool isGone() const { return m_disk.isDead() || m_disk.generation() != m_generation; }
        VirtualDisk& m_disk;
        NodePtr m_node;
        quint64 m_generation;
        bool m_mayWrite;
    };
}

class VirtualLock final : public DiskLock {
public:
    VirtualLock(VirtualDisk& disk, QString path)
        : m_disk(disk)
        , m_path(std::move(path))
        , m_generation(disk.generation())
    {
    }
    ~VirtualLock() override
    {
        if (m_disk.generation() == m_generation)
            m_disk.unlock(m_path);
    }
    VirtualLock(const VirtualLock&) = delete;
    VirtualLock& operator=(const VirtualLock&) = delete;

private:
    VirtualDisk& m_disk;
    QString m_path;
    quint64 m_generation;
};

void Node::write(const Write& one)
{
    replay(now, one);
    pending.push_back(one);
}

void Node::sync()
{
    for (const Write& one : pending)
        replay(kept, one);
    pending.clear();
}

void Node::change(const Change& one)
{
    replay(names, one);
    pendingNames.push_back(one);
}

VirtualDisk::VirtualDisk(const QString& name, quint64 seed)
    : m_name(name)
    , m_chance(seed)
    , m_root(std::make_shared<Node>())
{
    registerVirtualVfs();
    m_root->isFolder = true;
    disks().insert(m_name, this);
}

VirtualDisk::~VirtualDisk()
{
    if (disks().value(m_name) == this)
        disks().remove(m_name);
}

VirtualDisk* VirtualDisk::of(const QString& path)
{
    return disks().value(path.section(QLatin1Char('/'), 1, 1));
}

NodePtr VirtualDisk::snapshot() const
{
    return copyOf(*m_root);
}

void VirtualDisk::load(const NodePtr& snapshot)
{
    m_root = copyOf(*snapshot);
    m_locks.clear();
    m_isDead = false;
    callsUntilCrash = -1;
    ++m_generation;
}

quint64 VirtualDisk::chance(quint64 below)
{
    quint64 value = 0;
    m_chance.fill(reinterpret_cast<unsigned char*>(&value), sizeof value);
    return value % below;
}

NodePtr VirtualDisk::find(const QString& path) const
{
    NodePtr node = m_root;
    const auto parts = QStringView(path).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.first() != m_name)
        return nullptr;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const auto it = node->names.find(parts[i].toString());
        if (it == node->names.end())
            return nullptr;
        node = it->second;
    }
    return node;
}

NodePtr VirtualDisk::folderOf(const QString& path) const
{
    NodePtr node = find(path.left(path.lastIndexOf(QLatin1Char('/'))));
    return node && node->isFolder ? node : nullptr;
}

Result<void> VirtualDisk::step()
{
    if (m_isDead)
        return gone();
    ++calls;
    if (callsUntilCrash >= 0 && callsUntilCrash-- == 0)
        m_isDead = true; // in the middle of this one
    return {};
}

// --- files ---------------------------------------------------------------------------------------------------------

Result<NodePtr> VirtualDisk::make(const QString& path, bool& isNew)
{
    const NodePtr folder = folderOf(path);
    if (!folder)
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such folder"), path};
    const auto it = folder->names.find(nameIn(path));
    isNew = it == folder->names.end();
    if (!isNew)
        return it->second;
    UTHAN_TRY(step());
    auto node = std::make_shared<Node>();
    folder->change(Node::Change{{Named(nameIn(path), node)}});
    return m_isDead ? Result<NodePtr>(gone(path)) : node;
}

Result<void> VirtualDisk::write(Node& node, qint64 at, const QByteArray& bytes)
{
    UTHAN_TRY(step());
    const qint64 grows = std::max<qint64>(0, at + bytes.size() - node.now.size());
    if (room >= 0 && grows > room)
        return Error{ErrorCode::DiskFull, QStringLiteral("no space left"), {}};
    if (room >= 0)
        room -= grows;
    node.write({at, QByteArray(bytes.constData(), bytes.size()), -1});
    return m_isDead ? Result<void>(gone()) : Result<void>();
}

Result<void> VirtualDisk::cut(Node& node, qint64 size)
{
    UTHAN_TRY(step());
    if (room >= 0)
        room += node.now.size() - size;
    node.write({0, {}, size});
    return m_isDead ? Result<void>(gone()) : Result<void>();
}

Result<void> VirtualDisk::sync(Node& node)
{
    UTHAN_TRY(step());
    if (m_isDead)
        return gone(); // before any of it
    if (!liesAboutSync)
        node.sync();
    return {};
}

Result<std::unique_ptr<DiskFile>> VirtualDisk::open(const QString& path, Open how, Access)
{
    if (m_isDead)
        return gone(path);
    NodePtr node = find(path);
    if (node && node->isFolder)
        return Error{ErrorCode::Input, QStringLiteral("this is a folder, not a file"), path};
    if (how == Open::Read && !node)
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such file"), path};
    if (!node) {
        bool isNew = false;
        const auto made = make(path, isNew);
        if (!made)
            return made.error();
        node = *made;
    } else if (how == Open::Anew && !node->now.isEmpty()) {
        UTHAN_TRY(cut(*node, 0));
    }
    return std::unique_ptr<DiskFile>(std::make_unique<VirtualFile>(*this, node, how != Open::Read));
}

// --- names ---------------------------------------------------------------------------------------------------------

Result<QStringList> VirtualDisk::files(const QString& folder) const
{
    if (m_isDead)
        return gone(folder);
    QStringList names;
    if (const NodePtr node = find(folder))
        listInto(names, *node, {});
    std::sort(names.begin(), names.end());
    return names;
}

Result<void> VirtualDisk::rename(const QString& from, const QString& to)
{
    const NodePtr node = find(from), source = folderOf(from), target = folderOf(to);
    if (!node || !source || !target)
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such file"), to};
    UTHAN_TRY(step());
    if (source == target) {
        source->change(Node::Change{{Named(nameIn(from), nullptr), Named(nameIn(to), node)}});
    } else {
        target->change(Node::Change{{Named(nameIn(to), node)}});
        source->change(Node::Change{{Named(nameIn(from), nullptr)}});
    }
    return m_isDead ? Result<void>(gone(to)) : Result<void>();
}

Result<void> VirtualDisk::remove(const QString& path)
{
    const NodePtr node = find(path), folder = folderOf(path);
    if (!node || !folder)
        return m_isDead ? Result<void>(gone(path)) : Result<void>();
    UTHAN_TRY(step());
    if (room >= 0)
        room += node->now.size();
    folder->change(Node::Change{{Named(nameIn(path), nullptr)}});
    return m_isDead ? Result<void>(gone(path)) : Result<void>();
}

Result<void> VirtualDisk::makeFolder(const QString& folder)
{
    if (m_isDead)
        return gone(folder);
    if (const NodePtr there = find(folder))
        return there->isFolder ? Result<void>()
                               : Error{ErrorCode::NoPermission, QStringLiteral("there is a file"), folder};
    const QString above = folder.left(folder.lastIndexOf(QLatin1Char('/')));
    UTHAN_TRY(makeFolder(above));
    UTHAN_TRY(step());
    auto node = std::make_shared<Node>();
    node->isFolder = true;
    find(above)->change(Node::Change{{Named(nameIn(folder), node)}});
    return m_isDead ? Result<void>(gone(folder)) : Result<void>();
}

Result<void> VirtualDisk::removeFolder(const QString& folder)
{
    return remove(folder);
}

Result<void> VirtualDisk::syncFolder(const QString& folder)
{
    const NodePtr node = find(folder);
    if (!node)
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such folder"), folder};
    UTHAN_TRY(step());
    if (m_isDead)
        return gone(folder);
    if (!liesAboutSync) {
        for (const Node::Change& one : node->pendingNames)
            replay(node->keptNames, one);
        node->pendingNames.clear();
    }
    return {};
}

Result<std::unique_ptr<DiskLock>> VirtualDisk::lock(const QString& path)
{
    bool isNew = false;
    const auto file = make(path, isNew);
    if (!file)
        return file.error();
    if (!m_locks.insert(path).second)
        return Error{ErrorCode::Busy, QStringLiteral("another window or program has it open"), path};
    return std::unique_ptr<DiskLock>(std::make_unique<VirtualLock>(*this, path));
}

QByteArray VirtualDisk::sqliteVfs() const
{
    return QByteArrayLiteral("multipleciphers-uthan-virtual");
}

// --- what can go wrong ---------------------------------------------------------------------------------------------

void VirtualDisk::restart(End end)
{
    if (end == End::PowerCut)
        settle(*m_root);
    release(*m_root);
    m_locks.clear();
    m_isDead = false;
    callsUntilCrash = -1;
    ++m_generation;
}

void VirtualDisk::release(Node& node)
{
    node.sharedLocks = 0;
    node.writer = nullptr;
    node.shared.clear();
    node.sharedMemoryReaders = {};
    node.sharedMemoryWriter = {};
    node.mapped = 0;
    for (auto& [name, child] : node.names)
        release(*child);
}

// Of changes of names some first ones may have reached the disk: file systems keep their order within a folder.
void VirtualDisk::settle(Node& node)
{
    if (!node.isFolder) {
        settleFile(node);
        return;
    }
    const quint64 reached = chance(node.pendingNames.size() + 1);
    for (quint64 i = 0; i < reached; ++i)
        replay(node.keptNames, node.pendingNames[i]);
    node.pendingNames.clear();
    node.names = node.keptNames;
    for (auto& [name, child] : node.names)
        settle(*child);
}

// Of writes to a file any may have reached the disk, whole or only some sectors of it.
void VirtualDisk::settleFile(Node& node)
{
    const quint64 luck = node.pending.empty() ? 0 : chance(4); // 0: none of it, 1: all of it, else as it comes
    for (const Node::Write& one : node.pending) {
        const quint64 fate = luck == 0 ? 9 : luck == 1 ? 0 : chance(10);
        if (fate < 5) {
            replay(node.kept, one);
        } else if (fate < 7 && one.cutTo < 0) {
            for (qsizetype at = 0; at < one.bytes.size(); at += kSector) {
                if (chance(2) == 0)
                    replay(node.kept, {one.at + at, one.bytes.mid(at, kSector), -1});
            }
        }
    }
    node.pending.clear();
    node.now = node.kept;
}

bool VirtualDisk::flipBit(const QString& path, quint64 place)
{
    const NodePtr node = find(path);
    if (!node || node->isFolder || node->now.isEmpty() || !node->pending.empty())
        return false;
    const auto bit = static_cast<qsizetype>(place % (static_cast<quint64>(node->now.size()) * 8));
    node->now[bit / 8] = static_cast<char>(node->now.at(bit / 8) ^ (1 << (bit % 8)));
    node->kept = node->now;
    return true;
}

// --- looking from outside ------------------------------------------------------------------------------------------

QByteArray VirtualDisk::bytesOf(const QString& path) const
{
    const NodePtr node = find(path);
    return node ? node->now : QByteArray();
}

void VirtualDisk::put(const QString& path, const QByteArray& bytes)
{
    NodePtr folder = m_root;
    const QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        NodePtr& node = folder->names[parts[i]];
        if (!node) {
            node = std::make_shared<Node>();
            node->isFolder = i + 1 < parts.size();
        }
        folder->keptNames[parts[i]] = node;
        folder = node;
    }
    folder->now = folder->kept = bytes;
    folder->pending.clear();
}

void VirtualDisk::copyTree(const QString& from, VirtualDisk& to, const QString& target) const
{
    QStringList names;
    if (const NodePtr node = find(from)) {
        listInto(names, *node, {});
        for (const QString& name : names)
            to.put(target + QLatin1Char('/') + name, bytesOf(from + QLatin1Char('/') + name));
    }
}

} // namespace sim
