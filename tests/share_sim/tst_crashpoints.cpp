// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashfixture.h"

#include <functional>

using namespace uthan;
using namespace uthan::store;
using sim::Device;
using sim::Pair;
using End = sim::VirtualDisk::End;

// The power goes, or the program is killed, at every single write and sync of one deed.
class TestCrashPoints : public QObject {
    Q_OBJECT
    const QString m_code = QStringLiteral("mango");

    // Does the deed once to count its calls, then once for each call, dying there. After each: everything acknowledged
    // before is there, the deed is there wholly if it was acknowledged, and can be done again if not.
    void everywhere(Pair& pair, Device& device, const std::function<Result<void>()>& deed,
        const std::function<bool()>& isDone, const std::function<void()>& check)
    {
        pair.begin();
        const qint64 before = device.disk.calls;
        GOOD(deed());
        const qint64 calls = device.disk.calls - before;
        QVERIFY(calls > 4);
        for (const End end : {End::Kill, End::PowerCut}) {
            for (qint64 at = 0; at < calls; ++at) {
                pair.begin();
                device.disk.reseed(static_cast<quint64>(at) * 2 + (end == End::Kill ? 0 : 1));
                const auto known = device.operationsOnDisk();
                GOOD(known);
                device.reader.reset();
                device.disk.callsUntilCrash = at;
                const bool acknowledged = deed().ok();
                Pair::restart(device, end);
                const auto there = device.operationsOnDisk();
                GOOD(there);
                QVERIFY2(there->contains(*known), qPrintable(QStringLiteral("lost at call %1").arg(at)));
                QVERIFY2(isDone() || !acknowledged, qPrintable(QStringLiteral("lost at call %1").arg(at)));
                const auto report = device->verify();
                GOOD(report);
                QVERIFY2(report->problems.isEmpty(),
                    qPrintable(QStringLiteral("call %1: %2").arg(at).arg(report->problems.join(u'\n'))));
                if (!isDone())
                    GOOD(deed());
                QVERIFY(isDone());
                check();
            }
        }
        qInfo("%lld calls, each died at twice", static_cast<long long>(calls));
    }

private Q_SLOTS:
    void atEveryCallOfMakingARecord()
    {
        Pair p;
        p.begin();
        QVERIFY(!p.tell(p.a, QStringLiteral("before")).isNull());
        p.keepAsBeginning();
        RecordId made;
        everywhere(
            p, p.a,
            [&]() -> Result<void> {
                made = p.a->newRecordId();
                const auto id = p.a->create({QStringLiteral("theme"), p.a.person, record::Audience::Members,
                    {{QStringLiteral("meaning"), QStringLiteral("said")}}, made});
                return id ? Result<void>() : Result<void>(id.error());
            },
            [&] { return p.a->record(made).ok(); }, [] {});
    }
    void atEveryCallOfTakingInAStick()
    {
        Pair p;
        p.begin();
        const RecordId told = p.tell(p.a, QStringLiteral("on the stick"), {}, QByteArray(5000, 'p'));
        const QString out = p.a.disk.path(QStringLiteral("/stick")), in = p.b.disk.path(QStringLiteral("/stick"));
        GOOD(p.a->exportBundle(out));
        p.b.disk.put(in, p.a.disk.bytesOf(out));
        QVERIFY(!p.tell(p.b, QStringLiteral("before")).isNull());
        p.keepAsBeginning();
        everywhere(
            p, p.b,
            [&]() -> Result<void> {
                const auto read = p.b->importBundle(in);
                return read ? Result<void>() : Result<void>(read.error());
            },
            [&] {
                const auto record = p.b->record(told);
                return record
                    && p.b->media(told, record::MediaRef::fromCbor(record->fields.value(QLatin1String("photo")))).ok();
            },
            [&] { // and it can be passed on
                GOOD(p.give(p.b, p.a));
                QCOMPARE(p.a->receipt(told).heldBy.size(), 1);
            });
    }
    void atEveryCallOfTakingBack()
    {
        Pair p;
        p.begin();
        const QString code = record::newReceiptCode(p.a.random);
        const QString words = QStringLiteral("words-that-must-go");
        const QByteArray photo = QByteArrayLiteral("photo-that-must-go") + QByteArray(3000, 'p');
        const RecordId gone = p.tell(p.a, words, code, photo);
        QVERIFY(!gone.isNull());
        GOOD(p.a.operationsOnDisk());
        const QByteArray key = *p.a.reader->wrappedKey(gone);
        QCOMPARE(key.size(), 72);
        p.keepAsBeginning();
        everywhere(
            p, p.a,
            [&]() -> Result<void> {
                const auto count = p.a->withdrawByCode(code);
                return count ? Result<void>() : Result<void>(count.error());
            },
            [&] {
                const auto record = p.a->record(gone);
                return record && record->withdrawn;
            },
            [&] {
                const auto plain = sim::PlainDisk::of(p.a);
                GOOD(plain);
                QVERIFY(plain->pages() > 10);
                QCOMPARE(plain->hits(words.toUtf8()), QStringList());
                QCOMPARE(plain->hits(key), QStringList());
                QCOMPARE(p.a.disk.files(p.a.folder() + QStringLiteral("/media"))->size(), 0);
            });
    }
    void atEveryCallOfFounding()
    {
        qint64 now = 1'772'000'000'000;
        for (const End end : {End::Kill, End::PowerCut}) {
            bool founded = false;
            for (qint64 at = 0; !founded; ++at) {
                Device d(QStringLiteral("f"), now, static_cast<quint64>(at));
                d.disk.callsUntilCrash = at;
                auto made = Programme::create(d.folder(), QStringLiteral("Care"), d.name, d.env());
                founded = made.ok() && !d.disk.isDead();
                const bool acknowledged = made.ok();
                made = Error{};
                d.disk.crash();
                d.disk.restart(end);
                const auto opened = d.open();
                QVERIFY2(opened.ok() || !acknowledged, qPrintable(QStringLiteral("call %1").arg(at)));
                if (opened && !d->waitsToJoin())
                    QCOMPARE(d->verify()->problems, QStringList());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCrashPoints)
#include "tst_crashpoints.moc"
