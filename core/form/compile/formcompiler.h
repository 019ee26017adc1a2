// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "form/formdefinition.h"

namespace uthan::form {

// Turns what the author wrote into the tables a filling runs on. An Error names the place the author knows.
// What is given away is let go of as it is compiled. `longLists`: where lists go that are too long for it; null: all of
// them stay in the program.
class LongLists; // form/lists/longlists.h
[[nodiscard]] Result<std::shared_ptr<const FormProgram>> compileForm(
    const FormDefinition& definition, LongLists* longLists = nullptr, FormUse use = FormUse::New);
[[nodiscard]] Result<std::shared_ptr<const FormProgram>> compileForm(
    FormDefinition&& definition, LongLists* longLists = nullptr, FormUse use = FormUse::New);

// What the reader found, and what is wrong with the logic of the rest and follows from none of that.
struct FaultyForm; // form/formfaults.h
[[nodiscard]] Error allFaults(FaultyForm&& faulty);

} // namespace uthan::form
