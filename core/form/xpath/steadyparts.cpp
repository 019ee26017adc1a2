// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/steadyparts.h"

#include "form/xpath/functiontable.h"

#include <algorithm>

namespace uthan::form::xpath {

HangsOn SteadyParts::of(const ast::Node& part)
{
    if (const auto known = m_known.find(&part); known != m_known.end())
        return known->second;
    const HangsOn made = look(part);
    m_known.emplace(&part, made);
    return made;
}

// The conditions inside a path are asked of its own nodes: they add nothing.
HangsOn SteadyParts::look(const ast::Node& part)
{
    if (part.kind == ast::Kind::Path && !part.absolute && part.operands.empty()) {
        const bool goesUp = !part.steps.empty() && part.steps.front().axis == ast::Axis::Parent
            && part.steps.front().predicates.empty();
        return goesUp ? HangsOn::Parent : HangsOn::Node;
    }
    if (part.kind == ast::Kind::Call) {
        const FunctionEntry* entry = functionNamed(part.text);
        if (!entry || (part.operands.empty() && (entry->ofSelf || entry->id == Function::Position)))
            return HangsOn::Node;
        switch (entry->id) {
        case Function::Last: // among the nodes that are asked
        case Function::Lang:
        case Function::Id:
        case Function::Random: // another one each time
        case Function::Uuid:
        case Function::Randomize:
        case Function::Once:
            return HangsOn::Node;
        default:
            break;
        }
    }
    HangsOn all = HangsOn::Nothing;
    for (const ast::Owned& operand : part.operands)
        all = std::max(all, of(*operand));
    return all;
}

} // namespace uthan::form::xpath
