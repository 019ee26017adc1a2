// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/session/formstate.h"
#include "form/xpath/functiontable.h"

namespace uthan::form {

struct RowFilter; // form/xpath/rowfilter.h

// Where an expression stands: the row it belongs to, and inside a predicate the row or choice that is looked at.
struct Frame {
    int node = -1; // the expression's own
    int baseContext = 0, baseSlot = 0;
    int context = 0, slot = 0; // what is looked at
    int item = -1; // index of program.choices
    int list = -1;
    int position = 1, size = 1;
};

// Runs compiled expressions on the columns of a filling. Reads only.
class Evaluator {
public:
    explicit Evaluator(const FormState& state)
        : m_state(state)
        , m_program(state.program())
        , m_world(state.world())
        , m_stack(state.stack())
    {
    }
    [[nodiscard]] Value run(int expression, const Frame& frame)
    {
        return run(m_program.expressions[size_t(expression)], frame);
    }
    [[nodiscard]] Value run(const Expression& code, const Frame& frame); // also a part of an expression
    [[nodiscard]] Scalar scalar(const Value& value) const; // of a set: its first node
    [[nodiscard]] Scalar scalar(Value&& value) const
    {
        return value.set ? scalar(std::as_const(value)) : std::move(value.scalar);
    }
    // Whether the choice has this column at all. In lists of the form itself nobody wrote what is empty.
    [[nodiscard]] bool hasItemColumn(int list, int choice, int column) const;
    [[nodiscard]] Scalar itemColumn(int list, int choice, int column) const; // column: string
    [[nodiscard]] Scalar choiceName(const Value& names, int list, const Frame& frame) const; // labels of those named
    [[nodiscard]] QString labelOf(int list, int choice, const Frame& frame = {}) const; // its name if it has none
    [[nodiscard]] QString answered(const QString& text, const Frame& frame) const;

private:
    void itemsColumn(NodeSet& items, int column) const;
    void step(const Instruction& instruction, const Frame& frame);
    [[nodiscard]] int withOperands(const Instruction* at, int left, bool hasOperand, const Frame& frame);
    [[nodiscard]] ScalarView look(const Instruction& operand, const Frame& frame) const;
    void put(Value& place, Op op, const ScalarView& left, const ScalarView& right) const;
    void set(const Instruction& instruction, const Frame& frame);
    void down(int node);
    void filter(int expression, const Frame& frame);
    [[nodiscard]] bool holds(int expression, const NodeRef& ref, Frame& frame);
    [[nodiscard]] bool rowsWhere(const Instruction& set, int expression, const Frame& frame); // false: look at each
    struct Places;
    [[nodiscard]] std::shared_ptr<NodeSet> narrowed(
        const Instruction& set, int expression, const RowFilter& asked, const Frame& frame); // null: it cannot be
    [[nodiscard]] bool narrow(Places& among, Op op, const Scalar& place) const; // false: it is no number
    [[nodiscard]] bool narrow(Places& among, const RowFilter& asked, const Frame& frame);
    [[nodiscard]] int totalOfRows(int at, int left, const Frame& frame); // instructions that are done; 0: none
    [[nodiscard]] bool runningSum(int at, const Frame& frame);
    [[nodiscard]] bool countBeside(int at, const Frame& frame);
    void indexedRepeat(const Instruction& instruction, const Frame& frame);
    void join(Op op);
    void unite();
    void call(const Instruction& instruction, const Frame& frame);
    Value pop();
    bool popTruth();
    [[nodiscard]] bool truth(const Value& value) const;
    [[nodiscard]] Scalar cell(int node, int slot) const;
    [[nodiscard]] int slotFor(int context, bool ofBase, const Frame& frame) const
    {
        return ofBase ? m_state.slotAt(context, frame.baseContext, frame.baseSlot)
                      : m_state.slotAt(context, frame.context, frame.slot);
    }
    [[nodiscard]] Argument argument(Value&& value, bool withAll) const;
    [[nodiscard]] double number(const Value& value) const
    {
        return value.set ? scalar(value).toNumber(m_world) : value.scalar.toNumber(m_world);
    }

    const FormState& m_state;
    const FormProgram::Private& m_program;
    const World& m_world;
    std::vector<Value>& m_stack; // of the filling: what evaluators inside evaluators need lies above ours
};

} // namespace uthan::form
