// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/exprast.h"

#include <unordered_map>

namespace uthan::form::xpath {

// What a part of a condition hangs on, of the node that the condition is asked of.
enum class HangsOn : quint8 {
    Nothing, // the same for all nodes
    Parent, // the same for all children of one: max(../item/pop)
    Node,
};

// Which parts of an expression need not be worked out for each node anew. Each part is looked at once.
class SteadyParts {
public:
    [[nodiscard]] HangsOn of(const ast::Node& part);

private:
    [[nodiscard]] HangsOn look(const ast::Node& part);
    std::unordered_map<const ast::Node*, HangsOn> m_known;
};

} // namespace uthan::form::xpath
