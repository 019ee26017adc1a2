// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediastore.h"
#include "base/crypto.h"
#include "media/mediacipher.h"

#include <QFileInfo>

namespace uthan::media {

namespace {
    constexpr qsizetype kPiece = 1 << 20;
}

MediaStore::MediaStore(QString folder, const QByteArray& programmeSalt, Disk& disk)
    : m_disk(disk)
    , m_folder(std::move(folder))
    , m_addressKey(crypto::deriveKey(programmeSalt, "media address"))
{
}

QByteArray MediaStore::addressOf(const QByteArray& sealed) const
{
    return crypto::hash(sealed, m_addressKey);
}

QString MediaStore::path(const QByteArray& address) const
{
    const QString hex = QString::fromLatin1(address.toHex());
    return m_folder + QLatin1Char('/') + hex.first(2) + QLatin1Char('/') + hex.mid(2);
}

Result<QByteArray> MediaStore::add(const QByteArray& plain, const QByteArray& recordKey, Random& random) const
{
    if (plain.size() > kMaxMediaBytes)
        return Error{ErrorCode::Input, QStringLiteral("the file is larger than %1 MB").arg(kMaxMediaBytes >> 20)};
    const QByteArray sealed = sealMedia(plain, recordKey, random);
    const QByteArray address = addressOf(sealed);
    UTHAN_TRY(addSealed(address, sealed));
    return address;
}

Result<QByteArray> MediaStore::add(const ByteSource& plain, const QByteArray& recordKey, Random& random) const
{
    if (plain.size() > kMaxMediaBytes)
        return Error{ErrorCode::Input, QStringLiteral("the file is larger than %1 MB").arg(kMaxMediaBytes >> 20)};
    const auto from = plain.open();
    if (!from)
        return from.error();
    // Its name shows at its end. What is left of one that never came so far is cleared with the parts of exchanges.
    UTHAN_TRY(makeFolder(m_folder + QStringLiteral("/part")));
    const QString part = m_folder + QStringLiteral("/part/new-") + QString::fromLatin1(random.bytes(8).toHex());
    auto file = m_disk.open(part, Disk::Open::Anew);
    if (!file)
        return file.error();
    const auto address = sealInto(**file, **from, plain.size(), recordKey, random);
    file->reset();
    if (!address) {
        (void)m_disk.remove(part);
        return address.error();
    }
    UTHAN_TRY(makeFolderOf(*address));
    UTHAN_TRY(m_disk.rename(part, path(*address)));
    UTHAN_TRY(m_disk.syncFolder(QFileInfo(path(*address)).absolutePath()));
    return address;
}

Result<QByteArray> MediaStore::sealInto(
    DiskFile& file, QIODevice& plain, qint64 size, const QByteArray& recordKey, Random& random) const
{
    crypto::Hasher hasher(m_addressKey);
    qint64 at = 0;
    const auto read = sealMedia(plain, recordKey, random, [&](const QByteArray& bytes) -> Result<void> {
        UTHAN_TRY(file.write(at, bytes));
        hasher.add(bytes);
        at += bytes.size();
        return {};
    });
    if (!read)
        return read.error();
    if (*read != size)
        return Error{ErrorCode::Damaged, QStringLiteral("the file cannot be read to its end")};
    UTHAN_TRY(file.sync());
    UTHAN_TRY(file.close());
    return hasher.finish();
}

Result<void> MediaStore::addSealed(const QByteArray& address, const QByteArray& sealed) const
{
    if (address.size() != crypto::kHashBytes || addressOf(sealed) != address)
        return Error{ErrorCode::Damaged, QStringLiteral("a media file is not the one its address names")};
    UTHAN_TRY(makeFolderOf(address));
    UTHAN_TRY(m_disk.writeDurably(path(address), sealed));
    return m_disk.remove(damagedPath(address));
}

Result<void> MediaStore::makeFolderOf(const QByteArray& address) const
{
    return makeFolder(QFileInfo(path(address)).absolutePath());
}

// Names of folders are synced when they are made; those an earlier program made, once, for it may have been killed
// before it came to that.
Result<void> MediaStore::makeFolder(const QString& folder) const
{
    const bool isThere = m_disk.exists(folder);
    if (!isThere)
        UTHAN_TRY(m_disk.makeFolder(folder));
    if (isThere && m_foldersAreKept)
        return {};
    if (!m_foldersAreKept)
        UTHAN_TRY(m_disk.syncFolder(QFileInfo(m_folder).absolutePath()));
    UTHAN_TRY(m_disk.syncFolder(m_folder));
    m_foldersAreKept = true;
    return {};
}

Result<QByteArray> MediaStore::readSealed(const QByteArray& address) const
{
    if (address.size() != crypto::kHashBytes)
        return Error{ErrorCode::Input, QStringLiteral("not a media address")};
    auto sealed = m_disk.read(path(address), kMaxMediaBytes * 2);
    if (!sealed && isSetAside(address))
        return damaged(address);
    if (sealed && addressOf(*sealed) != address)
        return setAside(address);
    return sealed;
}

Error MediaStore::damaged(const QByteArray& address) const
{
    return {ErrorCode::Damaged, QStringLiteral("the file does not match its address"), path(address)};
}

Error MediaStore::setAside(const QByteArray& address) const
{
    // Where the disk cannot do even that, the file is found again the next time.
    (void)m_disk.rename(path(address), damagedPath(address));
    return damaged(address);
}

bool MediaStore::isSetAside(const QByteArray& address) const
{
    return address.size() == crypto::kHashBytes && m_disk.exists(damagedPath(address));
}

Result<QByteArray> MediaStore::read(const QByteArray& address, const QByteArray& recordKey) const
{
    const auto sealed = readSealed(address);
    if (!sealed)
        return sealed.error();
    return openMedia(*sealed, recordKey);
}

Result<ByteSource> MediaStore::source(const QByteArray& address, const QByteArray& recordKey) const
{
    UTHAN_TRY(check(address));
    return openMedia([disk = &m_disk, name = path(address)] { return disk->open(name, Disk::Open::Read); }, recordKey);
}

bool MediaStore::has(const QByteArray& address) const
{
    return address.size() == crypto::kHashBytes && m_disk.exists(path(address));
}

Result<void> MediaStore::check(const QByteArray& address) const
{
    if (address.size() != crypto::kHashBytes)
        return Error{ErrorCode::Input, QStringLiteral("not a media address")};
    auto file = openSealed(address);
    if (!file)
        return isSetAside(address) ? damaged(address) : file.error();
    crypto::Hasher hasher(m_addressKey);
    for (qint64 at = 0;; at += kPiece) {
        const auto piece = (*file)->read(at, kPiece);
        if (!piece)
            return piece.error();
        hasher.add(*piece);
        if (piece->size() < kPiece)
            break;
    }
    file->reset();
    return hasher.finish() == address ? Result<void>() : Result<void>(setAside(address));
}

bool MediaStore::isWhole(const QByteArray& address, qint64 bytes) const
{
    if (!has(address))
        return false;
    const auto file = openSealed(address);
    const qint64 size = file ? (*file)->size().valueOr(-1) : -1;
    return size == bytes || size == sealedBytes(bytes);
}

Result<void> MediaStore::remove(const QByteArray& address) const
{
    for (const Part part : {Part::OfExchange, Part::OfStick})
        UTHAN_TRY(m_disk.remove(partPath(address, part)));
    UTHAN_TRY(m_disk.remove(damagedPath(address)));
    return m_disk.remove(path(address));
}

Result<void> MediaStore::removePart(const QByteArray& address) const
{
    return m_disk.remove(partPath(address));
}

QList<QByteArray> MediaStore::addresses() const
{
    QList<QByteArray> found;
    for (const QString& name : m_disk.files(m_folder).valueOr({})) {
        const QByteArray address = QByteArray::fromHex(name.toLatin1());
        if (address.size() == crypto::kHashBytes && path(address) == m_folder + QLatin1Char('/') + name)
            found << address; // nothing that is being written
    }
    return found;
}

QString MediaStore::damagedPath(const QByteArray& address) const
{
    return path(address) + QStringLiteral(".damaged");
}

QString MediaStore::partPath(const QByteArray& address, Part part) const
{
    return m_folder + QStringLiteral("/part/") + QString::fromLatin1(address.toHex())
        + (part == Part::OfStick ? QStringLiteral(".stick") : QString());
}

Result<void> MediaStore::removePartsBut(const QSet<QByteArray>& addresses) const
{
    const QString folder = m_folder + QStringLiteral("/part");
    for (const QString& name : m_disk.files(folder).valueOr({})) {
        if (!addresses.contains(QByteArray::fromHex(name.toLatin1())) || name.size() != 2 * crypto::kHashBytes)
            UTHAN_TRY(m_disk.remove(folder + QLatin1Char('/') + name));
    }
    return {};
}

qint64 MediaStore::partBytes(const QByteArray& address) const
{
    if (!m_disk.exists(partPath(address)))
        return 0;
    const auto file = m_disk.open(partPath(address), Disk::Open::Read);
    return file ? (*file)->size().valueOr(0) : 0;
}

Result<std::unique_ptr<PartialMedia>> MediaStore::openPart(const QByteArray& address, Part part) const
{
    if (address.size() != crypto::kHashBytes)
        return Error{ErrorCode::Input, QStringLiteral("not a media address")};
    UTHAN_TRY(makeFolder(m_folder + QStringLiteral("/part")));
    UTHAN_TRY(makeFolderOf(address));
    if (part == Part::OfStick)
        UTHAN_TRY(m_disk.remove(partPath(address, part)));
    return PartialMedia::open(m_disk, partPath(address, part), path(address), address, m_addressKey);
}

Result<void> MediaStore::syncNames(const QList<QByteArray>& addresses) const
{
    QSet<QString> folders;
    for (const QByteArray& address : addresses)
        folders.insert(QFileInfo(path(address)).absolutePath());
    for (const QString& folder : std::as_const(folders))
        UTHAN_TRY(m_disk.syncFolder(folder));
    for (const QByteArray& address : addresses) {
        if (isSetAside(address))
            UTHAN_TRY(m_disk.remove(damagedPath(address)));
    }
    return {};
}

Result<std::unique_ptr<DiskFile>> MediaStore::openSealed(const QByteArray& address) const
{
    return m_disk.open(path(address), Disk::Open::Read);
}

} // namespace uthan::media
