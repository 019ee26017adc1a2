// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formdefinition.h"

namespace uthan::form {

// Puts `element` at `index` and moves every reference to the elements behind it.
void insertElement(FormDefinition& form, int index, Element element);

// In an XForm the number of a repeat's rows can only be a path: where it is an expression it becomes a calculation of
// its own before the repeat, NAME_count, that is also part of what is sent. An XForm that says one is filled in as its
// author wrote it.
enum class CountsOf { Sheets, AnyFile };
[[nodiscard]] bool hasCountsToSpellOut(const FormDefinition& form, CountsOf of);
void spellOutCounts(FormDefinition& form, CountsOf of);

} // namespace uthan::form
