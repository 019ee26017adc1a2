// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "store/programme_p.h"

#include <QCborArray>

namespace uthan::store {

using record::ConsentState;
using record::Record;

namespace {
    const QLatin1String kSupersedes("supersedes"), kScopes("scopes");

    // Agreed only if all agree: a scope one of them is silent about is a no.
    void mergeScopes(ConsentState& state, const QCborMap& scopes, bool isFirst)
    {
        QHash<QString, bool> merged;
        for (auto it = scopes.cbegin(); it != scopes.cend(); ++it) {
            const QString name = it.key().toString();
            merged.insert(name, it.value().toBool() && (isFirst || state.scopes.value(name)));
        }
        for (auto it = state.scopes.cbegin(); it != state.scopes.cend(); ++it) {
            if (!merged.contains(it.key()))
                merged.insert(it.key(), false);
        }
        state.scopes = merged;
    }
}

Result<QList<RecordId>> Programme::Private::withdrawnConsents(PersonId subject) const
{
    QList<RecordId> ids;
    Query q = log->query("SELECT record FROM withdrawn WHERE subject = ?1", subject);
    while (q.next())
        ids << q.id<RecordId>(0);
    UTHAN_TRY(q.status());
    return ids;
}

Result<QList<RecordId>> Programme::Private::consentEvents(PersonId subject) const
{
    auto ids = withdrawnConsents(subject);
    if (!ids)
        return ids;
    // State from before this transaction is enough: two consents of one person in one call stay side by side.
    const auto living = view->consentsOf(subject);
    if (!living)
        return living.error();
    for (const Record& r : *living)
        *ids << r.id;
    return ids;
}

Result<ConsentState> Programme::consentOf(PersonId person) const
{
    const auto living = d->fromView([&] { return d->view->consentsOf(person); });
    const auto gone = d->withdrawnConsents(person);
    if (!living || !gone)
        return living ? gone.error() : living.error();
    QSet<QString> superseded;
    for (const Record& consent : *living) {
        for (const auto& id : consent.fields.value(kSupersedes).toArray())
            superseded.insert(id.toString());
    }
    ConsentState state;
    for (const RecordId id : *gone)
        state.withdrawn = state.withdrawn || !superseded.contains(id.text());
    if (state.withdrawn)
        return state;
    bool isFirst = true;
    for (const Record& consent : *living) {
        if (superseded.contains(consent.id.text()))
            continue;
        if (consent.wordings.contains(kScopes)) { // one consent edited in two places: each edit must agree
            for (const record::Wording& w : consent.wordings.value(kScopes)) {
                mergeScopes(state, w.value.toMap(), isFirst);
                isFirst = false;
            }
        } else {
            mergeScopes(state, consent.fields.value(kScopes).toMap(), isFirst);
            isFirst = false;
        }
    }
    state.given = state.scopes.value(record::scopeName(record::Scope::Collect));
    return state;
}

// --- taking back ---------------------------------------------------------------------------------------------------

Result<QList<RecordId>> Programme::Private::recordsOfReceipt(const QByteArray& receiptPublicKey) const
{
    QList<RecordId> found;
    Query q = log->query("SELECT header FROM operation WHERE kind = ?1", static_cast<int>(OperationKind::Create));
    while (q.next()) {
        const auto header = OperationHeader::parse(q.blob(0));
        if (header && header->receipt == receiptCommitment(receiptPublicKey, header->record)
            && !found.contains(header->record))
            found << header->record;
    }
    UTHAN_TRY(q.status());
    return found;
}

Result<int> Programme::withdrawByCode(const QString& code)
{
    UTHAN_TRY(d->refuseUntilJoined());
    auto key = record::receiptKey(code, d->salt, d->env.effort);
    if (!key)
        return key.error();
    const auto covered = d->recordsOfReceipt(key->publicKey);
    if (!covered)
        return covered.error();
    if (covered->isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("no record here belongs to this code")};
    (void)d->ensureView(); // the kind of what goes is read from it
    Result<int> erased = [&]() -> Result<int> {
        Transaction transaction(*d->log);
        for (const RecordId record : *covered) {
            const auto gone = d->oplog->isWithdrawn(record);
            if (!gone)
                return gone.error();
            if (*gone)
                continue;
            const QByteArray body
                = key->publicKey + crypto::sign(withdrawalMessage(d->programme, record), key->secretKey);
            UTHAN_TRY(Private::discardHash(d->appendClear(OperationKind::Withdraw, record, body)));
        }
        auto count = d->applyWithdrawals();
        if (!count)
            return count;
        UTHAN_TRY(transaction.commit());
        return count;
    }();
    crypto::wipe(key->secretKey);
    if (!erased) {
        d->afterRollback();
        return erased;
    }
    d->afterCommit();
    return erased;
}

// Does one of the record's withdrawals carry the key that its creation committed to, and that key's signature?
Result<bool> Programme::Private::hasValidWithdrawal(RecordId record) const
{
    QList<QByteArray> receipts, bodies;
    Query q = log->query("SELECT kind, header, body FROM operation WHERE record = ?1", record);
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

Result<int> Programme::Private::applyWithdrawals()
{
    QList<RecordId> asked;
    {
        Query q = log->query(
            "SELECT record FROM operation WHERE kind = 32 AND record NOT IN (SELECT record FROM withdrawn) UNION "
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
    const auto seen = view->record(record); // only what this device could read anyway
    const bool isConsent = seen && seen->kind == QLatin1String("consent");
    const QByteArray subject
        = isConsent ? PersonId::fromText(seen->text(QStringLiteral("subject"))).bytes() : QByteArray();
    UTHAN_TRY(log->run(
        "INSERT OR IGNORE INTO withdrawn VALUES(?1, ?2, ?3)", record, seen ? seen->kind : QStringLiteral(""), subject));
    UTHAN_TRY(oplog->eraseBodies(record));
    UTHAN_TRY(keyring->forget(record));
    UTHAN_TRY(log->run("DELETE FROM unkeyed WHERE record = ?1", record));
    UTHAN_TRY(eraseMediaOf(record));
    UTHAN_TRY(log->run("DELETE FROM draft WHERE record = ?1", record));
    UTHAN_TRY(touch(record));
    mustCheckpoint = true;
    mustClearCache = true;
    return {};
}

// Files, the view, what was made from the record, and then every WAL: nothing keeps what is gone.
void Programme::Private::removeErased()
{
    const QList<QByteArray> gone = std::exchange(mediaToRemove, {});
    for (const QByteArray& address : gone)
        (void)media->remove(address);
    removeLists(gone);
    if (std::exchange(mustClearCache, false))
        (void)viewDb->run("DELETE FROM cache");
    if (!std::exchange(mustCheckpoint, false))
        return;
    (void)ensureView();
    (void)log->checkpoint();
    (void)viewDb->checkpoint();
}

} // namespace uthan::store
