// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of rows: those of a repeat, what stands in them, and those that fulfil a condition.
#include "form/session/rowlookups.h"
#include "form/xpath/evaluator.h"

#include <algorithm>
#include <cmath>

namespace uthan::form {

void Evaluator::set(const Instruction& in, const Frame& frame)
{
    NodeSet found;
    const int context = m_program.nodes[size_t(in.a)].context;
    m_state.forEachRow(context, in.b, slotFor(in.b, in.ofBase, frame), [&](int slot) {
        if (m_state.isRelevant(in.a, slot))
            found.push_back({-1, in.a, slot});
    });
    m_stack.emplace_back(std::move(found));
}

void Evaluator::down(int node)
{
    const NodeSet& rows = *m_stack.back().set;
    if (rows.empty() || (rows.front().a == node && rows.back().a == node)) // it is there already
        return;
    const Value from = pop();
    NodeSet found;
    for (const NodeRef& ref : *from.set) {
        const int context = m_program.nodes[size_t(ref.a)].context;
        m_state.forEachRow(m_program.nodes[size_t(node)].context, context, ref.b, [&](int slot) {
            if (m_state.isRelevant(node, slot))
                found.push_back({-1, node, slot});
        });
    }
    m_stack.emplace_back(std::move(found));
}

void Evaluator::filter(int expression, const Frame& outer)
{
    const Value from = pop();
    NodeSet kept;
    Frame frame = outer;
    frame.size = static_cast<int>(from.set->size());
    frame.position = 0;
    for (const NodeRef& ref : *from.set) {
        ++frame.position;
        if (holds(expression, ref, frame))
            kept.push_back(ref);
    }
    m_stack.emplace_back(std::move(kept));
}

bool Evaluator::holds(int expression, const NodeRef& ref, Frame& frame)
{
    if (ref.list >= 0) {
        frame.list = ref.list;
        frame.item = ref.a;
    } else {
        frame.context = m_program.nodes[size_t(ref.a)].context;
        frame.slot = ref.b;
    }
    const Value holds = run(expression, frame);
    const bool isPlace = !holds.set && holds.scalar.kind == ValueKind::Number;
    return isPlace ? holds.scalar.number == frame.position : truth(holds);
}

// From and to which place rows come into question, from 1.
struct Evaluator::Places {
    double from = 1, to = 0;
};

bool Evaluator::narrow(Places& among, Op op, const Scalar& place) const
{
    const double number = place.toNumber(m_world);
    if (place.kind == ValueKind::Boolean)
        return false;
    if (std::isnan(number) || (op == Op::Equal && number != std::floor(number)))
        among.to = 0;
    else if (op == Op::Equal)
        among = {std::max(among.from, number), std::min(among.to, number)};
    else if (op == Op::Less || op == Op::LessEqual)
        among.to = std::min(among.to, op == Op::Less ? std::ceil(number) - 1 : std::floor(number));
    else
        among.from = std::max(among.from, op == Op::Greater ? std::floor(number) + 1 : std::ceil(number));
    return true;
}

// The rows of a set that fulfil a condition, without asking each row anew whenever that is known.
bool Evaluator::rowsWhere(const Instruction& set, int expression, const Frame& frame)
{
    RowLookups& lookups = m_state.rowLookups();
    const RowFilter& asked = lookups.filter(expression, set.a);
    if (!asked.helps())
        return false;
    RowLookups::Kept* kept = nullptr;
    if (asked.isRepeatable) {
        std::vector<Scalar> said;
        for (const int node : asked.ofBase)
            said.push_back(cell(node, slotFor(m_program.nodes[size_t(node)].context, true, frame)));
        kept = &lookups.kept(expression, set.a, slotFor(set.b, set.ofBase, frame), asked, std::move(said));
    }
    std::shared_ptr<NodeSet> found = kept ? kept->found : nullptr;
    if (!found && asked.narrows())
        found = narrowed(set, expression, asked, frame);
    if (!found && !kept)
        return false;
    if (!found) {
        step(set, frame);
        filter(expression, frame);
        found = pop().set;
    }
    if (kept)
        kept->found = found;
    m_stack.emplace_back();
    m_stack.back().set = std::move(found);
    return true;
}

// Found by their places or by what they say. Who asks first since they changed looks at each: there may be nobody else.
std::shared_ptr<NodeSet> Evaluator::narrowed(
    const Instruction& set, int expression, const RowFilter& asked, const Frame& outer)
{
    RowLookups::Rows* rows = m_state.rowLookups().rows(set.a, asked.column, set.b, slotFor(set.b, set.ofBase, outer));
    if (!rows)
        return nullptr;
    const auto worked = [&](const RowFilter::Part& part) { return run(Expression{part.first, part.count, -1}, outer); };
    Places among{1, static_cast<double>(rows->all.size())};
    for (const RowFilter::Place& place : asked.places) {
        const Value at = worked(place.part);
        if (at.set || !narrow(among, place.op, at.scalar))
            return nullptr;
    }
    if (asked.whole.isThere()) {
        const Value said = worked(asked.whole);
        if (!said.set && said.scalar.kind == ValueKind::Number)
            (void)narrow(among, Op::Equal, said.scalar);
        else if (!truth(said))
            among.to = 0;
    }
    const auto from = among.from <= among.to ? static_cast<int>(among.from) - 1 : 0; // from 0
    const auto to = among.from <= among.to ? static_cast<int>(among.to) : 0;
    auto found = std::make_shared<NodeSet>();
    if (asked.column < 0 && !asked.asksMore) {
        found->assign(rows->all.begin() + from, rows->all.begin() + to);
        return found;
    }
    Frame frame = outer;
    frame.size = static_cast<int>(rows->all.size());
    const auto look = [&](int place) {
        const NodeRef& row = rows->all[size_t(place)];
        frame.position = place + 1;
        if (!asked.asksMore || holds(expression, row, frame))
            found->push_back(row);
    };
    if (asked.column < 0) {
        for (int place = from; place < to; ++place)
            look(place);
        return found;
    }
    const Value key = worked(asked.key);
    if (key.set)
        return nullptr;
    const auto places = asked.order == Op::Equal ? rows->saying(key.scalar, m_world)
                                                 : rows->beside(asked.order, key.scalar.toNumber(m_world), m_world);
    if (!places)
        return nullptr;
    for (const int place : *places) {
        if (place >= from && place < to)
            look(place);
    }
    return found;
}

} // namespace uthan::form
