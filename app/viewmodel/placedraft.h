// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "place/grid.h"
#include "record/record.h"
#include "saidvoice.h"
#include "store/programme.h"

#include <optional>
#include <QCborMap>
#include <QString>

namespace uthan::app {

// A place that is being put on the map. A value: it goes to the draft and back unchanged.
struct PlaceDraft {
    RecordId id; // null: nothing was begun
    QString category, words;
    QString sensitivity = QStringLiteral("community");
    bool sensitivityChosen = false; // by the person; else it is the group's suggestion
    SaidVoice voice;
    place::Point at; // under the crosshair

    [[nodiscard]] bool isEmpty() const { return category.isEmpty() && words.trimmed().isEmpty() && voice.isNull(); }
    [[nodiscard]] QCborMap toDraft() const;
    [[nodiscard]] static PlaceDraft fromDraft(const store::Draft& draft);
};

} // namespace uthan::app
