// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/rowfilter.h"
#include "form/xpath/xpathvalue.h"

#include <memory>
#include <optional>
#include <QHash>
#include <QString>
#include <unordered_map>
#include <vector>

namespace uthan::form {

class FormState;

// Rows that conditions of the form ask for: in order, and by what a question of theirs says. Each row that looks at all
// others, as one that must not say what another says, would else look through them once more.
class RowLookups {
public:
    // The rows of a node, below one row of a context.
    struct Rows {
        NodeSet all; // that are there
        // Places in `all` of those whose column says a text or a number; nothing if that cannot be told by what it
        // says.
        [[nodiscard]] std::optional<std::vector<int>> saying(const Scalar& key, const World& world);

        // The same for what their columns say as numbers.
        [[nodiscard]] std::vector<int> beside(Op order, double key, const World& world);
        [[nodiscard]] double howManyBeside(Op order, double key, const World& world);

        quint64 stamp = 0; // what had happened when they were looked at
        bool isMade = false;

    private:
        friend class RowLookups;
        void makeColumn();
        int m_column = -1;
        const FormState* m_state = nullptr;
        void makeNumbers(const World& world);
        std::vector<double> m_numbers; // by place; once one asks for less or more
        std::vector<double> m_inOrder; // once one asks how many
        QHash<QString, std::vector<int>> m_byText;
        QHash<double, std::vector<int>> m_byNumber;
        QHash<double, std::vector<int>> m_textsByNumber; // once one asks for a number
        bool m_hasTruths = false, m_textsAreRead = false, m_isByWhatIsSaid = false;
    };

    // What a condition came to when somebody asked last.
    struct Kept {
        quint64 stamp = 0; // 0: nobody did
        std::vector<Scalar> asked; // what stood in the row that asked
        std::shared_ptr<NodeSet> found;
    };

    // Code that makes one of a set of rows, as sum(../../r[k = current()/../k]/x).
    struct TotalCode {
        enum class Kind : quint8 {
            None,
            Shared, // whoever says the same in `ofBase` is told the same until `reads` change
            Running, // a sum over the rows up to a place
            Counted, // how many say less or more
            Found, // no function: the rows that fulfil several conditions, shared likewise
        };
        Kind kind = Kind::None;
        int length = 0; // in instructions
        bool isJoined = false; // by what stands on the stack
        std::vector<int> reads, ofBase; // nodes
        int filter = -1; // expression: the first of them
    };
    struct Totals {
        quint64 stamp = 0; // what had happened when they were made
        QHash<QString, Scalar> byAsked;
        std::vector<double> running; // by how many rows it is of
        QString asked; // by who was told `found`
        std::shared_ptr<NodeSet> found;
    };

    explicit RowLookups(const FormState& state);

    [[nodiscard]] const RowFilter& filter(int expression, int node);
    // Null the first time that somebody asks since they changed: it may be the only time. `column`: -1 for none.
    [[nodiscard]] Rows* rows(int node, int column, int above, int slot);
    // Of a condition that comes to the same again: `found` is there if it still holds for one who says `asked`.
    [[nodiscard]] Kept& kept(int expression, int node, int slot, const RowFilter& filter, std::vector<Scalar> asked);
    // `at`: where the code begins, a Set.
    [[nodiscard]] const TotalCode& totalCode(int at);
    [[nodiscard]] Totals& totals(int at, int slot);
    // The rows, in order, in which `column` says this name, however it is spaced.
    [[nodiscard]] const std::vector<int>& named(int column, const QString& name);
    void changed(int node) { m_changes[size_t(node)] += m_isRead[size_t(node)]; } // its answer
    void changed(int first, int end) // whether they are there
    {
        for (int node = first; node < end; ++node)
            changed(node);
    }

private:
    void forgetIfRowsChanged();
    [[nodiscard]] quint64 stampOf(const std::vector<int>& nodes); // another one when one of them has changed
    [[nodiscard]] TotalCode readTotal(int at);
    const FormState& m_state;
    std::vector<std::unique_ptr<RowFilter>> m_filters; // by expression
    std::unordered_map<quint64, std::unordered_map<quint64, Rows>> m_rows; // by node and column; by what is above
    std::unordered_map<quint64, Kept> m_kept; // by expression and what is above
    struct Names {
        quint64 stamp = 0, rowChanges = 0;
        QHash<QString, std::vector<int>> rows;
    };
    std::unordered_map<int, Names> m_names; // by column
    std::unordered_map<int, TotalCode> m_totalCodes; // by where they begin
    std::unordered_map<quint64, Totals> m_totals; // by that and what is above
    std::vector<quint8> m_isRead; // by node: 1 if rows are known by it
    std::vector<quint64> m_changes; // by node
    quint64 m_rowChanges = 0;
};

} // namespace uthan::form
