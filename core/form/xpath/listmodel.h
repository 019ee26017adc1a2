// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/nodemodel.h"

#include <functional>
#include <QStringList>

namespace uthan::form::xpath {

// A list of choices as the tree its form means: root/item/column. Asked a cell at a time.
class ListModel final : public NodeModel {
public:
    struct Source {
        QStringList columns;
        std::function<int()> count;
        std::function<QString(int row, int column)> value;
        // The rows whose column is this text; without it every row is looked at.
        std::function<std::vector<int>(int column, const QString& key)> rowsWhere = {};
        // At least those whose column is this number; nothing if it cannot tell.
        std::function<std::optional<std::vector<int>>(int column, double key)> rowsNear = {};
        // Whether a cell that says nothing is there; without it all are.
        std::function<bool(int row, int column)> hasEmpty = {};
    };
    explicit ListModel(Source source)
        : m_source(std::move(source))
    {
    }
    [[nodiscard]] NodeKind kind(NodeId node) const override;
    [[nodiscard]] QString localName(NodeId node) const override;
    [[nodiscard]] QString stringValue(NodeId node) const override;
    [[nodiscard]] NodeId root(NodeId node) const override;
    [[nodiscard]] NodeId parent(NodeId node) const override;
    [[nodiscard]] NodeId firstChild(NodeId node) const override;
    [[nodiscard]] NodeId nextSibling(NodeId node) const override;
    [[nodiscard]] std::optional<std::vector<NodeId>> lookUp(
        NodeId parent, const NameTest& name, const NameTest& column, const Scalar& key) const override;

    static constexpr NodeId kHolder = 0; // what instance() gives
    [[nodiscard]] static NodeId item(int row) { return (NodeId(row) + 1) << kColumnBits; }
    [[nodiscard]] static int rowOf(NodeId node) { return static_cast<int>(node >> kColumnBits) - 1; } // -1: no item
    [[nodiscard]] static int columnOf(NodeId node) { return static_cast<int>((node >> 1) & 0x7FFFF) - 1; } // -1: none
    [[nodiscard]] const QStringList& columns() const { return m_source.columns; }

private:
    static constexpr int kColumnBits = 20;
    static constexpr NodeId kRoot = 1;
    [[nodiscard]] static NodeId cell(int row, int column) { return item(row) | ((NodeId(column) + 1) << 1); }
    [[nodiscard]] NodeId firstCell(int row, int column) const; // from this column on
    [[nodiscard]] static bool isText(NodeId node) { return rowOf(node) >= 0 && (node & 1); }

    Source m_source;
};

} // namespace uthan::form::xpath
