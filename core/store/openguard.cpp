// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openguard.h"
#include "base/crypto.h"
#include "base/files.h"

#include <cerrno>
#include <fcntl.h>
#include <QDir>
#include <QFile>
#include <QtEndian>
#include <unistd.h>
#include <utility>

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

Result<OpenGuard> OpenGuard::open(const QString& stateFolder, const QString& programmeFolder, Random& random)
{
    const QString guards = stateFolder + QStringLiteral("/guards");
    if (!QDir().mkpath(guards))
        return Error{ErrorCode::NoPermission, QStringLiteral("the folder cannot be made"), guards};
    OpenGuard guard;
    const QString idPath = stateFolder + QStringLiteral("/installation");
    auto id = files::read(idPath, 64);
    if (!id || id->size() != 16) {
        id = random.bytes(16);
        UTHAN_TRY(files::writeDurably(idPath, *id, true));
    }
    guard.m_installation = *id;
    // One guard a folder path: a copy opened elsewhere on this machine has none yet.
    const QString canonical = QDir(programmeFolder).canonicalPath();
    const QString name = QString::fromLatin1(crypto::hash(canonical.toUtf8()).first(16).toHex());
    const QString path = guards + QLatin1Char('/') + name;
    guard.m_file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (guard.m_file < 0)
        return files::errorFromErrno(errno, path);
    return guard;
}

OpenGuard::OpenGuard(OpenGuard&& other) noexcept
    : m_file(std::exchange(other.m_file, -1))
    , m_installation(std::move(other.m_installation))
{
}

OpenGuard& OpenGuard::operator=(OpenGuard&& other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_installation, other.m_installation);
    return *this;
}

OpenGuard::~OpenGuard()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool OpenGuard::agrees(const Mark& mark) const
{
    QByteArray kept(kMarkBytes, '\0');
    return ::pread(m_file, kept.data(), static_cast<size_t>(kMarkBytes), 0) == kMarkBytes && kept == encode(mark)
        && mark.installation == m_installation;
}

Result<void> OpenGuard::remember(const Mark& mark) const
{
    const QByteArray bytes = encode(mark);
    if (::pwrite(m_file, bytes.constData(), static_cast<size_t>(bytes.size()), 0) != bytes.size())
        return files::errorFromErrno(errno, QStringLiteral("guard"));
    return {};
}

} // namespace uthan::store
