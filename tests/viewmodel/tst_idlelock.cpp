// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlelock.h"
#include "programmefixture.h"

#include <QKeyEvent>
#include <QSignalSpy>

using namespace uthan;
using app::IdleLock;

namespace {
constexpr qint64 kMinute = 60'000;
}

class TestIdleLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyTouchingItForSoLongLocks()
    {
        test::ProgrammeFixture a;
        FixedClock clock;
        IdleLock lock(a.store(), clock, {});
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.setMinutes(5);
        clock.advance(4 * kMinute);
        lock.look();
        QCOMPARE(idle.count(), 0);
        clock.advance(kMinute);
        lock.look();
        QCOMPARE(idle.count(), 1);
    }
    void aPressedKeyBeginsTheTimeAnew()
    {
        test::ProgrammeFixture a;
        FixedClock clock;
        IdleLock lock(a.store(), clock, {});
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.setMinutes(5);
        clock.advance(4 * kMinute);
        QObject target;
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &key);
        clock.advance(4 * kMinute);
        lock.look();
        QCOMPARE(idle.count(), 0);
    }
    void nobodyIsCutOffInTheMiddle()
    {
        test::ProgrammeFixture a;
        FixedClock clock;
        bool isRecording = true;
        IdleLock lock(a.store(), clock, [&isRecording] { return isRecording; });
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.setMinutes(2);
        clock.advance(10 * kMinute);
        lock.look();
        QCOMPARE(idle.count(), 0);
        isRecording = false;
        lock.look();
        QCOMPARE(idle.count(), 0); // its end counts as touching
        clock.advance(2 * kMinute);
        lock.look();
        QCOMPARE(idle.count(), 1);
    }
    void neverIsNever()
    {
        test::ProgrammeFixture a;
        FixedClock clock;
        IdleLock lock(a.store(), clock, {});
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.setMinutes(0);
        clock.advance(100'000 * kMinute);
        lock.look();
        QCOMPARE(idle.count(), 0);
    }
    void theTimeIsKeptWithTheProgramme()
    {
        test::ProgrammeFixture a;
        QVERIFY(a.found(QStringLiteral("Amina's laptop")));
        FixedClock clock;
        {
            IdleLock lock(a.store(), clock, {});
            QCOMPARE(lock.minutes(), IdleLock::kUnlessChosen);
            lock.setMinutes(2);
            QVERIFY(a.run([](store::Programme&) -> Result<int> { return 0; }).ok()); // what was asked before is done
        }
        IdleLock again(a.store(), clock, {});
        again.refresh();
        QTRY_COMPARE(again.minutes(), 2);
    }
};

QTEST_GUILESS_MAIN(TestIdleLock)
#include "tst_idlelock.moc"
