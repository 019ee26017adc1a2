// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/programme_p.h"

namespace uthan::store {

using record::MediaRef;

Result<QList<Programme::Private::MediaRow>> Programme::Private::mediaRows() const
{
    QList<MediaRow> rows;
    Query q = log->query("SELECT address, record, bytes FROM media");
    while (q.next())
        rows << MediaRow{q.blob(0), q.id<RecordId>(1), q.integer(2)};
    UTHAN_TRY(q.status());
    return rows;
}

Result<bool> Programme::Private::isHere(const QByteArray& address) const
{
    Query q = log->query("SELECT bytes FROM media WHERE address = ?1", address);
    const bool found = q.next() && media->isWhole(address, q.integer(0));
    UTHAN_TRY(q.status());
    return found;
}

Result<void> Programme::Private::addMediaRow(const MediaRow& row) const
{
    return log->run("INSERT OR IGNORE INTO media VALUES(?1, ?2, ?3)", row.address, row.record, row.bytes);
}

Result<void> Programme::Private::eraseMediaOf(RecordId record, const QSet<QByteArray>& except)
{
    QList<QByteArray> gone;
    {
        Query q = log->query(
            "SELECT address FROM media WHERE record = ?1 UNION SELECT address FROM media_part WHERE record = ?1",
            record);
        while (q.next()) {
            if (!except.contains(q.blob(0)))
                gone << q.blob(0);
        }
        UTHAN_TRY(q.status());
    }
    for (const QByteArray& address : gone) {
        UTHAN_TRY(log->run("DELETE FROM media WHERE address = ?1", address));
        UTHAN_TRY(log->run("DELETE FROM media_part WHERE address = ?1", address));
        UTHAN_TRY(log->run("DELETE FROM cleared WHERE address = ?1", address));
    }
    mediaToRemove << gone;
    return {};
}

template <typename Bytes>
Result<MediaRef> Programme::Private::addMedia(
    RecordId owner, const Bytes& bytes, const QString& type, const QString& name)
{
    UTHAN_TRY(refuseUntilJoined());
    const auto gone = oplog->isWithdrawn(owner);
    if (!gone)
        return gone.error();
    if (owner.isNull() || *gone)
        return Error{ErrorCode::Refused, QStringLiteral("the record of this file was taken back")};
    // The file first, then its row and, for a draft, the key: a crash between leaves a file nobody can open.
    const auto existing = keyring->recordKey(owner);
    if (!existing && existing.error().code != ErrorCode::NotFound)
        return existing.error();
    Transaction transaction(*log);
    const auto key = existing ? existing : keyring->makeRecordKey(owner, record::Audience::Author);
    if (!key)
        return key.error();
    const auto address = media->add(bytes, *key, env.random);
    if (!address)
        return address.error();
    UTHAN_TRY(addMediaRow({*address, owner, bytes.size()}));
    UTHAN_TRY(transaction.commit());
    return MediaRef{QString::fromLatin1(address->toHex()), type, bytes.size(), name};
}

Result<MediaRef> Programme::addMedia(RecordId owner, const QByteArray& bytes, const QString& type, const QString& name)
{
    return d->addMedia(owner, bytes, type, name);
}

Result<MediaRef> Programme::addMedia(RecordId owner, const ByteSource& bytes, const QString& type, const QString& name)
{
    return d->addMedia(owner, bytes, type, name);
}

Result<ByteSource> Programme::mediaSource(RecordId owner, const MediaRef& ref) const
{
    UTHAN_TRY(d->refuseUntilJoined());
    const auto key = d->keyring->recordKey(owner);
    if (!key)
        return key.error();
    auto source = d->media->source(QByteArray::fromHex(ref.address.toLatin1()), *key);
    if (source && ref.size > 0 && source->size() != ref.size)
        return Error{ErrorCode::Damaged, QStringLiteral("the file is not as long as its record says")};
    return source;
}

Result<QByteArray> Programme::media(RecordId owner, const MediaRef& ref) const
{
    UTHAN_TRY(d->refuseUntilJoined());
    const auto key = d->keyring->recordKey(owner);
    if (!key)
        return key.error();
    auto bytes = d->media->read(QByteArray::fromHex(ref.address.toLatin1()), *key);
    if (bytes && ref.size > 0 && bytes->size() != ref.size)
        return Error{ErrorCode::Damaged, QStringLiteral("the file is not as long as its record says")};
    return bytes;
}

} // namespace uthan::store
