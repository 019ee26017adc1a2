// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "form/formdefinition.h"
#include "form/xlsform/xlsformsheet.h"

namespace uthan::form {

// The sheet "entities": one row a list of entities that the form makes or changes. `within` is not known yet.
[[nodiscard]] Result<void> readEntities(const XlsFormSheet& sheet, FormDefinition& form);

// Finds the group or repeat that each entity belongs to, from the questions that save to it (Element::saveTo) and those
// that its expressions name: one entity a container, in the innermost repeat, as deep as what it is made of. To be
// called when all elements are read; also checks and completes every `saveTo` ("list#property" becomes "property").
[[nodiscard]] Result<void> placeEntities(FormDefinition& form);

// The column `repeat` of earlier sheets may say where each belongs: no other place than the one that was found.
[[nodiscard]] Result<void> checkRepeatsOfEntities(const XlsFormSheet& sheet, FormDefinition& form);

} // namespace uthan::form
