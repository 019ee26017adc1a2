// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "place/geometry.h"

namespace uthan::place {

// A plain sheet around a place: metres east and north of its origin (equirectangular; the error stays under 0.1 %
// within 20 km up to 60° of latitude, less than a finger on a screen).
class LocalSheet {
public:
    struct Metres {
        double east = 0;
        double north = 0;
    };
    explicit LocalSheet(Point origin);
    [[nodiscard]] Point origin() const { return m_origin; }
    [[nodiscard]] Metres toMetres(Point point) const;
    [[nodiscard]] Point toPoint(Metres metres) const; // longitude in [-180, 180), latitude kept on the Earth

private:
    Point m_origin;
    double m_metresPerDegreeEast;
};

// On the sphere (haversine), metres.
[[nodiscard]] double distanceMetres(Point a, Point b);

} // namespace uthan::place
