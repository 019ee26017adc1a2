// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formdefinition.h"

namespace uthan::form {

// Whether a question takes its choices from a file by the appearance search('file', …), and those turned into what a
// select from a file is. The definition the writers start from keeps the appearance.
[[nodiscard]] bool hasSearchLists(const FormDefinition& form);
void readSearchLists(FormDefinition& form);

// The way to look that search('file', 'way', …) names, if there is none of that name.
[[nodiscard]] QString unknownSearchWay(const QString& appearance);

} // namespace uthan::form
