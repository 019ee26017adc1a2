// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/programme_p.h"

#include <QSet>

// Where else things are: receipts follow from what other devices said they hold.
namespace uthan::store {

using record::Audience;

namespace {
    // Records of which a device has not said that it holds every operation and every file.
    Result<QSet<RecordId>> recordsNotHeldBy(Programme::Private& d, const share::Holdings* holdings)
    {
        QSet<RecordId> missing;
        for (const Epoch& epoch : d.oplog->epochs()) {
            const qint64 reach = holdings ? holdings->reach(epoch.statement.epoch) : 0;
            Query q = d.log->query("SELECT record FROM operation WHERE epoch = ?1 AND seq > ?2", epoch.row, reach);
            while (q.next())
                missing.insert(q.id<RecordId>(0));
            UTHAN_TRY(q.status());
        }
        const auto rows = d.mediaRows();
        if (!rows)
            return rows.error();
        for (const auto& row : *rows) {
            if (!holdings || !holdings->holdsMedia(row.address))
                missing.insert(row.record);
        }
        return missing;
    }
}

Result<QSet<RecordId>> Programme::Private::recordsOnlyHere()
{
    auto onlyHere = recordsNotHeldBy(*this, nullptr);
    for (const Member& member : authority.members()) {
        if (!onlyHere)
            return onlyHere;
        const share::Holdings* holdings = peerBook().of(member.id);
        if (member.isRemoved || member.id == device.id() || !holdings)
            continue;
        const auto missing = recordsNotHeldBy(*this, holdings);
        if (!missing)
            return missing;
        onlyHere->intersect(*missing);
    }
    // What is kept for its author never leaves in a form that others could read.
    Query own = log->query("SELECT record FROM record_key WHERE audience = ?1", static_cast<int>(Audience::Author));
    while (own.next())
        onlyHere->insert(own.id<RecordId>(0));
    UTHAN_TRY(own.status());
    return onlyHere;
}

Receipt Programme::receipt(RecordId id) const
{
    Receipt receipt;
    QList<std::pair<EpochId, qint64>> operations;
    Query q = d->log->query("SELECT e.epoch, max(o.seq) FROM operation o JOIN epoch e ON e.id = o.epoch WHERE o.record "
                            "= ?1 GROUP BY o.epoch",
        id);
    while (q.next())
        operations.append({q.id<EpochId>(0), q.integer(1)});
    QList<QByteArray> media;
    Query m = d->log->query("SELECT address FROM media WHERE record = ?1", id);
    while (m.next())
        media.append(m.blob(0));
    const auto key = d->keyring->wrapped(id);
    const bool staysHere = key.ok() && key->audience == Audience::Author;
    if (staysHere || operations.isEmpty() || !q.status().ok() || !m.status().ok())
        return receipt;
    for (const Member& member : d->authority.members()) {
        const share::Holdings* held = d->peerBook().of(member.id);
        if (!held || member.isRemoved || member.id == d->device.id())
            continue;
        if (std::all_of(
                operations.cbegin(), operations.cend(), [&](const auto& o) { return held->holds(o.first, o.second); })
            && std::all_of(
                media.cbegin(), media.cend(), [&](const QByteArray& address) { return held->holdsMedia(address); }))
            receipt.heldBy.append(member.id);
    }
    receipt.onlyHere = receipt.heldBy.isEmpty();
    return receipt;
}

qint64 Programme::onlyHereCount(const QString& kind) const
{
    const auto onlyHere = d->ensureView().ok() ? d->recordsOnlyHere() : QSet<RecordId>();
    if (!onlyHere)
        return 0;
    qint64 count = 0;
    Query q = d->viewDb->query("SELECT id FROM record WHERE withdrawn = 0 AND (?1 = '' OR kind = ?1)", kind);
    while (q.next())
        count += onlyHere->contains(q.id<RecordId>(0)) ? 1 : 0;
    return kind.isEmpty() ? count + closedOnlyHereCount() : count;
}

qint64 Programme::closedOnlyHereCount() const
{
    const auto onlyHere = d->recordsOnlyHere();
    if (!onlyHere)
        return 0;
    qint64 count = 0;
    Query closed = d->log->query("SELECT record, audience, epoch FROM record_key");
    while (closed.next()) {
        if (!d->keyring->find(static_cast<Audience>(closed.integer(1)), static_cast<quint32>(closed.integer(2))))
            count += onlyHere->contains(closed.id<RecordId>(0)) ? 1 : 0;
    }
    return count;
}

} // namespace uthan::store
