// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/geometry.h"

#include <cmath>
#include <limits>
#include <vector>

namespace uthan::form::geometry {

namespace {
    constexpr double kEarthRadius = 6'378'100.0; // metres, as the field's other programs take it
    constexpr double kDegree = 3.14159265358979323846 / 180.0;

    struct Point {
        double lat = 0;
        double lon = 0;
    };

    // Nothing at all if one of them is no place.
    std::vector<Point> parse(const QStringList& texts)
    {
        std::vector<Point> points;
        for (const QString& text : texts) {
            const QStringList parts = text.simplified().split(QLatin1Char(' '));
            bool lat = false;
            bool lon = false;
            const Point point{parts.value(0).toDouble(&lat) * kDegree, parts.value(1).toDouble(&lon) * kDegree};
            if (!lat || !lon)
                return {};
            points.push_back(point);
        }
        return points;
    }

    double between(const Point& a, const Point& b)
    {
        const double h = std::pow(std::sin((b.lat - a.lat) / 2), 2)
            + std::cos(a.lat) * std::cos(b.lat) * std::pow(std::sin((b.lon - a.lon) / 2), 2);
        return 2 * kEarthRadius * std::asin(std::min(1.0, std::sqrt(h)));
    }
}

double length(const QStringList& texts)
{
    const std::vector<Point> points = parse(texts);
    if (points.empty())
        return texts.isEmpty() ? 0 : std::numeric_limits<double>::quiet_NaN();
    double sum = 0;
    for (size_t i = 1; i < points.size(); ++i)
        sum += between(points[i - 1], points[i]);
    return sum;
}

double area(const QStringList& texts)
{
    const std::vector<Point> points = parse(texts);
    if (points.empty())
        return texts.isEmpty() ? 0 : std::numeric_limits<double>::quiet_NaN();
    double sum = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        const Point& a = points[i];
        const Point& b = points[(i + 1) % points.size()];
        sum += (b.lon - a.lon) * (2 + std::sin(a.lat) + std::sin(b.lat));
    }
    return std::abs(sum * kEarthRadius * kEarthRadius / 2);
}

} // namespace uthan::form::geometry
