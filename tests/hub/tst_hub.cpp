// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/share/devices.h"
#include "../core/store/plainfolder.h"
#include "hubfolder.h"

#include <QDirIterator>

using namespace uthan;

namespace {
const QString kA = QStringLiteral("rehana"), kB = QStringLiteral("tania");

QByteArray everyByteIn(const QString& folder)
{
    QByteArray all;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        all += it.filePath().toUtf8() + '\n';
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}
}

class HubTest : public QObject {
    Q_OBJECT
    static Result<share::HubReport> visit(Devices& devices, const QString& who, hub::HubFolder& hub)
    {
        devices[who].clock.advance(1000);
        return share::visitHub(*devices[who].programme, hub, QStringLiteral("https://hub"));
    }

private Q_SLOTS:
    void twoDevicesMeetOnlyThroughTheHub()
    {
        Devices devices;
        QTemporaryDir folder;
        hub::HubFolder hub(folder.path());
        QVERIFY(devices.found(kA) && devices.join(kB, kA, store::Role::Member));
        const RecordId one = devices.tell(kA, QStringLiteral("CANARY the paper on the fridge"));
        const QByteArray voice = devices[kA].random.bytes(70'000);
        const auto media = devices[kA]->addMedia(one, "CANARY-voice" + voice, QStringLiteral("audio/ogg"));
        GOOD(media);
        const RecordId two = devices.tell(kB, QStringLiteral("CANARY over the ice"));
        GOOD(visit(devices, kA, hub));
        const auto taken = visit(devices, kB, hub);
        GOOD(taken);
        QVERIFY(taken->operationsTaken > 0);
        QCOMPARE(taken->mediaTaken, 1);
        GOOD(visit(devices, kA, hub));
        QCOMPARE(devices.title(kB, one), QStringLiteral("CANARY the paper on the fridge"));
        QCOMPARE(devices.title(kA, two), QStringLiteral("CANARY over the ice"));
        QCOMPARE(*devices[kB]->media(one, *media), "CANARY-voice" + voice);
        QCOMPARE(devices.viewHash(kA), devices.viewHash(kB));
        QVERIFY(!devices.viewHash(kA).isEmpty());
        QCOMPARE(devices[kA]->receipt(one).heldBy.size(), 1);
    }
    void whatWentToTheHubIsNotOnlyHere()
    {
        Devices devices;
        QTemporaryDir folder;
        hub::HubFolder hub(folder.path());
        const QString address = QStringLiteral("https://hub");
        QVERIFY(devices.found(kA) && devices.join(kB, kA, store::Role::Member));
        const RecordId one = devices.tell(kA, QStringLiteral("the paper on the fridge"));
        QVERIFY(devices[kA]->onlyHereCount(QStringLiteral("photo_story")) == 1);
        GOOD(visit(devices, kA, hub));
        QCOMPARE(devices[kA]->onlyHereCount(QStringLiteral("photo_story")), 0);
        QVERIFY(devices[kA]->receipt(one).heldBy.isEmpty()); // no device has said so
        const RecordId two = devices.tell(kA, QStringLiteral("over the ice"));
        const auto beyond = devices[kA]->recordsBeyond(share::hubReach(*devices[kA].programme, address));
        GOOD(beyond);
        QVERIFY(!beyond->contains(one));
        QVERIFY(beyond->contains(two));
        const auto lacking = devices[kA]->lackingOf(devices[kB]->thisDevice().id);
        GOOD(lacking);
        QCOMPARE(lacking->recordsByKind.value(QStringLiteral("photo_story")), 2);
    }
    void aVisitEndsWhenTheProgrammeIsClosedMeanwhile()
    {
        Devices devices;
        QTemporaryDir folder;
        hub::HubFolder hub(folder.path());
        QVERIFY(devices.found(kA) && devices.join(kB, kA, store::Role::Member));
        devices.tell(kA, QStringLiteral("the paper on the fridge"));
        for (int shutAt = 1; shutAt < 12; ++shutAt) {
            int entered = 0;
            const share::HubDoor door = [&](const std::function<void(store::Programme&)>& work) {
                if (++entered >= shutAt)
                    return false;
                work(*devices[kA].programme);
                return true;
            };
            const auto report = share::visitHub(door, hub, QStringLiteral("https://hub"));
            QVERIFY(report.ok() || report.error().code == ErrorCode::Cancelled);
        }
        GOOD(visit(devices, kA, hub));
        GOOD(visit(devices, kB, hub));
        QCOMPARE(devices.viewHash(kA), devices.viewHash(kB));
    }
    void theHubsFolderTellsNothing()
    {
        Devices devices;
        QTemporaryDir folder;
        hub::HubFolder hub(folder.path());
        QVERIFY(devices.found(kA) && devices.join(kB, kA, store::Role::Member));
        const RecordId told = devices.tell(kA, QStringLiteral("CANARY words"));
        GOOD(devices[kA]->addMedia(told, "CANARY-voice" + QByteArray(9000, 'v'), QStringLiteral("audio/ogg")));
        GOOD(visit(devices, kA, hub));
        const QByteArray all = everyByteIn(folder.path());
        QVERIFY(all.size() > 9000);
        for (const QByteArray& mark : {QByteArray("CANARY"), QByteArray("vvvvvvvv"), QByteArray("Care Within Reach"),
                 QByteArray("rehana"), QByteArray("photo_story"), told.bytes(), told.text().toLatin1(),
                 devices[kA]->id().bytes(), devices[kA]->id().text().toLatin1(), devices[kA]->thisDevice().id.bytes(),
                 devices[kB]->thisDevice().id.bytes()})
            QVERIFY2(!all.contains(mark), mark.constData());
    }
    void aVisitWithNothingNewMovesNothing()
    {
        Devices devices;
        QTemporaryDir folder;
        hub::HubFolder hub(folder.path());
        QVERIFY(devices.found(kA) && devices.join(kB, kA, store::Role::Member));
        devices.tell(kA, QStringLiteral("one"));
        GOOD(visit(devices, kA, hub));
        GOOD(visit(devices, kB, hub));
        GOOD(visit(devices, kA, hub));
        GOOD(visit(devices, kB, hub));
        const auto again = visit(devices, kA, hub);
        GOOD(again);
        QCOMPARE(again->operationsTaken + again->operationsGiven + again->mediaGiven, 0);
        QCOMPARE(again->parcelsGiven, 0);
    }
    void whatIsTakenBackLeavesTheHub()
    {
        Devices devices;
        QTemporaryDir folder;
        hub::HubFolder hub(folder.path());
        QVERIFY(devices.found(kA) && devices.join(kB, kA, store::Role::Member));
        const QString code = record::newReceiptCode(devices[kA].random);
        const auto receipt = record::receiptKey(code, devices[kA]->salt());
        GOOD(receipt);
        record::NewRecord story{QStringLiteral("photo_story"), devices[kA].person, record::Audience::Members,
            {{QStringLiteral("title"), QStringLiteral("mine")}}};
        story.receiptKey = receipt->publicKey;
        const auto id = devices[kA]->create(story);
        GOOD(id);
        GOOD(devices[kA]->addMedia(*id, devices[kA].random.bytes(50'000), QStringLiteral("image/jpeg")));
        GOOD(visit(devices, kA, hub));
        GOOD(visit(devices, kB, hub));
        const QByteArray name
            = QByteArray::fromHex(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first().toLatin1());
        const share::HubListing before = *hub.list(name);
        QCOMPARE(before.media.size(), 1);
        GOOD(devices[kB]->withdrawByCode(code));
        const auto cleared = visit(devices, kB, hub);
        GOOD(cleared);
        QVERIFY(cleared->wasCleared);
        const share::HubListing after = *hub.list(name);
        QVERIFY(after.generation != before.generation);
        QVERIFY(after.media.isEmpty());
        GOOD(visit(devices, kA, hub));
        QCOMPARE(devices[kA]->record(*id).ok() && !devices[kA]->record(*id)->withdrawn, false);
        QCOMPARE(devices.viewHash(kA), devices.viewHash(kB));
        GOOD(visit(devices, kB, hub));
        QVERIFY(hub.list(name)->media.isEmpty());
    }
    void oneWithdrawalClearsOnceAndThenNothingMoves()
    {
        Devices devices;
        QTemporaryDir folder;
        hub::HubFolder hub(folder.path());
        const QString kC = QStringLiteral("carla");
        QVERIFY(devices.found(kA) && devices.join(kB, kA, store::Role::Member));
        QVERIFY(devices.join(kC, kA, store::Role::Member));
        const RecordId stays = devices.tell(kA, QStringLiteral("this stays"));
        const QString code = record::newReceiptCode(devices[kA].random);
        const auto receipt = record::receiptKey(code, devices[kA]->salt());
        GOOD(receipt);
        record::NewRecord story{QStringLiteral("photo_story"), devices[kA].person, record::Audience::Members,
            {{QStringLiteral("title"), QStringLiteral("mine")}}};
        story.receiptKey = receipt->publicKey;
        const auto id = devices[kA]->create(story);
        GOOD(id);
        const QList<QString> all{kA, kB, kC};
        for (const QString& who : {kA, kB, kC, kA, kB, kC})
            GOOD(visit(devices, who, hub));
        GOOD(devices[kA]->withdrawByCode(code));
        QVERIFY(visit(devices, kA, hub)->wasCleared);
        int given = 0;
        for (int round = 0; round < 3; ++round) {
            given = 0;
            for (const QString& who : all) {
                const auto report = visit(devices, who, hub);
                GOOD(report);
                QVERIFY2(!report->wasCleared, qPrintable(who));
                given += static_cast<int>(report->parcelsGiven + report->operationsGiven);
            }
        }
        QCOMPARE(given, 0);
        for (const QString& who : all) {
            QVERIFY(devices[who]->record(stays).ok());
            QVERIFY(!devices[who]->record(*id).ok() || devices[who]->record(*id)->withdrawn);
        }
    }
    void wordsLeftWhileTheHubWasClearedAreClearedToo()
    {
        Devices devices;
        QTemporaryDir folder;
        hub::HubFolder hub(folder.path());
        QVERIFY(devices.found(kA) && devices.join(kB, kA, store::Role::Member));
        const QString code = record::newReceiptCode(devices[kA].random);
        record::NewRecord story{QStringLiteral("photo_story"), devices[kA].person, record::Audience::Members,
            {{QStringLiteral("title"), QStringLiteral("mine")}}};
        story.receiptKey = record::receiptKey(code, devices[kA]->salt())->publicKey;
        const auto id = devices[kA]->create(story);
        GOOD(id);
        GOOD(devices.give(kA, kB));
        GOOD(visit(devices, kA, hub));
        const QByteArray name
            = QByteArray::fromHex(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first().toLatin1());
        GOOD(devices[kA]->withdrawByCode(code));
        GOOD(hub.clear(name)); // A's visit was cut off here
        GOOD(visit(devices, kB, hub)); // B knows nothing of it, and leaves the words again
        QVERIFY(visit(devices, kA, hub)->wasCleared);
        QVERIFY(!visit(devices, kB, hub)->wasCleared);
        QVERIFY(devices[kB]->record(*id)->withdrawn);
    }
    void whoCannotReadWhatLiesThereDoesNotClearIt()
    {
        Devices devices;
        QTemporaryDir folder;
        hub::HubFolder hub(folder.path());
        const QString kC = QStringLiteral("carla");
        QVERIFY(devices.found(kA) && devices.join(kB, kA, store::Role::Member));
        QVERIFY(devices.join(kC, kA, store::Role::Member));
        for (const QString& who : {kA, kB, kC})
            GOOD(visit(devices, who, hub));
        GOOD(devices[kA]->removeDevice(devices[kC]->thisDevice().id));
        GOOD(visit(devices, kA, hub));
        GOOD(visit(devices, kB, hub));
        const RecordId only = devices.tell(kB, QStringLiteral("only with B and the hub"));
        GOOD(visit(devices, kB, hub));
        const QString code = record::newReceiptCode(devices[kC].random);
        record::NewRecord story{QStringLiteral("photo_story"), devices[kC].person, record::Audience::Members,
            {{QStringLiteral("title"), QStringLiteral("mine")}}};
        story.receiptKey = record::receiptKey(code, devices[kC]->salt())->publicKey;
        GOOD(devices[kC]->create(story));
        GOOD(devices[kC]->withdrawByCode(code));
        const auto visited = visit(devices, kC, hub);
        QVERIFY(!visited.ok() || !visited->wasCleared);
        GOOD(visit(devices, kA, hub));
        QVERIFY(devices[kA]->record(only).ok());
    }
    void bytesThatNobodyCanOpenDoNotKeepWhatWasTakenBackForEver()
    {
        Devices devices;
        QTemporaryDir folder;
        hub::HubFolder hub(folder.path());
        QVERIFY(devices.found(kA) && devices.join(kB, kA, store::Role::Member));
        const QString code = record::newReceiptCode(devices[kA].random);
        record::NewRecord story{QStringLiteral("photo_story"), devices[kA].person, record::Audience::Members,
            {{QStringLiteral("title"), QStringLiteral("mine")}}};
        story.receiptKey = record::receiptKey(code, devices[kA]->salt())->publicKey;
        GOOD(devices[kA]->create(story));
        GOOD(visit(devices, kA, hub));
        GOOD(visit(devices, kB, hub));
        const QByteArray name
            = QByteArray::fromHex(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first().toLatin1());
        const auto rubbish = [&](char fill) { GOOD(hub.put(name, QByteArray(16, fill), 1, QByteArray(5000, fill))); };
        rubbish('x');
        GOOD(devices[kB]->withdrawByCode(code));
        qint64 days = 0;
        for (bool wasCleared = false; !wasCleared; ++days) {
            QVERIFY(days < 30);
            const auto visited = visit(devices, kB, hub);
            GOOD(visited);
            wasCleared = visited->wasCleared;
            devices[kB].clock.advance(Q_INT64_C(24) * 3600 * 1000);
            if (!wasCleared)
                rubbish(static_cast<char>('A' + days)); // somebody who was taken out keeps at it
        }
        QVERIFY2(days > 7, qPrintable(QString::number(days))); // others who could read it had time to come
        GOOD(visit(devices, kA, hub));
        QCOMPARE(devices.viewHash(kA), devices.viewHash(kB));
        QVERIFY(!visit(devices, kB, hub)->wasCleared); // once
    }
    void aForkDoesNotMakeEveryVisitPutAParcel()
    {
        Devices devices;
        QTemporaryDir folder, copy;
        hub::HubFolder hub(folder.path());
        QVERIFY(devices.found(kA) && devices.join(kB, kA, store::Role::Member));
        const auto copyTo = [&](const QString& from, const QString& to) { PlainFolder::copyTree(from, to); };
        const QString state = devices.env(devices[kB]).stateFolder;
        devices.tell(kB, QStringLiteral("before"));
        devices[kB].programme.reset();
        copyTo(devices.folderOf(kB), copy.filePath(QStringLiteral("folder")));
        copyTo(state, copy.filePath(QStringLiteral("state")));
        GOOD(devices.reopen(kB));
        devices.tell(kB, QStringLiteral("on the one side"));
        GOOD(devices.give(kB, kA));
        devices[kB].programme.reset();
        QVERIFY(QDir(devices.folderOf(kB)).removeRecursively() && QDir(state).removeRecursively());
        copyTo(copy.filePath(QStringLiteral("folder")), devices.folderOf(kB));
        copyTo(copy.filePath(QStringLiteral("state")), state);
        QFile::remove(devices.folderOf(kB) + QStringLiteral("/lock"));
        GOOD(devices.reopen(kB));
        devices.tell(kB, QStringLiteral("on the other side"));
        devices.tell(kB, QStringLiteral("and on"));
        for (int round = 0; round < 3; ++round) {
            GOOD(visit(devices, kB, hub));
            GOOD(visit(devices, kA, hub));
        }
        QCOMPARE(devices[kA]->forks()->size(), 1);
        QCOMPARE(devices.viewHash(kA), devices.viewHash(kB));
        QCOMPARE(visit(devices, kA, hub)->parcelsGiven, 0);
        QCOMPARE(visit(devices, kB, hub)->parcelsGiven, 0);
        QCOMPARE(devices[kA]->onlyHereCount(QStringLiteral("photo_story")), 0);
    }
    void aFileThatMadeRoomComesAgainFromTheHub()
    {
        Devices devices;
        QTemporaryDir folder;
        hub::HubFolder hub(folder.path());
        const QString kC = QStringLiteral("carla");
        QVERIFY(devices.found(kA) && devices.join(kB, kA, store::Role::Member));
        QVERIFY(devices.join(kC, kA, store::Role::Member));
        const RecordId told = devices.tell(kA, QStringLiteral("with a picture"));
        const auto media = devices[kA]->addMedia(told, devices[kA].random.bytes(50'000), QStringLiteral("image/jpeg"));
        GOOD(media);
        for (int round = 0; round < 2; ++round) {
            for (const QString& who : {kA, kB, kC})
                GOOD(visit(devices, who, hub));
        }
        QString cleared;
        for (const QString& who : {kB, kC}) {
            const auto count = devices[who]->clearMedia();
            GOOD(count);
            if (*count == 1)
                cleared = who;
        }
        QVERIFY(!cleared.isEmpty());
        QVERIFY(!devices[cleared]->media(told, *media).ok());
        QCOMPARE(visit(devices, cleared, hub)->mediaTaken, 0); // it stays away …
        GOOD(devices[cleared]->fetchMediaAgain());
        QCOMPARE(visit(devices, cleared, hub)->mediaTaken, 1); // … until it is asked for
        QVERIFY(devices[cleared]->media(told, *media).ok());
        QCOMPARE(visit(devices, cleared, hub)->mediaTaken, 0);
    }
    void aParcelThatWasChangedHoldsUpNobody()
    {
        Devices devices;
        QTemporaryDir folder;
        hub::HubFolder hub(folder.path());
        QVERIFY(devices.found(kA) && devices.join(kB, kA, store::Role::Member));
        devices.tell(kA, QStringLiteral("one"));
        GOOD(visit(devices, kA, hub));
        const QByteArray name
            = QByteArray::fromHex(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first().toLatin1());
        GOOD(hub.put(name, QByteArray(16, 'x'), 1, devices[kA].random.bytes(5000)));
        QVERIFY(!hub.put(name, QByteArray(16, 'y'), 1, QByteArray()).ok());
        devices.tell(kA, QStringLiteral("two"));
        GOOD(visit(devices, kA, hub));
        GOOD(visit(devices, kB, hub));
        QCOMPARE(devices.viewHash(kA), devices.viewHash(kB));
    }
    void aPlaceIsWrittenOnce()
    {
        QTemporaryDir folder;
        hub::HubFolder hub(folder.path());
        const QByteArray name(16, 'p'), log(16, 'l');
        GOOD(hub.put(name, log, 1, "bytes"));
        GOOD(hub.put(name, log, 1, "bytes"));
        QCOMPARE(hub.put(name, log, 1, "other").error().code, ErrorCode::Refused);
        QCOMPARE(hub.list(name)->entries.size(), 1);
    }
    void aHubKeepsNoMoreThanItMay()
    {
        QTemporaryDir folder;
        hub::HubFolder hub(folder.path(), {2, 1000});
        const QByteArray one(16, '1'), two(16, '2'), three(16, '3'), log(16, 'l');
        GOOD(hub.put(one, log, 1, QByteArray(600, 'x')));
        QCOMPARE(hub.put(one, log, 2, QByteArray(600, 'x')).error().code, ErrorCode::DiskFull);
        GOOD(hub.putMedia(one, log, QByteArray(300, 'x')));
        GOOD(hub.putMedia(one, log, QByteArray(320, 'y'))); // instead of the one before
        QCOMPARE(hub.putMedia(one, two, QByteArray(300, 'x')).error().code, ErrorCode::DiskFull);
        GOOD(hub.clear(one));
        GOOD(hub.put(one, log, 2, QByteArray(600, 'x')));
        GOOD(hub.put(two, log, 1, "a"));
        QCOMPARE(hub.put(three, log, 1, "a").error().code, ErrorCode::DiskFull);
        GOOD(hub.clear(three)); // makes no place
        QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
        hub::HubFolder again(folder.path(), {2, 1000}); // counts what lies there
        QCOMPARE(again.put(one, log, 3, QByteArray(600, 'x')).error().code, ErrorCode::DiskFull);
    }
    void aListingIsReadAsItWasWritten()
    {
        const share::HubListing listing{
            QByteArray(16, 'g'), {{7, QByteArray(16, 'l'), 3, 4096}}, {QByteArray(16, 'm')}};
        QCOMPARE(share::HubListing::parse(listing.encode()).valueOr({}), listing);
        QVERIFY(!share::HubListing::parse(listing.encode().chopped(1)).ok());
        QVERIFY(
            !share::HubListing::parse(QByteArray::fromHex("01") + QByteArray(16, 'g') + QByteArray(4, '\xFF')).ok());
    }
};

QTEST_APPLESS_MAIN(HubTest)
#include "tst_hub.moc"
