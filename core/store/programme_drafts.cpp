// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "store/programme_p.h"

#include <QCborArray>

namespace uthan::store {

namespace {
    // Every media address a finished record still points to.
    void collectMedia(const QCborValue& value, QSet<QByteArray>& into)
    {
        if (const auto ref = record::MediaRef::fromCbor(value); !ref.isNull())
            into.insert(QByteArray::fromHex(ref.address.toLatin1()));
        if (value.isArray()) {
            for (const auto& item : value.toArray())
                collectMedia(item, into);
        } else if (value.isMap()) {
            const QCborMap map = value.toMap();
            for (auto it = map.cbegin(); it != map.cend(); ++it)
                collectMedia(it.value(), into);
        }
    }
}

Result<void> Programme::saveDraft(const Draft& draft)
{
    if (draft.id.isNull() || draft.kind.isEmpty())
        return Error{ErrorCode::Input, QStringLiteral("a draft needs an id and a kind")};
    Draft now = draft;
    if (now.changedMs == 0)
        now.changedMs = d->env.clock.nowMs();
    return d->drafts->save(now);
}

Result<void> Programme::saveDraft(const Draft& draft, const QList<RecordId>& insteadOf)
{
    if (insteadOf.isEmpty())
        return saveDraft(draft);
    d->drafts->makeRoom();
    const Result<void> done = [&]() -> Result<void> {
        Transaction transaction(*d->log);
        UTHAN_TRY(saveDraft(draft));
        for (const RecordId id : insteadOf) {
            if (d->drafts->find(id)) // else there is nothing to sweep
                UTHAN_TRY(d->eraseDraft(id));
        }
        return transaction.commit();
    }();
    if (done)
        (void)d->removeErased();
    else
        d->afterRollback();
    return done;
}

Result<QList<Draft>> Programme::drafts(const QString& kind) const
{
    return d->drafts->all(kind);
}

Result<Draft> Programme::draft(RecordId id) const
{
    return d->drafts->find(id);
}

Result<void> Programme::Private::eraseDraft(RecordId id)
{
    const auto isRecord = oplog->has(id);
    if (!isRecord)
        return isRecord.error();
    UTHAN_TRY(log->run("DELETE FROM draft WHERE record = ?1", id));
    if (!*isRecord) { // a draft that revises a record must not take the record's media along
        UTHAN_TRY(eraseMediaOf(id));
        UTHAN_TRY(keyring->forget(id));
    }
    UTHAN_TRY(mustStillSweep(true));
    mustCheckpoint = true;
    return {};
}

Result<void> Programme::discardDraft(RecordId id)
{
    Result<void> done = [&]() -> Result<void> {
        Transaction transaction(*d->log);
        UTHAN_TRY(d->eraseDraft(id));
        return transaction.commit();
    }();
    if (done)
        (void)d->removeErased(); // else after the next commit
    else
        d->afterRollback();
    return done;
}

Result<RecordId> Programme::finishDraft(const record::NewRecord& record, const QList<record::NewRecord>& parts)
{
    UTHAN_TRY(d->refuseUntilJoined());
    if (record.id.isNull())
        return Error{ErrorCode::Input, QStringLiteral("a draft is finished under the id it has")};
    if (Private::supersedesOthers(record))
        (void)d->ensureView();
    QSet<QByteArray> kept;
    collectMedia(record.fields.toCborValue(), kept);
    const Result<void> done = [&]() -> Result<void> {
        Transaction transaction(*d->log);
        UTHAN_TRY(d->createOne(record, true));
        for (const record::NewRecord& part : parts)
            UTHAN_TRY(d->createOne(part, false));
        UTHAN_TRY(d->eraseMediaOf(record.id, kept)); // a picture taken again, a voice recorded anew: the first is gone
        if (!d->mediaToRemove.isEmpty())
            UTHAN_TRY(d->mustStillSweep(true));
        d->mustCheckpoint = true;
        return transaction.commit();
    }();
    if (!done) {
        d->afterRollback();
        return done.error();
    }
    d->afterCommit();
    return record.id;
}

QCborValue Programme::setting(const QString& key) const
{
    Query q = d->log->query("SELECT value FROM setting WHERE key = ?1", key);
    return q.next() ? QCborValue::fromCbor(q.blob(0)) : QCborValue();
}

Result<void> Programme::setSetting(const QString& key, const QCborValue& value)
{
    if (value.isUndefined())
        return d->log->run("DELETE FROM setting WHERE key = ?1", key);
    return d->log->run("INSERT INTO setting VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value", key,
        value.toCbor());
}

QByteArray Programme::cached(const QByteArray& key) const
{
    Query q = d->viewDb->query("SELECT value FROM cache WHERE key = ?1", key);
    return q.next() ? q.blob(0) : QByteArray();
}

Result<void> Programme::setCached(const QByteArray& key, const QByteArray& value)
{
    return d->viewDb->run("INSERT INTO cache VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value", key,
        value.isNull() ? QByteArray("") : value);
}

} // namespace uthan::store
