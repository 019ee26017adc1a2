// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formdefinition.h"

#include <optional>

namespace uthan::form {

// The column `parameters`: "start=1 end=5", separated by blanks, commas or semicolons. Nothing if it is not such pairs.
[[nodiscard]] std::optional<Pairs> parseParameters(const QString& written);

// What is wrong with the parameters of a question, in words for the person who wrote the form; empty if nothing is.
[[nodiscard]] bool takesParameters(const Element& element);
[[nodiscard]] QString parameterFault(const Element& element);

} // namespace uthan::form
