// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineorder.h"

namespace {
constexpr auto kHasItsPlace = "hasItsPlaceAmongLines";
}

void LineOrder::put(QQuickItem* line) const
{
    const QQuickItem* list = line ? line->parentItem() : nullptr;
    if (!list)
        return;
    const int index = line->property("index").toInt();
    QQuickItem *before = nullptr, *after = nullptr; // the nearest on each side
    int last = -1, next = -1;
    const QList<QQuickItem*> lines = list->childItems();
    for (QQuickItem* other : lines) {
        const QVariant at = other->property("index");
        // One that is still being made stands anywhere: nothing goes beside it.
        if (other == line || !other->property(kHasItsPlace).toBool() || !at.isValid() || at.toInt() < 0)
            continue;
        if (at.toInt() < index && at.toInt() > last) {
            last = at.toInt();
            before = other;
        } else if (at.toInt() > index && (next < 0 || at.toInt() < next)) {
            next = at.toInt();
            after = other;
        }
    }
    if (before)
        line->stackAfter(before);
    else if (after)
        line->stackBefore(after);
    line->setProperty(kHasItsPlace, true);
}
