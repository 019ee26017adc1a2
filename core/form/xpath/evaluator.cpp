// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/evaluator.h"
#include "form/choicenames.h"
#include "form/lists/datainstance.h"

#include "form/xpath/statetrees.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace uthan::form {

Value Evaluator::pop()
{
    Value top = std::move(m_stack.back());
    m_stack.pop_back();
    return top;
}

bool Evaluator::popTruth()
{
    const bool holds = truth(m_stack.back());
    m_stack.pop_back();
    return holds;
}

// In an expression, what is not relevant has nothing to say.
Scalar Evaluator::cell(int node, int slot) const
{
    return m_state.isRelevant(node, slot) ? m_state.value(node, slot) : Scalar{};
}

Scalar Evaluator::scalar(const Value& value) const
{
    if (!value.set)
        return value.scalar;
    if (value.set->empty())
        return {};
    const NodeRef& first = value.set->front();
    return first.list >= 0 ? itemColumn(first.list, first.a, first.b) : cell(first.a, first.b);
}

bool Evaluator::truth(const Value& value) const
{
    return value.set ? !value.set->empty() && scalar(value).toBoolean() : value.scalar.toBoolean();
}

void Evaluator::itemsColumn(NodeSet& items, int column) const
{
    for (NodeRef& ref : items)
        ref.b = column;
    items.erase(std::remove_if(items.begin(), items.end(),
                    [this](const NodeRef& ref) { return !hasItemColumn(ref.list, ref.a, ref.b); }),
        items.end());
}

Scalar Evaluator::itemColumn(int list, int choice, int column) const
{
    const ChoiceList& from = m_program.lists[size_t(list)];
    const QStringView name = column < 0 ? QStringView(u"name") : m_program.strings.view(column);
    if (from.instance >= 0 || from.repeat >= 0)
        return m_state.choiceValue(list, choice, name);
    // First the columns of its own: where a question takes its values from another one (<value ref="code"/>), "name" is
    // what the list itself calls so.
    for (int i = 0; column >= 0 && i < from.columns; ++i) {
        const qint32 own = m_program.columnNames[size_t(from.firstColumn + i)];
        if (own == column || m_program.strings.view(own) == name)
            return Scalar::of(m_program.string(
                m_program.columnValues[size_t(from.firstValue + (choice - from.first) * from.columns + i)]));
    }
    if (name == QLatin1String("name"))
        return Scalar::of(m_program.string(m_program.choices[size_t(choice)].name));
    return name == QLatin1String("label") ? Scalar::of(labelOf(list, choice)) : Scalar{};
}

bool Evaluator::hasItemColumn(int list, int choice, int column) const
{
    const ChoiceList& from = m_program.lists[size_t(list)];
    const QStringView name = m_program.strings.view(column);
    const bool isOwn = from.instance < 0 || from.ownRows != ChoiceList::No;
    if (isOwn && name == QLatin1String("label"))
        return true;
    if (!isOwn) {
        const DataInstance* file = m_state.listFile(list);
        const int at = file ? file->column(name) : -1;
        if (at < 0 || file->hasEmpty(choice, at))
            return at >= 0;
    }
    return !itemColumn(list, choice, column).isEmpty();
}

QString Evaluator::labelOf(int list, int choice, const Frame& frame) const
{
    const QString label = m_state.choiceLabel(list, choice);
    return label.isEmpty() ? m_state.choiceName(list, choice) : answered(label, frame);
}

// The text with its references answered. A label that names itself, by way of others, ends with nothing.
QString Evaluator::answered(const QString& text, const Frame& frame) const
{
    constexpr int kDeepest = 8;
    static thread_local int depth = 0;
    QString out;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(QChar(kReferenceOpen)); open >= 0;
         open = text.indexOf(QChar(kReferenceOpen), from)) {
        const qsizetype close = text.indexOf(QChar(kReferenceClose), open);
        out += QStringView(text).mid(from, open - from);
        Evaluator evaluator(m_state);
        ++depth;
        Scalar value;
        if (depth <= kDeepest)
            value = evaluator.scalar(evaluator.run(QStringView(text).mid(open + 1, close - open - 1).toInt(), frame));
        if (value.kind != ValueKind::Number || !std::isnan(value.number)) // of what is not answered yet: nothing
            out += value.toText();
        --depth;
        from = close + 1;
    }
    return out.append(QStringView(text).mid(from));
}

