// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formdefinition.h"

#include <optional>

namespace uthan::form {

// The column `parameters`: "start=1 end=5", separated by blanks, commas or semicolons. Nothing if it is not such pairs.
// Of what is said twice the last counts, as in other programs; `twice` gets its name.
[[nodiscard]] std::optional<Pairs> parseParameters(const QString& written, QStringList* twice = nullptr);

// What is wrong with the parameters of a question, in words for the person who wrote the form; empty if nothing is.
[[nodiscard]] bool takesParameter(const Element& element, const QString& name);
[[nodiscard]] bool takesParameters(const Element& element);
[[nodiscard]] QString parameterFault(const Element& element);

} // namespace uthan::form
