// SPDX-License-Identifier: GPL-3.0-or-later
// The functions that need more than values, on trees.
#include "form/xpath/axes.h"
#include "form/xpath/generalevaluator.h"
#include "form/xpath/treesasked.h"

#include <algorithm>

namespace uthan::form::xpath {

namespace {
    // The names that lead from `top` down to `node`.
    std::vector<QString> namesBetween(const TreeNode& top, const TreeNode& node)
    {
        std::vector<QString> names;
        for (NodeId n = node.id; n != top.id && n != kNoNode; n = node.model->parent(n))
            names.insert(names.begin(), node.model->qualifiedName(n));
        return names;
    }

    TreeNode childNamed(const TreeNode& parent, const QString& name)
    {
        const NodeModel& m = *parent.model;
        for (NodeId child = m.firstChild(parent.id); child != kNoNode; child = m.nextSibling(child)) {
            if (m.kind(child) == NodeKind::Element && m.qualifiedName(child) == name)
                return {&m, child};
        }
        return {};
    }

    // A column of an item: an element, or "@name" an attribute.
    TreeNode cellNamed(const TreeNode& item, const QString& name)
    {
        if (!name.startsWith(QLatin1Char('@')))
            return childNamed(item, name);
        for (const NodeId a : item.model->attributes(item.id)) {
            if (item.model->qualifiedName(a) == name.mid(1))
                return {item.model, a};
        }
        return {};
    }

    int depthOf(const TreeNode& node)
    {
        int depth = 0;
        for (NodeId n = node.id; n != kNoNode; n = node.model->parent(n))
            ++depth;
        return depth;
    }

