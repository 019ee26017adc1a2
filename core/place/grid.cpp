// SPDX-License-Identifier: GPL-3.0-or-later
#include "place/grid.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace uthan::place {

namespace {
    constexpr double kPi = 3.14159265358979323846;
    constexpr double kEarthRadius = 6'371'008.8; // mean radius R1 of GRS 80, metres
    constexpr double kMetresPerDegree = kEarthRadius * kPi / 180.0;

    struct Level {
        Sensitivity level;
        const char* name;
        int cell;
        const char* rule;
    };
    // The rule's version is stored with every result: a later grid must not silently differ (differencing attack).
    constexpr std::array kLevels{Level{Sensitivity::Public, "public", 0, "exact-v1"},
        Level{Sensitivity::Community, "community", 200, "grid-200-v1"},
        Level{Sensitivity::Restricted, "restricted", 2000, "grid-2000-v1"},
        Level{Sensitivity::Sacred, "sacred", 0, "unseen-v1"}};

    const Level& levelOf(Sensitivity level)
    {
        return kLevels.at(static_cast<size_t>(level));
    }

    // Which of `count` equal parts of `whole` degrees a value lies in; the far edge belongs to the last part.
    double part(double value, double whole, double count)
    {
        return std::clamp(std::floor(value / whole * count), 0.0, count - 1);
    }

    // Seven decimals are a centimetre: the same cell gives the same digits everywhere.
    double rounded(double degrees)
    {
        return std::round(degrees * 1e7) / 1e7;
    }
}

QString sensitivityName(Sensitivity level)
{
    return QString::fromLatin1(levelOf(level).name);
}

std::optional<Sensitivity> sensitivityFromName(const QString& name)
{
    for (const Level& level : kLevels) {
        if (name == QLatin1String(level.name))
            return level.level;
    }
    return std::nullopt;
}

int cellMetres(Sensitivity level)
{
    return levelOf(level).cell;
}

QString ruleOf(Sensitivity level)
{
    return QString::fromLatin1(levelOf(level).rule);
}

Point snapToGrid(Point point, int cell)
{
    if (cell <= 0)
        return point;
    const double rows = std::floor(180.0 * kMetresPerDegree / cell);
    const double row = part(point.lat + 90.0, 180.0, rows);
    const double lat = -90.0 + (row + 0.5) * 180.0 / rows;
    const double columns = std::max(1.0, std::floor(360.0 * kMetresPerDegree * std::cos(lat * kPi / 180.0) / cell));
    const double lon = point.lon >= 180.0 ? -180.0 : point.lon; // one meridian, two names
    const double column = part(lon + 180.0, 360.0, columns);
    return {rounded(-180.0 + (column + 0.5) * 360.0 / columns), rounded(lat)};
}

Geometry sharedGeometry(const Geometry& exact, Sensitivity level)
{
    if (level == Sensitivity::Sacred)
        return {};
    const int cell = cellMetres(level);
    if (cell == 0 || exact.isNull())
        return exact;
    QList<Point> snapped;
    for (const Point& point : exact.points) {
        const Point centre = snapToGrid(point, cell);
        if (snapped.isEmpty() || snapped.last() != centre)
            snapped.append(centre);
    }
    if (snapped.size() == 1)
        return Geometry::ofPoint(snapped.first());
    if (exact.type == Geometry::Type::Area && snapped.size() < 4)
        return Geometry::ofLine(snapped.first(2)); // there and back: two cells
    return {exact.type, snapped};
}

} // namespace uthan::place
