// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashedframe.h"

#include <algorithm>
#include <QPainter>

namespace uthan::app {

DashedFrame::DashedFrame(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &DashedFrame::changed, this, [this] { update(); });
}

void DashedFrame::paint(QPainter* painter)
{
    const qreal inset = m_stitch / 2;
    const QRectF box = boundingRect().adjusted(inset, inset, -inset, -inset);
    if (box.width() <= 0 || box.height() <= 0)
        return;
    QPen pen(m_color, m_stitch, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern(m_round ? QList<qreal>{0.1, 2.4} : QList<qreal>{3.2, 2.8});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const qreal corner = std::max(0.0, std::min({m_radius, width() / 2, height() / 2}) - inset);
    painter->drawRoundedRect(box, corner, corner);
}

} // namespace uthan::app
