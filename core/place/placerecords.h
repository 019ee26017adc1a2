// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/result.h"
#include "place/grid.h"
#include "record/record.h"
#include "store/recordmaker.h"

namespace uthan::place {

// A place as its person gave it.
struct NewPlace {
    RecordId id = {}; // a draft already has one
    PersonId author;
    QString category; // id in the legend
    int legendVersion = 1;
    Sensitivity sensitivity = Sensitivity::Community;
    Geometry exact;
    QString name = {};
    QString note = {};
    QString language = {};
    record::MediaRef voice = {};
    bool isVoiceCutOff = false; // nobody ended it: the program was killed while it was said
    QList<record::MediaRef> voicesBeside = {}; // that ended so while there was one already
    QString group = {};
    QString session = {};
    QByteArray receiptKey = {}; // on every part, so that one code takes all of it back
};

// The records a place is kept as, each for the audience that may hold it: first the `place` everybody works with, then,
// unless it is public, its exact geometry as a record of its own. Input if there is no geometry or category.
[[nodiscard]] Result<QList<record::NewRecord>> placeRecords(
    const NewPlace& place, const store::RecordMaker& maker, Random& random);

} // namespace uthan::place
