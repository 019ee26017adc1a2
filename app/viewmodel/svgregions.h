// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QPainterPath>
#include <QRectF>
#include <QStringList>
#include <utility>
#include <vector>

namespace uthan::app {

// The parts of an SVG picture that can be touched: those whose id is the name of a choice, as paths in the picture's
// own coordinates. Whatever the file holds, reading it is bounded; what cannot be read is left out.
struct SvgRegions {
    QRectF view; // what of the coordinates is seen
    std::vector<std::pair<QString, QPainterPath>> parts;

    [[nodiscard]] QString at(QPointF point) const; // the name of the last drawn part there; empty: none
    [[nodiscard]] static SvgRegions of(const QByteArray& svg, const QStringList& names);
};

} // namespace uthan::app
