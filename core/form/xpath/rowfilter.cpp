// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/rowfilter.h"

#include <algorithm>
#include <optional>

namespace uthan::form {

namespace {
    constexpr int kChoices = -1;

    // Reads code from its end, as it stands in postfix order.
    class Reader {
    public:
        Reader(const FormProgram::Private& program, int expression, int node) // node: or kChoices
            : m_code(program.code.data() + program.expressions[size_t(expression)].first)
            , m_first(program.expressions[size_t(expression)].first)
            , m_program(program)
            , m_context(node < 0 ? kChoices : program.nodes[size_t(node)].context)
        {
        }

        void conditions(int from, int to)
        {
            if (from < to && m_code[to - 1].op == Op::ToBoolean) {
                const auto isAnd = [to](const Instruction& in) { return in.op == Op::JumpIfFalseKeep && in.a == to; };
                const int jump = static_cast<int>(std::find_if(m_code + from, m_code + to, isAnd) - m_code);
                if (jump < to) {
                    conditions(from, jump);
                    conditions(jump + 1, to - 1);
                    return;
                }
            }
            if (!condition(from, to))
                out.asksMore = true;
        }

        [[nodiscard]] bool isFree(int from, int to) const // of the row
        {
            return from < to && startOf(to) == from
                && std::all_of(m_code + from, m_code + to, [this](const Instruction& in) { return isFreeOf(in); });
        }

        [[nodiscard]] bool asksForPlaces(int count) const
        {
            return std::any_of(m_code, m_code + count, [](const Instruction& in) {
                return in.op == Op::Call && (in.a == int(Function::Position) || in.a == int(Function::Last));
            });
        }

        [[nodiscard]] RowFilter::Part part(int from, int to) const { return {m_first + from, to - from}; }

        void readNodes(int count)
        {
            constexpr size_t kMost = 8; // are looked at each time
            out.isRepeatable = std::all_of(m_code, m_code + count, [this](const Instruction& in) {
                const bool isPlace = in.op == Op::Call && in.argc == 0
                    && (in.a == int(Function::Position) || in.a == int(Function::Last));
                const bool isJump = in.op >= Op::Jump && in.op <= Op::JumpIfTrueKeep;
                const bool isOfRows = in.op == Op::RowNumber || in.op == Op::IndexedRepeat;
                return (isFreeOf(in) && !isOfRows) || in.op == Op::Cell || isJump || isPlace;
            });
            for (const Instruction* in = m_code; out.isRepeatable && in < m_code + count; ++in) {
                std::vector<int>& nodes = in->ofBase ? out.ofBase : out.ofRow;
                if (in->op == Op::Cell && std::find(nodes.begin(), nodes.end(), in->a) == nodes.end())
                    nodes.push_back(in->a);
            }
            out.isRepeatable = out.isRepeatable && out.ofBase.size() <= kMost && out.ofRow.size() <= kMost;
        }

        RowFilter out;
        std::vector<ItemFilter::Order> ofChoices;

    private:
        static bool isCalculation(Op op) { return op >= Op::Equal && op <= Op::Modulo; }

        [[nodiscard]] bool isFreeOf(const Instruction& in) const
        {
            switch (in.op) {
            case Op::Number:
            case Op::Text:
            case Op::Boolean:
            case Op::Negate:
            case Op::ToBoolean:
                return true;
            case Op::Cell:
            case Op::RowNumber:
            case Op::IndexedRepeat:
                return in.ofBase || m_context == kChoices; // nothing that is answered stands in a choice
            case Op::Call:
                return comesToTheSame(static_cast<Function>(in.a), in.argc);
            default:
                return isCalculation(in.op);
            }
        }

        static bool comesToTheSame(Function function, int given)
        {
            switch (function) {
            case Function::True:
            case Function::False:
            case Function::Pi:
                return true;
            case Function::Random:
            case Function::Uuid:
            case Function::Now:
            case Function::Position:
            case Function::Last:
            case Function::ChoiceName:
            case Function::Randomize:
                return false;
            default:
                return given > 0;
            }
        }

