// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QQuickItem;

namespace uthan::desktop {

// What nobody can reach or read on the page under this item, one line each: a button that lies beyond a side of it, a
// card whose contents reach out of it.
[[nodiscard]] QStringList outOfPlace(QQuickItem* root);

} // namespace uthan::desktop
