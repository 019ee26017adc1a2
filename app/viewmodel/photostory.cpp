// SPDX-License-Identifier: GPL-3.0-or-later
#include "photostory.h"

#include <QCborArray>

namespace uthan::app {

namespace {
    QCborMap personToCbor(const PersonInPicture& person)
    {
        QCborMap map{{QStringLiteral("who"), person.who}, {QStringLiteral("minor"), person.minor},
            {QStringLiteral("said"), person.said}, {QStringLiteral("guardian"), person.guardian},
            {QStringLiteral("covered"), person.covered}};
        person.voice.toCbor(map);
        return map;
    }

    PersonInPicture personFromCbor(const QCborMap& map)
    {
        return {map.value(QStringLiteral("who")).toString(), map.value(QStringLiteral("minor")).toBool(),
            map.value(QStringLiteral("said")).toString(QStringLiteral("ask")),
            map.value(QStringLiteral("guardian")).toString(QStringLiteral("none")),
            map.value(QStringLiteral("covered")).toBool(), SaidVoice::fromCbor(map)};
    }

    QCborMap showedToCbor(const QMap<QString, Told>& showed)
    {
        QCborMap all;
        for (auto it = showed.begin(); it != showed.end(); ++it) {
            if (it->isEmpty())
                continue;
            QCborMap told{{QStringLiteral("language"), it->language}};
            if (!it->text.trimmed().isEmpty())
                told.insert(QStringLiteral("text"), it->text.trimmed());
            it->voice.toCbor(told);
            all.insert(it.key(), told);
        }
        return all;
    }

    QMap<QString, Told> showedFromCbor(const QCborMap& all)
    {
        QMap<QString, Told> showed;
        for (auto it = all.begin(); it != all.end(); ++it) {
            const QCborMap told = it.value().toMap();
            showed.insert(it.key().toString(),
                {told.value(QStringLiteral("text")).toString(), told.value(QStringLiteral("language")).toString(),
                    SaidVoice::fromCbor(told)});
        }
        return showed;
    }

    QCborArray peopleToCbor(const QList<PersonInPicture>& people)
    {
        QCborArray list;
        for (const PersonInPicture& person : people)
            list.append(personToCbor(person));
        return list;
    }

    // What the group may know of the place: on the grid of its level, never the exact point.
    QCborMap spotToFields(const PhotoStory::Spot& spot)
    {
        QCborMap map{{QStringLiteral("sensitivity"), place::sensitivityName(spot.level)},
            {QStringLiteral("cell_m"), place::cellMetres(spot.level)},
            {QStringLiteral("rule"), place::ruleOf(spot.level)}};
        const place::Geometry shared = place::sharedGeometry(place::Geometry::ofPoint(spot.exact), spot.level);
        if (!shared.isNull())
            map.insert(QStringLiteral("geometry"), shared.toCbor());
        return map;
    }

    QCborMap releaseToCbor(const QMap<QString, bool>& release)
    {
        QCborMap map;
        for (auto it = release.begin(); it != release.end(); ++it)
            map.insert(it.key(), it.value());
        return map;
    }

