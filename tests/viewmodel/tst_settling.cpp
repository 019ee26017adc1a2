// SPDX-License-Identifier: GPL-3.0-or-later
#include "settling.h"

#include <QtTest>

using namespace uthan::app;
using namespace std::chrono_literals;

// Waiting until all that was given is kept.
class TestSettling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsOverAtOnceWhereNothingIsAtWork()
    {
        Settling settling([] { return false; });
        const auto wait = settling.settled();
        QVERIFY(wait.isFinished());
        QVERIFY(wait.result());
    }

    void itEndsWithTheWork()
    {
        bool isAtWork = true;
        Settling settling([&] { return isAtWork; });
        const auto wait = settling.settled();
        settling.look();
        QVERIFY(!wait.isFinished());
        isAtWork = false;
        settling.look();
        QVERIFY(wait.isFinished());
        QVERIFY(wait.result());
    }

    void whatTakesTooLongIsSaidToHave()
    {
        Settling settling([] { return true; }, 20ms);
        const auto wait = settling.settled();
        QTRY_VERIFY(wait.isFinished());
        QVERIFY(!wait.result());
    }

    void aWaitThatIsOverShortensNoLaterOne()
    {
        bool isAtWork = true;
        Settling settling([&] { return isAtWork; }, 400ms);
        (void)settling.settled();
        isAtWork = false;
        settling.look();
        QTest::qWait(250);
        isAtWork = true;
        const auto later = settling.settled();
        QTest::qWait(250); // the first one's time is over by now
        QVERIFY(!later.isFinished());
        QTRY_VERIFY(later.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestSettling)
#include "tst_settling.moc"
