// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinpainter.h"

#include <QFile>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace uthan::app {

namespace {
    constexpr QRgb kInk = qRgb(0x1B, 0x28, 0x27);
    constexpr double kLeastForIcon = 24;

    QPainterPath outline(const QString& shape, double side)
    {
        QPainterPath path;
        const double half = side / 2;
        if (shape == QLatin1String("round")) {
            path.addEllipse(QPointF(0, 0), half, half);
        } else if (shape == QLatin1String("diamond")) {
            const double r = side * 0.79; // a square on its corner, of about the same area
            path.addRoundedRect(-r / 2, -r / 2, r, r, side * 0.12, side * 0.12);
            path = QTransform().rotate(45).map(path);
        } else {
            path.addRoundedRect(-half, -half, side, side, side * 0.22, side * 0.22);
        }
        return path;
    }

    void paintIcon(QPainter& painter, const QString& name, const QColor& colour, double side)
    {
        QFile file(QStringLiteral(":/uthan/icons/") + name + QStringLiteral(".svg"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer(svg).render(&painter, QRectF(-side / 2, -side / 2, side, side));
    }
}

const QImage& PinPainter::image(const PinLook& look, double devicePixelRatio, double side)
{
    const QString key = look.shape + QLatin1Char('/') + look.icon + QLatin1Char('/') + look.colour.name()
        + QString::number(devicePixelRatio) + QLatin1Char('/') + QString::number(side);
    auto found = m_drawn.find(key);
    if (found == m_drawn.end())
        found = m_drawn.insert(key, draw(look, devicePixelRatio, side));
    return *found;
}

QImage PinPainter::draw(const PinLook& look, double devicePixelRatio, double side)
{
    const double room = look.shape == QLatin1String("diamond") ? side * 1.16 : side; // its corners reach further
    const int pixels = qRound((room + 4) * devicePixelRatio);
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((room + 4) / 2, (room + 4) / 2);
    painter.setPen(QPen(QColor(kInk), 2));
    painter.setBrush(Qt::white);
    painter.drawPath(outline(look.shape, side - 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour);
    painter.drawPath(outline(look.shape, side - 7));
    const bool darkIcon
        = 0.299 * look.colour.redF() + 0.587 * look.colour.greenF() + 0.114 * look.colour.blueF() > 0.52;
    if (side >= kLeastForIcon)
        paintIcon(painter, look.icon, darkIcon ? QColor(kInk) : QColor(Qt::white), side * 0.58);
    return image;
}

} // namespace uthan::app
