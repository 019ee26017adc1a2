// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace uthan::language {

// A text whose language nobody named: the first of the likely ones that is written with these letters, else a language
// that is. Without letters, the first likely one.
[[nodiscard]] QString ofText(const QString& text, const QStringList& likely);

} // namespace uthan::language