Value Evaluator::run(const Expression& e, const Frame& frame)
{
    const size_t floor = m_stack.size();
    std::vector<std::pair<int, Scalar>> kept; // by once(), until the code at that place is reached
    int reached = std::numeric_limits<int>::max(); // the next of these places
    const auto takeKept = [&](int at) {
        while (!kept.empty() && kept.back().first <= at) {
            m_stack.emplace_back(asKindOf(kept.back().second, scalar(pop())));
            kept.pop_back();
        }
        reached = kept.empty() ? std::numeric_limits<int>::max() : kept.back().first;
    };
    for (int i = 0; i < e.count; ++i) {
        if (i >= reached) [[unlikely]]
            takeKept(i);
        const Instruction& instruction = m_program.code[size_t(e.first + i)];
        switch (instruction.op) {
        case Op::Jump:
            i = instruction.a - 1;
            break;
        case Op::JumpIfFalse:
            if (!popTruth())
                i = instruction.a - 1;
            break;
        case Op::JumpIfFalseKeep:
        case Op::JumpIfTrueKeep: {
            const bool holds = popTruth();
            if (holds == (instruction.op == Op::JumpIfTrueKeep)) {
                m_stack.emplace_back(Scalar::of(holds));
                i = instruction.a - 1;
            }
            break;
        }
        case Op::OwnOrElse: {
            const int slot = slotFor(m_program.nodes[size_t(instruction.b)].context, true, frame);
            const Scalar& own = m_state.value(instruction.b, slot);
            if (!own.isEmpty() && mayBeOfAnotherKind(own)) {
                kept.emplace_back(instruction.a, own);
                reached = instruction.a;
            } else if (!own.isEmpty()) {
                m_stack.emplace_back(own);
                i = instruction.a - 1;
            }
            break;
        }
        case Op::WalkIfMore:
            if (m_state.saysMoreThanRows(instruction.b, instruction.ofBase)) {
                m_stack.push_back(m_state.trees().evaluate(instruction.a, frame));
                i = e.count - 1;
            }
            break;
        case Op::Set:
            if (const int left = std::min(e.count, reached) - i; left > 1
                && (frame.list >= 0 || instruction.b != (instruction.ofBase ? frame.baseContext : frame.context))) {
                if (const int done = totalOfRows(e.first + i, left, frame)) {
                    i += done - 1;
                    break;
                }
            }
            if (i + 1 < std::min(e.count, reached) && (&instruction)[1].op == Op::Filter
                && rowsWhere(instruction, (&instruction)[1].a, frame))
                ++i;
            else
                step(instruction, frame);
            break;
        case Op::Cell:
        case Op::Number:
        case Op::Text:
            i += withOperands(&instruction, std::min(e.count, reached) - i, m_stack.size() > floor, frame);
            break;
        default:
            step(instruction, frame);
        }
    }
    if (e.count >= reached)
        takeKept(e.count);
    Value result = m_stack.size() > floor ? pop() : Value();
    m_stack.resize(floor);
    return result;
}

namespace {
    bool isOperand(Op op)
    {
        return op == Op::Cell || op == Op::Number || op == Op::Text;
    }

    bool isComparison(Op op)
    {
        return op >= Op::Equal && op <= Op::GreaterEqual;
    }

    bool joinsTwo(Op op)
    {
        return op >= Op::Equal && op <= Op::Modulo;
    }
}

// Most of what forms ask is ${a} > 0, ${b} = 'yes', ${a} + ${b} + ${c}: what is joined at once is looked at where it
// stands and does not go over the stack. How many more of the `left` instructions that has done.
int Evaluator::withOperands(const Instruction* at, int left, bool hasOperand, const Frame& frame)
{
    int done = 0;
    if (left > 2 && isOperand(at[1].op) && joinsTwo(at[2].op)) {
        put(m_stack.emplace_back(), at[2].op, look(at[0], frame), look(at[1], frame));
        done = 2;
    } else if (left > 1 && hasOperand && joinsTwo(at[1].op) && !m_stack.back().set) {
        Value& place = m_stack.back();
        put(place, at[1].op, place.scalar, look(at[0], frame));
        done = 1;
    } else {
        step(at[0], frame);
        return 0;
    }
    Value& place = m_stack.back();
    for (; left > done + 2 && isOperand(at[done + 1].op) && joinsTwo(at[done + 2].op); done += 2)
        put(place, at[done + 2].op, place.scalar, look(at[done + 1], frame));
    return done;
}

