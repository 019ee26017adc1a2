// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openguard.h"
#include "base/crypto.h"

#include <QtEndian>

namespace uthan::store {

namespace {
    constexpr qsizetype kMarkBytes = 16 + 8 + 32 + 16;

    QByteArray encode(const OpenGuard::Mark& mark)
    {
        const quint64 seq = qToBigEndian(static_cast<quint64>(mark.seq));
        return mark.epoch.bytes() + QByteArray(reinterpret_cast<const char*>(&seq), sizeof seq) + mark.head
            + mark.installation;
    }
}

Result<OpenGuard> OpenGuard::open(
    const QString& stateFolder, const QString& programmeFolder, Random& random, Disk& disk)
{
    const QString guards = stateFolder + QStringLiteral("/guards");
    UTHAN_TRY(disk.makeFolder(guards));
    OpenGuard guard;
    const QString idPath = stateFolder + QStringLiteral("/installation");
    auto id = disk.read(idPath, 64);
    if (!id || id->size() != 16) {
        id = random.bytes(16);
        UTHAN_TRY(disk.writeDurably(idPath, *id, Disk::Access::OwnerOnly));
    }
    guard.m_installation = *id;
    // One guard a folder path: a copy opened elsewhere on this machine has none yet.
    const QString name = QString::fromLatin1(crypto::hash(disk.canonical(programmeFolder).toUtf8()).first(16).toHex());
    auto file = disk.open(guards + QLatin1Char('/') + name, Disk::Open::Write, Disk::Access::OwnerOnly);
    if (!file)
        return file.error();
    guard.m_file = std::move(*file);
    return guard;
}

bool OpenGuard::agrees(const Mark& mark) const
{
    const auto kept = m_file->read(0, kMarkBytes);
    return kept && *kept == encode(mark) && mark.installation == m_installation;
}

Result<void> OpenGuard::remember(const Mark& mark) const
{
    return m_file->write(0, encode(mark));
}

} // namespace uthan::store
