// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace uthan::form {

// What may stand in a name: XML 1.0 in its fifth edition, as the field's converter and its readers have it (letters of
// every script, and the joiners inside Persian, Urdu or Bangla words), but no colon.
[[nodiscard]] bool beginsXmlName(char32_t letter);
[[nodiscard]] bool isInXmlName(char32_t letter);

// Without a prefix, and no longer than any needs.
constexpr qsizetype kLongestName = 1'000;
[[nodiscard]] bool isXmlName(const QString& name);
[[nodiscard]] bool isAttributeName(const QString& name); // one prefix may stand before it; declares no namespace

} // namespace uthan::form
