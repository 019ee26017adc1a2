// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

// Lengths and areas of places as ODK writes them, "latitude longitude altitude accuracy", on the globe.
namespace uthan::form::geometry {

[[nodiscard]] double length(const QStringList& points); // metres along the points; 0 if one is no place
[[nodiscard]] double area(const QStringList& points); // square metres inside them; 0 if one is no place
[[nodiscard]] bool arePlaces(const QString& text); // one, or several parted by semicolons
[[nodiscard]] bool isInside(const QString& point, const QString& shape); // its border counts as inside
[[nodiscard]] bool crossesItself(const QStringList& points); // a line that meets itself other than end to end

} // namespace uthan::form::geometry
