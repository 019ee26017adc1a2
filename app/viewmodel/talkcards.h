// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "store/programme.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QVariantMap>

namespace uthan::app {

// Something the group can hold in its hands: a picture, somebody's words, what a question found, a kind of place.
// Made only of what its people agreed to show in the room (record::Use::TalkTogether and Gallery).
struct TalkCard {
    QString id; // "<record id>" or "<record id>/<part>"; what a theme's set holds
    QString type; // "photo" | "words" | "voice" | "result" | "place"
    QString text; // in the maker's own words and language
    QString language;
    QString second; // a translation or a short explanation in the room's second language
    QString by; // chosen name, or empty
    QString source; // where it comes from: "Getting the care we need" …
    QString pictureRecord, picture; // record id and media address
    QString voice; // media address
    QList<QVariantMap> bars; // results: label, count (−1: kept private), share
    qint64 voices = 1; // how many people speak through it
    [[nodiscard]] QVariantMap toMap() const;
};

// Every card of the programme, in a stable order that does not tell who spoke when. Store thread.
[[nodiscard]] Result<QList<TalkCard>> talkCards(store::Programme& programme, const QString& language);

} // namespace uthan::app
