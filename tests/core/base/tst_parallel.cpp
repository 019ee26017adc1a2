// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <atomic>
#include <QTest>
#include <QThreadPool>
#include <vector>

using namespace uthan;

class TestParallel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachPieceIsDoneOnce()
    {
        for (int round = 0; round < 200; ++round) {
            std::vector<std::atomic<int>> done(37);
            {
                const Parallel work(37, [&](int i) { ++done[static_cast<size_t>(i)]; });
            }
            for (const auto& times : done)
                QCOMPARE(times.load(), 1);
        }
    }
    void itEndsThoughEveryThreadOfThePoolIsBusy()
    {
        std::atomic<bool> goOn = false;
        for (int i = 0; i < QThreadPool::globalInstance()->maxThreadCount(); ++i)
            QThreadPool::globalInstance()->start([&goOn] { goOn.wait(false); });
        int sum = 0;
        Parallel work(10, [&](int i) { sum += i; }); // on this thread alone
        work.wait();
        QCOMPARE(sum, 45);
        goOn = true;
        goOn.notify_all();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    }
    void nothingToDoIsDoneAtOnce()
    {
        Parallel work(0, [](int) { QFAIL("there is nothing to do"); });
        work.wait();
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
