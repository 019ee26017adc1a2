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
        Settling settling([&] { return isAtWork; }, 1s);
        (void)settling.settled();
        isAtWork = false;
        settling.look();
        QTest::qWait(500);
        isAtWork = true;
        QElapsedTimer time; // however slow this machine is
        time.start();
        const auto later = settling.settled();
        QTRY_VERIFY_WITH_TIMEOUT(later.isFinished(), 30'000);
        QVERIFY2(time.elapsed() >= 900, "it was ended by the time of the first one");
    }
};

QTEST_GUILESS_MAIN(TestSettling)
#include "tst_settling.moc"
