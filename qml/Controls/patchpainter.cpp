// SPDX-License-Identifier: GPL-3.0-or-later
#include "patchpainter.h"
#include <array>
#include <QPainter>
#include <QPainterPath>

namespace uthan::app {
namespace {

    constexpr double kSide = 96; // patterns are drawn on this square
    constexpr double kRadius = 29; // 30 %

    struct Dye {
        QRgb cloth;
        QRgb thread;
    };
    constexpr std::array<Dye, kPatchDyes> kDyes{{
        {0xFFB2405A, 0xFFF3C3CA}, // madder
        {0xFF1F6D6E, 0xFFA9D4CE}, // pond
        {0xFF6A4A7C, 0xFFD3C0DE}, // plum
        {0xFF5D8A48, 0xFFE1EDD2}, // leaf
        {0xFFE9A02B, 0xFFFFF3D6}, // marigold
        {0xFF22302F, 0xFFB9C4BF}, // iron
    }};

    QPen thread(QRgb colour, double width, const QList<qreal>& dashes = {})
    {
        QPen pen(QColor(colour), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (!dashes.isEmpty()) {
            pen.setDashPattern(dashes);
            pen.setCapStyle(Qt::FlatCap);
        }
        return pen;
    }

    void dots(QPainter& p, QRgb colour)
    {
        p.setPen(Qt::NoPen);
        p.setBrush(QColor(colour));
        for (int row = 0; row < 6; ++row) {
            for (int column = 0; column < 6; ++column)
                p.drawEllipse(QPointF(12 + column * 18 - (row % 2) * 9, 6 + row * 18), 4, 4);
        }
    }
    void grid(QPainter& p, QRgb colour)
    {
        p.setPen(thread(colour, 4, {2.5, 1.5}));
        for (int at = 10; at < 96; at += 20) {
            p.drawLine(QPointF(0, at), QPointF(kSide, at));
            p.drawLine(QPointF(at, 0), QPointF(at, kSide));
        }
    }
    void rings(QPainter& p, QRgb colour)
    {
        p.setBrush(Qt::NoBrush);
        p.setPen(thread(colour, 5, {1.9, 1.4}));
        for (const double radius : {12.0, 26.0, 40.0})
            p.drawEllipse(QPointF(48, 48), radius, radius);
    }
    void waves(QPainter& p, QRgb colour)
    {
        p.setBrush(Qt::NoBrush);
        p.setPen(thread(colour, 4.5));
        for (int y = 8; y < 110; y += 17) {
            QPainterPath path(QPointF(-4, y));
            for (int x = -4; x < 96; x += 48) {
                path.quadTo(x + 12, y - 12, x + 24, y);
                path.quadTo(x + 36, y + 12, x + 48, y);
            }
            p.drawPath(path);
        }
    }
    void zigzag(QPainter& p, QRgb colour)
    {
        p.setPen(thread(colour, 5));
        for (int y = 4; y < 110; y += 20) {
            QPolygonF line;
            for (int i = 0; i < 10; ++i)
                line << QPointF(-4 + i * 12, y + (i % 2) * 12);
            p.drawPolyline(line);
        }
    }
    void crosses(QPainter& p, QRgb colour)
    {
        p.setPen(thread(colour, 4.5));
        for (int y = 8; y < 96; y += 24) {
            for (int x = 8; x < 96; x += 24) {
                p.drawLine(QPointF(x, y), QPointF(x + 12, y + 12));
                p.drawLine(QPointF(x + 12, y), QPointF(x, y + 12));
            }
        }
    }
    void leaves(QPainter& p, QRgb colour)
    {
        p.setPen(Qt::NoPen);
        p.setBrush(QColor(colour));
        for (int x = 16; x < 96; x += 32) {
            for (int y = 4; y < 96; y += 32) {
                QPainterPath leaf(QPointF(x, y));
                leaf.cubicTo(x + 12, y + 8, x + 12, y + 16, x, y + 24);
                leaf.cubicTo(x - 12, y + 16, x - 12, y + 8, x, y);
                p.drawPath(leaf);
            }
        }
    }
    void stripes(QPainter& p, QRgb colour)
    {
        p.setPen(thread(colour, 7));
        for (int at = -96; at < 192; at += 21)
            p.drawLine(QPointF(at, -4), QPointF(at + 104, 100));
    }
    void diamonds(QPainter& p, QRgb colour)
    {
        p.setBrush(Qt::NoBrush);
        p.setPen(thread(colour, 4.5));
        for (int x = 0; x <= 96; x += 32) {
            for (int y = 0; y <= 96; y += 32)
                p.drawPolygon(
                    QPolygonF{{x + 0.0, y - 12.0}, {x + 12.0, y + 0.0}, {x + 0.0, y + 12.0}, {x - 12.0, y + 0.0}});
        }
    }
    void checks(QPainter& p, QRgb colour)
    {
        p.setPen(Qt::NoPen);
        p.setBrush(QColor(colour));
        for (int row = 0; row < 6; ++row) {
            for (int column = row % 2; column < 6; column += 2)
                p.drawRect(QRectF(column * 16, row * 16, 16, 16));
        }
    }
    void bars(QPainter& p, QRgb colour)
    {
        p.setPen(thread(colour, 5, {3.2, 1.8}));
        for (int at = 9; at < 96; at += 13)
            p.drawLine(QPointF(at, at % 2 ? -4 : 8), QPointF(at, 100));
    }
    void star(QPainter& p, QRgb colour)
    {
        p.setPen(thread(colour, 6));
        for (int turn = 0; turn < 8; ++turn) {
            p.save();
            p.translate(48, 48);
            p.rotate(turn * 45.0);
            p.drawLine(QPointF(0, 13), QPointF(0, 30));
            p.drawPoint(QPointF(0, 41));
            p.restore();
        }
    }

    using Pattern = void (*)(QPainter&, QRgb);
    constexpr std::array<Pattern, kPatchPatterns> kPatterns{
        dots, waves, grid, rings, zigzag, crosses, leaves, stripes, diamonds, checks, bars, star};

} // namespace

void paintPatch(QPainter& painter, const QSize& size, int index)
{
    const int count = kPatchPatterns * kPatchDyes;
    const int folded = ((index % count) + count) % count;
    const Dye& dye = kDyes.at(static_cast<size_t>(folded / kPatchPatterns));

    painter.save();
    painter.scale(size.width() / kSide, size.height() / kSide);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(0, 0, kSide, kSide), kRadius, kRadius);
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, kSide, kSide), QColor(dye.cloth));
    kPatterns.at(static_cast<size_t>(folded % kPatchPatterns))(painter, dye.thread);
    // The seam that makes it a patch.
    painter.setBrush(Qt::NoBrush);
    painter.setOpacity(0.85);
    painter.setPen(thread(0xFFFFFFFF, 2.6, {2.7, 2.3}));
    painter.drawRoundedRect(QRectF(5, 5, 86, 86), 24, 24);
    painter.restore();
}

} // namespace uthan::app
