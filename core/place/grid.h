// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "place/geometry.h"

#include <optional>
#include <QString>

namespace uthan::place {

// How exactly a place is kept (PROTOCOLS §2.3); its person chooses.
enum class Sensitivity { Public, Community, Restricted, Sacred };
[[nodiscard]] QString sensitivityName(Sensitivity level); // "public" …
[[nodiscard]] std::optional<Sensitivity> sensitivityFromName(const QString& name);
[[nodiscard]] int cellMetres(Sensitivity level); // 0: exact; Sacred: 0 too, as it is not shown at all
[[nodiscard]] QString ruleOf(Sensitivity level); // id of the rule, stored with the result: "grid-200-v1"

// The centre of the grid cell a point lies in. The grid is fixed to the Earth and never random, because random shifts
// of one place average back to the place itself. Rows are `cell` metres high; each row is divided into a whole number
// of cells at least `cell` metres wide on its middle parallel (the equal-area grid of Rossow & Garder 1984, Journal of
// Climate and Applied Meteorology 23: 1253–1257, with square cells). Written out in docs/formats/grid.md.
[[nodiscard]] Point snapToGrid(Point point, int cell);

// The geometry a wider circle may hold: exact, every vertex on the grid (and what falls together drawn as less: an
// area within one cell is a point), or null for Sacred.
[[nodiscard]] Geometry sharedGeometry(const Geometry& exact, Sensitivity level);

} // namespace uthan::place
