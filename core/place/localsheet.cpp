// SPDX-License-Identifier: GPL-3.0-or-later
#include "place/localsheet.h"

#include <algorithm>
#include <cmath>

namespace uthan::place {

namespace {
    constexpr double kPi = 3.14159265358979323846;
    constexpr double kEarthRadius = 6'371'008.8;
    constexpr double kMetresPerDegree = kEarthRadius * kPi / 180.0;

    double radians(double degrees)
    {
        return degrees * kPi / 180.0;
    }

    double wrapped(double lon) // into [-180, 180)
    {
        return lon - 360.0 * std::floor((lon + 180.0) / 360.0);
    }
}

LocalSheet::LocalSheet(Point origin)
    : m_origin(origin)
    , m_metresPerDegreeEast(kMetresPerDegree * std::max(0.01, std::cos(radians(origin.lat)))) // never nothing at a pole
{
}

LocalSheet::Metres LocalSheet::toMetres(Point point) const
{
    return {wrapped(point.lon - m_origin.lon) * m_metresPerDegreeEast, (point.lat - m_origin.lat) * kMetresPerDegree};
}

Point LocalSheet::toPoint(Metres metres) const
{
    return {wrapped(m_origin.lon + metres.east / m_metresPerDegreeEast),
        std::clamp(m_origin.lat + metres.north / kMetresPerDegree, -90.0, 90.0)};
}

double distanceMetres(Point a, Point b)
{
    const double dLat = std::sin(radians(b.lat - a.lat) / 2);
    const double dLon = std::sin(radians(b.lon - a.lon) / 2);
    const double h = dLat * dLat + std::cos(radians(a.lat)) * std::cos(radians(b.lat)) * dLon * dLon;
    return 2 * kEarthRadius * std::asin(std::sqrt(std::min(1.0, h)));
}

} // namespace uthan::place
