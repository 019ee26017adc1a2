// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/partialmedia.h"

#include <algorithm>

namespace uthan::media {

namespace {
    constexpr qsizetype kPiece = 1 << 20;
}

PartialMedia::PartialMedia(Disk& disk, QString part, QString whole, QByteArray address, const QByteArray& addressKey)
    : m_disk(disk)
    , m_part(std::move(part))
    , m_whole(std::move(whole))
    , m_address(std::move(address))
    , m_hasher(addressKey)
{
}

Result<std::unique_ptr<PartialMedia>> PartialMedia::open(
    Disk& disk, const QString& part, const QString& whole, const QByteArray& address, const QByteArray& addressKey)
{
    std::unique_ptr<PartialMedia> partial(new PartialMedia(disk, part, whole, address, addressKey));
    auto file = disk.open(part, Disk::Open::Write);
    if (!file)
        return file.error();
    const auto size = (*file)->size();
    if (!size)
        return size.error();
    partial->m_file = std::move(*file);
    partial->m_size = *size;
    return partial;
}

// What was there when it was opened is part of its hash. Not while it is opened: it may be much.
Result<void> PartialMedia::hashWhatWasHere()
{
    for (qint64 at = 0; !m_isHashed && at < m_size;) {
        const auto piece = m_file->read(at, std::min<qint64>(kPiece, m_size - at));
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return Error{ErrorCode::Internal, QStringLiteral("a file that had come in part became shorter"), m_part};
        m_hasher.add(*piece);
        at += piece->size();
    }
    m_isHashed = true;
    return {};
}

Result<void> PartialMedia::add(const QByteArray& bytes)
{
    UTHAN_TRY(hashWhatWasHere());
    UTHAN_TRY(m_file->write(m_size, bytes));
    m_hasher.add(bytes);
    m_size += bytes.size();
    return {};
}

Result<void> PartialMedia::check()
{
    UTHAN_TRY(hashWhatWasHere());
    if (m_hasher.finish() != m_address) {
        m_file.reset();
        UTHAN_TRY(m_disk.remove(m_part));
        return Error{ErrorCode::Damaged, QStringLiteral("a media file is not the one its address names")};
    }
    m_file->beginSync(); // others come before it is waited for
    return {};
}

Result<void> PartialMedia::land()
{
    UTHAN_TRY(m_file->sync());
    UTHAN_TRY(m_file->close());
    m_file.reset();
    return m_disk.rename(m_part, m_whole);
}

} // namespace uthan::media
