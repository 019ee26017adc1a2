// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/exprparser.h"

namespace uthan::form {

// A fault where somebody wrote as other languages do (==, &&, AND): said as what it is, with what to write instead.
// Any other fault as it was.
[[nodiscard]] ExpressionFault inOurSigns(ExpressionFault fault, const QString& source);

} // namespace uthan::form
