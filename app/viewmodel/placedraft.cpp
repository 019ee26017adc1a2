// SPDX-License-Identifier: GPL-3.0-or-later
#include "placedraft.h"

namespace uthan::app {

QCborMap PlaceDraft::toDraft() const
{
    QCborMap body{{QStringLiteral("category"), category}, {QStringLiteral("note"), words},
        {QStringLiteral("sensitivity"), sensitivity}, {QStringLiteral("sensitivity_chosen"), sensitivityChosen},
        {QStringLiteral("lon"), at.lon}, {QStringLiteral("lat"), at.lat}};
    voice.toCbor(body);
    return body;
}

PlaceDraft PlaceDraft::fromDraft(const store::Draft& draft)
{
    const QCborMap& body = draft.body;
    const auto text = [&body](const QString& key) { return body.value(key).toString(); };
    PlaceDraft place;
    place.id = draft.id;
    place.category = text(QStringLiteral("category"));
    place.words = text(QStringLiteral("note"));
    if (place::sensitivityFromName(text(QStringLiteral("sensitivity"))))
        place.sensitivity = text(QStringLiteral("sensitivity"));
    place.sensitivityChosen = body.value(QStringLiteral("sensitivity_chosen")).toBool();
    place.voice = SaidVoice::fromCbor(body);
    place.at = {body.value(QStringLiteral("lon")).toDouble(), body.value(QStringLiteral("lat")).toDouble()};
    return place;
}

} // namespace uthan::app
