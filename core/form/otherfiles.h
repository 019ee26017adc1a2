// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"

#include <QByteArray>
#include <QString>

namespace uthan::form {

// What a file is that is taken for a form and is none, and what to do; empty if it may be one.
[[nodiscard]] QString otherKind(const QByteArray& head, const ByteSource& whole);

} // namespace uthan::form
