// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/share/devices.h"
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
