// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QQuickItem;

namespace uthan::desktop {

// What nobody can be proud of, of all that is shown under an item: texts so narrow that a word is broken in two.
[[nodiscard]] QStringList brokenWords(QQuickItem* root);

} // namespace uthan::desktop