inline ScalarView Evaluator::look(const Instruction& in, const Frame& frame) const
{
    if (in.op == Op::Number)
        return ScalarView(m_program.numbers[size_t(in.a)]);
    if (in.op == Op::Text)
        return in.a < 0 ? ScalarView() : ScalarView(m_program.strings.view(in.a));
    const int slot = slotFor(m_program.nodes[size_t(in.a)].context, in.ofBase, frame);
    return m_state.isRelevant(in.a, slot) ? ScalarView(m_state.value(in.a, slot)) : ScalarView();
}

// What two come to. Without giving and taking memory where there is none: `left` may be what stands there.
inline void Evaluator::put(Value& place, Op op, const ScalarView& left, const ScalarView& right) const
{
    Scalar& made = place.scalar;
    if (isComparison(op)) {
        made.number = holdsBetween(op, left, right, m_world) ? 1 : 0;
        made.kind = ValueKind::Boolean;
    } else {
        made.number = calculated(op, left.toNumber(m_world), right.toNumber(m_world));
        made.kind = ValueKind::Number;
    }
    if (!made.text.isNull())
        made.text = QString();
    if (place.set)
        place.set.reset();
}

void Evaluator::step(const Instruction& in, const Frame& frame)
{
    switch (in.op) {
    case Op::Number:
        m_stack.emplace_back(Scalar::of(m_program.numbers[size_t(in.a)]));
        break;
    case Op::Text:
        m_stack.emplace_back(Scalar::of(m_program.string(in.a)));
        break;
    case Op::Boolean:
        m_stack.emplace_back(Scalar::of(in.a != 0));
        break;
    case Op::Cell:
        m_stack.emplace_back(cell(in.a, slotFor(m_program.nodes[size_t(in.a)].context, in.ofBase, frame)));
        break;
    case Op::Set:
        set(in, frame);
        break;
    case Op::Down:
        down(in.a);
        break;
    case Op::Filter:
        filter(in.a, frame);
        break;
    case Op::Items: {
        const Offered all = m_state.allOf(in.a);
        NodeSet items;
        items.reserve(static_cast<size_t>(all.count));
        for (int c = 0; c < all.count; ++c)
            items.push_back({in.a, all.at(c), -1});
        m_stack.emplace_back(std::move(items));
        break;
    }
    case Op::Query: {
        NodeSet items;
        for (const int choice : m_state.query(in.b, m_program.filters[size_t(in.a)], frame))
            items.push_back({in.b, choice, -1});
        m_stack.emplace_back(std::move(items));
        break;
    }
    case Op::ItemColumn:
        itemsColumn(*m_stack.back().set, in.a);
        break;
    case Op::OfItem:
        m_stack.emplace_back(itemColumn(frame.list, frame.item, in.a));
        break;
    case Op::Call:
        call(in, frame);
        break;
    case Op::General:
        m_stack.push_back(m_state.trees().evaluate(in.a, frame, in.argc == 1));
        break;
    case Op::RowNumber: {
        const int slot = slotFor(in.a, in.ofBase, frame);
        m_stack.emplace_back(Scalar::of(in.a == kRootContext ? 1.0 : m_state.rowIndex(in.a, slot) + 1.0));
        break;
    }
    case Op::IndexedRepeat:
        indexedRepeat(in, frame);
        break;
    case Op::ToBoolean: {
        const bool holds = truth(m_stack.back());
        m_stack.back() = Value(Scalar::of(holds));
        break;
    }
    case Op::Negate: {
        const double n = number(pop());
        m_stack.emplace_back(Scalar::of(-n));
        break;
    }
    case Op::Union:
        unite();
        break;
    default:
        join(in.op);
    }
}

