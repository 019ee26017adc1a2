// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/programme.h"

namespace uthan::product {

// That something was made and given out of the programme, and of which records: so that it is marked when one of them
// is taken back. What is written outside we cannot call back; who made it can be told.
struct Made {
    QString name; // of the file or folder, without its path
    QString format; // "tables", "report", "map"
    QString readers = QStringLiteral("outside"); // or "room"
    QSet<RecordId> used;
};
[[nodiscard]] Result<RecordId> noteMade(store::Programme& programme, PersonId by, const Made& made);

} // namespace uthan::product
