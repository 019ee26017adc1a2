// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

// Numbers in the digits of a language, and back. Stored numbers always use 0-9.
namespace uthan::app {

// Never with an exponent, which few people read.
[[nodiscard]] QString writtenOut(double number);
[[nodiscard]] QString inDigitsOf(const QString& languageTag, const QString& asciiNumber);
// Any script's digits, and the decimal signs people type, to 0-9 and a point; other characters are left as they are.
[[nodiscard]] QString inAsciiDigits(const QString& typed);
// 1234567 as people group it: 1,234,567, in South Asia 12,34,567; and what they typed without the marks.
[[nodiscard]] QString withGroups(const QString& languageTag, const QString& asciiNumber);
// The same while somebody types: in the digits they type, marks anew; what is no number stays as it is.
[[nodiscard]] QString groupedAsTyped(const QString& languageTag, const QString& typed);
[[nodiscard]] QString withoutGroups(const QString& languageTag, const QString& typed);

} // namespace uthan::app
