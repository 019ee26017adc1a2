// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>

// Small-number protection: no table tells about fewer people than this, not directly and not by subtraction.
namespace uthan::insight {

constexpr int kSmallest = 5;

// A number of people that may be held back. A held-back count carries no value at all, so nothing can leak it.
struct Count {
    qint64 value = 0;
    bool withheld = false;
    [[nodiscard]] static Count of(qint64 n) { return {n, false}; }
    [[nodiscard]] static Count heldBack() { return {0, true}; }
    // Held back when it is 1 … k-1; a plain zero tells of nobody.
    [[nodiscard]] static Count guarded(qint64 n, int k = kSmallest) { return n > 0 && n < k ? heldBack() : of(n); }
    bool operator==(const Count&) const = default;
};

// Cells of one question whose sum is known to the reader. What is under k is held back, and as many others as it takes
// that the held-back ones cannot be worked out: together at least k people, never exactly determined.
[[nodiscard]] QList<Count> protectParts(const QList<qint64>& parts, int k = kSmallest);

// One choice among people who could choose many: chosen and not chosen are both guarded.
[[nodiscard]] Count protectShare(qint64 chosen, qint64 outOf, int k = kSmallest);

struct Table {
    QList<QList<qint64>> cells; // [row][column]
    // Row sums are published in a table of their own, whose sum is known. False: this one is held back there, so
    // nothing here may let it be worked out. Empty: there is no such table, only the columns' sums are known.
    QList<bool> rowTotalKnown;
    QList<bool> columnTotalKnown; // false: the whole column is held back
};
// The same for two directions at once, checked for what follows from both (a cell on no cycle of held-back cells could
// be solved for). Cells a reader can tell are zero anyway are shown as zero.
[[nodiscard]] QList<QList<Count>> protectTable(const Table& table, int k = kSmallest);

// The subgroup rule: which groups may be shown apart. A group needs k people, so do all the others together, and what
// is held back must again be k people in at least two groups, or subtraction would show it.
[[nodiscard]] QList<bool> groupsToShow(const QList<qint64>& sizes, int k = kSmallest);

} // namespace uthan::insight
