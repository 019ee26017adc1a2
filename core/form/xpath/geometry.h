// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

// Lengths and areas of places as ODK writes them, "latitude longitude altitude accuracy", on the globe.
namespace uthan::form::geometry {

[[nodiscard]] double length(const QStringList& points); // metres along the points; NaN if one is no place
[[nodiscard]] double area(const QStringList& points); // square metres inside them

} // namespace uthan::form::geometry
