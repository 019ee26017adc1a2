// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/kind.h"
#include "store/coverage.h"
#include "store/programme_p.h"

#include <algorithm>
#include <QMap>

// Taking back: by whoever holds the code of a receipt, without a name. What goes, how it is swept up, and which devices
// have let go of it.
namespace uthan::store {

using record::Record;

namespace {
    const QString kUnswept
        = QStringLiteral("unswept"); // not empty: what was erased may still be in journals, files, the cache
    const QString kClosedParts = QStringLiteral("closed parts"); // {sealed record: the one it belongs to}
}

Result<QList<RecordId>> Programme::Private::recordsOfReceipt(const QByteArray& receiptPublicKey) const
{
    QList<RecordId> found;
    Query q = log->query(
        "SELECT header FROM operation WHERE kind = ?1 AND quarantined != 3", static_cast<int>(OperationKind::Create));
    while (q.next()) {
        const auto header = OperationHeader::parse(q.blob(0));
        if (header && header->receipt == receiptCommitment(receiptPublicKey, header->record)
            && !found.contains(header->record))
            found << header->record;
    }
    UTHAN_TRY(q.status());
    return found;
}

Result<QList<RecordId>> Programme::coveredByCode(const QString& code) const
{
    UTHAN_TRY(d->refuseUntilJoined());
    auto key = record::receiptKey(code, d->salt, d->env.effort);
    if (!key)
        return key.error();
    crypto::wipe(key->secretKey);
    auto covered = d->recordsOfReceipt(key->publicKey);
    if (!covered)
        return covered;
    QList<RecordId> here;
    for (const RecordId record : std::as_const(*covered)) {
        const auto gone = d->oplog->isWithdrawn(record);
        if (!gone)
            return gone.error();
        if (!*gone)
            here << record;
    }
    return here;
}

Result<int> Programme::withdrawByCode(const QString& code)
{
    UTHAN_TRY(d->refuseUntilJoined());
    auto key = record::receiptKey(code, d->salt, d->env.effort);
    if (!key)
        return key.error();
    const auto covered = d->recordsOfReceipt(key->publicKey);
    const auto erased = !covered ? Result<int>(covered.error())
        : covered->isEmpty()     ? Error{ErrorCode::NotFound, QStringLiteral("no record here belongs to this code")}
                                 : d->withdraw(*covered, *key);
    crypto::wipe(key->secretKey);
    return erased;
}

Result<int> Programme::withdraw(const QList<RecordId>& records, const record::ReceiptKey& key)
{
    UTHAN_TRY(d->refuseUntilJoined());
    const auto covered = d->recordsOfReceipt(key.publicKey);
    if (!covered)
        return covered.error();
    QList<RecordId> asked;
    for (const RecordId record : records) {
        const auto parts = d->partsOf(record);
        if (!parts)
            return parts.error();
        for (const RecordId one : QList<RecordId>{record} + *parts) {
            if (covered->contains(one) && !asked.contains(one))
                asked << one;
        }
    }
    if (asked.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("none of these belongs to whoever asks")};
    return d->withdraw(asked, key);
}

// What this device seals for others it cannot read afterwards; which record it belongs to is remembered here, so that
// taking back the one takes back the other.
Result<void> Programme::Private::rememberPart(RecordId part, const QString& kindName, const QCborMap& fields)
{
    const record::Kind* kind = record::KindRegistry::instance().find(kindName);
    QString whole;
    for (qsizetype i = 0; kind && whole.isEmpty() && i < kind->fields.size(); ++i) {
        if (kind->fields.at(i).type == record::FieldDeclaration::Type::RecordLink)
            whole = fields.value(kind->fields.at(i).name).toString();
    }
    if (whole.isEmpty())
        return {};
    const auto known = meta(kClosedParts);
    if (!known)
        return known.error();
    QCborMap wholes = QCborValue::fromCbor(*known).toMap();
    wholes.insert(part.text(), whole);
    return setMeta(kClosedParts, wholes.toCborValue().toCbor());
}

// What is kept apart for a narrower audience and names this record: its original picture, its exact place.
Result<QList<RecordId>> Programme::Private::partsOf(RecordId whole)
{
    QList<RecordId> parts;
    for (const auto& [kind, field] : {std::pair{"photo_original", "story"}, std::pair{"place_exact", "place"}}) {
        const QLatin1String named(kind); // C++20 lets a lambda take a binding; clang 14 does not
        const auto records = fromView([&] { return view->records({.kind = named}); });
        if (!records)
            return records.error();
        for (const Record& r : *records) {
            if (r.text(QLatin1String(field)) == whole.text())
                parts << r.id;
        }
    }
    const auto closed = meta(kClosedParts);
    if (!closed)
        return closed.error();
    const QCborMap wholes = QCborValue::fromCbor(*closed).toMap();
    for (auto it = wholes.cbegin(); it != wholes.cend(); ++it) {
        if (it.value().toString() == whole.text())
            parts << RecordId::fromText(it.key().toString());
    }
    return parts;
}

Result<int> Programme::Private::withdraw(const QList<RecordId>& records, const record::ReceiptKey& key)
{
    (void)ensureView(); // the kind of what goes is read from it
    const Result<int> erased = [&]() -> Result<int> {
        Transaction transaction(*log);
        for (const RecordId record : records) {
            const auto gone = oplog->isWithdrawn(record);
            if (!gone)
                return gone.error();
            if (*gone)
                continue;
            const QByteArray body = key.publicKey + crypto::sign(withdrawalMessage(programme, record), key.secretKey);
            UTHAN_TRY(discardHash(appendClear(OperationKind::Withdraw, record, body)));
        }
        auto count = applyWithdrawals();
        if (!count)
            return count;
        UTHAN_TRY(transaction.commit());
        return count;
    }();
    if (erased)
        afterCommit();
    else
        afterRollback();
    return erased;
}

// Does one of the record's withdrawals carry the key that its creation committed to, and that key's signature?
Result<bool> Programme::Private::hasValidWithdrawal(RecordId record) const
{
    QList<QByteArray> receipts, bodies;
    Query q = log->query("SELECT kind, header, body FROM operation WHERE record = ?1 AND quarantined != 3", record);
    while (q.next()) {
        const auto header = OperationHeader::parse(q.blob(1));
        if (header && header->kind == OperationKind::Create)
            receipts << header->receipt;
        else if (header && header->kind == OperationKind::Withdraw)
            bodies << q.blob(2);
    }
    UTHAN_TRY(q.status());
    Query early = log->query("SELECT body FROM notice WHERE record = ?1", record);
    while (early.next())
        bodies << early.blob(0);
    UTHAN_TRY(early.status());
    for (const QByteArray& body : bodies) {
        const QByteArray key = body.first(std::min<qsizetype>(body.size(), crypto::kKeyBytes));
        if (receipts.contains(receiptCommitment(key, record))
            && crypto::verify(withdrawalMessage(programme, record), body.mid(crypto::kKeyBytes), key))
            return true;
    }
    return false;
}

Result<QList<share::Notice>> Programme::Private::noticesOfNoChain() const
{
    QList<share::Notice> notices;
    Query q = log->query("SELECT record, body FROM notice n WHERE NOT EXISTS (SELECT 1 FROM operation o WHERE "
                         "o.record = n.record AND o.kind = 32 AND o.body = n.body)");
    while (q.next())
        notices.append({q.id<RecordId>(0), q.blob(1)});
    UTHAN_TRY(q.status());
    return notices;
}

Result<int> Programme::Private::applyWithdrawals()
{
    QList<RecordId> asked;
    {
        Query q = log->query("SELECT record FROM operation WHERE kind = 32 AND quarantined != 3 AND record NOT IN "
                             "(SELECT record FROM withdrawn) UNION "
                             "SELECT record FROM notice WHERE record NOT IN (SELECT record FROM withdrawn)");
        while (q.next())
            asked << q.id<RecordId>(0);
        UTHAN_TRY(q.status());
    }
    int count = 0;
    for (const RecordId record : asked) {
        const auto valid = hasValidWithdrawal(record);
        if (!valid)
            return valid.error();
        if (!*valid)
            continue; // a stranger's, or its record has not come yet
        UTHAN_TRY(erase(record));
        ++count;
    }
    return count;
}

Result<void> Programme::Private::erase(RecordId record)
{
    const auto state = view->state(record); // only what this device could read anyway
    const Record seen = state ? state->record() : Record();
    const bool isConsent = seen.kind == QLatin1String("consent");
    const QByteArray subject
        = isConsent ? PersonId::fromText(seen.text(QStringLiteral("subject"))).bytes() : QByteArray();
    UTHAN_TRY(oplog->addWithdrawn(record, seen.kind.isNull() ? QStringLiteral("") : seen.kind, subject));
    UTHAN_TRY(oplog->eraseBodies(record));
    UTHAN_TRY(keyring->forget(record));
    UTHAN_TRY(log->run("DELETE FROM unkeyed WHERE record = ?1", record));
    UTHAN_TRY(eraseMediaOf(record));
    UTHAN_TRY(log->run("DELETE FROM draft WHERE record = ?1", record));
    UTHAN_TRY(touch(record));
    UTHAN_TRY(mustStillSweep(true));
    mustCheckpoint = true;
    mustClearCache = true;
    return {};
}

// Files, the view, what was made from the record, and then every WAL: nothing keeps what is gone. What cannot be done
// now is tried again after the next commit, and before this device says that it is done.
Result<void> Programme::Private::removeErased()
{
    Result<void> done;
    const auto attempt = [&done](const Result<void>& step) {
        if (done && !step)
            done = step;
        return step.ok();
    };
    removeLists(mediaToRemove); // before the files, which a sweep after a crash goes by
    QList<QByteArray> left;
    for (const QByteArray& address : std::as_const(mediaToRemove)) {
        if (!attempt(media->remove(address)))
            left << address;
    }
    if (!mediaToRemove.isEmpty())
        (void)media->syncNames(mediaToRemove);
    mediaToRemove = left;
    if (mustClearCache)
        mustClearCache = !attempt(fromView([this] { return viewDb->run("DELETE FROM cache"); }));
    if (mustCheckpoint)
        mustCheckpoint = !(attempt(readyView()) && attempt(emptyJournals()));
    if (done && mustSweep && mediaToRemove.isEmpty() && !mustClearCache && !mustCheckpoint)
        attempt(mustStillSweep(false));
    return done;
}

bool Programme::Private::isUnswept() const
{
    const auto unswept = meta(kUnswept);
    return !unswept || !unswept->isEmpty();
}

// A full disk can put the sweeping up off until after this program has ended in peace.
Result<void> Programme::Private::mustStillSweep(bool must)
{
    UTHAN_TRY(setMeta(kUnswept, must ? QByteArrayLiteral("1") : QByteArray()));
    mustSweep = must;
    return {};
}

Result<void> Programme::Private::emptyJournals()
{
    drafts->journalWasEmptied();
    UTHAN_TRY(log->checkpoint());
    UTHAN_TRY(fromView([this] { return viewDb->checkpoint(); }));
    for (const Database* database : {log.get(), viewDb.get()}) {
        // SQLite cuts a WAL short without a sync: a power cut would bring back what was in it.
        const QString journal = database->path() + QStringLiteral("-wal");
        if (!env.disk.exists(journal))
            continue;
        const auto file = env.disk.open(journal, Disk::Open::Write);
        if (!file)
            return file.error();
        UTHAN_TRY((*file)->sync());
    }
    return {};
}

// A disk that forgot what it said it had written can leave a log whose pages are of different times: a taking back
// without its tombstone, or a tombstone beside a key, a word or a file that came back.
Result<void> Programme::Private::takeBackAgain()
{
    Transaction transaction(*log);
    auto missed = applyWithdrawals();
    if (!missed)
        return missed.error();
    QList<RecordId> back;
    {
        Query q = log->query(
            "SELECT record FROM withdrawn WHERE record IN (SELECT record FROM record_key) OR record IN (SELECT record "
            "FROM media) OR record IN (SELECT record FROM media_part) OR record IN (SELECT record FROM draft) OR "
            "record "
            "IN (SELECT record FROM unkeyed) OR EXISTS (SELECT 1 FROM operation o WHERE o.record = withdrawn.record "
            "AND "
            "o.kind != 32 AND o.body IS NOT NULL)");
        while (q.next())
            back << q.id<RecordId>(0);
        UTHAN_TRY(q.status());
    }
    for (const RecordId record : std::as_const(back))
        UTHAN_TRY(erase(record));
    return *missed > 0 || !back.isEmpty() ? transaction.commit() : Result<void>();
}

// The last program may have been stopped between a taking back and its sweeping up: files without a row, a WAL that
// still holds the page a word stood on.
Result<void> Programme::Private::sweepAfterCrash()
{
    if (!media)
        return {};
    if (const auto again = takeBackAgain(); !again) {
        afterRollback();
        return again;
    }
    QSet<QByteArray> known;
    const auto rows = mediaRows();
    if (!rows)
        return rows.error();
    for (const MediaRow& row : *rows)
        known.insert(row.address);
    QSet<QByteArray> coming; // whole ones too, if the program was stopped before that was written down
    Query parts = log->query("SELECT address FROM media_part");
    while (parts.next())
        coming.insert(parts.blob(0));
    UTHAN_TRY(parts.status());
    (void)media->removePartsBut(coming);
    known.unite(coming);
    for (const QByteArray& address : media->addresses()) {
        if (!known.contains(address))
            mediaToRemove << address;
    }
    mustClearCache = true;
    mustCheckpoint = true;
    mustSweep = true;
    return removeErased();
}

// --- who has confirmed -----------------------------------------------------------------------------------------------

namespace {
    struct Taking {
        TakenBack shown;
        QHash<RecordId, QList<LogPlace>> places; // each of them tells a device to let go
    };

