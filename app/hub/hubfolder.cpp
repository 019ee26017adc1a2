// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubfolder.h"

#include "base/clock.h"
#include "base/files.h"

#include <QDir>
#include <QDirIterator>

namespace uthan::hub {

using share::HubListing;

namespace {
    const QString kGeneration = QStringLiteral("/generation"), kParcels = QStringLiteral("/parcels"),
                  kMedia = QStringLiteral("/media");

    // "0000000000000007-<log>-<seq>"
    QString parcelName(quint64 arrival, const QByteArray& log, qint64 seq)
    {
        return QStringLiteral("%1-%2-%3")
            .arg(arrival, 16, 16, QLatin1Char('0'))
            .arg(QString::fromLatin1(log.toHex()))
            .arg(seq);
    }

    std::optional<HubListing::Entry> entryOf(const QFileInfo& file)
    {
        const QStringList parts = file.fileName().split(QLatin1Char('-'));
        if (parts.size() != 3)
            return std::nullopt;
        bool isArrival = false, isSeq = false;
        HubListing::Entry entry;
        entry.arrival = parts[0].toULongLong(&isArrival, 16);
        entry.log = QByteArray::fromHex(parts[1].toLatin1());
        entry.seq = parts[2].toLongLong(&isSeq);
        entry.bytes = file.size();
        return isArrival && isSeq && entry.log.size() == 16 ? std::optional(entry) : std::nullopt;
    }

    Error notThere()
    {
        return {ErrorCode::NotFound, QStringLiteral("the hub does not have it")};
    }
}

HubFolder::HubFolder(QString folder)
    : HubFolder(std::move(folder), Limits())
{
}

HubFolder::HubFolder(QString folder, Limits limits)
    : m_folder(std::move(folder))
    , m_limits(limits)
{
}

Result<void> HubFolder::makeRoom(const QByteArray& programme, qint64 bytes, qint64 instead)
{
    const QString folder = folderOf(programme);
    if (!QFileInfo::exists(folder + kGeneration)
        && QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() >= m_limits.programmes)
        return Error{ErrorCode::DiskFull, QStringLiteral("the hub keeps as many programmes as it may")};
    auto used = m_used.find(programme);
    if (used == m_used.end()) {
        used = m_used.insert(programme, 0);
        for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            it.next();
            *used += it.fileInfo().size();
        }
    }
    if (*used + bytes - instead > m_limits.bytesEach)
        return Error{ErrorCode::DiskFull, QStringLiteral("the hub keeps as much of this programme as it may")};
    *used += bytes - instead;
    return {};
}

QString HubFolder::folderOf(const QByteArray& programme) const
{
    return m_folder + QLatin1Char('/') + QString::fromLatin1(programme.toHex());
}

QString HubFolder::mediaPath(const QByteArray& programme, const QByteArray& name) const
{
    return folderOf(programme) + kMedia + QLatin1Char('/') + QString::fromLatin1(name.toHex());
}

Result<void> HubFolder::begin(const QByteArray& programme)
{
    const QString folder = folderOf(programme);
    if (!QDir().mkpath(folder + kParcels) || !QDir().mkpath(folder + kMedia))
        return Error{ErrorCode::NoPermission, QStringLiteral("cannot make a folder"), folder};
    SystemRandom random;
    return files::writeDurably(folder + kGeneration, random.bytes(16), true);
}

Result<HubListing> HubFolder::list(const QByteArray& programme)
{
    const std::lock_guard lock(m_mutex);
    HubListing listing;
    const QString folder = folderOf(programme);
    if (!QFileInfo::exists(folder + kGeneration))
        return listing;
    const auto generation = files::read(folder + kGeneration, 16);
    if (!generation)
        return generation.error();
    listing.generation = *generation;
    for (const QFileInfo& file : QDir(folder + kParcels).entryInfoList(QDir::Files, QDir::Name)) {
        if (const auto entry = entryOf(file))
            listing.entries.append(*entry);
    }
    for (const QString& name : QDir(folder + kMedia).entryList(QDir::Files, QDir::Name)) {
        if (const QByteArray bytes = QByteArray::fromHex(name.toLatin1()); bytes.size() == 16)
            listing.media.append(bytes);
    }
    return listing;
}

