// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace uthan::form {

// What a file is that is taken for a form and is none, and what to do; empty if it may be one.
[[nodiscard]] QString otherKind(const QByteArray& bytes);

} // namespace uthan::form
