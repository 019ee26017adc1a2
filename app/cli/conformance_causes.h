// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace uthan::cli {

// Do an expected message and one of ours name the same cause? Decided by kinds of cause: what their words have in
// common and what ours have. A row that the expected message names must be the row that ours names.
enum class SameCause { Yes, No, UnknownKind };
[[nodiscard]] SameCause isSameCause(const QString& expected, const QString& ours);
[[nodiscard]] QString causeName(const QString& expected); // empty: of no kind we know

} // namespace uthan::cli