QString HubFolder::find(const QByteArray& programme, const QByteArray& log, qint64 seq) const
{
    const QDir parcels(folderOf(programme) + kParcels);
    const QStringList found
        = parcels.entryList({QStringLiteral("*-%1-%2").arg(QString::fromLatin1(log.toHex())).arg(seq)}, QDir::Files);
    return found.isEmpty() ? QString() : parcels.filePath(found.first());
}

Result<QByteArray> HubFolder::get(const QByteArray& programme, const HubListing::Entry& entry)
{
    const std::lock_guard lock(m_mutex);
    const QString path = find(programme, entry.log, entry.seq);
    return path.isEmpty() ? Result<QByteArray>(notThere()) : files::read(path, share::kMostHubParcel);
}

Result<void> HubFolder::put(const QByteArray& programme, const QByteArray& log, qint64 seq, const QByteArray& bytes)
{
    const std::lock_guard lock(m_mutex);
    if (bytes.isEmpty() || bytes.size() > share::kMostHubParcel)
        return Error{ErrorCode::Input, QStringLiteral("a parcel may not be so long")};
    if (const QString there = find(programme, log, seq); !there.isEmpty()) {
        const auto before = files::read(there, share::kMostHubParcel);
        if (!before)
            return before.error();
        return *before == bytes ? Result<void>()
                                : Error{ErrorCode::Refused, QStringLiteral("something else lies at that place")};
    }
    UTHAN_TRY(makeRoom(programme, bytes.size(), 0));
    if (!QFileInfo::exists(folderOf(programme) + kGeneration))
        UTHAN_TRY(begin(programme));
    const QString folder = folderOf(programme) + kParcels;
    const QFileInfoList all = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    const auto last = all.isEmpty() ? std::nullopt : entryOf(all.last());
    return files::writeDurably(
        folder + QLatin1Char('/') + parcelName(last ? last->arrival + 1 : 1, log, seq), bytes, true);
}

// The parcels first: a hub that is switched off in the middle has a new generation only when nothing old is left.
Result<void> HubFolder::clear(const QByteArray& programme)
{
    const std::lock_guard lock(m_mutex);
    const QString folder = folderOf(programme);
    if (!QFileInfo::exists(folder + kGeneration))
        return {}; // nothing lies here, and nothing is made
    forget(programme);
    for (const QFileInfo& file : QDir(folder + kParcels).entryInfoList(QDir::Files)) {
        if (!QFile::remove(file.absoluteFilePath()))
            return Error{ErrorCode::NoPermission, QStringLiteral("cannot remove a parcel"), file.absoluteFilePath()};
    }
    return begin(programme);
}

Result<QByteArray> HubFolder::getMedia(const QByteArray& programme, const QByteArray& name)
{
    const QString path = mediaPath(programme, name);
    return QFileInfo::exists(path) ? files::read(path, share::kMostHubMedia) : Result<QByteArray>(notThere());
}

Result<void> HubFolder::putMedia(const QByteArray& programme, const QByteArray& name, const QByteArray& bytes)
{
    const std::lock_guard lock(m_mutex);
    if (bytes.size() > share::kMostHubMedia)
        return Error{ErrorCode::Input, QStringLiteral("a file may not be so long")};
    const QFileInfo before(mediaPath(programme, name));
    UTHAN_TRY(makeRoom(programme, bytes.size(), before.exists() ? before.size() : 0));
    if (!QFileInfo::exists(folderOf(programme) + kGeneration))
        UTHAN_TRY(begin(programme));
    return files::writeDurably(mediaPath(programme, name), bytes, true);
}

Result<void> HubFolder::removeMedia(const QByteArray& programme, const QByteArray& name)
{
    const std::lock_guard lock(m_mutex);
    const QString path = mediaPath(programme, name);
    forget(programme);
    if (QFileInfo::exists(path) && !QFile::remove(path))
        return Error{ErrorCode::NoPermission, QStringLiteral("cannot remove a file"), path};
    return {};
}

} // namespace uthan::hub
