// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of rows: those of a repeat, what stands in them, and those that fulfil a condition.
#include "form/session/rowlookups.h"
#include "form/xpath/evaluator.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace uthan::form {

// From and to which place rows come into question, from 1.
struct Evaluator::Places {
    double from = 1, to = 0;
    double except = 0; // 0: none
    [[nodiscard]] int first() const { return from <= to ? static_cast<int>(from) - 1 : 0; } // from 0
    [[nodiscard]] int end() const { return from <= to ? static_cast<int>(to) : 0; }
    void take(const NodeSet& all, NodeSet& taken) const
    {
        taken.assign(all.begin() + first(), all.begin() + end());
        if (except >= from && except <= to && except == std::floor(except))
            taken.erase(taken.begin() + static_cast<int>(except - from));
    }
};

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
    if (from.set->size() > 1 && from.set->front().list < 0) {
        const RowFilter& asked = m_state.rowLookups().filter(expression, from.set->front().a);
        Places among{1, static_cast<double>(from.set->size())};
        if (asked.narrows() && asked.asksForPlacesAlone() && narrow(among, asked, outer)) {
            among.take(*from.set, kept);
            m_stack.emplace_back(std::move(kept));
            return;
        }
    }
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

bool Evaluator::narrow(Places& among, Op op, const Scalar& place) const
{
    const double number = place.toNumber(m_world);
    if (place.kind == ValueKind::Boolean || (op == Op::NotEqual && among.except > 0))
        return false;
    if (op == Op::NotEqual)
        among.except = number >= 1 ? number : 0;
    else if (std::isnan(number) || (op == Op::Equal && number != std::floor(number)))
        among.to = 0;
    else if (op == Op::Equal)
        among = {std::max(among.from, number), std::min(among.to, number)};
    else if (op == Op::Less || op == Op::LessEqual)
        among.to = std::min(among.to, op == Op::Less ? std::ceil(number) - 1 : std::floor(number));
    else
        among.from = std::max(among.from, op == Op::Greater ? std::floor(number) + 1 : std::ceil(number));
    return true;
}

