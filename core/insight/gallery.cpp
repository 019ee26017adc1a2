// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/gallery.h"

#include <algorithm>
#include <initializer_list>

namespace uthan::insight {
namespace {
    struct Author {
        StoryMaker maker;
        int patch = -1;
        QString alias;
    };

    Result<Author> authorOf(store::Programme& programme, PersonId person)
    {
        Result<StoryMaker> maker = storyMaker(programme, person);
        if (!maker)
            return maker.error();
        Author a{*std::move(maker), -1, {}};
        if (const Result<record::Record> r = programme.record(RecordId{person.value})) {
            a.patch = int(r->fields.value(QLatin1String("patch")).toInteger(-1));
            a.alias = r->text(QStringLiteral("alias"));
        }
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
        const record::ConsentState both = storyConsent(story.fields, author.maker.consent);
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

HeldBack mayShow(const record::Record& story, const StoryMaker& maker, record::Use use)
{
    using Why = StoryHold::Why;
    const QString state = story.text(QStringLiteral("state"));
    if (story.withdrawn || maker.consent.withdrawn || state == QLatin1String("withdrawn"))
        return HeldBack::TakenBack;
    if (story.audience == record::Audience::Author || state == QLatin1String("mine"))
        return HeldBack::NotBrought;
    const QList<StoryHold> holds = storyHolds(story.fields, maker, use);
    const auto any = [&holds](std::initializer_list<Why> reasons) {
        return std::any_of(holds.begin(), holds.end(), [&reasons](const StoryHold& h) {
            return std::find(reasons.begin(), reasons.end(), h.why) != reasons.end();
        });
    };
    if (any({Why::MakersGuardian, Why::AskGuardian, Why::GuardianSaidNo}))
        return HeldBack::GuardianMissing;
    if (any({Why::AskThem, Why::TheySaidNo}))
        return HeldBack::SomebodyNotAsked;
    return holds.isEmpty() ? HeldBack::No : HeldBack::NotAgreed;
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
        item.why = mayShow(story, author->maker, use);
        if (item.isShown())
            fill(item, story, *author, use);
        out << item;
    }
    return out;
}

} // namespace uthan::insight
