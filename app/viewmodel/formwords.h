// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace uthan::app {

// What the reader of forms says (in English, in core), in the language of the person at the Desk: its sentences are
// known with what stands in them. What is not known is shown as it is.
class FormWords {
public:
    struct Said {
        QString words;
        bool isEnglish = false; // it is not known in the person's language
    };
    [[nodiscard]] static Said say(const QString& english);
    // "form.xlsx, sheet survey, row 3, column name (B3)"
    [[nodiscard]] static QString place(const QString& where);

    struct Line {
        QString place;
        Said what;
    };
    // The lines of an error that names a place in `file` in each: "place: what is wrong and what to do".
    [[nodiscard]] static QList<Line> lines(const QStringList& errorLines, const QString& file);
};

} // namespace uthan::app
