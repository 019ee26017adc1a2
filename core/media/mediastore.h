// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"
#include "base/clock.h"
#include "base/disk.h"
#include "base/result.h"
#include "media/partialmedia.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace uthan::media {

// Encrypted files `media/ab/cdef…`, named by a keyed hash of their ciphertext. Knows nothing of records: the caller
// keeps the rows and derives the keys. Writing is temp → fsync → rename; reading checks every chunk.
class MediaStore {
public:
    MediaStore(QString folder, const QByteArray& programmeSalt, Disk& disk = Disk::real());

    [[nodiscard]] Result<QByteArray> add(
        const QByteArray& plain, const QByteArray& recordKey, Random& random) const; // address, 32 bytes
    [[nodiscard]] Result<QByteArray> read(const QByteArray& address, const QByteArray& recordKey) const; // plain bytes
    // The same of a long file, which is held nowhere as a whole.
    [[nodiscard]] Result<QByteArray> add(const ByteSource& plain, const QByteArray& recordKey, Random& random) const;
    [[nodiscard]] Result<ByteSource> source(const QByteArray& address, const QByteArray& recordKey) const;

    // As it travels: ciphertext, checked against its address.
    [[nodiscard]] Result<QByteArray> readSealed(const QByteArray& address) const;
    [[nodiscard]] Result<void> addSealed(
        const QByteArray& address, const QByteArray& sealed) const; // Damaged if it is not that
    [[nodiscard]] bool has(const QByteArray& address) const;
    // There, and as long as it must be; `bytes`: of the file as people know it, or as it travels. Its content is not
    // read.
    [[nodiscard]] bool isWhole(const QByteArray& address, qint64 bytes) const;
    // Reads and hashes it, as readSealed does. A file that is not the one its address names is set aside: from then on
    // it is not there, so that it is asked for again; what is left of it stays until a right one has come.
    [[nodiscard]] Result<void> check(const QByteArray& address) const;
    [[nodiscard]] bool isSetAside(const QByteArray& address) const;
    [[nodiscard]] Result<void> remove(const QByteArray& address) const; // in part too; fine if it is not there
    [[nodiscard]] Result<void> removePart(const QByteArray& address) const;
    [[nodiscard]] QList<QByteArray> addresses() const; // of all files that are whole
    [[nodiscard]] QString path(const QByteArray& address) const;
    [[nodiscard]] QByteArray addressOf(const QByteArray& sealed) const;

    // Coming in pieces, and kept in part until it is whole: media/part/<address>.
    [[nodiscard]] qint64 partBytes(const QByteArray& address) const; // 0: nothing
    enum class Part { OfExchange, OfStick }; // one may come by both at a time; what a stick brings always begins anew
    [[nodiscard]] Result<std::unique_ptr<PartialMedia>> openPart(
        const QByteArray& address, Part part = Part::OfExchange) const;
    [[nodiscard]] Result<void> removePartsBut(const QSet<QByteArray>& addresses) const; // those of exchanges
    // The names of files that have come whole survive a power cut from now on.
    [[nodiscard]] Result<void> syncNames(const QList<QByteArray>& addresses) const;
    // As it travels, in pieces; it is not checked here.
    [[nodiscard]] Result<std::unique_ptr<DiskFile>> openSealed(const QByteArray& address) const;

private:
    [[nodiscard]] Result<QByteArray> sealInto(
        DiskFile& file, QIODevice& plain, qint64 size, const QByteArray& recordKey, Random& random) const;
    [[nodiscard]] Error damaged(const QByteArray& address) const;
    [[nodiscard]] Error setAside(const QByteArray& address) const;
    [[nodiscard]] QString damagedPath(const QByteArray& address) const;
    [[nodiscard]] QString partPath(const QByteArray& address, Part part = Part::OfExchange) const;
    [[nodiscard]] Result<void> makeFolderOf(const QByteArray& address) const;
    [[nodiscard]] Result<void> makeFolder(const QString& folder) const;

    Disk& m_disk;
    QString m_folder;
    QByteArray m_addressKey;
    mutable bool m_foldersAreKept = false;
};

constexpr qint64 kMaxMediaBytes = 512LL << 20;

} // namespace uthan::media
