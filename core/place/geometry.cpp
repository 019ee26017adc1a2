// SPDX-License-Identifier: GPL-3.0-or-later
#include "place/geometry.h"

#include <cmath>
#include <optional>
#include <QCborArray>
#include <QCborMap>

namespace uthan::place {

namespace {
    constexpr qsizetype kMaxPoints = 10'000; // what comes from outside may claim anything
    constexpr qsizetype kSmallestRing = 4; // a triangle, closed

    QCborArray toArray(const Point& point)
    {
        return {point.lon, point.lat};
    }

    QCborArray toArray(const QList<Point>& points)
    {
        QCborArray array;
        for (const Point& point : points)
            array.append(toArray(point));
        return array;
    }

    std::optional<Point> pointFrom(const QCborValue& value)
    {
        const QCborArray array = value.toArray();
        if (array.size() < 2)
            return std::nullopt;
        const auto number = [](const QCborValue& v) { return v.isInteger() ? double(v.toInteger()) : v.toDouble(NAN); };
        const Point point{number(array.at(0)), number(array.at(1))};
        // Written so that "not a number" fails as well.
        if (!(std::abs(point.lon) <= 180.0 && std::abs(point.lat) <= 90.0))
            return std::nullopt;
        return point;
    }

    QList<Point> pointsFrom(const QCborValue& value)
    {
        const QCborArray array = value.toArray();
        QList<Point> points;
        if (array.size() > kMaxPoints)
            return points;
        for (const QCborValue& item : array) {
            const auto point = pointFrom(item);
            if (!point)
                return {};
            points.append(*point);
        }
        return points;
    }
}

Geometry Geometry::ofArea(QList<Point> ring)
{
    if (!ring.isEmpty() && ring.first() != ring.last())
        ring.append(ring.first());
    return {Type::Area, std::move(ring)};
}

QCborValue Geometry::toCbor() const
{
    const auto map = [](const char* name, const QCborArray& coordinates) {
        return QCborMap{
            {QStringLiteral("type"), QString::fromLatin1(name)}, {QStringLiteral("coordinates"), coordinates}};
    };
    switch (type) {
    case Type::Point:
        return map("Point", toArray(points.value(0)));
    case Type::Line:
        return map("LineString", toArray(points));
    case Type::Area:
        return map("Polygon", QCborArray{toArray(points)});
    case Type::None:
        break;
    }
    return {};
}

Geometry Geometry::fromCbor(const QCborValue& value)
{
    const QCborMap map = value.toMap();
    const QString name = map.value(QStringLiteral("type")).toString();
    const QCborValue coordinates = map.value(QStringLiteral("coordinates"));
    if (name == QLatin1String("Point")) {
        if (const auto point = pointFrom(coordinates))
            return ofPoint(*point);
    } else if (name == QLatin1String("LineString")) {
        if (const auto points = pointsFrom(coordinates); points.size() >= 2)
            return ofLine(points);
    } else if (name == QLatin1String("Polygon")) {
        const auto ring = pointsFrom(coordinates.toArray().at(0));
        if (ring.size() >= kSmallestRing && ring.first() == ring.last())
            return ofArea(ring);
    }
    return {};
}

} // namespace uthan::place
