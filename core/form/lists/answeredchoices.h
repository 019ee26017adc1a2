// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram.h"

#include <QSet>

namespace uthan::form {

class ListSource;

// What a list that is not held in the form has of the choices named, in its order, with their labels in each language.
// What it has not is left out: it may be what somebody said instead of choosing. If the list is not here (`lists` may
// be null) there is nothing to compare with: all that may be a name, which has no spaces, by that name alone. Empty if
// the form holds the list of this question itself.
[[nodiscard]] QList<std::pair<QString, language::Text>> answeredChoices(
    const FormProgram& form, const FormProgram::Question& question, const QSet<QString>& names, ListSource* lists);

} // namespace uthan::form
