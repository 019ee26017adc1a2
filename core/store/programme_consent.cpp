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

} // namespace uthan::store
