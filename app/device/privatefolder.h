// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace uthan::device {

// Where a recording lies until the store has it: in memory where the system has such a folder, else among the
// temporary files.
[[nodiscard]] QString privateFolder();

} // namespace uthan::device
