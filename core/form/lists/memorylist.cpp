// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/lists/memorylist.h"
#include "form/lists/foldtext.h"
#include "form/xpath/xmldocument.h"
#include "form/xpath/xpathvalue.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace uthan::form {

MemoryList::MemoryList(QStringList columns, std::vector<QString> cells)
    : m_columns(std::move(columns))
    , m_cells(std::move(cells))
    , m_count(m_columns.isEmpty() ? 0 : static_cast<int>(m_cells.size() / static_cast<size_t>(m_columns.size())))
{
}

QString MemoryList::value(int row, int column) const
{
    const bool isThere = row >= 0 && row < m_count && column >= 0 && column < m_columns.size();
    return isThere ? m_cells[size_t(row) * size_t(m_columns.size()) + size_t(column)] : QString();
}

QStringList MemoryList::row(int row) const
{
    QStringList out;
    for (int column = 0; column < m_columns.size(); ++column)
        out << value(row, column);
    return out;
}

std::vector<int> MemoryList::rowsWhere(const QList<Equality>& equalities, int limit) const
{
    std::vector<int> out;
    for (int r = 0; r < m_count && (limit < 0 || static_cast<int>(out.size()) < limit); ++r) {
        const bool fits = std::all_of(equalities.begin(), equalities.end(),
            [this, r](const Equality& wanted) { return value(r, wanted.column) == wanted.value; });
        if (fits)
            out.push_back(r);
    }
    return out;
}

bool MemoryList::rowsNear(int column, double number, std::vector<int>& rows) const
{
    for (int r = 0; r < m_count; ++r) {
        if (xpath::textToNumber(value(r, column)) == number)
            rows.push_back(r);
    }
    return true;
}

std::vector<int> MemoryList::search(int column, const QString& text, const std::vector<int>* among, int limit) const
{
    const QStringList words = searchWords(text);
    std::vector<int> byFit[3];
    for (int r = 0; r < m_count; ++r) {
        if (among && !std::binary_search(among->begin(), among->end(), r))
            continue;
        const int fit = fitOf(foldText(value(r, column)), words);
        if (fit >= 0)
            byFit[fit].push_back(r);
    }
    std::vector<int> out;
    for (const auto& fits : byFit)
        out.insert(out.end(), fits.begin(), fits.end());
    if (limit >= 0 && static_cast<int>(out.size()) > limit)
        out.resize(static_cast<size_t>(limit));
    return out;
}

Result<void> MemoryList::prepareFor(const QList<int>& equalColumns)
{
    Q_UNUSED(equalColumns)
    return {};
}

Result<void> MemoryList::prepareSearch(int column)
{
    Q_UNUSED(column)
    return {};
}

namespace {
    using xpath::kNoNode;
    using xpath::NodeId;
    using xpath::NodeKind;
    using xpath::XmlDocument;

    constexpr int kDeepest = 5; // of what is looked at below an item
    constexpr qsizetype kMostColumns = 200;

    class TreeList final : public MemoryList {
    public:
        struct More { // than its columns hold
            bool inside = false, around = false;
        };
        TreeList(QStringList columns, std::vector<QString> cells, QByteArray xml, More more)
            : MemoryList(std::move(columns), std::move(cells))
            , m_xml(std::move(xml))
            , m_more(more)
        {
        }
        [[nodiscard]] QByteArray document() const override { return m_xml; }
        [[nodiscard]] bool hasEmpty(int row, int column) const override { return !value(row, column).isNull(); }
        [[nodiscard]] bool saysMore(bool around) const override { return m_more.inside || (around && m_more.around); }

    private:
        QByteArray m_xml;
        More m_more;
    };

    class TreeItems {
    public:
        TreeItems(const XmlDocument& tree, const QStringList& path)
            : m_tree(tree)
            , m_path(path)
        {
        }
        std::unique_ptr<DataInstance> list(const QByteArray& kept)
        {
            m_more.inside = isOfOtherItems();
            for (const NodeId item : items()) {
                m_rows.emplace_back();
                look(item, QString(), 0);
                around(item);
            }
            std::vector<QString> cells(m_rows.size() * static_cast<size_t>(m_columns.size()));
            for (size_t r = 0; r < m_rows.size(); ++r) {
                for (const auto& [column, text] : m_rows[r])
                    cells[r * static_cast<size_t>(m_columns.size()) + static_cast<size_t>(column)] = text;
            }
            return std::make_unique<TreeList>(m_columns, std::move(cells), kept, m_more);
        }
        const std::vector<NodeId>& items()
        {
            find(m_tree.root(0), 0);
            std::sort(m_items.begin(), m_items.end()); // an empty step leads to some by several ways
            m_items.erase(std::unique(m_items.begin(), m_items.end()), m_items.end());
            return m_items;
        }

