// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/generalevaluator.h"

#include "form/xpath/axes.h"

#include <algorithm>
#include <cmath>

namespace uthan::form::xpath {

Surroundings::~Surroundings() = default;

TreeNode Surroundings::start(const TreeNode& at) const
{
    return {at.model, at.model->root(at.id)};
}

TreeValue Surroundings::instance(const QString& id, const TreeNode& at) const
{
    Q_UNUSED(id)
    Q_UNUSED(at)
    return TreeValue::of(TreeNodes());
}

TreeValue Surroundings::itext(const QString& id, const TreeNode& at) const
{
    Q_UNUSED(id)
    Q_UNUSED(at)
    return TreeValue::of(Scalar());
}

QString Surroundings::choiceName(const QString& value, const QString& question, const TreeNode& at) const
{
    Q_UNUSED(question)
    Q_UNUSED(at)
    return value;
}

TreeValue Surroundings::reference(const QString& name, const TreeFrame& frame) const
{
    Q_UNUSED(name)
    Q_UNUSED(frame)
    return TreeValue::of(TreeNodes());
}

Op codeOf(ast::Operator op)
{
    switch (op) {
    case ast::Operator::Equal:
        return Op::Equal;
    case ast::Operator::NotEqual:
        return Op::NotEqual;
    case ast::Operator::Less:
        return Op::Less;
    case ast::Operator::LessEqual:
        return Op::LessEqual;
    case ast::Operator::Greater:
        return Op::Greater;
    case ast::Operator::GreaterEqual:
        return Op::GreaterEqual;
    case ast::Operator::Add:
        return Op::Add;
    case ast::Operator::Subtract:
        return Op::Subtract;
    case ast::Operator::Multiply:
        return Op::Multiply;
    case ast::Operator::Divide:
        return Op::Divide;
    case ast::Operator::Modulo:
        return Op::Modulo;
    default:
        return Op::Union;
    }
}

bool readsItsNode(const ast::Node& tree)
{
    if (tree.kind == ast::Kind::Path && !tree.absolute && tree.operands.empty())
        return true;
    if (tree.kind == ast::Kind::Call && tree.operands.empty()) {
        if (tree.text == QLatin1String("position") || tree.text == QLatin1String("last"))
            return true;
        const FunctionEntry* entry = functionNamed(tree.text);
        if (entry && entry->ofSelf)
            return true;
    }
    if (tree.kind == ast::Kind::Call && tree.text == QLatin1String("lang"))
        return true;
    return std::any_of(
        tree.operands.begin(), tree.operands.end(), [](const ast::Owned& operand) { return readsItsNode(*operand); });
}

TreeValue GeneralEvaluator::fail(int position, const QString& text)
{
    if (!m_fault)
        m_fault = ExpressionFault{position, text};
    return {};
}

Scalar GeneralEvaluator::scalar(const TreeValue& value) const
{
    if (!value.isSet)
        return value.scalar;
    return value.nodes.empty() ? Scalar() : value.nodes.front().value();
}

Argument GeneralEvaluator::argument(const TreeValue& value, bool withAll) const
{
    Argument out;
    out.scalar = scalar(value);
    out.isSet = value.isSet;
    if (withAll) {
        out.all.reserve(value.nodes.size());
        for (const TreeNode& node : value.nodes)
            out.all.push_back(node.value());
    }
    return out;
}

bool GeneralEvaluator::truth(const TreeValue& value) const
{
    if (!value.isSet)
        return value.scalar.toBoolean();
    return !value.nodes.empty() && (m_world.dialect != Dialect::Field || scalar(value).toBoolean());
}

static QString tooManyNodes()
{
    return QStringLiteral("the expression looks at too many nodes");
}

TreeValue GeneralEvaluator::evaluate(const ast::Node& node, const TreeFrame& frame)
{
    if (m_fault)
        return {};
    const bool isPart = m_conditions > 0 && node.kind != ast::Kind::Number && node.kind != ast::Kind::Text;
    const HangsOn what = isPart ? m_parts.of(node) : HangsOn::Node;
    return what == HangsOn::Node ? evaluateAnew(node, frame) : steady(node, frame, what);
}

// What is the same for many nodes is worked out for the first of them. What is read of it all the same counts.
TreeValue GeneralEvaluator::steady(const ast::Node& node, const TreeFrame& frame, HangsOn what)
{
    const TreeNode parent{frame.node.model,
        what == HangsOn::Parent && frame.node.model ? frame.node.model->parent(frame.node.id) : kNoNode};
    const auto known = m_steady.find(&node);
    if (known != m_steady.end() && known->second.parent == parent && known->second.current == frame.current
        && known->second.everywhere == frame.everywhere) {
        m_left -= static_cast<qint64>(known->second.value.nodes.size());
        return m_left < 0 ? fail(node.position, tooManyNodes()) : known->second.value;
    }
    TreeValue made = evaluateAnew(node, frame);
    if (!m_fault)
        m_steady[&node] = {parent, frame.current, frame.everywhere, made};
    return made;
}

TreeValue GeneralEvaluator::evaluateAnew(const ast::Node& node, const TreeFrame& frame)
{
    switch (node.kind) {
    case ast::Kind::Number:
        return TreeValue::of(Scalar::of(node.number));
    case ast::Kind::Text:
        return TreeValue::of(Scalar::of(node.text));
    case ast::Kind::Operation:
        return operation(node, frame);
    case ast::Kind::Call:
        return call(node, frame);
    case ast::Kind::Reference:
        return m_around.reference(node.text, frame);
    case ast::Kind::Path:
        return path(node, frame);
    }
    return {};
}

TreeValue GeneralEvaluator::operation(const ast::Node& node, const TreeFrame& frame)
{
    using ast::Operator;
    const TreeValue left = evaluate(*node.operands[0], frame);
    if (node.op == Operator::Negate)
        return TreeValue::of(Scalar::of(-scalar(left).toNumber(m_world)));
    if (node.op == Operator::And || node.op == Operator::Or) {
        if (truth(left) == (node.op == Operator::Or))
            return TreeValue::of(Scalar::of(node.op == Operator::Or));
        return TreeValue::of(Scalar::of(truth(evaluate(*node.operands[1], frame))));
    }
    TreeValue right = evaluate(*node.operands[1], frame);
    if (node.op == Operator::Union) {
        if (!left.isSet || !right.isSet)
            return fail(node.position, QStringLiteral("“|” joins nodes, not values"));
        TreeNodes both = left.nodes;
        both.insert(both.end(), right.nodes.begin(), right.nodes.end());
        sortInDocument(both);
        return TreeValue::of(std::move(both));
    }
    const Op op = codeOf(node.op);
    if (op >= Op::Equal && op <= Op::GreaterEqual)
        return TreeValue::of(Scalar::of(holdsBetween(op, argument(left, true), argument(right, true), m_world)));
    return TreeValue::of(Scalar::of(calculated(op, scalar(left).toNumber(m_world), scalar(right).toNumber(m_world))));
}

TreeValue GeneralEvaluator::call(const ast::Node& node, const TreeFrame& frame)
{
    const FunctionEntry* entry = functionNamed(node.text);
    if (!entry)
        return fail(node.position, QStringLiteral("there is no function “%1”").arg(node.text));
    const int given = static_cast<int>(node.operands.size());
    if (!entry->takes(given))
        return fail(node.position, QStringLiteral("%1() does not take %2 values").arg(node.text).arg(given));
    if (!entry->run)
        return special(*entry, node, frame);
    std::vector<Argument> args;
    args.reserve(node.operands.size());
    for (const ast::Owned& operand : node.operands)
        args.push_back(argument(evaluate(*operand, frame), entry->takesSets));
    if (args.empty() && entry->ofSelf)
        args.push_back(argument(TreeValue::of(TreeNodes{frame.node}), false));
    const bool needsNodes = entry->id == Function::Count || entry->id == Function::CountNonEmpty;
    if (needsNodes && !args[0].isSet)
        return fail(node.position, QStringLiteral("%1() counts nodes, not values").arg(node.text));
    if (entry->id == Function::CountNonEmpty && m_world.dialect == Dialect::Field)
        return countNonEmpty(*node.operands[0], frame);
    return m_fault ? TreeValue() : TreeValue::of(entry->run(Arguments(m_world, args)));
}

TreeValue GeneralEvaluator::special(const FunctionEntry& entry, const ast::Node& node, const TreeFrame& frame)
{
    const auto text = [&](size_t i) { return scalar(evaluate(*node.operands[i], frame)).toText(); };
    switch (entry.id) {
    case Function::Position:
        return positionOf(node, frame);
    case Function::Last:
        return TreeValue::of(Scalar::of(static_cast<double>(frame.size)));
    case Function::If:
        return evaluate(*node.operands[truth(evaluate(*node.operands[0], frame)) ? 1 : 2], frame);
    case Function::Once:
        return once(node, frame);
    case Function::Current:
        return TreeValue::of(TreeNodes{frame.current});
    case Function::Instance:
        return m_around.instance(text(0), frame.current);
    case Function::IndexedRepeat:
        return indexedRepeat(node, frame);
    case Function::Randomize:
        return randomize(node, frame);
    case Function::PullData:
        return pullData(node, frame);
    case Function::Itext:
        return m_around.itext(text(0), frame.current);
    case Function::ChoiceName:
        return TreeValue::of(Scalar::of(m_around.choiceName(text(0),
            node.operands[1]->kind == ast::Kind::Reference ? node.operands[1]->text : text(1), frame.current)));
    case Function::Id:
        return byId(node, frame);
    case Function::Lang:
        return isLanguage(node, frame);
    default:
        return nameOf(entry.id, node, frame);
    }
}

TreeValue GeneralEvaluator::once(const ast::Node& node, const TreeFrame& frame)
{
    const Scalar own = frame.current.model ? frame.current.value() : Scalar();
    if (!own.toText().isEmpty() && !mayBeOfAnotherKind(own))
        return TreeValue::of(own);
    const Scalar made = scalar(evaluate(*node.operands[0], frame));
    return TreeValue::of(own.toText().isEmpty() ? made : asKindOf(own, made));
}

// In the field, what holds other elements is not empty.
TreeValue GeneralEvaluator::countNonEmpty(const ast::Node& node, const TreeFrame& frame)
{
    double count = 0;
    for (const TreeNode& n : evaluate(node, frame).nodes)
        count += n.model->firstChild(n.id) != kNoNode || !n.value().toText().isEmpty() ? 1 : 0;
    return TreeValue::of(Scalar::of(count));
}

// Of the rows of a repeat that `current` is in, only its own.
static void keepOwnRow(TreeNodes& nodes, const TreeNode& current)
{
    const auto own = std::find_if(nodes.begin(), nodes.end(), [&](const TreeNode& n) { return isInside(current, n); });
    if (own == nodes.end())
        return;
    const NodeModel& m = *own->model;
    const NodeId row = own->id;
    nodes.erase(std::remove_if(nodes.begin(), nodes.end(),
                    [&](const TreeNode& n) {
                        return n.id != row && m.parent(n.id) == m.parent(row)
                            && m.qualifiedName(n.id) == m.qualifiedName(row);
                    }),
        nodes.end());
}

// position(): the place among the nodes a condition looks at; position(node): among its siblings of the same name.
TreeValue GeneralEvaluator::positionOf(const ast::Node& node, const TreeFrame& frame)
{
    if (node.operands.empty())
        return TreeValue::of(Scalar::of(static_cast<double>(frame.position)));
    TreeValue of = evaluate(*node.operands[0], frame);
    if (of.nodes.empty())
        return TreeValue::of(Scalar::of(kNaN));
    if (m_around.narrowsToOwnRow())
        keepOwnRow(of.nodes, frame.current);
    const TreeNode& wanted = of.nodes.front();
    const NodeModel& m = *wanted.model;
    double place = 1;
    TreeNodes before;
    walkAxis(ast::Axis::PrecedingSibling, wanted, before);
    for (const TreeNode& n : before)
        place += m.kind(n.id) == NodeKind::Element && m.qualifiedName(n.id) == m.qualifiedName(wanted.id) ? 1 : 0;
    return TreeValue::of(Scalar::of(place));
}

TreeValue GeneralEvaluator::randomize(const ast::Node& node, const TreeFrame& frame)
{
    TreeValue from = evaluate(*node.operands[0], frame);
    if (!from.isSet)
        return fail(node.operands[0]->position, QStringLiteral("randomize() needs nodes, not a value"));
    Argument seed;
    if (node.operands.size() > 1)
        seed = argument(evaluate(*node.operands[1], frame), false);
    TreeNodes out;
    for (const int i :
        shuffled(static_cast<int>(from.nodes.size()), node.operands.size() > 1 ? &seed : nullptr, m_world))
        out.push_back(from.nodes[size_t(i)]);
    return TreeValue::of(std::move(out));
}

TreeValue GeneralEvaluator::path(const ast::Node& node, const TreeFrame& frame)
{
    TreeNodes at;
    bool narrows = false;
    if (node.absolute) {
        at = {m_around.start(frame.node)};
        narrows = m_around.narrowsToOwnRow() && !frame.everywhere;
    } else if (node.operands.empty()) {
        at = {frame.node};
    } else {
        TreeValue start = evaluate(*node.operands[0], frame);
        if (!start.isSet)
            return fail(node.position, QStringLiteral("a path cannot start with a value"));
        at = std::move(start.nodes);
        filter(at, node.predicates, 0, frame);
    }
    for (size_t i = 0; i < node.steps.size() && !m_fault; ++i) {
        const ast::Step& s = node.steps[i];
        const bool anyBelow
            = s.axis == ast::Axis::DescendantOrSelf && s.test == ast::Test::Node && s.predicates.empty();
        const bool shortcut = anyBelow && i + 1 < node.steps.size() && node.steps[i + 1].axis == ast::Axis::Child
            && node.steps[i + 1].predicates.empty();
        if (shortcut) { // //x
            ++i;
            TreeNodes found;
            for (const TreeNode& from : at)
                walkAxis(ast::Axis::Descendant, from, found);
            m_left -= static_cast<qint64>(found.size());
            found.erase(std::remove_if(
                            found.begin(), found.end(), [&](const TreeNode& n) { return !fitsTest(node.steps[i], n); }),
                found.end());
            if (at.size() > 1)
                sortInDocument(found);
            at = std::move(found);
        } else {
            at = step(s, at, frame);
        }
        narrows = narrows && s.axis == ast::Axis::Child && s.predicates.empty();
        if (narrows && i + 1 < node.steps.size()) // a path to the repeat itself means all its rows
            keepOwnRow(at, frame.current);
    }
    return TreeValue::of(std::move(at));
}

TreeNodes GeneralEvaluator::step(const ast::Step& step, const TreeNodes& from, const TreeFrame& frame)
{
    TreeNodes all;
    for (const TreeNode& node : from) {
        size_t held = 0; // predicates that all hold already
        if (auto found = lookedUp(step, node, frame, held)) {
            filter(*found, step.predicates, held, frame);
            all.insert(all.end(), found->begin(), found->end());
            continue;
        }
        TreeNodes nodes;
        walkAxis(step.axis, node, nodes);
        m_left -= static_cast<qint64>(nodes.size());
        if (m_left < 0) {
            fail(step.position, tooManyNodes());
            return {};
        }
        nodes.erase(std::remove_if(nodes.begin(), nodes.end(), [&](const TreeNode& n) { return !fitsTest(step, n); }),
            nodes.end());
        filter(nodes, step.predicates, 0, frame);
        if (all.empty())
            all = std::move(nodes);
        else
            all.insert(all.end(), nodes.begin(), nodes.end());
    }
    if (from.size() > 1 || isReverse(step.axis))
        sortInDocument(all);
    return all;
}

// What may be item[column = key], through the model's own index, if the key does not depend on the item.
std::optional<TreeNodes> GeneralEvaluator::lookedUp(
    const ast::Step& step, const TreeNode& from, const TreeFrame& frame, size_t& held)
{
    if (step.axis != ast::Axis::Child || step.test != ast::Test::Name || step.predicates.empty())
        return {};
    const ast::Node& condition = *step.predicates.front();
    if (condition.kind != ast::Kind::Operation || condition.op != ast::Operator::Equal)
        return {};
    for (const size_t side : {size_t(0), size_t(1)}) {
        const ast::Node& column = *condition.operands[side];
        const ast::Node& key = *condition.operands[1 - side];
        const bool isColumn = column.kind == ast::Kind::Path && !column.absolute && column.operands.empty()
            && column.steps.size() == 1 && column.steps[0].axis == ast::Axis::Child
            && column.steps[0].test == ast::Test::Name && column.steps[0].predicates.empty();
        if (!isColumn || readsItsNode(key))
            continue;
        const TreeValue value = evaluate(key, frame);
        const Scalar wanted = scalar(value).plain();
        if (value.isSet && value.nodes.size() > 1)
            return {};
        const auto found = from.model->lookUp(from.id, step.wanted, column.steps[0].wanted, wanted);
        if (!found)
            return {};
        held = wanted.kind == ValueKind::Text ? 1 : 0;
        TreeNodes nodes;
        for (const NodeId id : *found)
            nodes.push_back({from.model, id});
        return nodes;
    }
    return {};
}

void GeneralEvaluator::filter(
    TreeNodes& nodes, const std::vector<ast::Owned>& predicates, size_t first, const TreeFrame& frame)
{
    for (size_t p = first; p < predicates.size() && !m_fault; ++p) {
        TreeNodes kept;
        TreeFrame inner = frame;
        inner.size = static_cast<int>(nodes.size());
        inner.position = 0;
        const bool isOfMany = nodes.size() > 1;
        m_conditions += isOfMany ? 1 : 0;
        for (const TreeNode& node : nodes) {
            if (m_fault)
                break;
            ++inner.position;
            inner.node = node;
            const TreeValue holds = evaluate(*predicates[p], inner);
            const bool isPlace = !holds.isSet && holds.scalar.kind == ValueKind::Number;
            if (isPlace ? holds.scalar.number == inner.position : truth(holds))
                kept.push_back(node);
        }
        m_conditions -= isOfMany ? 1 : 0;
        nodes = std::move(kept);
    }
}

} // namespace uthan::form::xpath
