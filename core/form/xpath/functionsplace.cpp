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
        a.forEach(0, [&all](const Scalar& s) { all << s.toText().split(QLatin1Char(';'), Qt::SkipEmptyParts); });
        return all;
    }

    // To the centimetre: no instrument of the field is finer.
    Scalar measured(double size)
    {
        return Scalar::of(std::round(size * 100) / 100);
    }

    const FunctionEntry kEntries[] = {
        {"area", F::Area, 1, 1, true, [](const A& a) { return measured(geometry::area(points(a))); }},
        {"enclosed-area", F::Area, 1, 1, true, [](const A& a) { return measured(geometry::area(points(a))); }},
        {"distance", F::Distance, 1, -1, true, [](const A& a) { return measured(geometry::length(points(a))); }},
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
