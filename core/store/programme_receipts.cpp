// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/hub.h"
#include "store/coverage.h"
#include "store/programme_p.h"

#include <QCborArray>
#include <QSet>

// Where else things are: receipts follow from what other devices said they hold.
namespace uthan::store {

using record::Audience;

namespace {
    // Records of which a device has not said that it holds every operation.
    Result<QSet<RecordId>> wordsNotHeldBy(Programme::Private& d, const share::Holdings* holdings)
    {
        QSet<RecordId> missing;
        for (const Epoch& epoch : d.oplog->epochs()) {
            const auto reached = holdings ? reachedBy(*holdings, epoch, *d.log)
                                          : Result<QList<qint64>>(QList<qint64>(epoch.branches.size(), 0));
            if (!reached)
                return reached.error();
            for (int b = 0; b < reached->size(); ++b) {
                Query q = d.log->query("SELECT record FROM operation WHERE epoch = ?1 AND seq > ?2 AND branch = ?3",
                    epoch.row, reached->at(b), b);
                while (q.next())
                    missing.insert(q.id<RecordId>(0));
                UTHAN_TRY(q.status());
            }
        }
        return missing;
    }

    Result<QSet<RecordId>> recordsNotWithin(Programme::Private& d, const HubReach& reach)
    {
        share::Statement there;
        there.frontier = reach;
        const share::Holdings holdings(there);
        return wordsNotHeldBy(d, &holdings);
    }

    // … every operation and every file.
    Result<QSet<RecordId>> recordsNotHeldBy(Programme::Private& d, const share::Holdings* holdings)
    {
        auto missing = wordsNotHeldBy(d, holdings);
        const auto rows = d.mediaRows();
        if (!missing || !rows)
            return missing ? rows.error() : missing.error();
        for (const auto& row : *rows) {
            if (!holdings || !holdings->holdsMedia(row.address))
                missing->insert(row.record);
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
    // A hub that everything went to is not this device either; it cannot read it, our other devices can.
    Query hubs = log->query("SELECT value FROM setting WHERE key >= 'hub/' AND key < 'hub0'");
    QList<HubReach> reaches;
    while (hubs.next()) {
        reaches.append(share::hubReachIn(QCborValue::fromCbor(hubs.blob(0)).toMap()));
    }
    UTHAN_TRY(hubs.status());
    for (const HubReach& reach : std::as_const(reaches)) {
        const auto beyond = recordsNotWithin(*this, reach);
        if (!beyond || !onlyHere)
            return beyond ? onlyHere : beyond;
        onlyHere->intersect(*beyond);
    }
    // What is kept for its author never leaves in a form that others could read.
    Query own = log->query("SELECT record FROM record_key WHERE audience = ?1", static_cast<int>(Audience::Author));
    while (own.next())
        onlyHere->insert(own.id<RecordId>(0));
    UTHAN_TRY(own.status());
    return onlyHere;
}

Result<QSet<RecordId>> Programme::recordsBeyond(const HubReach& reach) const
{
    return recordsNotWithin(*d, reach);
}

Result<Lacking> Programme::lackingOf(DeviceId device) const
{
    Lacking lacking;
    const share::Holdings* holdings = d->peerBook().of(device);
    UTHAN_TRY(d->readyView());
    auto words = wordsNotHeldBy(*d, holdings);
    const auto files = d->mediaRows();
    if (!words || !files)
        return words ? files.error() : words.error();
    QHash<RecordId, bool> isOwn; // kept for its author alone: never leaves
    Query keys = d->log->query("SELECT record, audience FROM record_key");
    while (keys.next())
        isOwn.insert(keys.id<RecordId>(0), keys.integer(1) == static_cast<qint64>(Audience::Author));
    UTHAN_TRY(keys.status());
    Query seen = d->viewDb->query("SELECT id, kind, withdrawn FROM record");
    while (seen.next()) {
        const auto id = seen.id<RecordId>(0);
        if (words->remove(id) && seen.integer(2) == 0 && !isOwn.value(id))
            ++lacking.recordsByKind[seen.text(1)];
    }
    UTHAN_TRY(seen.status());
    for (const RecordId id :
        std::as_const(*words)) { // what this device cannot read; decisions about devices have no key
        if (isOwn.contains(id) && !isOwn.value(id))
            ++lacking.recordsByKind[QString()];
    }
    for (const Private::MediaRow& row : *files) {
        if (isOwn.value(row.record) || (holdings && holdings->holdsMedia(row.address)))
            continue;
        ++lacking.media;
        lacking.mediaBytes += row.bytes;
    }
    return lacking;
}

Receipt Programme::receipt(RecordId id) const
{
    Receipt receipt;
    QList<LogPlace> operations; // the last of each branch
    Query q = d->log->query("SELECT e.epoch, o.branch, max(o.seq) FROM operation o JOIN epoch e ON e.id = o.epoch "
                            "WHERE o.record = ?1 GROUP BY o.epoch, o.branch",
        id);
    while (q.next())
        operations.append({q.id<EpochId>(0), q.integer(1), q.integer(2)});
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
        if (std::all_of(operations.cbegin(), operations.cend(), [&](const LogPlace& o) { return d->holds(*held, o); })
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
