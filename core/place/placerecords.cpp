// SPDX-License-Identifier: GPL-3.0-or-later
#include "place/placerecords.h"

#include <QCborArray>

namespace uthan::place {

namespace {
    using record::Audience;

    Audience exactAudience(Sensitivity level)
    {
        switch (level) {
        case Sensitivity::Public:
        case Sensitivity::Community:
            return Audience::Members;
        case Sensitivity::Restricted:
            return Audience::Stewards;
        case Sensitivity::Sacred:
            break;
        }
        return Audience::Keepers;
    }

    QCborMap sharedFields(const NewPlace& place)
    {
        QCborMap fields{{QStringLiteral("category"), place.category},
            {QStringLiteral("legend_version"), place.legendVersion},
            {QStringLiteral("sensitivity"), sensitivityName(place.sensitivity)},
            {QStringLiteral("cell_m"), cellMetres(place.sensitivity)},
            {QStringLiteral("rule"), ruleOf(place.sensitivity)}};
        const Geometry shared = sharedGeometry(place.exact, place.sensitivity);
        if (!shared.isNull())
            fields.insert(QStringLiteral("geometry"), shared.toCbor());
        const auto put = [&](const char* name, const QString& text) {
            if (!text.isEmpty())
                fields.insert(QString::fromLatin1(name), text);
        };
        put("name", place.name);
        put("note", place.note);
        put("language", place.language);
        put("group", place.group);
        put("session", place.session);
        if (!place.voice.isNull())
            fields.insert(QStringLiteral("voice"), place.voice.toCbor());
        if (place.isVoiceCutOff)
            fields.insert(QStringLiteral("cut_off"), true);
        QCborArray beside;
        for (const record::MediaRef& other : place.voicesBeside)
            beside.append(other.toCbor());
        if (!beside.isEmpty())
            fields.insert(QStringLiteral("beside"), beside);
        return fields;
    }
}

Result<QList<record::NewRecord>> placeRecords(const NewPlace& place, const store::RecordMaker& maker, Random& random)
{
    if (place.exact.isNull() || Geometry::fromCbor(place.exact.toCbor()).isNull())
        return Error{ErrorCode::Input, QStringLiteral("a place needs a point, a line or an area on the Earth")};
    if (place.category.isEmpty())
        return Error{ErrorCode::Input, QStringLiteral("a place needs a category of the legend")};
    record::NewRecord shared{QStringLiteral("place"), place.author,
        place.sensitivity == Sensitivity::Sacred ? Audience::Keepers : Audience::Members, sharedFields(place),
        place.id.isNull() ? maker.next(random) : place.id, place.receiptKey};
    if (place.sensitivity == Sensitivity::Public)
        return QList<record::NewRecord>{shared};
    const QCborMap fields{
        {QStringLiteral("place"), shared.id.text()}, {QStringLiteral("geometry"), place.exact.toCbor()}};
    const record::NewRecord exact{QStringLiteral("place_exact"), place.author, exactAudience(place.sensitivity), fields,
        maker.next(random), place.receiptKey};
    return QList<record::NewRecord>{shared, exact};
}

} // namespace uthan::place