    private:
        template <typename Do> void forEachElement(NodeId of, Do visit) const
        {
            for (NodeId child = m_tree.firstChild(of); child != kNoNode; child = m_tree.nextSibling(child)) {
                if (m_tree.kind(child) == NodeKind::Element)
                    visit(child);
            }
        }
        // Without a path the items are those called so; a file may have others, which paths in expressions lead to.
        [[nodiscard]] bool isOfOtherItems() const
        {
            bool others = false;
            if (m_path.join(QLatin1Char('/')) == treeItemPath()) {
                forEachElement(m_tree.root(0), [&](NodeId root) {
                    forEachElement(root,
                        [&](NodeId child) { others = others || m_tree.localName(child) != QLatin1String("item"); });
                });
            }
            return others;
        }
        void find(NodeId at, qsizetype step)
        {
            if (step == m_path.size()) {
                m_items.push_back(at);
                return;
            }
            const bool anywhere = m_path.at(step).isEmpty(); // "//"
            if (anywhere)
                find(at, step + 1);
            forEachElement(at, [&](NodeId child) {
                if (anywhere)
                    find(child, step);
                else if (m_path.at(step) == QLatin1String("*") || m_tree.localName(child) == m_path.at(step))
                    find(child, step + 1);
            });
        }
        // The first of a name is the one a path means where it can mean only one.
        void put(const QString& name, const QString& text)
        {
            bool& more = name.startsWith(QLatin1String("../")) ? m_more.around : m_more.inside;
            auto column = m_known.constFind(name);
            if (column == m_known.constEnd()) {
                if (m_columns.size() >= kMostColumns) {
                    more = true;
                    return;
                }
                m_columns << name;
                column = m_known.insert(name, static_cast<int>(m_columns.size()) - 1);
            }
            auto& row = m_rows.back();
            const auto same = [&](const auto& cell) { return cell.first == *column; };
            if (std::none_of(row.begin(), row.end(), same))
                row.emplace_back(*column, text.isNull() ? QStringLiteral("") : text);
            else
                more = true;
        }
        void attributes(NodeId at, const QString& before)
        {
            for (const NodeId attribute : m_tree.attributes(at))
                put(before + QLatin1Char('@') + m_tree.localName(attribute), m_tree.stringValue(attribute));
        }
        void look(NodeId at, const QString& before, int depth)
        {
            attributes(at, before);
            bool isLeaf = true;
            forEachElement(at, [&](NodeId child) {
                isLeaf = false;
                if (depth < kDeepest)
                    look(child, before + m_tree.localName(child) + QLatin1Char('/'), depth + 1);
                else
                    m_more.inside = true;
            });
            const QString text = m_tree.stringValue(at);
            if (isLeaf || depth == 0)
                put(before.isEmpty() ? QStringLiteral(".") : before.chopped(1), text);
        }
        // What the elements around it say of themselves.
        void around(NodeId item)
        {
            QString before = QStringLiteral("../");
            for (NodeId at = m_tree.parent(item); at != kNoNode && m_tree.kind(at) == NodeKind::Element;
                 at = m_tree.parent(at)) {
                attributes(at, before);
                for (const auto& [name, text] : leavesIn(at))
                    put(before + name, text);
                before += QStringLiteral("../");
            }
        }
        using Leaves = std::vector<std::pair<QString, QString>>;
        // The texts that stand in an element, the first of each name; looked for once, however many items it holds.
        const Leaves& leavesIn(NodeId element)
        {
            const auto known = m_leaves.constFind(element);
            if (known != m_leaves.constEnd())
                return *known;
            Leaves leaves;
            QSet<QString> names;
            forEachElement(element, [&](NodeId child) {
                bool isLeaf = true;
                for (NodeId in = m_tree.firstChild(child); in != kNoNode && isLeaf; in = m_tree.nextSibling(in))
                    isLeaf = m_tree.kind(in) != NodeKind::Element;
                const QString name = isLeaf ? m_tree.localName(child) : QString();
                if (isLeaf && (names.contains(name) || names.size() >= kMostColumns))
                    m_more.around = true;
                if (!isLeaf || names.contains(name) || names.size() >= kMostColumns)
                    return;
                names.insert(name);
                leaves.emplace_back(name, m_tree.stringValue(child));
            });
            return *m_leaves.insert(element, std::move(leaves));
        }

        const XmlDocument& m_tree;
        QStringList m_path;
        std::vector<NodeId> m_items;
        QStringList m_columns;
        QHash<QString, int> m_known;
        QHash<NodeId, Leaves> m_leaves;
        std::vector<std::vector<std::pair<int, QString>>> m_rows;
        TreeList::More m_more;
    };
}

std::unique_ptr<DataInstance> listOfTree(const QByteArray& xml, const QString& path, bool keepsTree)
{
    const Result<XmlDocument> tree = XmlDocument::parse(xml);
    if (!tree)
        return std::make_unique<MemoryList>(QStringList(), std::vector<QString>());
    return TreeItems(*tree, path.split(QLatin1Char('/'))).list(keepsTree ? xml : QByteArray());
}

std::vector<xpath::NodeId> itemsOfTree(const XmlDocument& tree, const QString& path)
{
    return TreeItems(tree, path.split(QLatin1Char('/'))).items();
}

} // namespace uthan::form
