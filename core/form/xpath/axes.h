// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/exprast.h"
#include "form/xpath/nodemodel.h"

namespace uthan::form::xpath {

// Appends the nodes of an axis, nearest first (XPath 1.0 §2.2).
void walkAxis(ast::Axis axis, const TreeNode& from, TreeNodes& out);
[[nodiscard]] bool isReverse(ast::Axis axis);
[[nodiscard]] bool fitsTest(const ast::Step& step, const TreeNode& node);
void sortInDocument(TreeNodes& nodes); // and each only once
[[nodiscard]] bool isInside(const TreeNode& inner, const TreeNode& outer); // or the same node

} // namespace uthan::form::xpath
