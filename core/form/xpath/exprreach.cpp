// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/exprreach.h"

#include "form/xpath/functiontable.h"

#include <algorithm>

namespace uthan::form {

ExprReach::ExprReach(const FormProgram::Private& program, int base, NodeNamed nodeNamed)
    : m_p(program)
    , m_base(base)
    , m_nodeNamed(std::move(nodeNamed))
{
}

ExprReach::Found ExprReach::find(const ast::Node& tree, int list)
{
    m_found = {};
    Nodes at = none();
    at.elsewhere = list >= 0;
    if (list < 0)
        at.has[size_t(m_base)] = 1;
    read(walk(tree, at, Use::Value), Use::Value);
    return std::move(m_found);
}

ExprReach::Nodes ExprReach::none() const
{
    Nodes out;
    out.has.resize(m_p.nodes.size(), 0);
    return out;
}

void ExprReach::depend(const Dependency& made)
{
    auto& all = m_found.dependencies;
    if (std::find(all.begin(), all.end(), made) == all.end())
        all.push_back(made);
}

// The rows of every repeat around a node count too, and of a group all that is inside if its text is asked for.
void ExprReach::read(const Nodes& nodes, Use use)
{
    std::vector<char> has = nodes.has;
    if (nodes.root && use == Use::Value)
        has.assign(has.size(), 1);
    for (size_t i = 0; i < has.size(); ++i) {
        const Node& node = m_p.nodes[i];
        if (!has[i] || (nodes.unnamed && static_cast<int>(i) == m_base)) // * among others does not mean itself
            continue;
        depend({static_cast<int>(i), kRootContext, false});
        for (int c = node.context; c > kRootContext; c = m_p.contexts[size_t(c)].parent)
            depend({c, kRootContext, true});
        const bool isGroup = node.type == NodeType::Group || node.type == NodeType::Repeat;
        for (int k = static_cast<int>(i) + 1; isGroup && use == Use::Value && k < node.end; ++k)
            has[size_t(k)] = 1;
    }
}

int ExprReach::parentOf(int node) const
{
    int above = m_p.nodes[size_t(node)].parent;
    while (above > 0 && m_p.nodes[size_t(above)].flags & BodyOnly)
        above = m_p.nodes[size_t(above)].parent;
    return above;
}

bool ExprReach::fits(const ast::Step& step, int node) const
{
    const Node& n = m_p.nodes[size_t(node)];
    if (n.flags & BodyOnly || bool(n.flags & Attribute) != (step.axis == ast::Axis::Attribute))
        return false;
    if (step.test != ast::Test::Name)
        return true;
    const QStringView name = m_p.strings.view(n.name);
    return name == step.wanted.written || (name.startsWith(u'@') && name.mid(1) == step.wanted.written)
        || (node == 0 && step.wanted.written == m_p.rootName);
}

void ExprReach::addAxis(ast::Axis axis, int from, std::vector<char>& into) const
{
    using ast::Axis;
    const Node& node = m_p.nodes[size_t(from)];
    const int parent = parentOf(from);
    const auto addInside = [&](int top, bool childrenOnly) {
        for (int i = top + 1; i < m_p.nodes[size_t(top)].end; ++i)
            into[size_t(i)] = into[size_t(i)] || !childrenOnly || parentOf(i) == top;
    };
    switch (axis) {
    case Axis::Self:
    case Axis::DescendantOrSelf:
    case Axis::AncestorOrSelf:
        into[size_t(from)] = 1;
        break;
    default:
        break;
    }
    switch (axis) {
    case Axis::Child:
    case Axis::Attribute:
        addInside(from, true);
        break;
    case Axis::Descendant:
    case Axis::DescendantOrSelf:
        addInside(from, false);
        break;
    case Axis::Parent:
    case Axis::Ancestor:
    case Axis::AncestorOrSelf:
        for (int i = parent; i >= 0; i = axis == Axis::Parent ? -1 : parentOf(i))
            into[size_t(i)] = 1;
        break;
    case Axis::FollowingSibling:
    case Axis::PrecedingSibling:
        if (parent >= 0)
            addInside(parent, true);
        break;
    case Axis::Following:
    case Axis::Preceding:
        std::fill(into.begin(), into.end(), char(1));
        break;
    default:
        break;
    }
    Q_UNUSED(node)
}

ExprReach::Nodes ExprReach::step(const ast::Step& step, const Nodes& from) const
{
    using ast::Axis;
    Nodes out = none();
    out.elsewhere = from.elsewhere;
    const bool up = step.axis == Axis::Parent || step.axis == Axis::Ancestor || step.axis == Axis::AncestorOrSelf;
    const bool isText = step.test == ast::Test::Text || step.test == ast::Test::Node;
    const bool staysThere = step.axis == Axis::Self || step.axis == Axis::AncestorOrSelf;
    out.texts = isText && step.axis != Axis::Parent && step.axis != Axis::Ancestor && (from.texts || !staysThere);
    if (step.axis == Axis::Self || (step.axis == Axis::Parent && from.texts))
        out.unnamed = from.unnamed;
    else
        out.unnamed = step.test != ast::Test::Name && step.axis != Axis::Parent;
    for (size_t i = 0; i < from.has.size(); ++i) {
        if (!from.has[i])
            continue;
        if (step.axis == Axis::Self && step.test == ast::Test::Text)
            out.has[i] = 1;
        else
            addAxis(step.axis, static_cast<int>(i), out.has);
        // The text of a question counts as itself: what is in it, and what it is in.
        const NodeType type = m_p.nodes[i].type;
        const bool hasText = type != NodeType::Group && type != NodeType::Repeat;
        if (hasText && ((step.axis == Axis::Child && out.texts) || (up && from.texts)))
            out.has[i] = 1;
        out.root = out.root || (up && (parentOf(static_cast<int>(i)) < 0 || step.axis != Axis::Parent));
    }
    if (from.root) {
        const bool all = step.axis == Axis::Descendant || step.axis == Axis::DescendantOrSelf;
        if (step.axis == Axis::Child || all)
            out.has[0] = 1;
        if (all)
            std::fill(out.has.begin(), out.has.end(), char(1));
        out.root = out.root || step.axis == Axis::Self || step.axis == Axis::DescendantOrSelf
            || step.axis == Axis::AncestorOrSelf;
    }
    for (size_t i = 0; i < out.has.size(); ++i)
        out.has[i] = out.has[i] && (isText || fits(step, static_cast<int>(i)));
    out.root = out.root && step.test == ast::Test::Node;
    return out;
}

// A step that leads out of a row comes from nowhere if there is none. Around the base itself there always is one.
void ExprReach::readLeft(const ast::Step& step, const Nodes& from)
{
    using ast::Axis;
    if (step.axis == Axis::Child || step.axis == Axis::Descendant || step.axis == Axis::DescendantOrSelf
        || step.axis == Axis::Self || step.axis == Axis::Attribute)
        return;
    Nodes left = from;
    left.root = false;
    for (int i = m_base; i >= 0; i = parentOf(i))
        left.has[size_t(i)] = 0;
    read(left, Use::Existence);
}

ExprReach::Nodes ExprReach::walkPath(const ast::Node& tree, const Nodes& at)
{
    Nodes nodes = none();
    if (tree.absolute)
        nodes.root = true;
    else if (tree.operands.empty())
        nodes = at;
    else
        nodes = walk(*tree.operands[0], at, Use::Existence);
    for (const ast::Owned& predicate : tree.predicates)
        read(walk(*predicate, nodes, Use::Value), Use::Value);
    for (const ast::Step& s : tree.steps) {
        readLeft(s, nodes);
        nodes = step(s, nodes);
        if (!s.predicates.empty())
            read(nodes, Use::Existence); // which place a node has
        for (const ast::Owned& predicate : s.predicates)
            read(walk(*predicate, nodes, Use::Value), Use::Value);
    }
    return nodes;
}

ExprReach::Nodes ExprReach::walkCall(const ast::Node& tree, const Nodes& at)
{
    const FunctionEntry* entry = functionNamed(tree.text);
    const int given = static_cast<int>(tree.operands.size());
    if (!entry || !entry->takes(given)) {
        if (!m_found.fault)
            m_found.fault = callFault(tree.position, tree.text, given);
        return none();
    }
    m_found.usesLanguage = m_found.usesLanguage || entry->usesLanguage;
    const bool counts = entry->id == Function::Count || entry->id == Function::Position || entry->id == Function::Name
        || entry->id == Function::LocalName;
    const bool givesNodes
        = entry->id == Function::If || entry->id == Function::Randomize || entry->id == Function::IndexedRepeat;
    Nodes out = none();
    for (const ast::Owned& operand : tree.operands) {
        const Nodes nodes = walk(*operand, at, counts ? Use::Existence : Use::Value);
        read(nodes, counts ? Use::Existence : Use::Value);
        for (size_t i = 0; givesNodes && i < nodes.has.size(); ++i)
            out.has[i] = out.has[i] || nodes.has[i];
        out.root = out.root || (givesNodes && nodes.root);
        out.texts = out.texts || (givesNodes && nodes.texts);
        out.elsewhere = out.elsewhere || nodes.elsewhere;
    }
    if (given == 0 && entry->ofSelf)
        read(at, Use::Value);
    if (entry->id == Function::Current) {
        out.has[size_t(m_base)] = 1;
    } else if (entry->id == Function::Id) {
        out.root = true;
    } else if (entry->id == Function::Instance) {
        out.elsewhere = true;
        m_found.usesLanguage = true; // labels of choices
    }
    return out;
}

ExprReach::Nodes ExprReach::walk(const ast::Node& tree, const Nodes& at, Use use)
{
    Nodes out = none();
    switch (tree.kind) {
    case ast::Kind::Number:
    case ast::Kind::Text:
        break;
    case ast::Kind::Reference: {
        const int node = m_nodeNamed(tree.text, tree.position);
        if (node >= 0)
            out.has[size_t(node)] = 1;
        break;
    }
    case ast::Kind::Operation:
        for (const ast::Owned& operand : tree.operands) {
            const Nodes nodes = walk(*operand, at, use);
            if (tree.op != ast::Operator::Union) {
                read(nodes, Use::Value);
                continue;
            }
            for (size_t i = 0; i < nodes.has.size(); ++i)
                out.has[i] = out.has[i] || nodes.has[i];
            out.root = out.root || nodes.root;
            out.elsewhere = out.elsewhere || nodes.elsewhere;
            out.texts = out.texts || nodes.texts;
            out.unnamed = nodes.unnamed && (operand == tree.operands.front() || out.unnamed);
        }
        break;
    case ast::Kind::Call:
        return walkCall(tree, at);
    case ast::Kind::Path:
        return walkPath(tree, at);
    }
    return out;
}

} // namespace uthan::form
