// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/programme_p.h"

#include <limits>

// What devices said that do not belong: kept, passed on, and let in or refused by people.
namespace uthan::store {

namespace {
    constexpr qsizetype kJudgedAtOnce = 4096; // operations in one judgement

    Standing standingOf(Authority::Judged judged)
    {
        switch (judged) {
        case Authority::Judged::LetIn:
            return Standing::Counts;
        case Authority::Judged::Refused:
            return Standing::Refused;
        case Authority::Judged::NotYet:
            break;
        }
        return Standing::Waits;
    }
}

// Membership and judgements say which operations count: the same set of operations gives the same answer on every
// device, in whatever order they came.
Result<void> Programme::Private::settleQuarantine()
{
    for (const Epoch& epoch : oplog->epochs())
        UTHAN_TRY(settleQuarantineOf(epoch));
    return {};
}

Result<void> Programme::Private::settleQuarantineOf(const Epoch& epoch)
{
    struct Changed {
        qint64 n;
        RecordId record;
        Standing standing;
    };
    const qint64 covered = authority.coveredSeq(epoch.statement);
    QList<Changed> changed;
    Query marked = log->query(
        "SELECT n, record FROM operation WHERE epoch = ?1 AND quarantined IN (1, 2) AND seq <= ?2", epoch.row, covered);
    while (marked.next())
        changed.append({marked.integer(0), marked.id<RecordId>(1), Standing::Counts});
    UTHAN_TRY(marked.status());
    Query beyond = log->query("SELECT n, record, quarantined, header FROM operation WHERE epoch = ?1 AND seq > ?4 AND "
                              "kind >= ?2 AND kind != ?3 AND quarantined != 3",
        epoch.row, static_cast<int>(OperationKind::Create), static_cast<int>(OperationKind::Withdraw), covered);
    while (beyond.next()) {
        const Standing standing = standingOf(authority.judged(crypto::hash(beyond.blob(3))));
        if (static_cast<qint64>(standing) != beyond.integer(2))
            changed.append({beyond.integer(0), beyond.id<RecordId>(1), standing});
    }
    UTHAN_TRY(beyond.status());
    for (const Changed& one : std::as_const(changed)) {
        UTHAN_TRY(
            log->run("UPDATE operation SET quarantined = ?2 WHERE n = ?1", one.n, static_cast<int>(one.standing)));
        UTHAN_TRY(touch(one.record));
    }
    return {};
}

Result<QList<Waiting>> Programme::waiting() const
{
    QHash<RecordId, Waiting> found;
    Query q = d->log->query("SELECT o.record, o.quarantined, o.header, o.body, e.epoch FROM operation o "
                            "JOIN epoch e ON e.id = o.epoch WHERE o.quarantined IN (1, 2) ORDER BY o.n");
    while (q.next()) {
        const auto header = OperationHeader::parse(q.blob(2));
        const Epoch* epoch = d->oplog->epoch(q.id<EpochId>(4));
        if (!header || !epoch)
            continue;
        Waiting& w = found[header->record];
        w.record = header->record;
        w.isRefused = q.integer(1) == static_cast<int>(Standing::Refused);
        w.isNew = w.isNew || header->kind == OperationKind::Create;
        ++w.operations;
        w.atMs = std::max(w.atMs, header->at.ms());
        const DeviceId device = epoch->statement.device();
        if (!w.devices.contains(device)) {
            w.devices << device;
            if (const Member* member = d->authority.member(device))
                w.deviceNames << member->name;
        }
        const auto body = d->bodyOf(*header, q.blob(3));
        if (!body)
            continue; // not for this device, or taken back
        const QCborMap values = RecordState::valuesOf({{}, *header, device, *body});
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            w.fields.insert(it.key(), it.value());
        if (w.isNew && w.kind.isEmpty())
            w.kind = body->value(QLatin1String("k")).toString();
    }
    UTHAN_TRY(q.status());
    QList<Waiting> all = found.values();
    for (Waiting& w : all) {
        if (const auto record = d->view->record(w.record); w.kind.isEmpty() && record)
            w.kind = record->kind;
    }
    std::sort(all.begin(), all.end(),
        [](const Waiting& a, const Waiting& b) { return std::pair(a.atMs, a.record) > std::pair(b.atMs, b.record); });
    return all;
}

Result<QList<QByteArray>> Programme::Private::waitingOperations(const QList<RecordId>& records, bool refusedToo) const
{
    QList<QByteArray> hashes;
    for (const RecordId record : records) {
        Query q
            = log->query("SELECT header FROM operation WHERE record = ?1 AND (quarantined = 1 OR (quarantined = 2 AND "
                         "?2)) ORDER BY n",
                record, refusedToo);
        while (q.next())
            hashes << crypto::hash(q.blob(0));
        UTHAN_TRY(q.status());
    }
    return hashes;
}

Result<void> Programme::judge(const QList<RecordId>& records, bool letIn)
{
    UTHAN_TRY(d->refuseUntilJoined());
    if (!d->authority.mayJudge(d->device.id()))
        return Error{
            ErrorCode::Refused, QStringLiteral("only a facilitator's device lets in what waits, or refuses it")};
    const auto operations = d->waitingOperations(records, letIn);
    if (!operations)
        return operations.error();
    if (operations->isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("nothing about this waits to be let in")};
    return d->changeAuthority([&]() -> Result<void> {
        for (qsizetype from = 0; from < operations->size(); from += kJudgedAtOnce) {
            const QList<QByteArray> some = operations->mid(from, kJudgedAtOnce);
            QSet<QByteArray> known;
            for (const QByteArray& operation : some) {
                for (const QByteArray& judgement : d->authority.judgements(operation))
                    known.insert(judgement);
            }
            const QCborMap body = Authority::judgeBody(some, letIn, {known.cbegin(), known.cend()});
            UTHAN_TRY(Private::discardHash(d->append({OperationKind::Judge, d->authorityRecord, body, {}, false})));
        }
        return {};
    });
}

} // namespace uthan::store
