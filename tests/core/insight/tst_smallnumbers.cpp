// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "insight/smallnumbers.h"

#include <QTest>

using namespace uthan;
using namespace uthan::insight;

namespace {
qint64 pick(Random& random, qint64 below)
{
    const QByteArray b = random.bytes(4);
    quint32 n = 0;
    for (const char c : b)
        n = n << 8 | quint8(c);
    return n % below;
}
}

class TestSmallNumbers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNumberUnderFiveIsNeverShown()
    {
        const QList<Count> counts = protectParts({40, 3, 30, 9});
        QVERIFY(counts[1].withheld);
        QCOMPARE(counts[1].value, 0);
        QCOMPARE(counts[0], Count::of(40));
    }
    void aSecondCellIsHeldBackSoThatSubtractionTellsNothing()
    {
        const QList<Count> counts = protectParts({40, 3, 30, 9});
        QVERIFY(counts[3].withheld); // the next smallest
        QCOMPARE(counts[2], Count::of(30));
    }
    void twoFoursDoNotGiveEachOtherAway()
    {
        const QList<Count> counts = protectParts({4, 4, 20, 30}); // 54 − 50 = 8 can only be 4 and 4
        QVERIFY(counts[2].withheld);
    }
    void nobodyIsNobody()
    {
        QCOMPARE(protectParts({20, 0, 30}), (QList<Count>{Count::of(20), Count::of(0), Count::of(30)}));
    }
    void aShareIsHeldBackWhenNearlyAllChoseIt()
    {
        QVERIFY(protectShare(98, 100).withheld);
        QVERIFY(protectShare(2, 100).withheld);
        QCOMPARE(protectShare(95, 100), Count::of(95));
        QCOMPARE(protectShare(100, 100), Count::of(100));
    }
    void aGroupIsShownOnlyIfTheOthersAreFiveTooAndNothingFollows()
    {
        QCOMPARE(groupsToShow({70, 70}), (QList<bool>{true, true}));
        QCOMPARE(groupsToShow({97, 3}), (QList<bool>{false, false}));
        QCOMPARE(groupsToShow({60, 30, 3}), (QList<bool>{true, false, false})); // 3 alone would follow from the total
        QCOMPARE(groupsToShow({60, 30, 3, 4}), (QList<bool>{true, true, false, false}));
        QCOMPARE(groupsToShow({60, 30, 1, 2}), (QList<bool>{true, false, false, false})); // 3 together are too few
    }
    void whateverThePartsTheHeldBackOnesAreFiveTogetherOrNobody()
    {
        SeededRandom random(7);
        for (int round = 0; round < 3000; ++round) {
            QList<qint64> parts;
            for (qint64 n = 1 + pick(random, 9); n > 0; --n)
                parts << pick(random, pick(random, 2) == 0 ? 7 : 60);
            const QList<Count> counts = protectParts(parts);
            qint64 hidden = 0;
            int cells = 0;
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (counts[i].withheld) {
                    hidden += parts[i];
                    ++cells;
                    QCOMPARE(counts[i].value, 0);
                } else {
                    QCOMPARE(counts[i].value, parts[i]);
                    QVERIFY(parts[i] >= kSmallest || parts[i] == 0);
                }
            }
            // Either nothing is hidden, or all there is is hidden, or five people in two cells.
            QVERIFY(cells == 0 || cells == parts.size() || (cells >= 2 && hidden >= kSmallest));
        }
    }
    void inATableNoHeldBackCellCanBeSolvedFor()
    {
        SeededRandom random(11);
        for (int round = 0; round < 400; ++round) {
            Table t;
            const int rows = 2 + int(pick(random, 4));
            const int columns = 2 + int(pick(random, 4));
            for (int r = 0; r < rows; ++r) {
                QList<qint64> row;
                for (int c = 0; c < columns; ++c)
                    row << pick(random, 25);
                t.cells << row;
                t.rowTotalKnown << true;
            }
            for (int c = 0; c < columns; ++c)
                t.columnTotalKnown << true;
            const QList<QList<Count>> counts = protectTable(t);
            for (int r = 0; r < rows; ++r)
                for (int c = 0; c < columns; ++c) {
                    if (counts[r][c].withheld) {
                        const bool everything = everythingElseHeld(counts, r, c);
                        QVERIFY2(everything || hasAnotherFilling(t, counts, r, c), "a cell follows from the others");
                    } else {
                        QCOMPARE(counts[r][c].value, t.cells[r][c]);
                    }
                }
        }
    }

    void groupsDoNotGiveAwayWhatTheWholeHoldsBack()
    {
        // Without groups 40, 30, 10 and 3 show 40 and 30; 10 is held back to cover 3. By two groups the 10 is 5 and 5,
        // which could both be shown, if their sum were not the way to the 3.
        const QList<QList<qint64>> cells{{20, 20}, {15, 15}, {5, 5}, {2, 1}};
        const QList<Count> whole = protectParts({40, 30, 10, 3});
        QVERIFY(whole[2].withheld && whole[3].withheld && !whole[0].withheld && !whole[1].withheld);
        const QList<QList<Count>> counts = protectTable({cells, {true, true, false, false}, {true, true}});
        QVERIFY(counts[2][0].withheld || counts[2][1].withheld);
    }

private:
    static bool everythingElseHeld(const QList<QList<Count>>& counts, int row, int column)
    {
        for (int c = 0; c < counts[row].size(); ++c)
            if (!counts[row][c].withheld)
                return false;
        for (const QList<Count>& each : counts)
            if (!each[column].withheld)
                return false;
        return true;
    }
    // Looks for a different table with the same sums and the same shown cells: Gauss elimination would do; for one cell
    // it is enough to find a cycle of held-back cells through it (depth first).
    static bool hasAnotherFilling(const Table& t, const QList<QList<Count>>& counts, int row, int column)
    {
        const auto held = [&](int r, int c) { return counts[r][c].withheld; };
        QList<int> rows{row};
        QList<int> columns;
        // Which columns are reachable from `row` by alternating along held-back cells, not using the cell itself?
        for (bool grew = true; grew;) {
            grew = false;
            for (int r = 0; r < t.cells.size(); ++r)
                for (int c = 0; c < t.cells[r].size(); ++c) {
                    if (!held(r, c) || (r == row && c == column))
                        continue;
                    if (rows.contains(r) != columns.contains(c)) {
                        if (!rows.contains(r))
                            rows << r;
                        if (!columns.contains(c))
                            columns << c;
                        grew = true;
                    }
                }
        }
        return columns.contains(column);
    }
};

QTEST_GUILESS_MAIN(TestSmallNumbers)
#include "tst_smallnumbers.moc"
