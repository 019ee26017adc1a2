// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QHash>
#include <QImage>
#include <QString>

namespace uthan::app {

// What a sign of the legend looks like on the map: shape, colour and icon, each enough to tell it from the others.
struct PinLook {
    QString icon;
    QColor colour;
    QString shape; // "square", "round", "diamond"
    bool operator==(const PinLook&) const = default;
};

// Draws each sign once and then only copies it. Legend colours are the group's own, so a white gap and an ink edge
// keep the sign apart from any ground, and the icon is ink or white, whichever can be read.
class PinPainter {
public:
    static constexpr double kSide = 36; // pixels at scale 1, edge included
    // `side` in pixels, edge included; below 26 the icon is left out, as it could not be told.
    [[nodiscard]] const QImage& image(const PinLook& look, double devicePixelRatio, double side = kSide);

private:
    [[nodiscard]] static QImage draw(const PinLook& look, double devicePixelRatio, double side);
    QHash<QString, QImage> m_drawn;
};

} // namespace uthan::app
