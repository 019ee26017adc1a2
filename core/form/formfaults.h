// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "form/formdefinition.h"

#include <QList>
#include <QStringList>

namespace uthan::form {

// What is wrong with one form, as far as one does not follow from another: who mends it sees all of it at once.
class FormFaults {
public:
    static constexpr qsizetype kMost = 30; // more are no help
    void add(const Error& fault); // one at a place
    void add(const Result<void>& done)
    {
        if (!done)
            add(done.error());
    }
    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); }
    [[nodiscard]] bool isFull() const { return m_all.size() >= kMost; }
    [[nodiscard]] const Error& first() const { return m_all.front(); }
    [[nodiscard]] QList<Error>& each() { return m_all; }
    [[nodiscard]] const QList<Error>& each() const { return m_all; }
    void sort(); // as they stand in the file: by sheet, then by row or line
    // The first, with a line for each of the others behind it: "place: what is wrong and what to do".
    [[nodiscard]] Error all() const;

private:
    QList<Error> m_all;
};

// What may still be looked at of a form that is refused, so that all that is wrong with it is told in one go.
struct FaultyForm {
    FormDefinition rest; // without what is wrong
    FormFaults faults;
    QStringList leftOut; // names of questions that are not in `rest`, though the form has them
    bool holds = false; // false: nothing can be said of the rest
};

// The lines of such an error, each with its place in front.
[[nodiscard]] QStringList errorLines(const Error& error);

} // namespace uthan::form