    // `holds` says of a place in the log whether the device has come that far.
    bool hasLetGo(const Taking& taking, const std::function<bool(const LogPlace&)>& holds)
    {
        return std::all_of(taking.places.cbegin(), taking.places.cend(),
            [&](const QList<LogPlace>& places) { return std::any_of(places.cbegin(), places.cend(), holds); });
    }
}

// A device erases in the same transaction in which it takes a withdrawal in, and sweeps up before it signs its next
// statement: a statement that reaches as far as a withdrawal is the device's signed word that it let go.
Result<QList<TakenBack>> Programme::takenBack() const
{
    QMap<QByteArray, Taking> takings; // by the public half of the receipt
    Query q = d->log->query("SELECT o.record, o.header, o.body, e.epoch, w.kind, o.branch FROM operation o "
                            "JOIN epoch e ON e.id = o.epoch JOIN withdrawn w ON w.record = o.record WHERE o.kind = 32");
    while (q.next()) {
        const auto header = OperationHeader::parse(q.blob(1));
        const QByteArray key = q.blob(2).first(std::min<qsizetype>(q.blob(2).size(), crypto::kKeyBytes));
        const auto record = q.id<RecordId>(0);
        if (!header || !crypto::verify(withdrawalMessage(d->programme, record), q.blob(2).mid(crypto::kKeyBytes), key))
            continue;
        Taking& taking = takings[key];
        if (!taking.places.contains(record)) {
            ++taking.shown.records;
            ++taking.shown.byKind[q.text(4)];
            taking.shown.each.append({record, q.text(4)});
        }
        taking.places[record].append({q.id<EpochId>(3), q.integer(5), header->seq});
        taking.shown.receipt = key;
        taking.shown.atMs = std::max(taking.shown.atMs, std::min(header->at.ms(), d->env.clock.nowMs()));
    }
    UTHAN_TRY(q.status());
    QList<TakenBack> all;
    const QList<DeviceInfo> devices = this->devices();
    for (Taking& taking : takings) {
        for (const DeviceInfo& device : devices) {
            if (device.isShares())
                continue; // nothing is kept there
            const share::Holdings* holdings = d->peerBook().of(device.id);
            const bool letGo = device.isThis
                || (holdings && hasLetGo(taking, [&](const LogPlace& place) { return d->holds(*holdings, place); }));
            (letGo ? taking.shown.confirmed : device.removed ? taking.shown.outOfReach : taking.shown.notYet) << device;
        }
        all << taking.shown;
    }
    std::sort(all.begin(), all.end(), [](const TakenBack& a, const TakenBack& b) {
        return std::pair(b.atMs, a.receipt) < std::pair(a.atMs, b.receipt);
    });
    return all;
}

} // namespace uthan::store
