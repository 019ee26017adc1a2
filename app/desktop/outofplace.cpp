// SPDX-License-Identifier: GPL-3.0-or-later
#include "outofplace.h"

#include <algorithm>
#include <QQuickItem>

namespace uthan::desktop {

namespace {
    constexpr double kSlack = 2; // edges and rounding

    bool isA(const QQuickItem* item, const char* component)
    {
        for (const QMetaObject* meta = item->metaObject(); meta; meta = meta->superClass()) {
            if (QByteArray(meta->className()).startsWith(QByteArray(component) + "_QMLTYPE"))
                return true;
        }
        return false;
    }

    // What can be moved to the side is reached so.
    bool movesSideways(const QQuickItem* item)
    {
        return item->inherits("QQuickFlickable") && item->property("contentWidth").toDouble() > item->width() + kSlack;
    }

    double bottomOfContents(const QQuickItem* column)
    {
        double bottom = 0;
        const QList<QQuickItem*> children = column->childItems();
        for (const QQuickItem* child : children) {
            if (child->isVisible()) // the others stay where they were
                bottom = std::max(bottom, child->y() + child->height());
        }
        return bottom;
    }

    void look(QQuickItem* item, const QQuickItem* root, QStringList& found)
    {
        if (!item->isVisible() || item->opacity() == 0 || movesSideways(item))
            return;
        if (item->property("touchMargin").isValid() && item->property("interactive").toBool() && item->width() > 0) {
            const QRectF place = item->mapRectToItem(root, QRectF(0, 0, item->width(), item->height()));
            if (place.left() < -kSlack || place.right() > root->width() + kSlack)
                found.append(QStringLiteral("beyond the side of the window: ") + item->property("label").toString());
        }
        const QList<QQuickItem*> children = item->childItems();
        for (QQuickItem* child : children) {
            const bool isColumn = isA(item, "Card") && child->inherits("QQuickColumnLayout");
            if (const double bottom = isColumn ? bottomOfContents(child) : 0;
                isColumn && bottom > child->height() + kSlack) // a way of a scale that nobody has gone is less than 0
                found.append(
                    QStringLiteral("a card of %1 px holds %2 px").arg(qRound(child->height())).arg(qRound(bottom)));
            look(child, root, found);
        }
    }
}

QStringList outOfPlace(QQuickItem* root)
{
    QStringList found;
    look(root, root, found);
    return found;
}

} // namespace uthan::desktop
