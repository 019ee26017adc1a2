// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/geometry.h"

#include <cmath>
#include <vector>

namespace uthan::form::geometry {

namespace {
    constexpr double kEarthRadius = 6'378'100.0; // metres, as the field's other programs take it
    constexpr double kDegree = 3.14159265358979323846 / 180.0;

    struct Point {
        double lat = 0;
        double lon = 0;
    };

    constexpr double kTurn = 360.0 * kDegree;

    // The longitude without the turns that lie between it and another: 179.9 and -179.9 are close to each other.
    double beside(double lon, double other)
    {
        return std::abs(lon - other) > kTurn / 2 ? other + std::remainder(lon - other, kTurn) : lon;
    }

    // Nothing at all if one of them is no place. From each to the next it is the short way round.
    std::vector<Point> parse(const QStringList& texts)
    {
        std::vector<Point> points;
        for (const QString& text : texts) {
            const QStringList parts = text.simplified().split(QLatin1Char(' '));
            bool lat = false;
            bool lon = false;
            Point point{parts.value(0).toDouble(&lat) * kDegree, parts.value(1).toDouble(&lon) * kDegree};
            if (!lat || !lon)
                return {};
            if (!points.empty())
                point.lon = beside(point.lon, points.back().lon);
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

bool arePlaces(const QString& text)
{
    return !parse(text.split(QLatin1Char(';'), Qt::SkipEmptyParts)).empty();
}

double length(const QStringList& texts)
{
    const std::vector<Point> points = parse(texts);
    double sum = 0;
    for (size_t i = 1; i < points.size(); ++i)
        sum += between(points[i - 1], points[i]);
    return sum;
}

double area(const QStringList& texts)
{
    const std::vector<Point> points = parse(texts);
    double sum = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        const Point& a = points[i];
        const Point& b = points[(i + 1) % points.size()];
        sum += (b.lon - a.lon) * (2 + std::sin(a.lat) + std::sin(b.lat));
    }
    return std::abs(sum * kEarthRadius * kEarthRadius / 2);
}

namespace {
    // Which side of the line a → b the point c is on: > 0 left, < 0 right, 0 on it. Flat: shapes are small.
    double side(const Point& a, const Point& b, const Point& c)
    {
        return (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon);
    }

    bool isBetween(const Point& a, const Point& b, const Point& c) // c is on the line through a and b
    {
        return std::min(a.lat, b.lat) <= c.lat && c.lat <= std::max(a.lat, b.lat) && std::min(a.lon, b.lon) <= c.lon
            && c.lon <= std::max(a.lon, b.lon);
    }

    bool meet(const Point& a, const Point& b, const Point& c, const Point& d)
    {
        const double abc = side(a, b, c);
        const double abd = side(a, b, d);
        const double cda = side(c, d, a);
        const double cdb = side(c, d, b);
        if (((abc > 0) != (abd > 0)) && ((cda > 0) != (cdb > 0)) && abc != 0 && abd != 0 && cda != 0 && cdb != 0)
            return true;
        return (abc == 0 && isBetween(a, b, c)) || (abd == 0 && isBetween(a, b, d)) || (cda == 0 && isBetween(c, d, a))
            || (cdb == 0 && isBetween(c, d, b));
    }

    bool same(const Point& a, const Point& b)
    {
        return a.lat == b.lat && a.lon == b.lon;
    }
}

namespace {
    bool isWithin(const Point& p, const std::vector<Point>& corners)
    {
        bool inside = false;
        for (size_t i = 0, before = corners.size() - 1; i < corners.size(); before = i++) {
            const Point& a = corners[before];
            const Point& b = corners[i];
            if (side(a, b, p) == 0 && isBetween(a, b, p))
                return true;
            if ((a.lat > p.lat) != (b.lat > p.lat)
                && p.lon < (b.lon - a.lon) * (p.lat - a.lat) / (b.lat - a.lat) + a.lon)
                inside = !inside;
        }
        return inside;
    }
}

bool isInside(const QString& point, const QString& shape)
{
    const std::vector<Point> at = parse({point});
    const std::vector<Point> corners = parse(shape.split(QLatin1Char(';'), Qt::SkipEmptyParts));
    if (at.empty() || corners.size() < 3)
        return false;
    const Point& p = at.front(); // of a shape over the 180th meridian a part lies a turn further on
    return isWithin(p, corners) || isWithin({p.lat, p.lon + kTurn}, corners)
        || isWithin({p.lat, p.lon - kTurn}, corners);
}

bool crossesItself(const QStringList& texts)
{
    std::vector<Point> points;
    for (const Point& p : parse(texts)) { // a point twice in a row is one
        if (points.empty() || !same(points.back(), p))
            points.push_back(p);
    }
    const size_t lines = points.empty() ? 0 : points.size() - 1;
    for (size_t i = 0; i < lines; ++i) {
        if (i + 1 < lines && same(points[i], points[i + 2]))
            return true; // there and back
        for (size_t k = i + 2; k < lines; ++k) {
            const bool closing = i == 0 && k + 1 == lines && same(points.front(), points.back());
            if (!closing && meet(points[i], points[i + 1], points[k], points[k + 1]))
                return true;
        }
    }
    return false;
}

} // namespace uthan::form::geometry
