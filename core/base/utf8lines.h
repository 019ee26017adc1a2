// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

class QIODevice;

namespace uthan {

// The first line, from where the file is read now, that is not UTF-8; 1 is the first of all. 0: every line is.
[[nodiscard]] qint64 firstLineThatIsNotUtf8(QIODevice& file);

} // namespace uthan
