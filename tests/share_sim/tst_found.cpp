// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashfixture.h"
#include "share/exchange.h"

using namespace uthan;
using namespace uthan::store;
using sim::Device;
using sim::Pair;
using End = sim::VirtualDisk::End;

// What the simulator found, each told shortly (docs/share-sim.md).
class TestFound : public QObject {
    Q_OBJECT
    static void talk(share::Exchange& one, share::Exchange& two)
    {
        for (bool moved = true; moved;) {
            moved = false;
            for (const auto& [from, to] : {std::pair(&one, &two), std::pair(&two, &one)}) {
                const auto bytes = from->toSend(64 << 10);
                GOOD(bytes);
                moved = moved || !bytes->isEmpty();
                GOOD(to->receive(*bytes));
            }
        }
    }
    static void flip(Device& device, const QString& file, qint64 byte)
    {
        device.close();
        QVERIFY(device.disk.flipBit(device.folder() + file, static_cast<quint64>(byte) * 8));
    }

private Q_SLOTS:
    void aFullDiskOnlyPutsOffWhatTakingBackHasToEmpty()
    {
        const QByteArray words = QByteArrayLiteral("too-much-said");
        bool wasPutOff = false;
        for (qint64 room = 8192; room < 400'000 && !wasPutOff; room += 8192) {
            Pair p;
            p.begin();
            const QString code = record::newReceiptCode(p.a.random);
            QVERIFY(!p.tell(p.a, QString::fromLatin1(words), code).isNull());
            for (int i = 0; i < 40; ++i) // all still in the journals: emptying them needs room
                QVERIFY(!p.tell(p.a, QString::number(i) + QString(500, u'.')).isNull());
            p.a.disk.room = room;
            const bool isTaken = p.a->withdrawByCode(code).ok();
            wasPutOff = isTaken && !sim::PlainDisk::of(p.a)->hits(words).isEmpty();
            p.a.disk.room = 0;
            (void)p.tell(p.a, QStringLiteral("no room for this"));
            p.a.disk.room = -1;
            QVERIFY(!p.tell(p.a, QStringLiteral("there is room again")).isNull());
            if (isTaken)
                QCOMPARE(sim::PlainDisk::of(p.a)->hits(words), QStringList());
        }
        QVERIFY(wasPutOff);
    }
    void whatAFullDiskPutOffIsDoneAtTheNextOpening()
    {
        const QByteArray words = QByteArrayLiteral("too-much-said");
        bool wasPutOff = false;
        for (qint64 room = 8192; room < 400'000; room += 8192) {
            Pair p;
            p.begin();
            const QString code = record::newReceiptCode(p.a.random);
            QVERIFY(!p.tell(p.a, QString::fromLatin1(words), code).isNull());
            for (int i = 0; i < 40; ++i)
                QVERIFY(!p.tell(p.a, QString::number(i) + QString(500, u'.')).isNull());
            p.a.disk.room = room;
            const bool isTaken = p.a->withdrawByCode(code).ok();
            p.a.close(); // in peace, still without room
            p.a.disk.room = -1;
            QVERIFY(p.a.open().ok());
            wasPutOff = wasPutOff || isTaken;
            if (isTaken)
                QCOMPARE(sim::PlainDisk::of(p.a)->hits(words), QStringList());
        }
        QVERIFY(wasPutOff);
    }
    void aDamagedViewStopsNoStickAndVerifyMendsIt()
    {
        for (qint64 page = 1; page < 8; ++page) {
            Pair p;
            p.begin();
            const RecordId told = p.tell(p.a, QStringLiteral("told"));
            flip(p.b, QStringLiteral("/view.db"), page * 8192 + 4000);
            Pair::open(p.b);
            GOOD(p.give(p.a, p.b));
            QVERIFY(p.b->record(told).ok());
            GOOD(p.give(p.b, p.a));
            (void)p.b->verify();
            QCOMPARE(p.b->verify()->problems, QStringList());
        }
    }
    void aLogThatLostItsEndGetsAViewThatSaysNoMore()
    {
        Pair p;
        p.begin();
        const RecordId first = p.tell(p.a, QStringLiteral("first"));
        p.a.close();
        const QByteArray log = p.a.disk.bytesOf(p.a.folder() + QStringLiteral("/log.db"));
        Pair::open(p.a);
        const RecordId lost = p.tell(p.a, QStringLiteral("lost by the disk"));
        p.a.close();
        p.a.disk.put(p.a.folder() + QStringLiteral("/log.db"), log);
        Pair::open(p.a);
        QVERIFY(p.a->record(first).ok());
        QVERIFY(!p.a->record(lost).ok());
        const RecordId next = p.tell(p.a, QStringLiteral("told afterwards"));
        QVERIFY(p.a->record(next).ok());
        QCOMPARE(p.a->verify()->problems, QStringList());
    }
    void whatATalkNeedsOfADamagedViewIsMadeAgain()
    {
        for (qint64 page = 1; page < 8; ++page) {
            Pair p;
            p.begin();
            const RecordId told = p.tell(p.a, QStringLiteral("told"));
            flip(p.a, QStringLiteral("/view.db"), page * 8192 + 4000);
            Pair::open(p.a);
            const QByteArray binding(64, 'b');
            share::Exchange one(*p.a.programme, {binding, true, {}}), two(*p.b.programme, {binding, false, {}});
            talk(one, two);
            QVERIFY(one.isFinished() && two.isFinished() && !one.error() && !two.error());
            QVERIFY(p.b->record(told).ok());
        }
    }
    void aPhotoInAFolderThatWasCopiedWithoutItsEmptyOnesSurvivesAPowerCut()
    {
        for (quint64 seed = 0; seed < 20; ++seed) {
            Pair p;
            p.begin();
            p.a.close();
            (void)p.a.disk.removeFolder(p.a.folder() + QStringLiteral("/media"));
            GOOD(p.a.disk.syncFolder(p.a.folder()));
            p.a.disk.reseed(seed);
            Pair::open(p.a);
            QVERIFY(!p.tell(p.a, QStringLiteral("with a photo"), {}, QByteArray(3000, 'p')).isNull());
            Pair::restart(p.a, End::PowerCut);
            QCOMPARE(p.a->verify()->problems, QStringList());
        }
    }
    void aPhotoThatCameInBeforeACrashIsStillPassedOn()
    {
        Pair p;
        p.begin();
        const RecordId told = p.tell(p.a, QStringLiteral("with a photo"), {}, QByteArray(3000, 'p'));
        const QString media = QStringLiteral("/media");
        p.a.disk.copyTree(p.a.folder() + media, p.b.disk, p.b.folder() + media); // a file, and no row of it yet
        GOOD(p.give(p.a, p.b));
        GOOD(p.give(p.b, p.a));
        QCOMPARE(p.a->receipt(told).heldBy.size(), 1);
        QCOMPARE(p.b->counts()->media, 1);
    }
    void aDevicePutBackWithItsClockBehindIsStillBelieved()
    {
        Pair p;
        p.begin();
        GOOD(p.give(p.b, p.a)); // b says what it holds, at a time that will seem far ahead
        p.b.clock.offsetMs = -9LL * 365 * 24 * 60 * 60 * 1000;
        p.b.close();
        p.b.disk.load(p.diskOfB);
        Pair::open(p.b);
        const RecordId told = p.tell(p.a, QStringLiteral("told"));
        GOOD(p.give(p.a, p.b));
        GOOD(p.give(p.b, p.a));
        QCOMPARE(p.a->receipt(told).heldBy.size(), 1);
    }
    void twoDevicesComeToAnEndAlsoWhenOneWasPutBackWithItsClockBehind()
    {
        Pair p;
        p.begin();
        GOOD(p.give(p.b, p.a));
        p.b.clock.offsetMs = -9LL * 365 * 24 * 60 * 60 * 1000;
        p.b.close();
        p.b.disk.load(p.diskOfB);
        Pair::open(p.b);
        const RecordId told = p.tell(p.a, QStringLiteral("told"));
        const QByteArray binding(64, 'b');
        share::Exchange one(*p.a.programme, {binding, true, {}}), two(*p.b.programme, {binding, false, {}});
        talk(one, two);
        QVERIFY(one.isFinished() && two.isFinished());
        QVERIFY(!one.error() && !two.error());
        QVERIFY(p.b->record(told).ok());
    }
    void aCopyOfADeviceGetsTheKeysThatWereChangedMeanwhile()
    {
        qint64 now = 1'772'000'000'000;
        (void)sim::beginning(3);
        Device host(QStringLiteral("d0"), now, 1), first(QStringLiteral("d1"), now, 2),
            gone(QStringLiteral("d2"), now, 3), copy(QStringLiteral("c3"), now, 4);
        host.disk.load(sim::beginning(3).machines[0].disk);
        first.disk.load(sim::beginning(3).machines[1].disk);
        gone.disk.load(sim::beginning(3).machines[2].disk);
        first.disk.copyTree(first.folder(), copy.disk, copy.folder());
        for (Device* device : {&host, &first, &gone, &copy})
            GOOD(device->open());
        GOOD(host->removeDevice(gone->thisDevice().id));
        GOOD(Pair::give(host, first));
        GOOD(Pair::give(first, host)); // from now on the host believes that this device has the new keys
        now += 1000;
        GOOD(Pair::give(host, copy));
    }
};

QTEST_GUILESS_MAIN(TestFound)
#include "tst_found.moc"
