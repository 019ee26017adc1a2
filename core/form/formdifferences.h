// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram.h"

// Whether two forms ask the same: one and what came of it when it was written in another format and read again.
namespace uthan::form {

struct FormDifference {
    QString path; // of the question or group, as the first form has it; empty: the form itself
    QString what; // "label", "relevant" …, as a sheet calls it
    QString before, after; // shortened, for people; empty: there is none
    [[nodiscard]] QString sentence() const;
};

// In the order of the first form. How an expression is written (blanks, quotes, relative paths) makes no difference,
// nor do calculations that were added to hold a part of one, nor names of groups that the first form leaves unnamed.
[[nodiscard]] QList<FormDifference> formDifferences(const FormProgram& before, const FormProgram& after);

} // namespace uthan::form
