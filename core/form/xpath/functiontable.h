// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/exprcode.h"
#include "form/xpath/exprparser.h"
#include "form/xpath/xpathvalue.h"

#include <cmath>
#include <QStringView>
#include <span>

// The functions of XPath 1.0 and ODK XForms: one table for the compiled evaluator and the general one.
namespace uthan::form {

// What a function was given. Of a set, `scalar` is its first node's value; `all` is filled only if the function takes
// sets.
struct Argument {
    Scalar scalar;
    bool isSet = false;
    std::vector<Scalar> all;
};

class Arguments {
public:
    Arguments(const World& world, std::span<const Argument> given)
        : m_world(world)
        , m_given(given)
    {
    }
    [[nodiscard]] const World& world() const { return m_world; }
    [[nodiscard]] size_t size() const { return m_given.size(); }
    [[nodiscard]] const Argument& at(size_t i) const { return m_given[i]; }
    [[nodiscard]] const Scalar& scalar(size_t i) const { return m_given[i].scalar; }
    [[nodiscard]] QString text(size_t i) const { return i < size() ? m_given[i].scalar.toText() : QString(); }
    [[nodiscard]] double number(size_t i) const
    {
        return i < size() ? m_given[i].scalar.toNumber(m_world) : xpath::kNaN;
    }
    [[nodiscard]] bool truth(size_t i) const;
    template <typename Do> void forEach(size_t from, Do visit) const // every node of the sets, every scalar
    {
        for (size_t i = from; i < m_given.size(); ++i) {
            if (!m_given[i].isSet)
                visit(m_given[i].scalar);
            for (const Scalar& s : m_given[i].all)
                visit(s);
        }
    }

private:
    const World& m_world;
    std::span<const Argument> m_given;
};

// The names that digest() knows, in any letter case.
[[nodiscard]] bool isPattern(const QString& written); // that regex() can read
[[nodiscard]] bool isDigestAlgorithm(const QString& name);
[[nodiscard]] bool isDigestEncoding(const QString& name);

struct FunctionEntry {
    const char* name;
    Function id;
    int least;
    int most; // -1: any number
    bool takesSets; // sees all nodes of an argument, not only the first
    // Null: it needs more than values (the place of the node, other trees), so each evaluator has its own.
    Scalar (*run)(const Arguments& arguments);
    bool ofSelf = false; // without a value: of the node it is asked at
    bool usesLanguage = false;

    [[nodiscard]] bool takes(int given) const
    {
        const bool inPairs = id == Function::WeightedChecklist; // the bounds, then each value with its weight
        return given >= least && (most < 0 || given <= most) && !(inPairs && given % 2 == 1);
    }
};

[[nodiscard]] const FunctionEntry* functionNamed(QStringView name); // null: there is none
[[nodiscard]] const FunctionEntry& functionOf(Function id);
// What is wrong with a call: there is no such function, or it does not take so many values.
[[nodiscard]] ExpressionFault callFault(int position, const QString& name, int given);

// Whether a comparison holds between two values, sets included (XPath 1.0 §3.4). In the dialect of the field, a set of
// nothing is compared as the empty text: ${unanswered} != 'yes' holds.
[[nodiscard]] bool holdsBetween(Op op, const Argument& left, const Argument& right, const World& world);
[[nodiscard]] bool holdsBetween(Op op, const ScalarView& left, const ScalarView& right, const World& world);
[[nodiscard]] inline double calculated(Op op, double left, double right)
{
    switch (op) {
    case Op::Add:
        return left + right;
    case Op::Subtract:
        return left - right;
    case Op::Multiply:
        return left * right;
    case Op::Divide:
        return left / right;
    case Op::Modulo:
        return std::fmod(left, right);
    default:
        return xpath::kNaN;
    }
}
// The order a list is shown in: Fisher-Yates with the "minimal standard" generator; without a seed with world.random.
[[nodiscard]] std::vector<int> shuffled(int count, const Argument* seed, const World& world);

namespace functions { // grouped by what they work on; each file names its own
    [[nodiscard]] std::span<const FunctionEntry> ofText();
    [[nodiscard]] std::span<const FunctionEntry> ofNumbers();
    [[nodiscard]] std::span<const FunctionEntry> ofDates();
    [[nodiscard]] std::span<const FunctionEntry> ofChoices();
    [[nodiscard]] std::span<const FunctionEntry> ofPlaces();
    [[nodiscard]] std::span<const FunctionEntry> ofNodes();
}

} // namespace uthan::form
