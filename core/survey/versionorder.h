// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

namespace uthan::survey {

// Which of two versions of a form is the older one, by what they are called: below 0 if `a` is, 0 if they are alike.
// Numbers inside a name count as numbers, as authors count: 9 is before 10, 2026.9 before 2026.10, v2-draft after v2.
[[nodiscard]] int compareVersions(QStringView a, QStringView b);

} // namespace uthan::survey
