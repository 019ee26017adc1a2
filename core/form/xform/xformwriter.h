// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formdefinition.h"

#include <QByteArray>

namespace uthan::form {

// A form as ODK XForm XML (UTF-8), in the structure that the tools of the field write and read: see
// docs/formats/forms.md.
[[nodiscard]] QByteArray writeXForm(const FormDefinition& form);

// What the form says and an XForm has no place for.
// Entities that are changed are looked up in their list, by a name that the form must know: those it does not.
[[nodiscard]] QList<Warning> entityListsNotBrought(const FormDefinition& form);
[[nodiscard]] QList<Warning> lostInXForm(const FormDefinition& form);

// The lists of the sheet external_choices: the file itemsets.csv that belongs beside the XForm. Empty if there is none.
[[nodiscard]] QByteArray writeItemsets(const FormDefinition& form);

// What an XForm has no word for, written out in those it has: "or other", a count that is an expression, tables of
// choices. Exposed for tests.
[[nodiscard]] FormDefinition expandedForXForm(const FormDefinition& form);

} // namespace uthan::form
