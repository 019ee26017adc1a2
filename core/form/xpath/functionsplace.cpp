// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/functiontable.h"
#include "form/xpath/geometry.h"

#include <cmath>

namespace uthan::form::functions {

namespace {
    using A = Arguments;
    using F = Function;

    QStringList points(const A& a)
    {
        QStringList all;
        for (const Scalar& s : a.flat())
            all << s.toText().split(QLatin1Char(';'), Qt::SkipEmptyParts);
        return all;
    }

    // In a browser, to the centimetre.
    Scalar measured(double size, const World& world)
    {
        return Scalar::of(world.dialect == Dialect::XForms ? std::round(size * 100) / 100 : size);
    }

    const FunctionEntry kEntries[] = {
        {"area", F::Area, 1, 1, true, [](const A& a) { return measured(geometry::area(points(a)), a.world()); }},
        {"enclosed-area", F::Area, 1, 1, true,
            [](const A& a) { return measured(geometry::area(points(a)), a.world()); }},
        {"distance", F::Distance, 1, -1, true,
            [](const A& a) { return measured(geometry::length(points(a)), a.world()); }},
        {"geofence", F::Geofence, 2, 2, false,
            [](const A& a) { return Scalar::of(geometry::isInside(a.text(0), a.text(1))); }},
        {"intersects", F::Intersects, 1, 1, true,
            [](const A& a) { return Scalar::of(geometry::crossesItself(points(a))); }},
    };
}

std::span<const FunctionEntry> ofPlaces()
{
    return kEntries;
}

} // namespace uthan::form::functions
