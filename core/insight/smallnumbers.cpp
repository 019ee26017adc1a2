// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/smallnumbers.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace uthan::insight {
namespace {

    // Works on a grid of "held back" marks until nothing held back can be worked out from sums that are known.
    class Guard {
    public:
        Guard(const Table& table, int k)
            : m_t(table)
            , m_k(k)
            , m_rows(int(table.cells.size()))
            , m_columns(table.cells.isEmpty() ? 0 : int(table.cells.first().size()))
            , m_held(size_t(m_rows * m_columns))
            , m_known(size_t(m_rows * m_columns))
        {
            for (int r = 0; r < m_rows; ++r)
                for (int c = 0; c < m_columns; ++c)
                    m_held[at(r, c)] = value(r, c) < k || !m_t.columnTotalKnown.value(c);
        }

        QList<QList<Count>> run()
        {
            do {
                markKnownZeros();
            } while (widenLines() || widenBridges());
            QList<QList<Count>> out(m_rows);
            for (int r = 0; r < m_rows; ++r)
                for (int c = 0; c < m_columns; ++c)
                    out[r] << (m_held[at(r, c)] && !m_known[at(r, c)] ? Count::heldBack() : Count::of(value(r, c)));
            return out;
        }

    private:
        [[nodiscard]] size_t at(int r, int c) const { return size_t(r * m_columns + c); }
        [[nodiscard]] qint64 value(int r, int c) const { return m_t.cells[r][c]; }
        [[nodiscard]] bool unknown(size_t i) const { return m_held[i] && !m_known[i]; }

        template <typename F> void eachKnownLine(F&& visit) // visit(cells of the line)
        {
            std::vector<size_t> line;
            for (int c = 0; c < m_columns; ++c) {
                if (!m_t.columnTotalKnown.value(c))
                    continue;
                line.clear();
                for (int r = 0; r < m_rows; ++r)
                    line.push_back(at(r, c));
                visit(line);
            }
            for (int r = 0; r < m_rows; ++r) {
                if (!m_t.rowTotalKnown.value(r))
                    continue;
                line.clear();
                for (int c = 0; c < m_columns; ++c)
                    line.push_back(at(r, c));
                visit(line);
            }
        }
        [[nodiscard]] qint64 valueAt(size_t i) const { return value(int(i) / m_columns, int(i) % m_columns); }

        // Held-back cells of a line that sum to nothing are seen to be zero; that may make others visible.
        void markKnownZeros()
        {
            std::fill(m_known.begin(), m_known.end(), false);
            for (bool again = true; again;) {
                again = false;
                eachKnownLine([&](const std::vector<size_t>& line) {
                    qint64 rest = 0;
                    bool any = false;
                    for (const size_t i : line)
                        if (unknown(i)) {
                            rest += valueAt(i);
                            any = true;
                        }
                    if (!any || rest != 0)
                        return;
                    for (const size_t i : line)
                        if (unknown(i))
                            m_known[i] = again = true;
                });
            }
        }

        bool widenLines()
        {
            bool changed = false;
            eachKnownLine([&](const std::vector<size_t>& line) {
                while (isExposed(line) && holdSmallest(line))
                    changed = true;
            });
            return changed;
        }
        [[nodiscard]] bool isExposed(const std::vector<size_t>& line) const
        {
            qint64 rest = 0;
            qint64 cells = 0;
            bool allSmall = true;
            for (const size_t i : line) {
                if (!unknown(i))
                    continue;
                rest += valueAt(i);
                ++cells;
                allSmall = allSmall && valueAt(i) < m_k;
            }
            return cells > 0 && (cells < 2 || rest < m_k || (allSmall && rest == cells * (m_k - 1)));
        }
        bool holdSmallest(const std::vector<size_t>& line)
        {
            const size_t none = m_held.size();
            size_t best = none;
            for (const size_t i : line)
                if (!m_held[i] && (best == none || valueAt(i) < valueAt(best)))
                    best = i;
            if (best == none)
                return false;
            m_held[best] = true;
            return true;
        }

