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
    NodeId parent, const NameTest& name, const NameTest& column, const Scalar& key) const
{
    Q_UNUSED(parent)
    Q_UNUSED(name)
    Q_UNUSED(column)
    Q_UNUSED(key)
    return {};
}

} // namespace uthan::form::xpath
