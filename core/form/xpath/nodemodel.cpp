// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/nodemodel.h"

namespace uthan::form::xpath {

NodeModel::~NodeModel() = default;

QString NodeModel::namespaceUri(NodeId node) const
{
    Q_UNUSED(node)
    return {};
}

Scalar NodeModel::scalarValue(NodeId node) const
{
    return Scalar::of(stringValue(node));
}

bool NodeModel::isNamed(NodeId node, const NameTest& name) const
{
    return localName(node) == name.local && namespaceUri(node) == name.uri;
}

NodeId NodeModel::lastChild(NodeId node) const
{
    NodeId last = kNoNode;
    for (NodeId child = firstChild(node); child != kNoNode; child = nextSibling(child))
        last = child;
    return last;
}

NodeId NodeModel::previousSibling(NodeId node) const
{
    const NodeId above = parent(node);
    NodeId before = kNoNode;
    for (NodeId child = above == kNoNode ? kNoNode : firstChild(above); child != kNoNode && child != node;
         child = nextSibling(child))
        before = child;
    return before;
}

std::vector<NodeId> NodeModel::attributes(NodeId node) const
{
    Q_UNUSED(node)
    return {};
}

std::vector<NodeId> NodeModel::namespaces(NodeId node) const
{
    Q_UNUSED(node)
    return {};
}

std::optional<std::vector<NodeId>> NodeModel::lookUp(
    NodeId parent, const NameTest& name, const NameTest& column, const QString& key) const
{
    Q_UNUSED(parent)
    Q_UNUSED(name)
    Q_UNUSED(column)
    Q_UNUSED(key)
    return {};
}

} // namespace uthan::form::xpath
