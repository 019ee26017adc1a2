// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/programme.h"

namespace uthan::product {

struct DemoReport {
    QHash<QString, qint64> made; // records by kind
    QString codeToTry; // the receipt code of one answered survey: whoever types it in takes that survey back
};

// Fills a new programme with "Care Within Reach" (assets/demo; all invented): people, consents, two surveys with 200
// answer sheets, photo stories in all their states, places, themes, decisions, promises. One story is really taken
// back, so that only its tombstone is left. Input if the programme already holds something. Link `uthan_demo`.
[[nodiscard]] Result<DemoReport> makeDemoProgramme(store::Programme& programme, const store::Progress& progress = {});

} // namespace uthan::product
