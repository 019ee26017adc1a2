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

// Files of records kept for their author alone stay. What is damaged or gone is not here: the other end offers it. What
// was taken off to make room counts as here: it stays away until it is asked for.
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
        const File file{q.blob(0), q.id<RecordId>(1), q.integer(2)};
        if (own->contains(file.record))
            continue;
        bool isHere = d.media->isWhole(file.address, file.bytes);
        if (!isHere) {
            const auto cleared = d.isCleared(file.address);
            if (!cleared)
                return cleared.error();
            isHere = *cleared;
        }
        if (isHere)
            all.append(file);
    }
    UTHAN_TRY(q.status());
    return all;
}

Result<QList<ExchangeStore::File>> ExchangeStore::missingFiles() const
{
    QList<File> missing;
    Query q
        = d.log->query("SELECT address, record, bytes FROM media WHERE address NOT IN (SELECT address FROM cleared)");
    while (d.media && q.next()) {
        if (!d.media->isWhole(q.blob(0), q.integer(2)))
            missing.append({q.blob(0), q.id<RecordId>(1), q.integer(2)});
    }
    UTHAN_TRY(q.status());
    return missing;
}

Result<void> ExchangeStore::classify(QList<File>& files) const
{
    if (files.isEmpty())
        return {};
    UTHAN_TRY(d.readyView());
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

media::Arrivals& ExchangeStore::arrivals()
{
    if (!m_arrivals)
        m_arrivals = std::make_unique<media::Arrivals>(*d.media, d.env.disk);
    return *m_arrivals;
}

Result<std::optional<qint64>> ExchangeStore::hereOf(const share::Offered& file)
{
    const auto gone = d.oplog->isWithdrawn(file.record);
    const auto known = d.oplog->has(file.record);
    if (!gone || !known)
        return gone ? known.error() : gone.error();
    const auto isHere = d.isHere(file.address);
    const auto cleared = d.isCleared(file.address); // it stays away until it is asked for
    if (!isHere || !cleared)
        return isHere ? cleared.error() : isHere.error();
    if (*gone || !*known || *isHere || *cleared)
        return std::optional<qint64>();
    const auto adopted = adopt(file);
    if (!adopted)
        return adopted.error();
    if (*adopted)
        return std::optional<qint64>();
    m_wanted.append({file.address, file.record, file.total});
    const qint64 bytes = d.media->partBytes(file.address);
    return std::optional<qint64>(bytes >= file.total ? 0 : bytes);
}

// It came whole, and the program was stopped before that was written down. It need not come again.
Result<bool> ExchangeStore::adopt(const share::Offered& file)
{
    if (d.media->has(file.address)) {
        if (!d.media->check(file.address)) { // another than its name says: it is of no use
            UTHAN_TRY(d.media->remove(file.address));
            return false;
        }
        m_adopted.append({file.address, file.record, file.total});
    } else if (d.media->partBytes(file.address) == file.total) {
        const auto taken = arrivals().adopt(file.address);
        if (!taken || !*taken)
            return taken;
        m_whole.insert(file.address, {file.address, file.record, file.total});
    } else {
        return false;
    }
    if (mustKeepFiles()) {
        if (const auto kept = keepFiles(Keep::Ready); !kept)
            return kept.error();
    }
    return true;
}

// The rows first, of all files that will come: whoever takes a record back then finds what has come of its files, and a
// sweep after a crash knows what is waited for.
Result<void> ExchangeStore::noteWanted()
{
    if (m_wanted.isEmpty())
        return {};
    Transaction transaction(*d.log);
    UTHAN_TRY(transaction.begun());
    for (const File& file : std::exchange(m_wanted, {})) {
        const auto gone = d.oplog->isWithdrawn(file.record);
        if (!gone)
            return gone.error();
        if (!*gone)
            UTHAN_TRY(d.log->run(
                "INSERT OR REPLACE INTO media_part VALUES(?1, ?2, ?3)", file.address, file.record, file.bytes));
    }
    return transaction.commit();
}

Result<void> ExchangeStore::beginFile(const share::MediaPart& part)
{
    UTHAN_TRY(noteWanted());
    const auto gone = d.oplog->isWithdrawn(part.record);
    if (!gone)
        return gone.error();
    if (*gone)
        return Error{ErrorCode::Refused, QStringLiteral("the record of a file that comes was just taken back")};
    if (m_whole.contains(part.address))
        return Error{ErrorCode::Damaged, QStringLiteral("a file comes twice")};
    if (part.offset == 0) // longer than it may be, or of a try that was given up
        UTHAN_TRY(d.media->removePart(part.address));
    return arrivals().begin(part.address);
}

Result<void> ExchangeStore::takePart(const share::MediaPart& part)
{
    if (arrivals().address() != part.address)
        UTHAN_TRY(beginFile(part));
    if (arrivals().size() != part.offset)
        return Error{ErrorCode::Internal, QStringLiteral("a file that had come in part is not as long as it was")};
    UTHAN_TRY(arrivals().add(part.bytes));
    if (arrivals().size() < part.total)
        return {};
    arrivals().end();
    m_whole.insert(part.address, {part.address, part.record, part.total});
    return {};
}

bool ExchangeStore::isRight(const QByteArray& address) const
{
    const auto checked = d.media->check(address);
    return checked || checked.error().code != ErrorCode::Damaged;
}

Result<QList<QByteArray>> ExchangeStore::keepFiles(Keep which)
{
    QList<File> whole = std::exchange(m_adopted, {});
    QList<QByteArray> names;
    for (const File& file : std::as_const(whole))
        names.append(file.address);
    UTHAN_TRY(names.isEmpty() ? Result<void>() : d.media->syncNames(names));
    media::Arrivals::Settled settled;
    if (m_arrivals)
        settled = which == Keep::All ? m_arrivals->settle() : m_arrivals->takeSettled();
    for (const QByteArray& address : std::as_const(settled.whole))
        whole.append(m_whole.take(address));
    for (const QByteArray& address : std::as_const(settled.wrong))
        m_whole.remove(address);
    UTHAN_TRY(keep(whole, settled.wrong));
    UTHAN_TRY(settled.done);
    return settled.wrong;
}

Result<void> ExchangeStore::keep(const QList<File>& whole, const QList<QByteArray>& wrong)
{
    if (whole.isEmpty() && wrong.isEmpty())
        return {};
    Transaction transaction(*d.log);
    UTHAN_TRY(transaction.begun());
    for (const QByteArray& address : wrong)
        UTHAN_TRY(d.log->run("DELETE FROM media_part WHERE address = ?1", address));
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
