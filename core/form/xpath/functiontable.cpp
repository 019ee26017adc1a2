// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/functiontable.h"
#include "form/lists/shuffle.h"
#include "form/nearestname.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QHash>

namespace uthan::form {

namespace functions {
    namespace {
        using F = Function;

        // What asks for more than values: the evaluators know them.
        const FunctionEntry kEntries[] = {
            {"count", F::Count, 1, 1, true,
                [](const Arguments& a) { return Scalar::of(static_cast<double>(a.at(0).all.size())); }},
            {"count-non-empty", F::CountNonEmpty, 1, 1, true,
                [](const Arguments& a) {
                    const auto& all = a.at(0).all;
                    return Scalar::of(static_cast<double>(
                        std::count_if(all.begin(), all.end(), [](const Scalar& s) { return !s.toText().isEmpty(); })));
                }},
            {"position", F::Position, 0, 1, true, nullptr},
            {"last", F::Last, 0, 0, false, nullptr},
            {"if", F::If, 3, 3, true, nullptr},
            {"once", F::Once, 1, 1, false, nullptr},
            {"current", F::Current, 0, 0, false, nullptr},
            {"instance", F::Instance, 1, 1, false, nullptr},
            {"indexed-repeat", F::IndexedRepeat, 3, 15, true, nullptr},
            {"randomize", F::Randomize, 1, 2, true, nullptr},
            {"pulldata", F::PullData, 4, 4, false, nullptr},
            {"jr:itext", F::Itext, 1, 1, false, nullptr, false, true},
            {"jr:choice-name", F::ChoiceName, 2, 2, false, nullptr, false, true},
            {"id", F::Id, 1, 1, true, nullptr},
            {"lang", F::Lang, 1, 1, false, nullptr},
            {"name", F::Name, 0, 1, true, nullptr, true},
            {"local-name", F::LocalName, 0, 1, true, nullptr, true},
            {"namespace-uri", F::NamespaceUri, 0, 1, true, nullptr, true},
        };
    }

    std::span<const FunctionEntry> ofNodes()
    {
        return kEntries;
    }
}

namespace {
    struct Table {
        Table()
        {
            for (const auto part : {functions::ofText(), functions::ofNumbers(), functions::ofDates(),
                     functions::ofChoices(), functions::ofPlaces(), functions::ofNodes()}) {
                for (const FunctionEntry& entry : part) {
                    byName.insert(QString::fromLatin1(entry.name), &entry);
                    byId[size_t(entry.id)] = &entry;
                }
            }
        }
        QHash<QString, const FunctionEntry*> byName;
        std::array<const FunctionEntry*, size_t(Function::NamespaceUri) + 1> byId{};
    };

    const Table& table()
    {
        static const Table made;
        return made;
    }

    bool ordered(Op op, double a, double b)
    {
        switch (op) {
        case Op::Less:
            return a < b;
        case Op::LessEqual:
            return a <= b;
        case Op::Greater:
            return a > b;
        default:
            return a >= b;
        }
    }

    // The set's values to compare with: a set of nothing is, to the field, the empty text.
    std::vector<Scalar> values(const Argument& side, const World& world)
    {
        if (!side.isSet || (side.all.empty() && world.dialect == Dialect::Field))
            return {side.scalar};
        return side.all;
    }
}

const FunctionEntry* functionNamed(QStringView name)
{
    return table().byName.value(name.toString(), nullptr);
}

const FunctionEntry& functionOf(Function id)
{
    return *table().byId[size_t(id)];
}

ExpressionFault callFault(int position, const QString& name, int given)
{
    const FunctionEntry* entry = functionNamed(name);
    if (!entry) {
        const QString near = nearestName(name, table().byName.keys());
        return {position, QStringLiteral("there is no function “%1”").arg(name),
            near.isEmpty() ? QStringLiteral("Write one that XLSForm has; its reference lists them.")
                           : QStringLiteral("Perhaps “%1()” is meant.").arg(near)};
    }
    const QString takes = entry->id == Function::If
        ? QStringLiteral("3, as in if(condition, value if it holds, value if not)")
        : entry->id == Function::PullData
        ? QStringLiteral("4, as in pulldata('file', 'column', 'key column', ${answer})")
        : entry->id == Function::ChoiceName ? QStringLiteral("2, as in jr:choice-name(${question}, '${question}')")
        : entry->id == Function::WeightedChecklist
        ? QStringLiteral("the least and the most, then each value with its weight")
        : entry->most < 0             ? QStringLiteral("%1 or more").arg(entry->least)
        : entry->most == entry->least ? QString::number(entry->least)
                                      : QStringLiteral("%1 to %2").arg(entry->least).arg(entry->most);
    return {position, QStringLiteral("%1() does not take %2 values").arg(name).arg(given),
        QStringLiteral("Between its brackets stand, with a comma after each but the last: %1.").arg(takes)};
}

// In the field's forms a set counts by the value of its first node, as a question alone would.
bool Arguments::truth(size_t i) const
{
    const Argument& a = m_given[i];
    if (!a.isSet)
        return a.scalar.toBoolean();
    return !a.all.empty() && (m_world.dialect != Dialect::Field || a.scalar.toBoolean());
}

bool holdsBetween(Op op, const ScalarView& a, const ScalarView& b, const World& world)
{
    if (op != Op::Equal && op != Op::NotEqual)
        return ordered(op, a.toNumber(world), b.toNumber(world));
    bool equal = false;
    if (a.kind == ValueKind::Boolean || b.kind == ValueKind::Boolean)
        equal = a.toBoolean() == b.toBoolean();
    else if (a.kind == ValueKind::Number || b.kind == ValueKind::Number)
        equal = a.toNumber(world) == b.toNumber(world);
    else
        equal = a.text == b.text;
    return equal == (op == Op::Equal);
}

// With a set on a side, it is enough that one of its nodes fits. Beside a truth value a set counts by whether it has
// nodes; asked for more or less, by their numbers, as the programs that show forms have it.
bool holdsBetween(Op op, const Argument& left, const Argument& right, const World& world)
{
    if (!left.isSet && !right.isSet)
        return holdsBetween(op, left.scalar, right.scalar, world);
    const bool isBoolean = (!left.isSet && left.scalar.kind == ValueKind::Boolean)
        || (!right.isSet && right.scalar.kind == ValueKind::Boolean);
    const bool asksEquality = op == Op::Equal || op == Op::NotEqual;
    if (isBoolean && asksEquality && world.dialect != Dialect::Field) {
        const auto truth
            = [](const Argument& a) { return Scalar::of(a.isSet ? !a.all.empty() : a.scalar.toBoolean()); };
        return holdsBetween(op, truth(left), truth(right), world);
    }
    const std::vector<Scalar> rights = values(right, world);
    for (const Scalar& a : values(left, world)) {
        for (const Scalar& b : rights) {
            if (holdsBetween(op, a, b, world))
                return true;
        }
    }
    return false;
}

std::vector<int> shuffled(int count, const Argument* seed, const World& world)
{
    if (!seed)
        return shuffledOrder(
            count, world.random ? world.random : [] { return 0.5; });
    return shuffledOrder(count, seed->scalar.toNumber(world), seed->scalar.toText());
}

} // namespace uthan::form
