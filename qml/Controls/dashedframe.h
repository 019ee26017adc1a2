// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <qqml.h>
#include <QQuickPaintedItem>

namespace uthan::app {

// A rounded frame of stitches. Painted: the shapes of Qt 6.4 ignore the edge of a scrolling page when no graphics
// processor draws them, and are then seen over the bar below it.
class DashedFrame : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(qreal stitch MEMBER m_stitch NOTIFY changed) // thickness
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed)
    Q_PROPERTY(bool round MEMBER m_round NOTIFY changed) // round stitches
public:
    explicit DashedFrame(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_color;
    qreal m_stitch = 2;
    qreal m_radius = 20;
    bool m_round = false;
};

} // namespace uthan::app
