// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/lists/datainstance.h"
#include "form/xpath/nodemodel.h"

namespace uthan::form {

namespace xpath {
    class XmlDocument;
}

// A short list that is held as a whole: items of a tree, what was made on this device.
class MemoryList : public DataInstance {
public:
    MemoryList(QStringList columns, std::vector<QString> cells); // cells row by row
    [[nodiscard]] int count() const override { return m_count; }
    [[nodiscard]] const QStringList& columns() const override { return m_columns; }
    [[nodiscard]] QString value(int row, int column) const override;
    [[nodiscard]] QStringList row(int row) const override;
    [[nodiscard]] std::vector<int> rowsWhere(const QList<Equality>& equalities, int limit) const override;
    [[nodiscard]] bool rowsNear(int column, double number, std::vector<int>& rows) const override;
    [[nodiscard]] std::vector<int> search(
        int column, const QString& text, const std::vector<int>* among, int limit) const override;
    [[nodiscard]] Result<void> prepareFor(const QList<int>& equalColumns) override;
    [[nodiscard]] Result<void> prepareSearch(int column) override;

private:
    QStringList m_columns;
    std::vector<QString> m_cells;
    int m_count = 0;
};

// Where the items of a file are that the form says no path to.
[[nodiscard]] inline QString treeItemPath()
{
    return QStringLiteral("*/item");
}
// The elements of an XML tree that a path of names leads to ("places/region/town"), each a row. A column is what stands
// at a path from there: "name", "@id", "code/value", "../name", "." for the element's own text.
// `keepsTree`: its document() is the tree, for what no column says (an element's second child, items inside items).
[[nodiscard]] std::unique_ptr<DataInstance> listOfTree(
    const QByteArray& xml, const QString& path, bool keepsTree = false);
// The same elements, in the same order.
[[nodiscard]] std::vector<xpath::NodeId> itemsOfTree(const xpath::XmlDocument& tree, const QString& path);

} // namespace uthan::form
