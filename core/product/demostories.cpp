// SPDX-License-Identifier: GPL-3.0-or-later
#include "place/placerecords.h"
#include "product/demomaker.h"

#include <QCborArray>
#include <QRegularExpression>

// What people of the demo gave with pictures and on the map.
namespace uthan::product {
namespace {
    // What the drawn pictures show, for those who do not see them.
    QString description(const QString& story)
    {
        static const QHash<QString, QString> texts{
            {QStringLiteral("e01"), QStringLiteral("A letter with many lines, pinned to a fridge door.")},
            {QStringLiteral("e02"), QStringLiteral("Two people walk arm in arm on an icy path; snow, a bus stop.")},
            {QStringLiteral("e03"), QStringLiteral("A red school bag on a row of blue waiting-room chairs.")},
            {QStringLiteral("e04"), QStringLiteral("A prescription slip and some coins on a wooden table.")},
            {QStringLiteral("e05"), QStringLiteral("An empty bench under a tree in evening light.")},
            {QStringLiteral("e06"), QStringLiteral("Two pairs of hands carry a steaming pot of rice.")},
            {QStringLiteral("e07"), QStringLiteral("A young and an old hand hold one phone.")},
            {QStringLiteral("e08"), QStringLiteral("People wait outside a closed glass door under a clock.")}};
        return texts.value(story);
    }

    QString titleOf(const QString& caption) // its first sentence or clause
    {
        static const QRegularExpression end(QStringLiteral("[.:،,۔।]"));
        return caption.left(caption.indexOf(end)).trimmed();
    }

    QCborMap release(const QString& state)
    {
        const bool discussed = state != QLatin1String("needs_guardian");
        const bool released = state == QLatin1String("released") || state == QLatin1String("withdrawn");
        return {{QStringLiteral("discuss"), discussed}, {QStringLiteral("quote"), discussed},
            {QStringLiteral("exhibit"), released}, {QStringLiteral("online"), false}, {QStringLiteral("media"), false}};
    }

    QCborArray peopleIn(const QJsonArray& people)
    {
        QCborArray out;
        for (const auto& each : people) {
            const QString who = each.toObject().value(QLatin1String("who")).toString();
            const bool minor = who.contains(QLatin1String("minor"));
            out.append(QCborMap{{QStringLiteral("who"), who.section(QLatin1String(" ("), 0, 0)},
                {QStringLiteral("minor"), minor}, {QStringLiteral("said"), QStringLiteral("yes")},
                {QStringLiteral("guardian"), minor ? QStringLiteral("yes") : QStringLiteral("none")}});
        }
        return out;
    }
} // namespace

Result<void> DemoMaker::stories()
{
    const Result<QJsonObject> read = demo::json(QStringLiteral("photovoice.json"));
    if (!read)
        return read.error();
    const QJsonArray entries = read->value(QLatin1String("entries")).toArray();
    for (const auto& entry : entries)
        UTHAN_TRY(story(entry.toObject()));
    return flush();
}

Result<void> DemoMaker::story(const QJsonObject& entry)
{
    const QString id = demo::text(entry, "id");
    const QString state = demo::text(entry, "state");
    const bool takenBack = state == QLatin1String("withdrawn");
    const Result<QByteArray> picture = demo::bytes(QStringLiteral("pictures/%1.jpg").arg(id));
    if (!picture)
        return picture.error();
    const RecordId original = m_programme.newRecordId();
    const Result<record::MediaRef> shown = m_programme.addMedia(idOf(id), *picture, QStringLiteral("image/jpeg"));
    const Result<record::MediaRef> kept = m_programme.addMedia(original, *picture, QStringLiteral("image/jpeg"));
    if (!shown || !kept)
        return shown ? kept.error() : shown.error();
    QByteArray receiptKey;
    if (takenBack) {
        const Result<QString> code = newCode(receiptKey);
        if (!code)
            return code.error();
        m_codeOfStory = *code;
    }
    const QString language = demo::text(entry, "lang");
    const QString caption = demo::text(entry, "caption");
    const PersonId author = personOf(demo::text(entry, "photographer"));
    // Until its guardian says yes, a child's story goes to the stewards only.
    const bool waits = state == QLatin1String("needs_guardian");
    add(QStringLiteral("photo_story"), author,
        {{QStringLiteral("prompt"), demo::text(entry, "prompt")}, {QStringLiteral("title"), titleOf(caption)},
            {QStringLiteral("language"), language}, {QStringLiteral("caption"), caption},
            {QStringLiteral("picture"), shown->toCbor()}, {QStringLiteral("description"), description(id)},
            {QStringLiteral("showed"),
                QCborMap{{QStringLiteral("H"),
                    QCborMap{{QStringLiteral("text"), caption}, {QStringLiteral("language"), language}}}}},
            {QStringLiteral("people"), peopleIn(entry.value(QLatin1String("people_in_photo")).toArray())},
            {QStringLiteral("recognisable"), false}, {QStringLiteral("release"), release(state)},
            {QStringLiteral("state"), takenBack ? QStringLiteral("released") : state}},
        idOf(id), waits ? record::Audience::Stewards : record::Audience::Members, receiptKey);
    add(QStringLiteral("photo_original"), author,
        {{QStringLiteral("story"), idOf(id).text()}, {QStringLiteral("picture"), kept->toCbor()}}, original,
        record::Audience::Keepers, receiptKey);
    return {};
}

Result<void> DemoMaker::places()
{
    const Result<QJsonObject> read = demo::json(QStringLiteral("places.geojson"));
    if (!read)
        return read.error();
    const QStringList tellers{QStringLiteral("p01"), QStringLiteral("p06"), QStringLiteral("p07"),
        QStringLiteral("p11"), QStringLiteral("p02")};
    const QJsonArray features = read->value(QLatin1String("features")).toArray();
    int n = 0;
    for (const auto& each : features) {
        const QJsonObject feature = each.toObject();
        const QJsonObject properties = feature.value(QLatin1String("properties")).toObject();
        place::NewPlace p;
        p.author = personOf(tellers[n++ % tellers.size()]);
        p.category = demo::text(properties, "category");
        p.sensitivity
            = place::sensitivityFromName(demo::text(properties, "sensitivity")).value_or(place::Sensitivity::Sacred);
        p.exact = place::Geometry::fromCbor(demo::cbor(feature.value(QLatin1String("geometry"))));
        p.group = demo::text(properties, "group");
        p.session = demo::text(properties, "session");
        p.name = demo::text(properties, "name");
        const Result<QList<record::NewRecord>> records
            = place::placeRecords(p, m_programme.recordMaker(), m_programme.random());
        if (!records)
            return records.error();
        for (const record::NewRecord& r : *records) {
            m_new << r;
            ++m_report.made[r.kind];
        }
    }
    return {};
}

// For real, so that the story's words, picture and keys are gone and only a tombstone is left.
Result<void> DemoMaker::takeBack()
{
    const Result<int> gone = m_programme.withdrawByCode(m_codeOfStory);
    if (!gone)
        return gone.error();
    return {};
}

} // namespace uthan::product
