// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram_p.h"
#include "form/xpath/exprcompiler.h"

#include <vector>

namespace uthan::form {

// Orders the vertices by level and makes the edge tables. Gives the nodes of a circle, in order, if there is one.
[[nodiscard]] std::vector<int> buildDependencyGraph(
    FormProgram::Private& program, const std::vector<std::vector<Dependency>>& dependencies);

} // namespace uthan::form