void Evaluator::indexedRepeat(const Instruction& in, const Frame& frame)
{
    std::vector<double> numbers(in.argc);
    for (size_t i = in.argc; i-- > 0;)
        numbers[i] = number(pop());
    std::vector<int> contexts;
    for (int c = m_program.nodes[size_t(in.a)].context; c != in.b; c = m_program.contexts[size_t(c)].parent)
        contexts.insert(contexts.begin(), c);
    const bool inside = m_program.isWithin(frame.baseContext, in.b);
    int slot = inside ? slotFor(in.b, true, frame) : 0;
    Scalar found;
    for (size_t i = 0; i < contexts.size() && i < numbers.size(); ++i) {
        const auto& rows = m_state.rows(contexts[i], slot);
        const double n = numbers[i];
        if (!(n >= 1 && n <= static_cast<double>(rows.size()))) {
            m_stack.emplace_back(found);
            return;
        }
        slot = rows[static_cast<size_t>(n) - 1];
    }
    found = cell(in.a, slot);
    m_stack.emplace_back(std::move(found));
}

void Evaluator::join(Op op)
{
    Value right = pop();
    Value& left = m_stack.back();
    if (!left.set && !right.set)
        put(left, op, left.scalar, right.scalar);
    else if (isComparison(op))
        left = Value(
            Scalar::of(holdsBetween(op, argument(std::move(left), true), argument(std::move(right), true), m_world)));
    else
        left = Value(Scalar::of(calculated(op, number(left), number(right))));
}

void Evaluator::unite()
{
    const Value right = pop();
    const Value left = pop();
    NodeSet both = left.set ? *left.set : NodeSet();
    if (right.set) {
        for (const NodeRef& ref : *right.set) {
            if (std::find(both.begin(), both.end(), ref) == both.end())
                both.push_back(ref);
        }
    }
    std::stable_sort(both.begin(), both.end(),
        [](const NodeRef& a, const NodeRef& b) { return a.list < b.list || (a.list == b.list && a.a < b.a); });
    m_stack.emplace_back(std::move(both));
}

Argument Evaluator::argument(Value&& value, bool withAll) const
{
    Argument out;
    if (!value.set) {
        out.scalar = std::move(value.scalar);
        return out;
    }
    out.isSet = true;
    if (!withAll) {
        out.scalar = scalar(value);
        return out;
    }
    out.all.reserve(value.set->size());
    for (const NodeRef& ref : *value.set)
        out.all.push_back(ref.list >= 0 ? itemColumn(ref.list, ref.a, ref.b) : m_state.value(ref.a, ref.b));
    if (!out.all.empty())
        out.scalar = out.all.front();
    return out;
}

void Evaluator::call(const Instruction& in, const Frame& frame)
{
    const auto id = static_cast<Function>(in.a);
    if (id == Function::Position || id == Function::Last) {
        const int place = id == Function::Position ? frame.position : frame.size;
        m_stack.emplace_back(Scalar::of(static_cast<double>(place)));
        return;
    }
    if (id == Function::Count && m_stack.back().set) { // without looking at what they say
        m_stack.back() = Value(Scalar::of(static_cast<double>(m_stack.back().set->size())));
        return;
    }
    if (id == Function::ChoiceName) {
        const Value names = pop();
        m_stack.emplace_back(choiceName(names, in.b, frame));
        return;
    }
    const FunctionEntry& entry = functionOf(id);
    QVarLengthArray<Argument, 4> args(in.argc);
    for (size_t i = in.argc; i-- > 0;)
        args[i] = argument(pop(), entry.takesSets);
    m_stack.emplace_back(entry.run(Arguments(m_world, {args.data(), size_t(args.size())})));
}

Scalar Evaluator::choiceName(const Value& names, int list, const Frame& frame) const
{
    QStringList labels;
    qsizetype size = 0;
    const QString given = scalar(names).toText();
    const bool mayBeOne = m_state.isOfRows(list) || given.contains(QLatin1Char(' '));
    const int whole = mayBeOne ? m_state.choiceNamed(list, given) : -1; // one, as it was written
    for (const QString& name : whole >= 0 ? QStringList{given} : choicenames::parts(given)) {
        const int choice = m_state.choiceNamed(list, name);
        if (choice >= 0 || !m_state.mayBeKnown(list))
            labels << (choice < 0 ? name : labelOf(list, choice, frame));
        if (size += labels.isEmpty() ? 0 : labels.last().size(); size > kMostText)
            break;
    }
    return Scalar::of(labels.join(QStringLiteral(", ")));
}

} // namespace uthan::form