// By the places that a condition asks for. False: it cannot be told.
bool Evaluator::narrow(Places& among, const RowFilter& asked, const Frame& frame)
{
    const auto worked = [&](const RowFilter::Part& part) { return run(Expression{part.first, part.count, -1}, frame); };
    for (const RowFilter::Place& place : asked.places) {
        const Value at = worked(place.part);
        if (at.set || !narrow(among, place.op, at.scalar))
            return false;
    }
    if (asked.whole.isThere()) {
        const Value said = worked(asked.whole);
        if (!said.set && said.scalar.kind == ValueKind::Number)
            (void)narrow(among, Op::Equal, said.scalar);
        else if (!truth(said))
            among.to = 0;
    }
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
    Places among{1, static_cast<double>(rows->all.size())};
    if (!narrow(among, asked, outer))
        return nullptr;
    auto found = std::make_shared<NodeSet>();
    if (asked.asksForPlacesAlone()) {
        among.take(rows->all, *found);
        return found;
    }
    const int from = among.first(), to = among.end();
    Frame frame = outer;
    frame.size = static_cast<int>(rows->all.size());
    const auto look = [&](int place) {
        const NodeRef& row = rows->all[size_t(place)];
        frame.position = place + 1;
        if (frame.position != among.except && (!asked.asksMore || holds(expression, row, frame)))
            found->push_back(row);
    };
    if (asked.column < 0) {
        for (int place = from; place < to; ++place)
            look(place);
        return found;
    }
    const Value key = run(Expression{asked.key.first, asked.key.count, -1}, outer);
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

namespace {
    QString keyOf(const Scalar& said)
    {
        const auto bits = std::bit_cast<quint64>(said.number);
        QString key(QChar(static_cast<char16_t>(said.kind)));
        for (int part = 0; part < 64; part += 16)
            key += QChar(static_cast<char16_t>(bits >> part));
        return key + said.text + QChar(0);
    }
}

// What a function makes of a set of rows, as the share of each row in what all of them say: made once, not for each row
// that asks. What is above the set is not asked a second time, so this is for whoever stands inside.
int Evaluator::totalOfRows(int at, int left, const Frame& frame)
{
    using Kind = RowLookups::TotalCode::Kind;
    constexpr size_t kFew = 4; // are soon gone through, and there may be as many answers as rows
    RowLookups& lookups = m_state.rowLookups();
    const RowLookups::TotalCode& code = lookups.totalCode(at);
    if (code.kind == Kind::None || code.length > left)
        return 0;
    if (code.kind == Kind::Running)
        return runningSum(at, frame) ? code.length : 0;
    if (code.kind == Kind::Counted)
        return countBeside(at, frame) ? code.length : 0;
    const Instruction& set = m_program.code[size_t(at)];
    RowLookups::Totals& known = lookups.totals(at, slotFor(set.b, set.ofBase, frame));
    const bool hasKey = !code.ofBase.empty() || code.isJoined;
    const auto asked = [&] {
        QString key = code.isJoined ? keyOf(scalar(m_stack.back())) : QString();
        for (const int node : code.ofBase)
            key += keyOf(cell(node, slotFor(m_program.nodes[size_t(node)].context, true, frame)));
        return key;
    };
    if (code.kind == Kind::Found) {
        QString key = hasKey ? asked() : QString();
        if (!known.found || known.asked != key) {
            m_stack.push_back(run(Expression{at, code.length - 1, -1}, frame));
            filter(m_program.code[size_t(at + code.length - 1)].a, frame);
            known.found = pop().set;
            known.asked = std::move(key);
        }
        m_stack.emplace_back();
        m_stack.back().set = known.found;
        return code.length;
    }
    if (!known.byAsked.isEmpty()) {
        if (const auto made = known.byAsked.constFind(asked()); made != known.byAsked.cend()) {
            if (code.isJoined)
                m_stack.pop_back();
            m_stack.emplace_back(*made);
            return code.length;
        }
    }
    const QString key = hasKey ? asked() : QString();
    Value rows = run(Expression{at, code.length - 1, -1}, frame);
    const bool isKept = !hasKey || !rows.set || rows.set->size() > kFew;
    m_stack.push_back(std::move(rows));
    step(m_program.code[size_t(at + code.length - 1)], frame);
    if (isKept)
        known.byAsked.insert(key, m_stack.back().scalar);
    return code.length;
}

// Of the rows up to a place. A sum goes from the first to the last, so that of some is on the way to that of all.
bool Evaluator::runningSum(int at, const Frame& frame)
{
    const Instruction& set = m_program.code[size_t(at)];
    const int slot = slotFor(set.b, set.ofBase, frame);
    RowLookups& lookups = m_state.rowLookups();
    const RowLookups::TotalCode& code = lookups.totalCode(at);
    const RowLookups::Rows* rows = lookups.rows(set.a, -1, set.b, slot);
    if (!rows)
        return false;
    Places among{1, static_cast<double>(rows->all.size())};
    if (!narrow(among, lookups.filter(code.filter, set.a), frame))
        return false;
    std::vector<double>& running = lookups.totals(at, slot).running;
    if (running.empty()) {
        const FunctionEntry& sum = functionOf(Function::Sum);
        running.push_back(0);
        for (const NodeRef& row : rows->all) {
            m_stack.emplace_back(NodeSet{row});
            for (int way = at + 2; way < at + code.length - 1; ++way)
                down(m_program.code[size_t(way)].a);
            const Argument both[] = {argument(Scalar::of(running.back()), true), argument(pop(), true)};
            running.push_back(sum.run(Arguments(m_world, both)).number);
        }
    }
    m_stack.emplace_back(Scalar::of(running[size_t(among.end())]));
    return true;
}

// How many rows say less, or more, than the one who asks: its place in an order.
bool Evaluator::countBeside(int at, const Frame& frame)
{
    const Instruction& set = m_program.code[size_t(at)];
    RowLookups& lookups = m_state.rowLookups();
    const RowFilter& asked = lookups.filter(lookups.totalCode(at).filter, set.a);
    RowLookups::Rows* rows = lookups.rows(set.a, asked.column, set.b, slotFor(set.b, set.ofBase, frame));
    const Value key = rows ? run(Expression{asked.key.first, asked.key.count, -1}, frame) : Value();
    if (!rows || key.set)
        return false;
    m_stack.emplace_back(Scalar::of(rows->howManyBeside(asked.order, key.scalar.toNumber(m_world), m_world)));
    return true;
}

} // namespace uthan::form