    // What stands in `row` where `target` stands in a row beside it.
    TreeNode sameInRow(const TreeNode& target, const TreeNode& row)
    {
        const NodeModel& m = *row.model;
        for (NodeId n = target.id; n != kNoNode; n = m.parent(n)) {
            if (m.parent(n) != m.parent(row.id) || m.qualifiedName(n) != m.qualifiedName(row.id))
                continue;
            TreeNode at = row;
            for (const QString& name : namesBetween({&m, n}, target)) {
                at = childNamed(at, name);
                if (!at.model)
                    return {};
            }
            return at;
        }
        return {};
    }
}

// indexed-repeat(question, repeat, number, …): from row to row, from the outermost repeat to the innermost, in whatever
// order they are named.
TreeValue GeneralEvaluator::indexedRepeat(const ast::Node& node, const TreeFrame& frame)
{
    if (node.operands.size() % 2 == 0)
        return fail(node.position, QStringLiteral("indexed-repeat() needs a row number for each repeat"));
    TreeFrame all = frame;
    all.everywhere = true;
    std::vector<std::pair<TreeNodes, double>> levels; // rows of a repeat, which of them
    for (size_t i = 1; i + 1 < node.operands.size(); i += 2) {
        levels.emplace_back(
            evaluate(*node.operands[i], all).nodes, scalar(evaluate(*node.operands[i + 1], frame)).toNumber(m_world));
        if (levels.back().first.empty())
            return TreeValue::of(TreeNodes());
    }
    std::stable_sort(levels.begin(), levels.end(),
        [](const auto& a, const auto& b) { return depthOf(a.first.front()) < depthOf(b.first.front()); });
    TreeNode row;
    for (auto& [rows, number] : levels) {
        if (row.model)
            rows.erase(
                std::remove_if(rows.begin(), rows.end(), [&row](const TreeNode& r) { return !isInside(r, row); }),
                rows.end());
        if (!(number >= 1 && number <= static_cast<double>(rows.size())))
            return TreeValue::of(TreeNodes());
        row = rows[static_cast<size_t>(number) - 1];
    }
    const TreeNodes targets = evaluate(*node.operands[0], all).nodes;
    TreeNodes inside;
    std::copy_if(targets.begin(), targets.end(), std::back_inserter(inside),
        [&](const TreeNode& t) { return isInside(t, row); });
    if (inside.empty() && !targets.empty() && targets.front().model == row.model) {
        const TreeNode same = sameInRow(targets.front(), row);
        if (same.model)
            inside.push_back(same);
    }
    return TreeValue::of(std::move(inside));
}

// pulldata('list', 'wanted', 'key column', key): the wanted column of the first row that has the key as text, unlike
// “column = key”: 1 is not the row “01”.
TreeValue GeneralEvaluator::pullData(const ast::Node& node, const TreeFrame& frame)
{
    const auto text = [&](size_t i) { return scalar(evaluate(*node.operands[i], frame)).toText(); };
    const QString file = listOfPullData(text(0));
    const QString wanted = text(1).trimmed();
    const QString column = text(2).trimmed();
    const Scalar key = Scalar::of(text(3));
    const auto test = [](const QString& name) { return NameTest{name, {}, name, {}}; };
    const auto of = [&wanted](const TreeNode& item) {
        const TreeNode cell = cellNamed(item, wanted);
        return TreeValue::of(cell.model ? cell.value() : Scalar());
    };
    for (const TreeNode& holder : m_around.instance(file, frame.current).nodes) {
        const NodeModel& m = *holder.model;
        for (NodeId root = m.firstChild(holder.id); root != kNoNode; root = m.nextSibling(root)) {
            const auto fits = [&](const TreeNode& cell) { return cell.model && cell.value().toText() == key.toText(); };
            if (const auto hits = m.lookUp(root, test(QStringLiteral("item")), test(column), key)) {
                for (const NodeId item : *hits) {
                    if (fits(cellNamed({&m, item}, column)))
                        return of({&m, item});
                }
                continue;
            }
            for (NodeId item = m.firstChild(root); item != kNoNode; item = m.nextSibling(item)) {
                if (m.kind(item) == NodeKind::Element && fits(cellNamed({&m, item}, column)))
                    return of({&m, item});
            }
        }
    }
    return TreeValue::of(Scalar());
}

// id(): elements whose attribute `id` (or xml:id) is one of the words.
TreeValue GeneralEvaluator::byId(const ast::Node& node, const TreeFrame& frame)
{
    const TreeValue ids = evaluate(*node.operands[0], frame);
    QStringList words;
    for (const Scalar& s : ids.isSet ? argument(ids, true).all : std::vector<Scalar>{ids.scalar})
        words << s.toText().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    TreeNodes found;
    TreeNodes all;
    walkAxis(ast::Axis::Descendant, {frame.node.model, frame.node.model->root(frame.node.id)}, all);
    QStringList seen;
    for (const TreeNode& n : all) {
        for (const NodeId a : n.model->attributes(n.id)) {
            const bool isId = n.model->localName(a) == QLatin1String("id")
                && (n.model->namespaceUri(a).isEmpty() || n.model->qualifiedName(a) == QLatin1String("xml:id"));
            const QString value = isId ? n.model->stringValue(a) : QString();
            if (isId && words.contains(value) && !seen.contains(value)) {
                found.push_back(n);
                seen << value;
            }
        }
    }
    return TreeValue::of(std::move(found));
}

TreeValue GeneralEvaluator::nameOf(Function which, const ast::Node& node, const TreeFrame& frame)
{
    TreeNode of = frame.node;
    if (!node.operands.empty()) {
        const TreeValue given = evaluate(*node.operands[0], frame);
        if (!given.isSet)
            return fail(node.operands[0]->position, QStringLiteral("%1() needs a node, not a value").arg(node.text));
        if (given.nodes.empty())
            return TreeValue::of(Scalar::of(QString()));
        of = given.nodes.front();
    }
    const NodeModel& m = *of.model;
    return TreeValue::of(Scalar::of(which == Function::Name ? m.qualifiedName(of.id)
            : which == Function::LocalName                  ? m.localName(of.id)
                                                            : m.namespaceUri(of.id)));
}

// lang(): whether the nearest xml:lang is that language or a part of it.
TreeValue GeneralEvaluator::isLanguage(const ast::Node& node, const TreeFrame& frame)
{
    const QString wanted = scalar(evaluate(*node.operands[0], frame)).toText();
    const NodeModel& m = *frame.node.model;
    for (NodeId n = frame.node.id; n != kNoNode; n = m.parent(n)) {
        for (const NodeId a : m.attributes(n)) {
            if (m.qualifiedName(a) != QLatin1String("xml:lang"))
                continue;
            const QString lang = m.stringValue(a);
            const bool fits = lang.startsWith(wanted, Qt::CaseInsensitive)
                && (lang.size() == wanted.size() || lang.at(wanted.size()) == u'-');
            return TreeValue::of(Scalar::of(fits));
        }
    }
    return TreeValue::of(Scalar::of(false));
}

} // namespace uthan::form::xpath
