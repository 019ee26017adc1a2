// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices.h"

#include <QDirIterator>

using namespace uthan;
using namespace uthan::store;
using record::Audience;

namespace {
const QString A = QStringLiteral("A"), B = QStringLiteral("B"), C = QStringLiteral("C"),
              kBundle = QStringLiteral("x.uthanshare");

QByteArray bytesOf(const QString& file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}
void writeBytes(const QString& file, const QByteArray& bytes)
{
    QFile f(file);
    QVERIFY(f.open(QIODevice::WriteOnly));
    f.write(bytes);
}
}

class TestBundle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDeviceIsLetInByStickAndHasEverything()
    {
        Devices d;
        QVERIFY(d.found(A));
        const RecordId story = d.tell(A, QStringLiteral("The letter on the fridge"));
        QVERIFY(d.waiting(B));
        QVERIFY(d[B]->waitsToJoin());
        QCOMPARE(d[B]->create({}).error().code, ErrorCode::Refused);

        // A bundle written before it was let in does not open.
        GOOD(d.write(A, kBundle));
        QCOMPARE(d.read(B, kBundle).error().code, ErrorCode::WrongKey);
        QVERIFY(d[B]->waitsToJoin());

        const QString ask = d.onStick(QStringLiteral("b.uthanask"));
        const auto shown = d[B]->writeJoinRequest(ask);
        GOOD(shown);
        const auto request = d[A]->readJoinRequest(ask);
        GOOD(request);
        QCOMPARE(request->comparisonCode, *shown);
        QCOMPARE(request->deviceName, B);
        GOOD(d[A]->admit(*request, Role::Member));
        GOOD(d[A]->admit(*request, Role::Member)); // twice is once
        QCOMPARE(d[A]->devices().size(), 2);

        const auto report = d.give(A, B);
        GOOD(report);
        QVERIFY(!d[B]->waitsToJoin());
        QCOMPARE(d[B]->id(), d[A]->id());
        QCOMPARE(d[B]->salt(), d[A]->salt());
        QCOMPARE(d[B]->name(), d[A]->name());
        QCOMPARE(report->records, 1);
        QCOMPARE(report->fromDeviceName, A);
        QCOMPARE(d.title(B, story), QStringLiteral("The letter on the fridge"));
        QCOMPARE(d[B]->thisDevice().role, Role::Member);
        QCOMPARE(d[B]->writeJoinRequest(ask).error().code, ErrorCode::Refused);

        GOOD(d.reopen(B));
        QCOMPARE(d.title(B, story), QStringLiteral("The letter on the fridge"));
        QCOMPARE(d.viewHash(B), d.viewHash(A));
    }
    void aBundleForOneDeviceHoldsOnlyWhatItLacks()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        for (int i = 0; i < 50; ++i)
            d.tell(A, QString::number(i));
        const RecordId mine = d.tell(A, QStringLiteral("mine for now"), Audience::Author);
        QVERIFY(d.give(A, B).ok() && d.give(B, A).ok()); // now A knows what B has
        const RecordId fresh = d.tell(A, QStringLiteral("new"));
        GOOD(d[A]->widen(mine, d[A].person, Audience::Members));
        const auto whole = d.write(A, kBundle);
        GOOD(whole);
        const auto some = d[A]->exportBundle(d.onStick(QStringLiteral("b.uthanshare")), {}, d[B]->thisDevice().id);
        GOOD(some);
        QCOMPARE(some->operations, 3); // what was brought to the group goes whole
        QVERIFY(whole->operations > 50 && some->bytes < whole->bytes / 3);
        GOOD(d.read(B, QStringLiteral("b.uthanshare")));
        QCOMPARE(d.title(B, fresh), QStringLiteral("new"));
        QCOMPARE(d.title(B, mine), QStringLiteral("mine for now"));
        QCOMPARE(d.viewHash(B), d.viewHash(A));
        // Of a device that was never heard from nothing is known: it gets everything. To another it says nothing.
        const auto all = d[A]->exportBundle(d.onStick(QStringLiteral("c.uthanshare")), {}, d[C]->thisDevice().id);
        GOOD(all);
        QCOMPARE(all->operations, whole->operations);
        QCOMPARE(d.read(C, QStringLiteral("b.uthanshare")).error().code, ErrorCode::Damaged);
        GOOD(d.read(C, QStringLiteral("c.uthanshare")));
        QCOMPARE(d.viewHash(C), d.viewHash(A));
    }
    void takingTheSameBundleAgainChangesNothing()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        d.tell(A, QStringLiteral("one"));
        GOOD(d.write(A, kBundle));
        const QByteArray before = bytesOf(d.onStick(kBundle));
        const auto first = d.read(B, kBundle);
        GOOD(first);
        QVERIFY(!first->nothingNew);
        QCOMPARE(first->records, 1);
        const QByteArray hash = d.viewHash(B);
        const auto again = d.read(B, kBundle);
        GOOD(again);
        QVERIFY(again->nothingNew);
        QCOMPARE(again->records, 0);
        QCOMPARE(d.viewHash(B), hash);
        QCOMPARE(bytesOf(d.onStick(kBundle)), before); // and the stick is as it was
        QVERIFY(d.read(A, kBundle)->nothingNew); // one's own, come back
    }
    void aReportSaysWhoseContributionsArrived()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        d.tell(B, QStringLiteral("one"));
        d.tell(B, QStringLiteral("two"));
        GOOD(d[B]->create({QStringLiteral("organisation"), PersonId::random(d[B].random), Audience::Members,
            {{QStringLiteral("name"), QStringLiteral("Kashful")}}}));
        const auto report = d.give(B, A);
        GOOD(report);
        QCOMPARE(report->records, 3);
        QCOMPARE(report->recordsByKind.value(QStringLiteral("photo_story")), 2);
        QCOMPARE(report->recordsByDevice.size(), 1);
        QCOMPARE(report->recordsByDevice.first(), (std::pair<DeviceId, qint64>(d[B]->thisDevice().id, 3)));
        QCOMPARE(report->recordsByPerson.size(), 2);
        QCOMPARE(report->recordsByPerson.first(), (std::pair<PersonId, qint64>(d[B].person, 2)));
        QCOMPARE(report->fromDeviceName, B);
    }
    void mediaTravelsAndOpensOnTheOtherSide()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const QByteArray voice = d[A].random.bytes(70'000);
        const QByteArray film = d[A].random.bytes(9'000'000); // in more than one part
        const RecordId story = d.tell(A, QStringLiteral("with a voice"));
        const auto small = d[A]->addMedia(story, voice, QStringLiteral("audio/ogg"));
        const auto large = d[A]->addMedia(story, film, QStringLiteral("video/webm"));
        GOOD(small);
        GOOD(large);
        QVERIFY(d[A]->receipt(story).onlyHere);
        const auto report = d.give(A, B);
        GOOD(report);
        QCOMPARE(report->media, 2);
        QCOMPARE(*d[B]->media(story, *small), voice);
        QCOMPARE(*d[B]->media(story, *large), film);
        QVERIFY(!d.viewHash(B).isEmpty());
        GOOD(d.give(B, A));
        QVERIFY(!d[A]->receipt(story).onlyHere);
        GOOD(d.write(A, kBundle));
        QVERIFY(bytesOf(d.onStick(kBundle)).size() < 1'000'000); // what everybody has is not carried again
    }
    void receiptsFollowFromWhatOthersSayTheyHold()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        GOOD(d.give(B, A));
        GOOD(d.give(C, A));
        const RecordId story = d.tell(A, QStringLiteral("mine"));
        const QString kind = QStringLiteral("photo_story");
        QVERIFY(d[A]->receipt(story).onlyHere);
        QCOMPARE(d[A]->onlyHereCount(kind), 1);
        GOOD(d.give(A, B));
        QVERIFY(d[A]->receipt(story).onlyHere); // giving is not having
        QVERIFY(!d[B]->receipt(story).onlyHere); // B knows that A has it
        GOOD(d.give(B, C)); // C hears from A through B
        QCOMPARE(d[C]->receipt(story).heldBy.size(), 2);
        GOOD(d.give(C, A)); // and A hears from B through C
        QCOMPARE(d[A]->receipt(story).heldBy.size(), 2);
        QCOMPARE(d[A]->onlyHereCount(kind), 0);
        QCOMPARE(d[A]->onlyHereCount(), 0);

        d[A].clock.advance(10);
        GOOD(d[A]->change(story, d[A].person, {{QStringLiteral("title"), QStringLiteral("mine, said better")}}));
        QVERIFY(d[A]->receipt(story).onlyHere); // the new words are
        QCOMPARE(d[A]->onlyHereCount(kind), 1);
        QVERIFY(!d.write(A, kBundle)->nothingNew);
        for (const DeviceInfo& device : d[A]->devices())
            QVERIFY(device.lastSeenMs > 0);
    }
    void whatIsKeptForItsAuthorStaysUntilItIsBrought()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Keeper));
        const RecordId diary = d.tell(B, QStringLiteral("not yet"), Audience::Author);
        const auto photo = d[B]->addMedia(diary, "a picture of the yard", QStringLiteral("image/jpeg"));
        GOOD(photo);
        auto report = d.give(B, A);
        GOOD(report);
        QCOMPARE(report->records, 0);
        QCOMPARE(report->media, 0);
        QVERIFY(!d[A]->record(diary).ok());
        QVERIFY(!d.viewHash(A).isEmpty());
        GOOD(d.give(A, B));
        QVERIFY(d[B]->receipt(diary).onlyHere); // headers are no copy

        d[B].clock.advance(10);
        GOOD(d[B]->widen(diary, d[B].person, Audience::Members));
        report = d.give(B, A);
        GOOD(report);
        QCOMPARE(report->records, 1);
        QCOMPARE(d.title(A, diary), QStringLiteral("not yet"));
        QCOMPARE(*d[A]->media(diary, *photo), QByteArray("a picture of the yard"));
        QCOMPARE(d.viewHash(A), d.viewHash(B));
        GOOD(d.give(A, B));
        QVERIFY(!d[B]->receipt(diary).onlyHere);
    }
    void aMemberCarriesWhatOnlyStewardsCanRead()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Steward));
        const RecordId contact = *d[A]->create({QStringLiteral("contact"), d[A].person, Audience::Stewards,
            {{QStringLiteral("name"), QStringLiteral("Rehana Karim")}}});
        const RecordId sacred = d.tell(A, QStringLiteral("the spring"), Audience::Keepers);
        GOOD(d.give(A, B));
        QCOMPARE(d[B]->record(contact).error().code, ErrorCode::NotFound);
        QVERIFY(!d[B]->record(sacred).ok());
        QCOMPARE(d[B]->counts()->byKind.value(QStringLiteral("contact")), 0);
        QVERIFY(!d.viewHash(B).isEmpty());
        // B's stick is enough for the other steward: the bytes came with it, and C has the key.
        GOOD(d.give(B, C));
        QCOMPARE(d[C]->record(contact)->text(QStringLiteral("name")), QStringLiteral("Rehana Karim"));
        QVERIFY(!d[C]->record(sacred).ok());
    }
    void aDeviceLetInByAnotherStewardOpensBundlesOfEverybody()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Steward) && d.waiting(C));
        const RecordId story = d.tell(A, QStringLiteral("from the first"));
        QVERIFY(d.letIn(C, B, Role::Facilitator));
        GOOD(d.give(B, A));
        GOOD(d.give(A, C)); // not from the one who let it in
        QCOMPARE(d.title(C, story), QStringLiteral("from the first"));
        QCOMPARE(d[C]->thisDevice().role, Role::Facilitator);
        QCOMPARE(d[C]->admit({}, Role::Member).error().code, ErrorCode::Input);
    }
    void aMemberCannotLetOthersIn()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.waiting(C));
        QVERIFY(!d.letIn(C, B, Role::Member));
        QVERIFY(d.found(QStringLiteral("S")));
        const QString ask = d.onStick(QStringLiteral("c.uthanask"));
        GOOD(d[C]->writeJoinRequest(ask));
        const auto request = d[B]->readJoinRequest(ask);
        QCOMPARE(d[B]->admit(*request, Role::Member).error().code, ErrorCode::Refused);
    }
    void aBundleHoldsNoWordsInTheClear()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const QByteArray canary = "ZEBRA-CANARY-93417";
        const RecordId story = d.tell(A, QString::fromLatin1(canary.repeated(40)));
        GOOD(d[A]->addMedia(story, canary.repeated(100), QStringLiteral("text/plain")));
        GOOD(d.write(A, kBundle));
        const QByteArray bytes = bytesOf(d.onStick(kBundle));
        QVERIFY(!bytes.contains(canary) && !bytes.contains("photo_story") && !bytes.contains("Care Within Reach"));
        QVERIFY(!bytes.contains(d[A]->id().bytes()) && !bytes.contains(d[A]->thisDevice().id.bytes()));
        GOOD(d.write(A, QStringLiteral("y.uthanshare")));
        QVERIFY(bytes.mid(10, 200) != bytesOf(d.onStick(QStringLiteral("y.uthanshare"))).mid(10, 200));
    }
    void whatWasTakenBackGoesEverywhereAndNoOldStickBringsItBack()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const QString code = record::newReceiptCode(d[A].random);
        const auto key = record::receiptKey(code, d[A]->salt());
        record::NewRecord story{QStringLiteral("photo_story"), d[A].person, Audience::Members,
            {{QStringLiteral("title"), QStringLiteral("I said too much")}}};
        story.receiptKey = key->publicKey;
        const RecordId id = *d[A]->create(story);
        const auto photo = d[A]->addMedia(id, d[A].random.bytes(5000), QStringLiteral("image/jpeg"));
        GOOD(d.write(A, QStringLiteral("old.uthanshare")));
        GOOD(d.read(B, QStringLiteral("old.uthanshare")));
        QVERIFY(d[B]->media(id, *photo).ok());

        QCOMPARE(*d[B]->withdrawByCode(code), 1); // where the person happens to be
        GOOD(d.give(B, A));
        for (const QString& name : {A, B}) {
            QVERIFY(d[name]->record(id)->withdrawn);
            QVERIFY(d[name]->record(id)->fields.isEmpty());
            QVERIFY(!d[name]->media(id, *photo).ok());
            QCOMPARE(d[name]->counts()->media, 0);
        }
        const QByteArray hash = d.viewHash(A);
        QCOMPARE(d.viewHash(B), hash);
        GOOD(d.read(A, QStringLiteral("old.uthanshare")));
        GOOD(d.read(B, QStringLiteral("old.uthanshare")));
        QVERIFY(d[A]->record(id)->withdrawn && d[B]->record(id)->withdrawn);
        QCOMPARE(d[B]->counts()->media, 0);
        QCOMPARE(d.viewHash(A), hash);

        // A device that joins later takes the withdrawal first, and then cannot be given the words by the old stick.
        QVERIFY(d.join(C, A, Role::Member));
        GOOD(d.read(C, QStringLiteral("old.uthanshare")));
        QVERIFY(d[C]->record(id)->withdrawn);
        QCOMPARE(d[C]->counts()->media, 0);
        QCOMPARE(d.viewHash(C), hash);
    }
    void aCutBundleIsDamagedAndChangesNothing()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const RecordId story = d.tell(A, QStringLiteral("whole"));
        GOOD(d[A]->addMedia(story, d[A].random.bytes(20'000), QStringLiteral("image/jpeg")));
        GOOD(d.write(A, kBundle));
        const QByteArray whole = bytesOf(d.onStick(kBundle));
        const QByteArray hash = d.viewHash(B);
        for (qsizetype at = 1; at < whole.size(); at += whole.size() / 60) {
            writeBytes(d.onStick(kBundle), whole.first(at));
            const auto read = d.read(B, kBundle);
            QVERIFY(!read.ok());
            QCOMPARE(read.error().code, ErrorCode::Damaged);
        }
        QCOMPARE(d.viewHash(B), hash);
        writeBytes(d.onStick(kBundle), whole);
        GOOD(d.read(B, kBundle)); // and nothing that was tried before stands in the way
        QCOMPARE(d.title(B, story), QStringLiteral("whole"));
    }
    void aChangedByteAnywhereIsNoticed()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        GOOD(d.give(B, A)); // so that no key packet is needed, which would be ignored if it does not open
        const RecordId story = d.tell(A, QStringLiteral("as it was said"));
        GOOD(d.write(A, kBundle));
        const QByteArray whole = bytesOf(d.onStick(kBundle));
        const QByteArray hash = d.viewHash(B);
        for (qsizetype at = 0; at < whole.size(); at += at < 200 ? 1 : whole.size() / 150) {
            QByteArray changed = whole;
            changed[at] = char(changed.at(at) ^ (1 << (at % 8)));
            writeBytes(d.onStick(kBundle), changed);
            const auto read = d.read(B, kBundle);
            QVERIFY2(!read.ok(), qPrintable(QString::number(at)));
            QVERIFY2(read.error().code != ErrorCode::Internal, qPrintable(read.error().text()));
        }
        QCOMPARE(d.viewHash(B), hash);
        QVERIFY(!d[B]->record(story).ok());
    }
    void foreignNewerAndOtherFilesAreToldApart()
    {
        Devices d;
        const QString other = QStringLiteral("Other");
        QVERIFY(d.found(A) && d.found(other));
        GOOD(d.write(other, kBundle));
        QCOMPARE(d.read(A, kBundle).error().code, ErrorCode::WrongKey);
        GOOD(d.write(A, kBundle));
        QByteArray bytes = bytesOf(d.onStick(kBundle));
        bytes[9] = 9;
        writeBytes(d.onStick(kBundle), bytes);
        QCOMPARE(d.read(A, kBundle).error().code, ErrorCode::Newer);
        writeBytes(d.onStick(kBundle), "holiday.jpg");
        QCOMPARE(d.read(A, kBundle).error().code, ErrorCode::Input);
        QCOMPARE(d.read(A, QStringLiteral("not there")).error().code, ErrorCode::NotFound);
        QCOMPARE(d[A]->exportBundle(QStringLiteral("/nowhere/x.uthanshare")).error().code, ErrorCode::NotFound);
    }
    void stoppingLeavesNoHalfBundleAndNoHalfImport()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const RecordId story = d.tell(A, QStringLiteral("later"));
        const QByteArray hash = d.viewHash(B);
        const auto stop = [](qint64, qint64, qint64) { return false; };
        QCOMPARE(d[A]->exportBundle(d.onStick(kBundle), stop).error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(d.onStick({})).entryList({QStringLiteral("x.uthanshare*")}).isEmpty());
        GOOD(d.write(A, kBundle));
        QCOMPARE(d[B]->importBundle(d.onStick(kBundle), stop).error().code, ErrorCode::Cancelled);
        QVERIFY(!d[B]->record(story).ok());
        QCOMPARE(d.viewHash(B), hash);
        GOOD(d.read(B, kBundle));
        QVERIFY(d[B]->record(story).ok());
    }
    void aRemovedDeviceIsShutOutAndWhatItSaysLaterWaits()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        const RecordId before = d.tell(C, QStringLiteral("before"));
        GOOD(d.give(C, A));
        GOOD(d[A]->removeDevice(d[C]->thisDevice().id));
        QCOMPARE(d[A]->removeDevice(d[A]->thisDevice().id).error().code, ErrorCode::Refused);

        const RecordId secret = d.tell(A, QStringLiteral("after the phone was lost"));
        GOOD(d.write(A, kBundle));
        QCOMPARE(d.read(C, kBundle).error().code, ErrorCode::WrongKey);
        GOOD(d.read(B, kBundle)); // B gets the new key with it
        QCOMPARE(d.title(B, secret), QStringLiteral("after the phone was lost"));
        QCOMPARE(d.title(B, before), QStringLiteral("before"));

        // C goes on and its stick comes round: what it says now is kept, but waits.
        const RecordId late = d.tell(C, QStringLiteral("who says this?"));
        const auto report = d.give(C, B);
        GOOD(report);
        QCOMPARE(report->records, 0);
        QVERIFY(report->quarantined > 0);
        QVERIFY(!d[B]->record(late).ok());
        QCOMPARE(d.title(B, before), QStringLiteral("before"));
        GOOD(d.give(B, A));
        QCOMPARE(d.viewHash(A), d.viewHash(B));
    }
    void twoStewardsWhoChangeKeysApartUnderstandEachOtherAgain()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Steward) && d.join(C, A, Role::Member));
        GOOD(d.give(B, A));
        GOOD(d.give(A, B));
        const DeviceId lost = d[C]->thisDevice().id;
        GOOD(d[A]->removeDevice(lost));
        GOOD(d[B]->removeDevice(lost)); // neither knows of the other
        const RecordId one = d.tell(A, QStringLiteral("under the one key"));
        const RecordId two = d.tell(B, QStringLiteral("under the other"));
        GOOD(d.give(A, B));
        GOOD(d.give(B, A));
        QCOMPARE(d.title(B, one), QStringLiteral("under the one key"));
        QCOMPARE(d.title(A, two), QStringLiteral("under the other"));
    }
    void operationsThatCameBeforeTheRemovalWaitOnceItIsKnown()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        GOOD(d[A]->removeDevice(d[C]->thisDevice().id)); // B does not know yet
        const RecordId late = d.tell(C, QStringLiteral("unseen by A"));
        GOOD(d.give(C, B));
        QVERIFY(d[B]->record(late).ok());
        GOOD(d.give(A, B));
        QVERIFY(!d[B]->record(late).ok());
        GOOD(d.give(B, A));
        QCOMPARE(d.viewHash(A), d.viewHash(B));
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
