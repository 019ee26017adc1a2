// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/variables.h"
#include "store/programme.h"

namespace uthan::product {

struct ReportOptions {
    QString language = QStringLiteral("en"); // of what people gave; falls back and says so
    // Outside: only what may leave the room (exhibit). Room: what the group may talk about among itself.
    enum class For { Outside, Room } readers = For::Outside;
    int quotesEach = 6; // a question
};

struct Report {
    QList<ExportedFile> files; // index.html and pictures/…
    QSet<RecordId> used; // the records that were counted, quoted or shown
    qint64 questions = 0, quotes = 0, pictures = 0, picturesKept = 0;
};

// What was gathered and made of it, as a page that works offline and by screen reader: every chart is a table with
// words, small numbers are held back, quotes and pictures appear only with consent, and it says what it cannot tell.
[[nodiscard]] Result<Report> makeReport(store::Programme& programme, const ReportOptions& options);

} // namespace uthan::product
