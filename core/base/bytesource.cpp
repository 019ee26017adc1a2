// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytesource.h"
#include "base/crypto.h"
#include "base/files.h"
#include "base/packedfile.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace uthan {

namespace {
    constexpr qint64 kPiece = 256 << 10;
}

ByteSource::ByteSource(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

ByteSource::ByteSource(qint64 size, Open open)
    : m_size(size)
    , m_open(std::move(open))
{
}

Result<ByteSource> ByteSource::file(const QString& path, qint64 mostHeld)
{
    const QFileInfo seen(path);
    if (!seen.isFile() || path.startsWith(QLatin1Char(':'))) {
        auto bytes = files::read(path, mostHeld);
        return bytes ? Result<ByteSource>(ByteSource(std::move(*bytes))) : Result<ByteSource>(bytes.error());
    }
    ByteSource source(seen.size(), [path, size = seen.size(), when = seen.lastModified()]() -> Opened {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return Error{ErrorCode::NoPermission, file->errorString(), path};
        if (file->size() != size || file->fileTime(QFileDevice::FileModificationTime) != when)
            return Error{
                ErrorCode::Input, QStringLiteral("The file was changed while it was being read. Try again."), path};
        return std::unique_ptr<QIODevice>(std::move(file));
    });
    if (auto opened = source.open(); !opened)
        return opened.error();
    return source;
}

ByteSource ByteSource::packed(QIODevice& from)
{
    const auto pieces = std::make_shared<const PackedPieces>(from);
    return {pieces->size(),
        [pieces]() -> Opened { return std::unique_ptr<QIODevice>(std::make_unique<PackedFile>(pieces)); }};
}

ByteSource::Opened ByteSource::open() const
{
    if (m_open)
        return m_open();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(m_bytes);
    (void)buffer->open(QIODevice::ReadOnly);
    return std::unique_ptr<QIODevice>(std::move(buffer));
}

Result<QByteArray> ByteSource::head(qint64 bytes) const
{
    if (!m_open)
        return m_bytes.first(std::min(bytes, m_bytes.size()));
    const auto file = open();
    return file ? Result<QByteArray>((*file)->read(bytes)) : Result<QByteArray>(file.error());
}

Result<QByteArray> ByteSource::whole(qint64 most) const
{
    if (size() > most)
        return Error{ErrorCode::Input, QStringLiteral("the file is larger than %1 MB").arg(most >> 20)};
    if (!m_open)
        return m_bytes;
    const auto file = open();
    if (!file)
        return file.error();
    QByteArray bytes = (*file)->read(m_size);
    if (bytes.size() != m_size)
        return Error{ErrorCode::Damaged, QStringLiteral("the file ends before its end")};
    return bytes;
}

Result<QByteArray> ByteSource::hash() const
{
    if (!m_open)
        return crypto::hash(m_bytes);
    const auto file = open();
    if (!file)
        return file.error();
    crypto::Hasher hasher;
    qint64 read = 0;
    for (QByteArray piece = (*file)->read(kPiece); !piece.isEmpty(); piece = (*file)->read(kPiece)) {
        hasher.add(piece);
        read += piece.size();
    }
    if (read != m_size)
        return Error{ErrorCode::Damaged, QStringLiteral("the file ends before its end")};
    return hasher.finish();
}

} // namespace uthan
