// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/listmodel.h"

namespace uthan::form::xpath {

NodeKind ListModel::kind(NodeId node) const
{
    if (node == kHolder)
        return NodeKind::Root;
    return isText(node) ? NodeKind::Text : NodeKind::Element;
}

QString ListModel::localName(NodeId node) const
{
    if (node == kHolder || isText(node))
        return {};
    if (node == kRoot)
        return QStringLiteral("root");
    return columnOf(node) < 0 ? QStringLiteral("item") : m_source.columns.at(columnOf(node));
}

QString ListModel::stringValue(NodeId node) const
{
    const int row = rowOf(node);
    QString out;
    if (row < 0) {
        for (int i = 0, n = m_source.count(); i < n; ++i)
            out += stringValue(item(i));
        return out;
    }
    if (columnOf(node) >= 0)
        return m_source.value(row, columnOf(node));
    for (int c = 0; c < m_source.columns.size(); ++c)
        out += m_source.value(row, c);
    return out;
}

NodeId ListModel::root(NodeId node) const
{
    Q_UNUSED(node)
    return kHolder;
}

NodeId ListModel::parent(NodeId node) const
{
    if (node == kHolder)
        return kNoNode;
    if (node == kRoot)
        return kHolder;
    if (isText(node))
        return node & ~NodeId(1);
    return columnOf(node) < 0 ? kRoot : item(rowOf(node));
}

NodeId ListModel::firstChild(NodeId node) const
{
    if (node == kHolder)
        return kRoot;
    if (node == kRoot)
        return m_source.count() > 0 ? item(0) : kNoNode;
    if (isText(node))
        return kNoNode;
    if (columnOf(node) < 0)
        return firstCell(rowOf(node), 0);
    return m_source.value(rowOf(node), columnOf(node)).isEmpty() ? kNoNode : node | 1;
}

NodeId ListModel::nextSibling(NodeId node) const
{
    if (node == kHolder || node == kRoot || isText(node))
        return kNoNode;
    const int row = rowOf(node);
    const int column = columnOf(node);
    if (column < 0)
        return row + 1 < m_source.count() ? item(row + 1) : kNoNode;
    return firstCell(row, column + 1);
}

NodeId ListModel::firstCell(int row, int column) const
{
    for (int i = column; i < m_source.columns.size(); ++i) {
        if (!m_source.hasEmpty || m_source.hasEmpty(row, i) || !m_source.value(row, i).isEmpty())
            return cell(row, i);
    }
    return kNoNode;
}

std::optional<std::vector<NodeId>> ListModel::lookUp(
    NodeId parent, const NameTest& name, const NameTest& column, const Scalar& key) const
{
    const int at = static_cast<int>(m_source.columns.indexOf(column.written));
    if (parent != kRoot || name.written != QLatin1String("item") || at < 0)
        return {};
    std::optional<std::vector<int>> rows;
    if (key.kind == ValueKind::Text && m_source.rowsWhere)
        rows = m_source.rowsWhere(at, key.text);
    else if (key.kind == ValueKind::Number && m_source.rowsNear)
        rows = m_source.rowsNear(at, key.number);
    if (!rows)
        return {};
    std::vector<NodeId> out;
    for (const int row : *rows)
        out.push_back(item(row));
    return out;
}

} // namespace uthan::form::xpath
