// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/partialmedia.h"

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
    partial->m_file = std::move(*file);
    for (;;) {
        const auto piece = partial->m_file->read(partial->m_size, kPiece);
        if (!piece)
            return piece.error();
        partial->m_hasher.add(*piece);
        partial->m_size += piece->size();
        if (piece->size() < kPiece)
            return partial;
    }
}

Result<void> PartialMedia::add(const QByteArray& bytes)
{
    UTHAN_TRY(m_file->write(m_size, bytes));
    m_hasher.add(bytes);
    m_size += bytes.size();
    return {};
}

Result<void> PartialMedia::check()
{
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
