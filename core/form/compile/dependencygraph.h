// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram_p.h"
#include "form/xpath/exprcompiler.h"

#include <vector>

namespace uthan::form {

struct Circles {
    std::vector<int> broken; // vertices, in order, none of which can be worked out first: there is no order
    std::vector<int> shown; // vertices that show or hide each other, which comes to rest but may surprise
};

// Orders the vertices by level and makes the edge tables, unless a circle keeps it from that.
[[nodiscard]] Circles buildDependencyGraph(
    FormProgram::Private& program, const std::vector<std::vector<Dependency>>& dependencies);

} // namespace uthan::form
