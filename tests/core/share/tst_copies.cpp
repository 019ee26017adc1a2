// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/plainfolder.h"
#include "devices.h"
#include "store/exchangestore.h"
#include "store/oplog.h"

using namespace uthan;
using namespace uthan::store;

namespace {
const QString A = QStringLiteral("A"), B = QStringLiteral("B"), C = QStringLiteral("C");
constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000, kYearMs = 365 * kDayMs;

DeviceInfo infoOf(Devices& d, const QString& on, const QString& name)
{
    for (const DeviceInfo& device : d[on]->devices()) {
        if (device.name == name)
            return device;
    }
    return {};
}
}

// Folders that were copied, put back or written to twice, wrong clocks, and what a later version writes: nothing is
// lost, and people are told.
class TestCopies : public QObject {
    Q_OBJECT

    // Puts an earlier copy of the folder back; with `stateToo` the guard is put back with it, as a copy of the whole
    // disk does.
    static void putBack(Devices& d, const QString& name, const QString& copy, bool stateToo)
    {
        d[name].programme.reset();
        const QString state = d.env(d[name]).stateFolder;
        QVERIFY(QDir(d.folderOf(name)).removeRecursively());
        PlainFolder::copyTree(copy + QStringLiteral("/folder"), d.folderOf(name));
        if (stateToo) {
            QVERIFY(QDir(state).removeRecursively());
            PlainFolder::copyTree(copy + QStringLiteral("/state"), state);
        }
        QFile::remove(d.folderOf(name) + QStringLiteral("/lock"));
        GOOD(d.reopen(name));
    }
    static void copyAway(Devices& d, const QString& name, const QString& copy)
    {
        d[name].programme.reset();
        PlainFolder::copyTree(d.folderOf(name), copy + QStringLiteral("/folder"));
        PlainFolder::copyTree(d.env(d[name]).stateFolder, copy + QStringLiteral("/state"));
        GOOD(d.reopen(name));
    }
    static void expectBothHave(Devices& d, const QList<RecordId>& all)
    {
        for (int round = 0; round < 2; ++round) {
            GOOD(d.give(A, B));
            GOOD(d.give(B, A));
        }
        for (const RecordId id : all)
            QVERIFY(d[A]->record(id).ok() && d[B]->record(id).ok());
        const QByteArray hash = d.viewHash(A);
        QVERIFY(!hash.isEmpty());
        QCOMPARE(d.viewHash(B), hash);
    }

private Q_SLOTS:
    void aRestoredBackupThatIsWrittenBeforeSharingHeals_data()
    {
        QTest::addColumn<bool>("stateToo");
        QTest::newRow("the folder alone") << false;
        QTest::newRow("the whole disk") << true;
    }
    void aRestoredBackupThatIsWrittenBeforeSharingHeals()
    {
        QFETCH(bool, stateToo);
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        QList<RecordId> all{d.tell(A, QStringLiteral("before the copy"))};
        const QString copy = d.onStick(QStringLiteral("backup"));
        copyAway(d, A, copy);
        all << d.tell(A, QStringLiteral("after the copy, shared")) << d.tell(A, QStringLiteral("and one more"));
        GOOD(d.give(A, B));
        putBack(d, A, copy, stateToo);
        QVERIFY(!d[A]->record(all.last()).ok()); // gone with the disk
        all << d.tell(A, QStringLiteral("written before sharing")) << d.tell(A, QStringLiteral("twice"));
        expectBothHave(d, all);
        all << d.tell(A, QStringLiteral("life goes on")) << d.tell(B, QStringLiteral("here too"));
        expectBothHave(d, all);

        // The facilitator is told, on both sides.
        for (const QString& name : {A, B}) {
            const DeviceInfo info = infoOf(d, name, A);
            QVERIFY(info.beganAnewMs > 0);
            const auto forks = d[name]->verify()->forks;
            QCOMPARE(forks.size(), stateToo ? 1 : 0);
            QCOMPARE(info.isInTwoPlaces, stateToo);
            if (!stateToo)
                continue;
            QCOMPARE(forks.first().deviceName, A); // the proof: two heads, and where they part
            QCOMPARE(forks.first().heads.size(), 2);
            QVERIFY(forks.first().heads.at(0) != forks.first().heads.at(1));
            QVERIFY(forks.first().seq > 1);
        }
        QVERIFY(!infoOf(d, A, B).isInTwoPlaces && infoOf(d, A, B).beganAnewMs == 0);
    }
    void twoCopiesInUseAtTheSameTimeAreNoticed()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        QList<RecordId> all{d.tell(B, QStringLiteral("before"))};
        const QString copy = d.onStick(QStringLiteral("copy"));
        copyAway(d, B, copy);
        // The copy, opened on another tablet.
        Environment env = d.env(d[B]);
        env.stateFolder = d.onStick(QStringLiteral("other-tablet"));
        auto twin = Programme::open(copy + QStringLiteral("/folder"), env);
        GOOD(twin);
        for (int i = 0; i < 3; ++i) {
            all << d.tell(B, QStringLiteral("on the first"));
            d[B].clock.advance(60'000);
            const auto id = (*twin)->create({QStringLiteral("photo_story"), d[B].person, record::Audience::Members,
                {{QStringLiteral("title"), QStringLiteral("on the second")}}});
            GOOD(id);
            all << *id;
            d[B].clock.advance(60'000);
        }
        GOOD((*twin)->exportBundle(d.onStick(QStringLiteral("twin.uthanshare"))));
        GOOD(d.read(A, QStringLiteral("twin.uthanshare")));
        expectBothHave(d, all);
        QVERIFY(infoOf(d, A, B).isInTwoPlaces);
        QVERIFY(d[A]->forks()->isEmpty()); // two logs, no two operations of one number
    }
    void aClockYearsAheadMovesNobodyElsesAndIsNamed()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        d[B].clock.advance(10 * kYearMs);
        const RecordId odd = d.tell(B, QStringLiteral("from the future"));
        GOOD(d.give(B, A));
        const RecordId mine = d.tell(A, QStringLiteral("today"));
        QVERIFY(d[A]->record(mine)->created.ms() - d[A].clock.nowMs() < kDayMs);
        QVERIFY(d[A]->record(odd)->created.ms() > d[A].clock.nowMs() + 9 * kYearMs); // as it was written
        const DeviceInfo info = infoOf(d, A, B);
        QVERIFY(info.clockOffMs > 9 * kYearMs);
        QVERIFY(info.lastSeenMs <= d[A].clock.nowMs());
        QCOMPARE(infoOf(d, A, C).clockOffMs, 0);
        GOOD(d.give(A, C));
        QVERIFY(infoOf(d, C, B).clockOffMs > 9 * kYearMs);
        QCOMPARE(infoOf(d, C, A).clockOffMs, 0);
    }
    void aClockThatWasSetRightIsNoLongerNamed()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        d[B].clock.advance(10 * kYearMs);
        d.tell(B, QStringLiteral("from the future"));
        GOOD(d.give(B, A));
        const qint64 heard = d[A].clock.nowMs();
        d[A].clock.advance(200 * kDayMs); // nothing was heard from B in that time
        QCOMPARE(infoOf(d, A, B).lastSeenMs, heard);
        QVERIFY(infoOf(d, A, B).clockOffMs > 9 * kYearMs);
        d[B].clock.advance(200 * kDayMs - 10 * kYearMs);
        d.tell(B, QStringLiteral("today"));
        GOOD(d.give(B, A));
        QCOMPARE(infoOf(d, A, B).clockOffMs, 0);
        QVERIFY(d[A].clock.nowMs() - infoOf(d, A, B).lastSeenMs < kDayMs);
        d[C].clock.advance(200 * kDayMs);
        GOOD(d.give(A, C)); // by somebody else
        QCOMPARE(infoOf(d, C, B).clockOffMs, 0);
        const RecordId later = d.tell(B, QStringLiteral("it still counts as newer"));
        GOOD(d.give(B, A));
        GOOD(d.give(A, B));
        QCOMPARE(d[A]->receipt(later).heldBy.size(), 1);
    }
    void whatOneBranchHoldsIsNotSaidOfTheOther()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        const RecordId before = d.tell(B, QStringLiteral("before the copy"));
        GOOD(d.give(B, A));
        GOOD(d.give(B, C));
        const QString copy = d.onStick(QStringLiteral("image"));
        copyAway(d, B, copy);
        const RecordId one = d.tell(B, QStringLiteral("on the one side"));
        GOOD(d.give(B, A));
        QCOMPARE(d[A]->receipt(one).heldBy.size(), 1);
        putBack(d, B, copy, true);
        QList<RecordId> other;
        for (int i = 0; i < 4; ++i)
            other << d.tell(B, QStringLiteral("on the other side"));
        GOOD(d.give(B, C));
        GOOD(d.give(C, A));
        const DeviceId b = d[B]->thisDevice().id, c = d[C]->thisDevice().id;
        QVERIFY(d[A]->receipt(one).onlyHere); // neither B nor C has it any more
        QCOMPARE(d[A]->onlyHereCount(QStringLiteral("photo_story")), 1);
        QVERIFY(d[A]->receipt(before).heldBy.contains(b) && d[A]->receipt(before).heldBy.contains(c));
        for (const RecordId id : std::as_const(other))
            QVERIFY(d[A]->receipt(id).heldBy.contains(b) && d[A]->receipt(id).heldBy.contains(c));
        // Once all have all, nothing of either branch is said to be only here.
        expectBothHave(d, other);
        GOOD(d.give(A, C));
        GOOD(d.give(C, A));
        GOOD(d.give(A, B));
        GOOD(d.give(B, A));
        for (const QString& name : {A, B, C})
            QCOMPARE(d[name]->onlyHereCount(QStringLiteral("photo_story")), 0);
        QCOMPARE(d[A]->receipt(one).heldBy.size(), 2);
    }
    void nobodyIsSaidToHaveLetGoWhoHoldsTheOtherBranch()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        const QString code = record::newReceiptCode(d[B].random);
        const auto receipt = record::receiptKey(code, d[B]->salt());
        GOOD(receipt);
        record::NewRecord story{QStringLiteral("photo_story"), d[B].person, record::Audience::Members,
            {{QStringLiteral("title"), QStringLiteral("mine")}}};
        story.receiptKey = receipt->publicKey;
        const auto id = d[B]->create(story);
        GOOD(id);
        GOOD(d.give(B, A));
        GOOD(d.give(B, C));
        const QString copy = d.onStick(QStringLiteral("image"));
        copyAway(d, B, copy);
        GOOD(d[B]->withdrawByCode(code));
        GOOD(d.give(B, A));
        putBack(d, B, copy, true);
        for (int i = 0; i < 6; ++i)
            d.tell(B, QStringLiteral("on the other side"));
        GOOD(d.give(B, C));
        GOOD(d.give(C, A));
        QVERIFY(d[C]->record(*id).ok() && !d[C]->record(*id)->withdrawn);
        const auto taken = d[A]->takenBack();
        GOOD(taken);
        QCOMPARE(taken->size(), 1);
        QCOMPARE(taken->first().confirmed.size(), 1); // A itself
        QCOMPARE(taken->first().notYet.size(), 2);
        GOOD(d.give(A, C));
        GOOD(d.give(C, A));
        QCOMPARE(d[A]->takenBack()->first().confirmed.size(), 2);
    }
    void whatADeviceNamedBeforeCountsUntilItsNewestComes()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const RecordId one = d.tell(B, QStringLiteral("both have it"));
        GOOD(d.give(B, A));
        const DeviceId b = d[B]->thisDevice().id;
        QVERIFY(d[A]->receipt(one).heldBy.contains(b));
        for (int i = 0; i < 2; ++i) { // its word comes ahead of what it speaks of, twice
            d.tell(B, QStringLiteral("on its way"));
            const auto said = d[B]->forExchange()->statementFor({});
            GOOD(said);
            GOOD(d[A]->forExchange()->takeStatements({**said}));
            QVERIFY(d[A]->receipt(one).heldBy.contains(b));
        }
        GOOD(d.reopen(A));
        QVERIFY(d[A]->receipt(one).heldBy.contains(b));
    }
    void aClockYearsBehindIsNamed()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        GOOD(d.give(A, B));
        GOOD(d.give(B, A));
        QCOMPARE(infoOf(d, A, B).clockOffMs, 0);
        d[A].clock.advance(10 * kYearMs); // the same as B's clock falling back
        const RecordId now = d.tell(A, QStringLiteral("today"));
        GOOD(d.give(A, B));
        const RecordId late = d.tell(B, QStringLiteral("an answer"));
        GOOD(d.give(B, A));
        QVERIFY(infoOf(d, A, B).clockOffMs < -9 * kYearMs);
        QVERIFY(d[A]->record(now).ok() && d[A]->record(late).ok());
    }
    void whatALaterVersionWritesIsPassedOnAsItIs()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        const RecordId story = d.tell(B, QStringLiteral("known"));
        d[B].programme.reset();
        const QByteArray body = "sealed by a later version, " + QByteArray(700, 'x');
        QByteArray wanted;
        {
            const auto key = readKeyFile(d.folderOf(B));
            auto db = Database::open(d.folderOf(B) + QStringLiteral("/log.db"), *key, Database::Sync::Full);
            OperationLog log(**db);
            GOOD(log.load());
            Operation last;
            GOOD(log.forEachAfter(0, [&](qint64, const Operation& o) -> Result<void> {
                last = o;
                return {};
            }));
            OperationHeader h = *OperationHeader::parse(last.header);
            log.resumeEpoch(h.epoch);
            for (const int kind : {7, 24, 99, 200}) { // 7: of the authority
                h.kind = static_cast<OperationKind>(kind);
                const auto hash = log.append(h, body + char(kind));
                GOOD(hash);
                wanted += *hash;
            }
        }
        GOOD(d.reopen(B));
        GOOD(d.give(B, A));
        GOOD(d.give(A, C)); // by a bundle of somebody who does not know the kinds either
        d[C].programme.reset();
        const auto key = readKeyFile(d.folderOf(C));
        auto db = Database::open(d.folderOf(C) + QStringLiteral("/log.db"), *key, Database::Sync::Full);
        OperationLog log(**db);
        GOOD(log.load());
        QByteArray found;
        GOOD(log.forEachAfter(0, [&](qint64, const Operation& o) -> Result<void> {
            const auto kind = static_cast<int>(OperationHeader::parse(o.header)->kind);
            if (kind == 7 || kind == 24 || kind >= 99) {
                found += o.hash();
                if (o.body != body + char(kind))
                    return Error{ErrorCode::Damaged, QStringLiteral("not as it was")};
            }
            return {};
        }));
        QCOMPARE(found, wanted);
        db->reset();
        GOOD(d.reopen(C));
        QCOMPARE(d.title(C, story), QStringLiteral("known"));
        QCOMPARE(d.viewHash(C), d.viewHash(A));
    }
};

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
