// SPDX-License-Identifier: GPL-3.0-or-later
// A way or an area on the sheet, sewn point by point.
#include "mapcanvas.h"

#include <cmath>
#include <QPainter>
#include <QQuickWindow>

namespace uthan::app {

namespace {
    constexpr double kReach = 24; // half a target
    constexpr double kDot = 9;
}

QVariantList MapCanvas::way() const
{
    QVariantList out;
    for (const place::Point& point : m_way)
        out << QVariantMap{{QStringLiteral("lat"), point.lat}, {QStringLiteral("lon"), point.lon}};
    return out;
}

void MapCanvas::setWay(const QVariantList& way)
{
    QList<place::Point> points;
    for (const QVariant& point : way) {
        const QVariantMap map = point.toMap();
        points << place::Point{
            map.value(QStringLiteral("lon")).toDouble(), map.value(QStringLiteral("lat")).toDouble()};
    }
    if (points == m_way)
        return;
    m_way = points;
    Q_EMIT appearanceChanged();
}

int MapCanvas::wayPointAt(QPointF point) const
{
    int best = -1;
    double nearest = kReach;
    for (int i = 0; i < m_way.size(); ++i) {
        const QPointF from = onScreen(m_way.at(i)) - point;
        const double distance = std::hypot(from.x(), from.y());
        if (distance <= nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

void MapCanvas::tap(QPointF point)
{
    const int ofWay = wayPointAt(point);
    if (ofWay >= 0) {
        Q_EMIT pointPressed(ofWay);
        return;
    }
    const int pin = pinAt(point);
    Q_EMIT pressed(pin);
    if (pin < 0) {
        const place::Point at = onEarth(point);
        Q_EMIT tapped(at.lon, at.lat);
    }
}

// A place that was put down: its sign in a ring, to be told from the crosshair.
void MapCanvas::paintPin(QPainter& painter, QPointF at)
{
    painter.setPen(QPen(m_own, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, PinPainter::kSide * 0.7, PinPainter::kSide * 0.7);
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    const QImage& image
        = m_painter.image({QStringLiteral("pin"), m_own, QStringLiteral("round")}, ratio, PinPainter::kSide);
    const double half = image.width() / ratio / 2;
    painter.drawImage(QPointF(std::round(at.x() - half), std::round(at.y() - half)), image);
}

void MapCanvas::paintWay(QPainter& painter)
{
    if (m_way.isEmpty())
        return;
    if (m_pinned && m_way.size() == 1)
        return paintPin(painter, onScreen(m_way.first()));
    QPolygonF line;
    for (const place::Point& point : m_way)
        line << onScreen(point);
    QColor veil = m_own;
    veil.setAlphaF(0.18F);
    QPen stitch(m_own, 4);
    stitch.setDashPattern({3, 1.5});
    stitch.setCapStyle(Qt::FlatCap);
    painter.setPen(stitch);
    painter.setBrush(m_closed && line.size() > 2 ? QBrush(veil) : QBrush(Qt::NoBrush));
    if (m_closed && line.size() > 2)
        painter.drawPolygon(line);
    else
        painter.drawPolyline(line);
    for (int i = 0; i < line.size(); ++i) {
        const bool chosen = i == m_chosenPoint;
        painter.setPen(QPen(m_own, chosen ? 5 : 3));
        painter.setBrush(chosen ? m_own : m_paper);
        painter.drawEllipse(line.at(i), chosen ? kDot + 3 : kDot, chosen ? kDot + 3 : kDot);
    }
}

} // namespace uthan::app
