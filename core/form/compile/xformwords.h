// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace uthan::form {

// What is said of expressions is written for those who write sheets, as nearly all do. Of an XForm, which has no
// columns and no ${name}, it says the same in words of XForms.
[[nodiscard]] QString inXFormWords(QString text);

} // namespace uthan::form
