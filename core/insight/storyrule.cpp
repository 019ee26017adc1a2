// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/storyrule.h"

#include <algorithm>
#include <QCborArray>

namespace uthan::insight {
namespace {
    using Why = StoryHold::Why;

    void addPerson(QList<StoryHold>& holds, const QCborMap& person)
    {
        if (person.value(QLatin1String("covered")).toBool())
            return; // cannot be recognised any more
        const QString who = person.value(QLatin1String("who")).toString();
        const QString said = person.value(QLatin1String("said")).toString();
        if (said == QLatin1String("no")) {
            holds.append({Why::TheySaidNo, who});
            return; // a guardian cannot say yes over it
        }
        if (said != QLatin1String("yes"))
            holds.append({Why::AskThem, who});
        if (!person.value(QLatin1String("minor")).toBool())
            return;
        const QString guardian = person.value(QLatin1String("guardian")).toString();
        if (guardian != QLatin1String("yes"))
            holds.append({guardian == QLatin1String("no") ? Why::GuardianSaidNo : Why::AskGuardian, who});
    }

    // Somebody who agreed to every use: what is still not allowed then is so by the story's own release.
    record::ConsentState everything()
    {
        record::ConsentState all{true, false, {}};
        for (int scope = 0; scope <= static_cast<int>(record::Scope::Named); ++scope)
            all.scopes.insert(record::scopeName(static_cast<record::Scope>(scope)), true);
        return all;
    }

    Result<bool> guardianAgreed(store::Programme& programme, PersonId person)
    {
        store::RecordQuery query;
        query.kind = QStringLiteral("consent");
        query.author = person;
        const Result<QList<record::Record>> consents = programme.records(query);
        if (!consents)
            return consents.error();
        return std::any_of(consents->begin(), consents->end(), [](const record::Record& c) {
            return c.text(QStringLiteral("capacity")) == QLatin1String("assent_guardian")
                && c.fields.value(QLatin1String("evidence")).toMap().value(QLatin1String("guardian")).toString()
                == QLatin1String("yes");
        });
    }
} // namespace

Result<StoryMaker> storyMaker(store::Programme& programme, PersonId person)
{
    StoryMaker maker;
    Result<record::ConsentState> consent = programme.consentOf(person);
    if (!consent)
        return consent.error();
    maker.consent = *consent;
    const Result<record::Record> r = programme.record(RecordId{person.value});
    if (!r && r.error().code != ErrorCode::NotFound)
        return r.error();
    maker.isMinor = r && r->text(QStringLiteral("age_class")).startsWith(QLatin1String("minor"));
    if (maker.isMinor) {
        const Result<bool> agreed = guardianAgreed(programme, person);
        if (!agreed)
            return agreed.error();
        maker.guardianAgreed = *agreed;
    }
    return maker;
}

record::ConsentState storyConsent(const QCborMap& fields, const record::ConsentState& maker)
{
    using record::Scope;
    const QCborMap release = fields.value(QLatin1String("release")).toMap();
    record::ConsentState both = maker;
    for (auto it = both.scopes.begin(); it != both.scopes.end(); ++it) {
        const QCborValue said = release.value(it.key());
        if (it.key() != record::scopeName(Scope::Collect) && !said.isUndefined())
            it.value() = it.value() && said.toBool();
    }
    for (const Scope scope : {Scope::Discuss, Scope::Exhibit, Scope::Online, Scope::Media}) {
        if (!release.value(record::scopeName(scope)).toBool()) // showing it needs a release of its own
            both.scopes.insert(record::scopeName(scope), false);
    }
    return both;
}

QList<StoryHold> storyHolds(const QCborMap& fields, const StoryMaker& maker, record::Use use)
{
    const QString state = fields.value(QLatin1String("state")).toString();
    QList<StoryHold> holds;
    if (!record::mayUse(maker.consent, use))
        holds.append({Why::MakerSaidNo});
    if (state == QLatin1String("needs_guardian") || (maker.isMinor && !maker.guardianAgreed))
        holds.append({Why::MakersGuardian});
    const QCborArray people = fields.value(QLatin1String("people")).toArray();
    for (const auto& person : people)
        addPerson(holds, person.toMap());
    const bool leavesTheRoom = use == record::Use::Exhibition || use == record::Use::Public;
    const bool released = !leavesTheRoom || state == QLatin1String("released");
    if (!released || !record::mayUse(storyConsent(fields, everything()), use))
        holds.append({Why::NotReleased});
    return holds;
}

} // namespace uthan::insight