        // Where the code of the value begins that stands there when `to` is reached; -1: it is not that simple.
        [[nodiscard]] int startOf(int to) const
        {
            int open = 1;
            while (open > 0 && --to >= 0) {
                const Instruction& in = m_code[to];
                if (in.op == Op::Call || in.op == Op::IndexedRepeat)
                    open += in.argc - 1;
                else if (isCalculation(in.op))
                    ++open;
                else if (in.op == Op::Number || in.op == Op::Text || in.op == Op::Boolean || in.op == Op::Cell
                    || in.op == Op::OfItem || in.op == Op::RowNumber)
                    --open;
                else if (in.op != Op::Negate && in.op != Op::ToBoolean)
                    return -1;
            }
            return to;
        }

        [[nodiscard]] bool isPlace(int from, int to) const
        {
            const Instruction& in = m_code[from];
            return to == from + 1 && in.op == Op::Call && in.a == int(Function::Position) && in.argc == 0;
        }

        [[nodiscard]] bool isColumn(int from, int to) const
        {
            const Instruction& in = m_code[from];
            if (m_context == kChoices)
                return to == from + 1 && in.op == Op::OfItem;
            return to == from + 1 && in.op == Op::Cell && !in.ofBase
                && m_program.nodes[size_t(in.a)].context == m_context;
        }

        bool condition(int from, int to)
        {
            const Op op = from < to ? m_code[to - 1].op : Op::General;
            const bool isOrder = op >= Op::Less && op <= Op::GreaterEqual;
            const int middle = op == Op::Equal || op == Op::NotEqual || isOrder ? startOf(to - 1) : -1;
            if (middle <= from || startOf(middle) != from)
                return false;
            if (isPlace(from, middle) && isFree(middle, to - 1))
                out.places.push_back({op, part(middle, to - 1)});
            else if (isPlace(middle, to - 1) && isFree(from, middle))
                out.places.push_back({turned(op), part(from, middle)});
            else if (op == Op::NotEqual) // that many say something else is likely
                return false;
            else if (isColumn(from, middle) && isFree(middle, to - 1))
                return says(m_code[from].a, op, part(middle, to - 1));
            else if (isColumn(middle, to - 1) && isFree(from, middle))
                return says(m_code[middle].a, turned(op), part(from, middle));
            else
                return false;
            return true;
        }

        // One such condition is looked for, rather what something equals than what it is less than.
        bool says(int column, Op op, const RowFilter::Part& key)
        {
            if (m_context == kChoices) {
                if (op != Op::Equal) // those have an index of their own
                    ofChoices.push_back({column, op, key});
                return op != Op::Equal;
            }
            if (out.column >= 0 && (out.order == Op::Equal || op != Op::Equal))
                return false;
            out.asksMore = out.asksMore || out.column >= 0;
            out.column = column;
            out.order = op;
            out.key = key;
            return true;
        }

        static Op turned(Op op) // with its sides changed
        {
            switch (op) {
            case Op::Less:
                return Op::Greater;
            case Op::LessEqual:
                return Op::GreaterEqual;
            case Op::Greater:
                return Op::Less;
            case Op::GreaterEqual:
                return Op::LessEqual;
            default:
                return op;
            }
        }

        const Instruction* m_code;
        int m_first;
        const FormProgram::Private& m_program;
        int m_context;
    };
}

RowFilter rowFilterOf(const FormProgram::Private& program, int expression, int node)
{
    Reader reader(program, expression, node);
    const int count = program.expressions[size_t(expression)].count;
    if (reader.isFree(0, count))
        reader.out.whole = reader.part(0, count);
    else
        reader.conditions(0, count);
    reader.readNodes(count);
    return std::move(reader.out);
}

ItemFilter itemFilterOf(const FormProgram::Private& program, int expression)
{
    const Expression& all = program.expressions[size_t(expression)];
    const auto code = program.code.begin() + all.first;
    const auto isCode = [](const Instruction& in) { return in.op != Op::WalkIfMore; };
    Reader reader(program, expression, kChoices);
    if (reader.asksForPlaces(all.count))
        return {};
    reader.conditions(static_cast<int>(std::find_if(code, code + all.count, isCode) - code), all.count);
    return {std::move(reader.ofChoices), reader.out.asksMore};
}

} // namespace uthan::form
