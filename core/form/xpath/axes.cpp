// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/axes.h"

#include <algorithm>

namespace uthan::form::xpath {

namespace {
    using ast::Axis;
    using ast::Test;

    void addTree(const NodeModel& m, NodeId top, bool withTop, TreeNodes& out)
    {
        if (withTop)
            out.push_back({&m, top});
        NodeId node = m.firstChild(top);
        while (node != kNoNode) {
            out.push_back({&m, node});
            NodeId next = m.firstChild(node);
            while (next == kNoNode) {
                next = m.nextSibling(node);
                if (next != kNoNode)
                    break;
                node = m.parent(node);
                if (node == top || node == kNoNode)
                    return;
            }
            node = next;
        }
    }

    bool hasNoSiblings(const NodeModel& m, NodeId node)
    {
        const NodeKind kind = m.kind(node);
        return kind == NodeKind::Attribute || kind == NodeKind::Namespace || kind == NodeKind::Root;
    }

    void addFollowing(const NodeModel& m, NodeId from, TreeNodes& out)
    {
        NodeId node = from;
        if (m.kind(from) == NodeKind::Attribute || m.kind(from) == NodeKind::Namespace) {
            node = m.parent(from);
            addTree(m, node, false, out);
        }
        for (; node != kNoNode; node = m.parent(node)) {
            for (NodeId next = m.nextSibling(node); next != kNoNode; next = m.nextSibling(next))
                addTree(m, next, true, out);
        }
    }

    // Those before the node, nearest first. From the front, so that no model must be able to walk back.
    std::vector<NodeId> siblingsBefore(const NodeModel& m, NodeId node)
    {
        std::vector<NodeId> out;
        const NodeId above = hasNoSiblings(m, node) ? kNoNode : m.parent(node);
        for (NodeId child = above == kNoNode ? kNoNode : m.firstChild(above);
             child != kNoNode && child != node && (m.isBefore(child, node)); child = m.nextSibling(child))
            out.push_back(child);
        std::reverse(out.begin(), out.end());
        return out;
    }

    void addPreceding(const NodeModel& m, NodeId from, TreeNodes& out)
    {
        const bool isBeside = m.kind(from) == NodeKind::Attribute || m.kind(from) == NodeKind::Namespace;
        for (NodeId node = isBeside ? m.parent(from) : from; node != kNoNode; node = m.parent(node)) {
            for (const NodeId before : siblingsBefore(m, node)) {
                const auto start = static_cast<TreeNodes::difference_type>(out.size());
                addTree(m, before, true, out);
                std::reverse(out.begin() + start, out.end());
            }
        }
    }

    void addAll(const NodeModel& m, const std::vector<NodeId>& nodes, TreeNodes& out)
    {
        for (const NodeId node : nodes)
            out.push_back({&m, node});
    }

    void addOne(const NodeModel& m, NodeId node, TreeNodes& out)
    {
        if (node != kNoNode)
            out.push_back({&m, node});
    }

    // What a name means on an axis: elements, except where it holds attributes or namespaces only (§2.3).
    NodeKind principal(Axis axis)
    {
        if (axis == Axis::Attribute)
            return NodeKind::Attribute;
        return axis == Axis::Namespace ? NodeKind::Namespace : NodeKind::Element;
    }
}

void walkAxis(Axis axis, const TreeNode& from, TreeNodes& out)
{
    const NodeModel& m = *from.model;
    switch (axis) {
    case Axis::Child:
        for (NodeId child = m.firstChild(from.id); child != kNoNode; child = m.nextSibling(child))
            out.push_back({&m, child});
        break;
    case Axis::Descendant:
    case Axis::DescendantOrSelf:
        addTree(m, from.id, axis == Axis::DescendantOrSelf, out);
        break;
    case Axis::Self:
        out.push_back(from);
        break;
    case Axis::Parent:
        addOne(m, m.parent(from.id), out);
        break;
    case Axis::Ancestor:
    case Axis::AncestorOrSelf:
        for (NodeId node = axis == Axis::Ancestor ? m.parent(from.id) : from.id; node != kNoNode; node = m.parent(node))
            out.push_back({&m, node});
        break;
    case Axis::Attribute:
        addAll(m, m.attributes(from.id), out);
        break;
    case Axis::Namespace:
        addAll(m, m.namespaces(from.id), out);
        break;
    case Axis::FollowingSibling:
        for (NodeId node = hasNoSiblings(m, from.id) ? kNoNode : m.nextSibling(from.id); node != kNoNode;
             node = m.nextSibling(node))
            out.push_back({&m, node});
        break;
    case Axis::PrecedingSibling:
        addAll(m, siblingsBefore(m, from.id), out);
        break;
    case Axis::Following:
        addFollowing(m, from.id, out);
        break;
    case Axis::Preceding:
        addPreceding(m, from.id, out);
        break;
    }
}

bool isReverse(Axis axis)
{
    return axis == Axis::Ancestor || axis == Axis::AncestorOrSelf || axis == Axis::Preceding
        || axis == Axis::PrecedingSibling;
}

bool fitsTest(const ast::Step& step, const TreeNode& node)
{
    const NodeKind kind = node.model->kind(node.id);
    switch (step.test) {
    case Test::Node:
        return true;
    case Test::Text:
        return kind == NodeKind::Text;
    case Test::Comment:
        return kind == NodeKind::Comment;
    case Test::Instruction:
        return kind == NodeKind::Instruction
            && (step.target.isEmpty() || node.model->localName(node.id) == step.target);
    case Test::AnyName:
        return kind == principal(step.axis);
    case Test::AnyOfNamespace:
        return kind == principal(step.axis) && node.model->namespaceUri(node.id) == step.wanted.uri;
    case Test::Name:
        return kind == principal(step.axis) && node.model->isNamed(node.id, step.wanted);
    }
    return false;
}

void sortInDocument(TreeNodes& nodes)
{
    const auto before = [](const TreeNode& a, const TreeNode& b) {
        return a.model == b.model ? a.id != b.id && a.model->isBefore(a.id, b.id) : std::less<>()(a.model, b.model);
    };
    if (!std::is_sorted(nodes.begin(), nodes.end(), before))
        std::sort(nodes.begin(), nodes.end(), before);
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
}

bool isInside(const TreeNode& inner, const TreeNode& outer)
{
    if (inner.model != outer.model)
        return false;
    for (NodeId node = inner.id; node != kNoNode; node = inner.model->parent(node)) {
        if (node == outer.id)
            return true;
    }
    return false;
}

} // namespace uthan::form::xpath
