// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpch.h"

#include "navigator.h"

using namespace uthan::app;

class NavigatorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlaceIsFoundAgainWhereItWasLeft()
    {
        Navigator n;
        n.push(QStringLiteral("surveys"));
        n.go(QStringLiteral("share"));
        QCOMPARE(n.page(), QStringLiteral("share"));
        n.go(QStringLiteral("gather"));
        QCOMPARE(n.page(), QStringLiteral("surveys"));
    }
    void pressingThePlaceOneIsInGoesToItsFirstPage()
    {
        Navigator n;
        n.push(QStringLiteral("surveys"));
        n.go(QStringLiteral("gather"));
        QCOMPARE(n.page(), QStringLiteral("gather"));
    }
    void backGoesThroughThePagesAndThenToGather()
    {
        Navigator n;
        n.open(QStringLiteral("share"), QStringLiteral("person"), {{QStringLiteral("id"), QStringLiteral("x")}});
        QCOMPARE(n.depth(), 2);
        QVERIFY(n.back());
        QCOMPARE(n.page(), QStringLiteral("share"));
        QVERIFY(n.back());
        QCOMPARE(n.place(), QStringLiteral("gather"));
        QVERIFY(!n.back());
    }
    void aSecondTapDoesNotOpenThePageTwice()
    {
        Navigator n;
        n.push(QStringLiteral("surveys"));
        n.push(QStringLiteral("surveys"));
        QCOMPARE(n.depth(), 2);
    }
    void theWayIsKeptWithItsParameters()
    {
        Navigator n;
        n.push(QStringLiteral("survey"), {{QStringLiteral("form"), QStringLiteral("f1")}, {QStringLiteral("at"), 7}});
        n.go(QStringLiteral("follow"));
        Navigator again;
        again.restore(n.toCbor());
        QCOMPARE(again.place(), QStringLiteral("follow"));
        again.go(QStringLiteral("gather"));
        QCOMPARE(again.page(), QStringLiteral("survey"));
        QCOMPARE(again.parameters().value(QStringLiteral("at")).toInt(), 7);
    }
    void aPageWhoseWorkIsDoneIsNotComeBackTo()
    {
        Navigator n;
        n.push(QStringLiteral("surveys"));
        n.push(QStringLiteral("survey"), {{QStringLiteral("form"), QStringLiteral("f1")}});
        QSignalSpy moved(&n, &Navigator::moved);
        n.finish();
        QCOMPARE(moved.count(), 1); // it is kept at once
        QCOMPARE(n.page(), QStringLiteral("survey")); // the thanks stay
        Navigator again;
        again.restore(n.toCbor());
        QCOMPARE(again.page(), QStringLiteral("surveys"));
    }
    void nonsenseThatWasKeptIsLeftOut()
    {
        Navigator n;
        n.restore({{QStringLiteral("place"), QStringLiteral("nowhere")}, {QStringLiteral("stacks"), 5}});
        QCOMPARE(n.place(), QStringLiteral("gather"));
        QCOMPARE(n.depth(), 1);
    }
    void forgettingLeavesEveryPlaceAtItsFirstPage()
    {
        Navigator n;
        n.push(QStringLiteral("things"));
        n.open(QStringLiteral("talk"), QStringLiteral("board"));
        n.forgetAll();
        QCOMPARE(n.page(), QStringLiteral("gather"));
        n.go(QStringLiteral("talk"));
        QCOMPARE(n.page(), QStringLiteral("talk"));
    }
    void aChangedFirstPageIsShownAtOnce()
    {
        Navigator n;
        QSignalSpy changed(&n, &Navigator::changedPlace);
        n.setFirstPage(QStringLiteral("gather"), QStringLiteral("welcome"));
        QCOMPARE(n.page(), QStringLiteral("welcome"));
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(NavigatorTest)
#include "tst_navigator.moc"
