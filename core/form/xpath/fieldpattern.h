// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace uthan::form {

// A regular expression as forms have it, for the field's programs (Java, and ICU on phones), in the writing that
// QRegularExpression reads: \uXXXX, \p{Alpha}, \p{IsBengali}, \p{InArabic}; [:alpha:] holds the letters of any script.
[[nodiscard]] QString fieldPattern(const QString& pattern);

} // namespace uthan::form
