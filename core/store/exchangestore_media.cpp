// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exchangestore.h"

#include "store/programme_p.h"

#include <algorithm>
#include <QCborArray>

// Files: which may leave, which are wanted, and how they come in pieces.
namespace uthan::store {

using share::MediaClass;

namespace {
    constexpr qint64 kThumbnailBytes = 48 << 10;
    constexpr qint64 kPreviewBytes = 1536 << 10;

    // Every file a record's fields speak of, with its type.
    void findMedia(const QCborValue& value, QHash<QByteArray, QString>& types)
    {
        if (value.isMap()) {
            const auto ref = record::MediaRef::fromCbor(value);
            if (!ref.isNull())
                types.insert(QByteArray::fromHex(ref.address.toLatin1()), ref.type);
            const QCborMap map = value.toMap();
            for (auto it = map.cbegin(); it != map.cend(); ++it)
                findMedia(it.value(), types);
        } else if (value.isArray()) {
            for (const auto& item : value.toArray())
                findMedia(item, types);
        }
    }

    // What a form or a record needs to make sense is small; what is large is nearly always a picture. Of a record this
    // device cannot read only the size is known.
    MediaClass classOf(const QString& kind, const QString& type, qint64 bytes)
    {
        if (type.startsWith(QLatin1String("audio/")))
            return MediaClass::Voice;
        if (kind == QLatin1String("photo_original") || type.startsWith(QLatin1String("video/")))
            return MediaClass::Original;
        if (kind == QLatin1String("form") || bytes <= kThumbnailBytes)
            return MediaClass::Thumbnail;
        return bytes <= kPreviewBytes ? MediaClass::Preview : MediaClass::Original;
    }
}

// Files of records kept for their author alone stay.
Result<QList<ExchangeStore::File>> ExchangeStore::files() const
{
    QList<File> all;
    if (!d.media)
        return all;
    const auto own = authorsOwn();
    if (!own)
        return own.error();
    Query q = d.log->query("SELECT address, record, bytes FROM media ORDER BY address");
    while (q.next()) {
        if (!own->contains(q.id<RecordId>(1)))
            all.append({q.blob(0), q.id<RecordId>(1), q.integer(2)});
    }
    UTHAN_TRY(q.status());
    return all;
}

Result<void> ExchangeStore::classify(QList<File>& files) const
{
    if (files.isEmpty())
        return {};
    UTHAN_TRY(d.ensureView());
    QHash<RecordId, std::pair<QString, QHash<QByteArray, QString>>> records;
    for (File& file : files) {
        auto there = records.find(file.record);
        if (there == records.end()) {
            there = records.insert(file.record, {});
            if (const auto record = d.view->record(file.record)) {
                there->first = record->kind;
                findMedia(record->fields, there->second);
            }
        }
        file.what = classOf(there->first, there->second.value(file.address), file.bytes);
    }
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) {
        return std::tuple(a.what, a.bytes, a.address) < std::tuple(b.what, b.bytes, b.address);
    });
    // The size people know is that of the picture; what travels is the whole file, which is a little longer.
    for (File& file : files) {
        const auto there = d.media->openSealed(file.address);
        file.bytes = there ? (*there)->size().valueOr(0) : 0;
    }
    files.removeIf([](const File& file) { return file.bytes <= 0; });
    return {};
}

Result<QByteArray> ExchangeStore::readFile(const QByteArray& address, qint64 at, qsizetype most)
{
    if (m_readingAddress != address || !m_reading) {
        m_reading.reset();
        auto opened = d.media->openSealed(address);
        if (!opened)
            return opened.error();
        m_reading = std::move(*opened);
        m_readingAddress = address;
    }
    return m_reading->read(at, most);
}

Result<std::optional<qint64>> ExchangeStore::hereOf(const share::Offered& file) const
{
    const auto gone = d.oplog->isWithdrawn(file.record);
    const auto known = d.oplog->has(file.record);
    if (!gone || !known)
        return gone ? known.error() : gone.error();
    Query q = d.log->query("SELECT 1 FROM media WHERE address = ?1", file.address);
    bool isHere = q.next();
    UTHAN_TRY(q.status());
    if (isHere && !d.media->has(file.address)) { // taken off to make room: it stays away until it is asked for
        const auto cleared = d.isCleared(file.address);
        if (!cleared)
            return cleared.error();
        isHere = *cleared;
    }
    if (*gone || !*known || isHere)
        return std::optional<qint64>();
    const qint64 bytes = d.media->partBytes(file.address);
    return std::optional<qint64>(bytes >= file.total ? 0 : bytes);
}

Result<void> ExchangeStore::takePart(const share::MediaPart& part)
{
    if (!m_part || m_part->address() != part.address) {
        const auto gone = d.oplog->isWithdrawn(part.record);
        if (!gone)
            return gone.error();
        if (*gone)
            return Error{ErrorCode::Refused, QStringLiteral("the record of a file that comes was just taken back")};
        if (part.offset == 0) // longer than it may be, or of a try that was given up
            UTHAN_TRY(d.media->remove(part.address));
        // The row first: whoever takes the record back then finds what has come of its files.
        UTHAN_TRY(
            d.log->run("INSERT OR REPLACE INTO media_part VALUES(?1, ?2, ?3)", part.address, part.record, part.total));
        auto opened = d.media->openPart(part.address);
        if (!opened)
            return opened.error();
        m_part = std::move(*opened);
    }
    if (m_part->size() != part.offset)
        return Error{ErrorCode::Internal, QStringLiteral("a file that had come in part is not as long as it was")};
    UTHAN_TRY(m_part->add(part.bytes));
    if (m_part->size() < part.total)
        return {};
    const auto whole = std::move(m_part);
    UTHAN_TRY(whole->finish());
    m_whole.append({part.address, part.record, part.total});
    m_wholeBytes += part.total;
    return {};
}

Result<void> ExchangeStore::keepFiles()
{
    if (m_whole.isEmpty())
        return {};
    const QList<File> whole = std::exchange(m_whole, {});
    m_wholeBytes = 0;
    QList<QByteArray> addresses;
    for (const File& file : whole)
        addresses.append(file.address);
    UTHAN_TRY(d.media->syncNames(addresses));
    Transaction transaction(*d.log);
    UTHAN_TRY(transaction.begun());
    QList<QByteArray> gone;
    for (const File& file : whole) {
        UTHAN_TRY(d.log->run("DELETE FROM media_part WHERE address = ?1", file.address));
        const auto takenBack = d.oplog->isWithdrawn(file.record);
        if (!takenBack)
            return takenBack.error();
        if (*takenBack)
            gone.append(file.address);
        else
            UTHAN_TRY(d.addMediaRow({file.address, file.record, file.bytes}));
    }
    UTHAN_TRY(transaction.commit());
    for (const QByteArray& address : std::as_const(gone))
        UTHAN_TRY(d.media->remove(address));
    m_taken.media += whole.size() - gone.size();
    for (const File& file : whole)
        m_taken.bytes += file.bytes;
    return {};
}

} // namespace uthan::store
