// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCborValue>
#include <QList>

namespace uthan::place {

// Degrees, WGS 84, longitude first as in GeoJSON.
struct Point {
    double lon = 0;
    double lat = 0;
    bool operator==(const Point&) const = default;
};

// A point, a line or an area as people draw it. An area's `points` are its closed outer ring (first == last); holes
// are not drawn by hand and not kept.
struct Geometry {
    enum class Type { None, Point, Line, Area };
    Type type = Type::None;
    QList<Point> points;
    [[nodiscard]] bool isNull() const { return type == Type::None; }
    bool operator==(const Geometry&) const = default;

    [[nodiscard]] static Geometry ofPoint(Point point) { return {Type::Point, {point}}; }
    [[nodiscard]] static Geometry ofLine(const QList<Point>& points) { return {Type::Line, points}; }
    [[nodiscard]] static Geometry ofArea(QList<Point> ring); // closes it

    // GeoJSON (RFC 7946) as a CBOR map: Point, LineString or Polygon.
    [[nodiscard]] QCborValue toCbor() const; // null value if there is none
    // Null if it is not a geometry we know, has a coordinate that is not on the Earth, or more than 10,000 points.
    [[nodiscard]] static Geometry fromCbor(const QCborValue& value);
};

} // namespace uthan::place
