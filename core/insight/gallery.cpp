// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/gallery.h"

#include <QCborArray>

namespace uthan::insight {
namespace {
    // What the author agreed to as a person and released for this picture: both are needed, each use apart.
    record::ConsentState released(const record::ConsentState& consent, const QCborMap& release)
    {
        record::ConsentState both = consent;
        for (auto it = both.scopes.begin(); it != both.scopes.end(); ++it) {
            const QCborValue said = release.value(it.key());
            if (it.key() != record::scopeName(record::Scope::Collect) && !said.isUndefined())
                it.value() = it.value() && said.toBool();
        }
        for (const record::Scope scope : {record::Scope::Exhibit, record::Scope::Online, record::Scope::Media})
            if (!release.value(record::scopeName(scope)).toBool()) // leaving the room needs a release of its own
                both.scopes.insert(record::scopeName(scope), false);
        return both;
    }

    HeldBack peopleInPicture(const QCborArray& people)
    {
        HeldBack why = HeldBack::No;
        for (const QCborValue& each : people) {
            const QCborMap person = each.toMap();
            const bool minor = person.value(QLatin1String("minor")).toBool();
            if (minor && person.value(QLatin1String("guardian")).toString() != QLatin1String("yes"))
                return HeldBack::GuardianMissing;
            if (person.value(QLatin1String("said")).toString() != QLatin1String("yes"))
                why = HeldBack::SomebodyNotAsked;
        }
        return why;
    }

    struct Author {
        record::ConsentState consent;
        bool minor = false;
        bool guardianAgreed = false;
        int patch = -1;
        QString alias;
    };

    Result<Author> authorOf(store::Programme& programme, PersonId person)
    {
        Author a;
        const Result<record::ConsentState> consent = programme.consentOf(person);
        if (!consent)
            return consent.error();
        a.consent = *consent;
        const Result<record::Record> r = programme.record(RecordId{person.value});
        if (!r && r.error().code != ErrorCode::NotFound)
            return r.error();
        if (r) {
            a.minor = r->text(QStringLiteral("age_class")).startsWith(QLatin1String("minor"));
            a.patch = int(r->fields.value(QLatin1String("patch")).toInteger(-1));
            a.alias = r->text(QStringLiteral("alias"));
        }
        if (!a.minor)
            return a;
        store::RecordQuery query;
        query.kind = QStringLiteral("consent");
        query.author = person;
        const Result<QList<record::Record>> consents = programme.records(query);
        if (!consents)
            return consents.error();
        for (const record::Record& c : *consents)
            if (c.text(QStringLiteral("capacity")) == QLatin1String("assent_guardian")
                && c.fields.value(QLatin1String("evidence")).toMap().value(QLatin1String("guardian")).toString()
                    == QLatin1String("yes"))
                a.guardianAgreed = true;
        return a;
    }

    QCborMap spoken(const QCborMap& showed, const record::ConsentState& consent)
    {
        QCborMap out;
        for (auto it = showed.cbegin(); it != showed.cend(); ++it) {
            QCborMap part = it.value().toMap();
            if (!record::mayUse(consent, record::Use::Quote))
                part.remove(QLatin1String("text"));
            if (!record::mayUse(consent, record::Use::PlayVoice))
                part.remove(QLatin1String("voice"));
            if (part.contains(QLatin1String("text")) || part.contains(QLatin1String("voice")))
                out.insert(it.key(), part);
        }
        return out;
    }

    void fill(GalleryItem& item, const record::Record& story, const Author& author, record::Use use)
    {
        const record::ConsentState both
            = released(author.consent, story.fields.value(QLatin1String("release")).toMap());
        const bool words = use == record::Use::Gallery || record::mayUse(both, record::Use::Quote);
        item.picture = record::MediaRef::fromCbor(story.fields.value(QLatin1String("picture")));
        item.language = story.text(QStringLiteral("language"));
        item.description = story.text(QStringLiteral("description"));
        item.prompt = story.text(QStringLiteral("prompt"));
        item.place = story.fields.value(QLatin1String("place")).toMap();
        item.showed = spoken(story.fields.value(QLatin1String("showed")).toMap(), both);
        if (words) {
            item.title = story.text(QStringLiteral("title"));
            item.caption = story.text(QStringLiteral("caption"));
        }
        if (both.allows(record::Scope::Named))
            item.byline = author.alias;
    }
} // namespace

QString heldBackName(HeldBack why)
{
    switch (why) {
    case HeldBack::No:
        return QStringLiteral("shown");
    case HeldBack::NotBrought:
        return QStringLiteral("not_brought");
    case HeldBack::NotAgreed:
        return QStringLiteral("not_agreed");
    case HeldBack::GuardianMissing:
        return QStringLiteral("guardian_missing");
    case HeldBack::SomebodyNotAsked:
        return QStringLiteral("somebody_not_asked");
    case HeldBack::TakenBack:
        return QStringLiteral("taken_back");
    }
    return {};
}

HeldBack mayShow(const record::Record& story, const record::ConsentState& consent, bool authorIsMinor,
    bool guardianAgreed, record::Use use)
{
    const QString state = story.text(QStringLiteral("state"));
    if (story.withdrawn || consent.withdrawn || state == QLatin1String("withdrawn"))
        return HeldBack::TakenBack;
    if (story.audience == record::Audience::Author || state == QLatin1String("mine"))
        return HeldBack::NotBrought;
    if (state == QLatin1String("needs_guardian") || (authorIsMinor && !guardianAgreed))
        return HeldBack::GuardianMissing;
    if (const HeldBack why = peopleInPicture(story.fields.value(QLatin1String("people")).toArray());
        why != HeldBack::No)
        return why;
    const bool leavesTheRoom = use == record::Use::Exhibition || use == record::Use::Public;
    if (leavesTheRoom && state != QLatin1String("released"))
        return HeldBack::NotAgreed;
    if (!record::mayUse(released(consent, story.fields.value(QLatin1String("release")).toMap()), use))
        return HeldBack::NotAgreed;
    return HeldBack::No;
}

Result<QList<GalleryItem>> gallery(store::Programme& programme, record::Use use)
{
    store::RecordQuery query;
    query.kind = QStringLiteral("photo_story");
    query.withWithdrawn = true;
    const Result<QList<record::Record>> stories = programme.records(query);
    if (!stories)
        return stories.error();
    QList<GalleryItem> out;
    for (const record::Record& story : *stories) {
        const Result<Author> author = authorOf(programme, story.author);
        if (!author)
            return author.error();
        GalleryItem item;
        item.story = story.id;
        item.author = story.author;
        item.patch = author->patch;
        item.why = mayShow(story, author->consent, author->minor, author->guardianAgreed, use);
        if (item.isShown())
            fill(item, story, *author, use);
        out << item;
    }
    return out;
}

} // namespace uthan::insight
