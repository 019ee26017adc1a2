// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace uthan::form {

// How many letters must be put in, taken out or replaced to make one of the other.
[[nodiscard]] int lettersApart(const QString& a, const QString& b);

// The one of `names` that was probably meant by `written`, whatever its capitals; empty if none is near.
[[nodiscard]] QString nearestName(const QString& written, const QStringList& names);

// “Perhaps “%1” is meant.” with a space before it; empty if no name is near.
[[nodiscard]] QString perhaps(const QString& written, const QStringList& names);

} // namespace uthan::form
