// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace uthan::form {

// Whether filled forms could be sent to it. Nothing is sent there from here; other programs do, and would fail.
[[nodiscard]] bool isWebAddress(const QString& text);
[[nodiscard]] QString noWebAddress(const QString& text); // what to say of one that is none

} // namespace uthan::form