    bool canBeRecognised(const QList<PersonInPicture>& people)
    {
        return std::any_of(people.begin(), people.end(), [](const PersonInPicture& p) { return !p.covered; });
    }
}

QCborMap PhotoStory::toFields() const
{
    QCborMap fields{{QStringLiteral("language"), language}, {QStringLiteral("showed"), showedToCbor(showed)},
        {QStringLiteral("people"), peopleToCbor(people)}, {QStringLiteral("recognisable"), canBeRecognised(people)},
        {QStringLiteral("release"), releaseToCbor(release)}, {QStringLiteral("picture"), picture.toCbor()},
        {QStringLiteral("state"), QStringLiteral("mine")}};
    const auto put = [&fields](const char* name, const QString& text) {
        if (!text.trimmed().isEmpty())
            fields.insert(QString::fromLatin1(name), text.trimmed());
    };
    put("prompt", prompt);
    put("title", title);
    put("caption", caption);
    put("description", description);
    if (spot)
        fields.insert(QStringLiteral("place"), spotToFields(*spot));
    return fields;
}

PhotoStory PhotoStory::fromFields(const QCborMap& fields)
{
    PhotoStory story;
    story.prompt = fields.value(QStringLiteral("prompt")).toString();
    story.language = fields.value(QStringLiteral("language")).toString();
    story.title = fields.value(QStringLiteral("title")).toString();
    story.caption = fields.value(QStringLiteral("caption")).toString();
    story.description = fields.value(QStringLiteral("description")).toString();
    story.showed = showedFromCbor(fields.value(QStringLiteral("showed")).toMap());
    story.picture = record::MediaRef::fromCbor(fields.value(QStringLiteral("picture")));
    const QCborArray list = fields.value(QStringLiteral("people")).toArray();
    for (const auto& value : list)
        story.people.append(personFromCbor(value.toMap()));
    const QCborMap scopes = fields.value(QStringLiteral("release")).toMap();
    for (auto it = scopes.begin(); it != scopes.end(); ++it)
        story.release.insert(it.key().toString(), it.value().toBool());
    return story;
}

QCborMap PhotoStory::toDraft() const
{
    QCborMap body = toFields();
    body.remove(QStringLiteral("place"));
    body.remove(QStringLiteral("state"));
    QCborArray keys;
    for (const PersonInPicture& person : people)
        keys.append(person.key);
    body.insert(QStringLiteral("people_keys"), keys);
    body.insert(QStringLiteral("step"), step);
    body.insert(QStringLiteral("question"), question);
    body.insert(QStringLiteral("original_id"), originalId.text());
    body.insert(QStringLiteral("original"), original.toCbor());
    QCborArray boxes;
    for (const QRectF& box : covers)
        boxes.append(QCborArray{box.x(), box.y(), box.width(), box.height()});
    body.insert(QStringLiteral("covers"), boxes);
    if (spot)
        body.insert(QStringLiteral("spot"),
            QCborMap{{QStringLiteral("lon"), spot->exact.lon}, {QStringLiteral("lat"), spot->exact.lat},
                {QStringLiteral("level"), place::sensitivityName(spot->level)}});
    return body;
}

PhotoStory PhotoStory::fromDraft(const QCborMap& body)
{
    PhotoStory story = fromFields(body);
    story.step = body.value(QStringLiteral("step")).toString();
    story.question = static_cast<int>(body.value(QStringLiteral("question")).toInteger(0));
    story.originalId = RecordId::fromText(body.value(QStringLiteral("original_id")).toString());
    story.original = record::MediaRef::fromCbor(body.value(QStringLiteral("original")));
    const QCborArray keys = body.value(QStringLiteral("people_keys")).toArray();
    for (qsizetype i = 0; i < story.people.size(); ++i)
        story.people[i].key = keys.at(i).toString(QString::number(i));
    const QCborArray boxes = body.value(QStringLiteral("covers")).toArray();
    for (const auto& value : boxes) {
        const QCborArray box = value.toArray();
        story.covers.append({box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble()});
    }
    const QCborMap kept = body.value(QStringLiteral("spot")).toMap();
    if (const auto level = place::sensitivityFromName(kept.value(QStringLiteral("level")).toString()))
        story.spot = Spot{
            {kept.value(QStringLiteral("lon")).toDouble(), kept.value(QStringLiteral("lat")).toDouble()}, *level};
    return story;
}

SaidVoice* PhotoStory::voiceFor(const QString& part)
{
    const QString key = part.section(QLatin1Char('/'), 1);
    if (part == partOfQuestion(key)) {
        Told& told = showed[key];
        if (told.language.isEmpty())
            told.language = language;
        return &told.voice;
    }
    for (PersonInPicture& person : people) {
        if (part == partOfPerson(person.key))
            return &person.voice;
    }
    return nullptr;
}

void PhotoStory::putVoice(const QString& part, const record::MediaRef& voice)
{
    if (SaidVoice* said = voiceFor(part))
        said->put(voice);
}

void PhotoStory::putCutOff(const QString& part, const record::MediaRef& voice)
{
    if (SaidVoice* said = voiceFor(part))
        said->putCutOff(voice);
}

RecordId PhotoStory::putPicture(const Picture& now)
{
    if (originalId == now.originalId) // put once more: perhaps parts of it are covered by now
        return {};
    const RecordId before = originalId;
    originalId = now.originalId;
    original = now.original;
    picture = now.working;
    covers.clear();
    for (PersonInPicture& person : people)
        person.covered = false; // of another picture
    return before;
}

QList<insight::StoryHold> PhotoStory::holds(const insight::StoryMaker& maker) const
{
    return insight::storyHolds(toFields(), maker, record::Use::Gallery);
}

} // namespace uthan::app