        // Rows and columns are nodes, unknown cells edges; all columns nobody knows the sum of are one node together,
        // and so are the published row sums. An edge that is on no cycle can be solved for: its row or column needs one
        // more.
        bool widenBridges()
        {
            for (size_t i = 0; i < m_held.size(); ++i)
                if (unknown(i) && !isOnCycle(i, -1) && holdSmallest(around(int(i) / m_columns, int(i) % m_columns)))
                    return true;
            for (int r = 0; r < m_rows; ++r)
                if (totalIsHeld(r) && !isOnCycle(m_held.size(), r) && holdSmallest(around(r, -1)))
                    return true;
            return false;
        }
        [[nodiscard]] std::vector<size_t> around(int row, int column) const
        {
            std::vector<size_t> cells;
            for (int c = 0; c < m_columns; ++c)
                cells.push_back(at(row, c));
            if (column >= 0 && m_t.columnTotalKnown.value(column))
                for (int r = 0; r < m_rows; ++r)
                    cells.push_back(at(r, column));
            return cells;
        }
        [[nodiscard]] bool totalIsHeld(int r) const
        {
            return !m_t.rowTotalKnown.isEmpty() && !m_t.rowTotalKnown.value(r);
        }
        [[nodiscard]] int rowNode(int r) const { return m_t.rowTotalKnown.isEmpty() ? 0 : 2 + r; }
        [[nodiscard]] int columnNode(int c) const { return m_t.columnTotalKnown.value(c) ? 2 + m_rows + c : 0; }
        // `cell` is left out, or (cell = size) the total of `row`.
        [[nodiscard]] bool isOnCycle(size_t cell, int row) const
        {
            constexpr int kTotals = 1;
            std::vector<int> group(size_t(2 + m_rows + m_columns));
            std::iota(group.begin(), group.end(), 0);
            const auto root = [&group](int n) {
                while (group[size_t(n)] != n)
                    n = group[size_t(n)] = group[size_t(group[size_t(n)])];
                return n;
            };
            for (size_t i = 0; i < m_held.size(); ++i)
                if (i != cell && unknown(i))
                    group[size_t(root(rowNode(int(i) / m_columns)))] = root(columnNode(int(i) % m_columns));
            for (int r = 0; r < m_rows; ++r)
                if (r != row && totalIsHeld(r))
                    group[size_t(root(rowNode(r)))] = root(kTotals);
            return row >= 0 ? root(rowNode(row)) == root(kTotals)
                            : root(rowNode(int(cell) / m_columns)) == root(columnNode(int(cell) % m_columns));
        }

        const Table& m_t;
        const int m_k;
        const int m_rows;
        const int m_columns;
        std::vector<bool> m_held;
        std::vector<bool> m_known; // held back, yet plainly zero
    };

} // namespace

QList<QList<Count>> protectTable(const Table& table, int k)
{
    return Guard(table, k).run();
}

QList<Count> protectParts(const QList<qint64>& parts, int k)
{
    Table table;
    for (const qint64 n : parts) {
        table.cells << QList<qint64>{n};
    }
    table.columnTotalKnown << true;
    QList<Count> out;
    for (const QList<Count>& row : protectTable(table, k))
        out << row.first();
    return out;
}

Count protectShare(qint64 chosen, qint64 outOf, int k)
{
    const qint64 rest = outOf - chosen;
    return chosen < k || (rest > 0 && rest < k) ? Count::heldBack() : Count::of(chosen);
}

QList<bool> groupsToShow(const QList<qint64>& sizes, int k)
{
    const qint64 all = std::accumulate(sizes.begin(), sizes.end(), qint64(0));
    QList<bool> show;
    for (const qint64 n : sizes)
        show << (n >= k && (all - n >= k));
    for (;;) {
        qint64 hidden = 0;
        int groups = 0;
        qsizetype smallest = -1;
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            if (!show[i] && sizes[i] > 0) {
                hidden += sizes[i];
                ++groups;
            } else if (show[i] && (smallest < 0 || sizes[i] < sizes[smallest])) {
                smallest = i;
            }
        }
        if (groups == 0 || smallest < 0 || (groups >= 2 && hidden >= k))
            return show;
        show[smallest] = false;
    }
}

} // namespace uthan::insight
