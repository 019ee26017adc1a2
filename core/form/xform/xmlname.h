// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace uthan::form {

// What every reader of XML takes for a name, our own among them: without a prefix, and no longer than any needs.
constexpr qsizetype kLongestName = 1'000;
[[nodiscard]] bool isXmlName(const QString& name);
[[nodiscard]] bool isAttributeName(const QString& name); // one prefix may stand before it; declares no namespace

} // namespace uthan::form
