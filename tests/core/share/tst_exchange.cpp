// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/keyfile.h"
#include "talk.h"

using namespace uthan;
using namespace uthan::store;
using record::Audience;
using share::ExchangePhase;
using share::MediaClass;

namespace {
const QString A = QStringLiteral("A"), B = QStringLiteral("B"), C = QStringLiteral("C");

// A record with a file of so many bytes.
RecordId tellWithPicture(
    Devices& d, const QString& name, const QString& words, qsizetype bytes, Audience audience = Audience::Members)
{
    Devices::Device& device = d[name];
    const RecordId id = device->newRecordId();
    const auto ref = device->addMedia(id, device.random.bytes(bytes), QStringLiteral("image/jpeg"));
    if (!ref.ok())
        return {};
    const auto made = device->create({QStringLiteral("photo_story"), device.person, audience,
        {{QStringLiteral("title"), words}, {QStringLiteral("picture"), ref->toCbor()}}, id});
    return made.ok() ? *made : RecordId{};
}

bool hasPicture(Devices& d, const QString& name, RecordId id)
{
    const auto record = d[name]->record(id);
    return record.ok()
        && d[name]->media(id, record::MediaRef::fromCbor(record->fields.value(QStringLiteral("picture")))).ok();
}
}

class TestExchange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoDevicesThatTalkEndAlike()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const RecordId fromA = d.tell(A, QStringLiteral("The letter on the fridge"));
        const RecordId fromB = tellWithPicture(d, B, QStringLiteral("No hijab in size"), 300'000);
        Talk talk(d, A, B);
        talk.run();
        TALKED(talk);
        QCOMPARE(d.title(B, fromA), QStringLiteral("The letter on the fridge"));
        QCOMPARE(d.title(A, fromB), QStringLiteral("No hijab in size"));
        QVERIFY(hasPicture(d, A, fromB));
        QVERIFY(!d.viewHash(A).isEmpty());
        QCOMPARE(d.viewHash(A), d.viewHash(B));

        QCOMPARE(talk.caller().peer()->name, B);
        QCOMPARE(talk.answerer().peer()->name, A);
        const auto& progress = talk.caller().progress();
        QCOMPARE(progress.sent.operations.done, progress.sent.operations.total);
        QCOMPARE(progress.taken.of(MediaClass::Preview).done, 1);
        QVERIFY(progress.taken.of(MediaClass::Preview).bytes > 300'000);
        QCOMPARE(talk.caller().progress().taken.wireBytes, talk.bytesFromAnswerer());
        const auto report = talk.caller().report();
        GOOD(report);
        QCOMPARE(report->records, 1);
        QCOMPARE(report->media, 1);
        QCOMPARE(report->fromDeviceName, B);

        // What the other end said it has is what the receipts say, on both sides.
        QCOMPARE(d[A]->receipt(fromA).heldBy, QList<DeviceId>{d[B]->thisDevice().id});
        QCOMPARE(d[B]->receipt(fromB).heldBy, QList<DeviceId>{d[A]->thisDevice().id});
        QCOMPARE(d[A]->onlyHereCount(), 0);
        QCOMPARE(d[B]->onlyHereCount(), 0);
    }
    void thereIsLittleToSayWhenNothingIsNew()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        for (int i = 0; i < 20; ++i)
            d.tell(i % 2 ? A : B, QString::number(i));
        tellWithPicture(d, A, QStringLiteral("with a picture"), 5000);
        Talk first(d, A, B);
        first.run();
        TALKED(first);
        Talk again(d, B, A);
        again.run();
        TALKED(again);
        QVERIFY2(again.bytes() < 4000, QByteArray::number(again.bytes()).constData());
        QVERIFY(!again.said.contains(share::Say::Frontier));
        QVERIFY(!again.said.contains(share::Say::Buckets));
        QVERIFY(again.caller().report()->nothingNew);
    }
    void threeDevicesComeToTheSame()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Facilitator) && d.join(C, A, Role::Member));
        d.tell(A, QStringLiteral("a"));
        d.tell(B, QStringLiteral("b"));
        const RecordId fromC = d.tell(C, QStringLiteral("c"));
        for (const auto& [caller, answerer] : {std::pair(C, A), std::pair(A, B), std::pair(B, C)}) {
            Talk talk(d, caller, answerer);
            talk.run();
            TALKED(talk);
        }
        QCOMPARE(d.viewHash(A), d.viewHash(B));
        QCOMPARE(d.viewHash(B), d.viewHash(C));
        QCOMPARE(d.title(B, fromC), QStringLiteral("c"));
        QCOMPARE(d[C]->receipt(fromC).heldBy.size(), 2);
    }
    void aCutAnywhereKeepsWhatWasDone()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        SeededRandom random(7);
        qint64 whole = 0;
        for (int i = 0; i < 30; ++i) {
            tellWithPicture(d, A, QStringLiteral("a %1").arg(i), 2000 + i * 331);
            tellWithPicture(d, B, QStringLiteral("b %1").arg(i), 1000 + i * 97);
            const quint8 one = static_cast<quint8>(random.bytes(1).at(0));
            {
                Talk cut(d, i % 2 ? A : B, i % 2 ? B : A);
                cut.run(i < 20 ? i * 373 + one % 16 : whole * one / 256, 97 + one);
            }
            if (i % 5 == 4) {
                GOOD(d.reopen(A));
                GOOD(d.reopen(B));
            }
            if (i % 3 == 2)
                continue; // cut twice
            Talk talk(d, A, B);
            talk.run(-1, 1000 + one);
            TALKED(talk);
            whole = std::max(whole, talk.bytes());
            QCOMPARE(d.viewHash(A), d.viewHash(B));
        }
    }
    void aCutInsideALargeFileIsGoneOnWith()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const RecordId story = tellWithPicture(d, A, QStringLiteral("large"), 3'000'000);
        qint64 all = 0;
        int cuts = 0;
        for (;; ++cuts) {
            QVERIFY(cuts < 20);
            Talk talk(d, A, B);
            talk.run(400'000);
            all += talk.bytes();
            if (talk.isDone())
                break;
            if (cuts == 3)
                GOOD(d.reopen(B));
        }
        QVERIFY(hasPicture(d, B, story));
        // Of each cut only the piece on its way comes again.
        QVERIFY2(cuts >= 7 && all < 3'000'000 + cuts * 300'000, qPrintable(QString::number(all)));
        QCOMPARE(QDir(d.folderOf(B) + QStringLiteral("/media/part")).entryList(QDir::Files).size(), 0);
    }
    void aFileThatCameWholeDoesNotComeAgain()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const RecordId story = tellWithPicture(d, A, QStringLiteral("The ramp"), 600'000);
        {
            Talk first(d, B, A);
            first.run();
            TALKED(first);
        }
        const QString media = d.folderOf(B) + QStringLiteral("/media/");
        const auto ref = record::MediaRef::fromCbor(d[B]->record(story)->fields.value(QStringLiteral("picture")));
        const QString whole = media + ref.address.first(2) + QLatin1Char('/') + ref.address.mid(2);
        // As a kill leaves it: under its name or still in part, but its row was not written yet.
        for (const bool isNamed : {true, false}) {
            d[B].programme.reset();
            {
                auto log = Database::open(
                    d.folderOf(B) + QStringLiteral("/log.db"), *readKeyFile(d.folderOf(B)), Database::Sync::Full);
                QVERIFY(
                    (*log)
                        ->run("INSERT INTO media_part SELECT address, record, ?1 FROM media", QFileInfo(whole).size())
                        .ok());
                QVERIFY((*log)->run("DELETE FROM media").ok());
            }
            if (!isNamed)
                QVERIFY(QFile::rename(whole, media + QStringLiteral("part/") + ref.address));
            GOOD(d.reopen(B));
            Talk again(d, B, A);
            again.run();
            TALKED(again);
            QVERIFY2(again.bytes() < 20'000, QByteArray::number(again.bytes()).constData());
            QVERIFY(hasPicture(d, B, story));
            QCOMPARE(d[A]->receipt(story).heldBy.size(), 1);
        }
    }
    void aNewDeviceIsLetInByTalking()
    {
        Devices d;
        QVERIFY(d.found(A));
        const RecordId story = d.tell(A, QStringLiteral("from before"));
        QVERIFY(d.waiting(B));
        { // not let in yet: no answer
            Talk talk(d, B, A, d[A]->id());
            talk.run();
            QVERIFY(!talk.isDone());
            QCOMPARE(talk.bytesFromAnswerer(), 0);
        }
        QVERIFY(d.letIn(B, A, Role::Member));
        { // the invitation was to another programme
            Talk talk(d, B, A, ProgrammeId::random(d[B].random));
            talk.run();
            QCOMPARE(talk.caller().error()->code, ErrorCode::WrongKey);
            QVERIFY(d[B]->waitsToJoin());
        }
        for (qint64 cut : {300, 900, 1500, 2500, 3500}) {
            Talk talk(d, B, A, d[A]->id());
            talk.run(cut, 100);
            if (cut == 1500)
                GOOD(d.reopen(B));
        }
        Talk talk(d, B, A, d[A]->id());
        talk.run();
        TALKED(talk);
        QVERIFY(!d[B]->waitsToJoin());
        QCOMPARE(d.title(B, story), QStringLiteral("from before"));
        QCOMPARE(d.viewHash(A), d.viewHash(B));
        GOOD(d.reopen(B));
        QCOMPARE(d.title(B, story), QStringLiteral("from before"));
    }
    void whoIsRemovedGetsNoAnswer()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        GOOD(d[A]->removeDevice(d[C]->thisDevice().id));
        d.tell(A, QStringLiteral("not for C"));
        Talk talk(d, C, A);
        talk.run();
        QCOMPARE(talk.bytesFromAnswerer(), 0);
        QCOMPARE(talk.answerer().error()->code, ErrorCode::Refused);
        // The device that removed calls: it hears who is there, and says nothing more.
        Talk called(d, A, C);
        called.run();
        QVERIFY(!called.said.contains(share::Say::Summary) || called.bytesFromCaller() < 1500);
        QCOMPARE(called.caller().error()->code, ErrorCode::Refused);
        // B learns of it, and the keys that guard what comes from now on.
        Talk other(d, A, B);
        other.run();
        TALKED(other);
        Talk late(d, C, B);
        late.run();
        QCOMPARE(late.bytesFromAnswerer(), 0);
        const RecordId fromB = d.tell(B, QStringLiteral("after"));
        Talk back(d, B, A);
        back.run();
        TALKED(back);
        QCOMPARE(d.title(A, fromB), QStringLiteral("after"));
    }
    void devicesThatNeverHeardOfEachOtherTalk()
    {
        const QString D = QStringLiteral("D");
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Steward) && d.join(C, A, Role::Member));
        QVERIFY(d.join(D, B, Role::Member)); // C knows neither B nor D, and nobody told D of C
        const RecordId fromC = d.tell(C, QStringLiteral("c"));
        const RecordId fromD = d.tell(D, QStringLiteral("d"));
        Talk talk(d, C, D);
        talk.run();
        TALKED(talk);
        QCOMPARE(d.title(C, fromD), QStringLiteral("d"));
        QCOMPARE(d.title(D, fromC), QStringLiteral("c"));
        QCOMPARE(d.viewHash(C), d.viewHash(D));
        QCOMPARE(talk.caller().peer()->name, D);
        // Whoever was let in by somebody who is known to be removed is not believed.
        QVERIFY(d.waiting(QStringLiteral("E")) && d.letIn(QStringLiteral("E"), B, Role::Member)
            && d.give(B, QStringLiteral("E")).ok());
        GOOD(d[A]->removeDevice(d[B]->thisDevice().id));
        Talk late(d, QStringLiteral("E"), A);
        late.run();
        QCOMPARE(late.bytesFromAnswerer(), 0);
    }
    void strangersGetNoAnswer()
    {
        Devices d, others(50);
        QVERIFY(d.found(A) && others.found(A));
        share::Exchange stranger(*others[A].programme, {Talk::binding(), true, {}});
        share::Exchange ours(*d[A].programme, {Talk::binding(), false, {}});
        const auto greeting = stranger.toSend(1 << 20);
        GOOD(greeting);
        QVERIFY(!ours.receive(*greeting).ok());
        QVERIFY(ours.toSend(1 << 20)->isEmpty());
        QVERIFY(ours.isFinished());
        // Nor does somebody who says over what was heard on another connection.
        QVERIFY(d.join(B, A, Role::Member));
        share::Exchange member(*d[B].programme, {QByteArray(64, 'x'), true, {}});
        share::Exchange answer(*d[A].programme, {Talk::binding(), false, {}});
        QVERIFY(!answer.receive(*member.toSend(1 << 20)).ok());
        QVERIFY(answer.toSend(1 << 20)->isEmpty());
        // Nor what is no greeting at all, however slowly or largely it comes.
        for (const QByteArray& bytes : {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray(5, '\1'),
                 QByteArray(4096, '\1'), share::encodeSay(share::Say::Greet, QByteArray(500, 'x'))}) {
            share::Exchange end(*d[A].programme, {Talk::binding(), false, {}});
            for (const char c : bytes)
                (void)end.receive(QByteArray(1, c));
            QVERIFY(end.toSend(1 << 20)->isEmpty());
        }
    }
    void whatWasTakenBackGoesBeforeAnythingElse()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const QString code = record::newReceiptCode(d[A].random);
        const auto key = record::receiptKey(code, d[A]->salt());
        GOOD(key);
        record::NewRecord story{QStringLiteral("photo_story"), d[A].person, Audience::Members,
            {{QStringLiteral("title"), QStringLiteral("taken back later")}}};
        story.receiptKey = key->publicKey;
        const auto id = d[A]->create(story);
        GOOD(id);
        Talk first(d, A, B);
        first.run();
        TALKED(first);
        QCOMPARE(d.title(B, *id), QStringLiteral("taken back later"));
        for (int i = 0; i < 300; ++i)
            d.tell(A, QString::number(i));
        QCOMPARE(*d[A]->withdrawByCode(code), 1);
        const qint64 before = d[B]->counts()->operations;
        { // cut as soon as the words of others begin to come
            Talk cut(d, A, B);
            bool isCut = false;
            cut.changeWhatTheCallerSays([&](const share::SayFrame& frame) {
                isCut = isCut || frame.type == static_cast<quint8>(share::Say::Operations);
                return isCut ? QList<share::SayFrame>() : QList<share::SayFrame>{frame};
            });
            cut.run();
            QVERIFY(isCut && !cut.isDone());
        }
        QCOMPARE(d[B]->counts()->operations, before);
        QVERIFY(d[B]->record(*id)->withdrawn);
        // It is passed on by a device that has not the chain yet, and the words do not come in afterwards either.
        QVERIFY(d.join(C, A, Role::Member));
        Talk rest(d, A, B);
        rest.run();
        TALKED(rest);
        QCOMPARE(d.viewHash(A), d.viewHash(B));
    }
    void aWithdrawalComesBeforeItsRecord()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        const QString code = record::newReceiptCode(d[A].random);
        record::NewRecord story{QStringLiteral("photo_story"), d[A].person, Audience::Members,
            {{QStringLiteral("title"), QStringLiteral("never heard of")}}};
        story.receiptKey = record::receiptKey(code, d[A]->salt())->publicKey;
        const auto id = d[A]->create(story);
        GOOD(id);
        GOOD(d.write(A, QStringLiteral("old.uthanshare"))); // an old stick has the words
        QCOMPARE(*d[A]->withdrawByCode(code), 1);
        {
            Talk cut(d, A, B);
            bool isTold = false, isCut = false;
            cut.changeWhatTheCallerSays([&](const share::SayFrame& frame) {
                isTold = isTold || frame.type == static_cast<quint8>(share::Say::Withdrawals);
                isCut = isCut || (isTold && frame.type == static_cast<quint8>(share::Say::Operations));
                return isCut ? QList<share::SayFrame>() : QList<share::SayFrame>{frame};
            });
            cut.run();
        }
        { // and B tells C, though B has no chain with it
            Talk pass(d, B, C);
            pass.run();
            TALKED(pass);
        }
        GOOD(d.read(C, QStringLiteral("old.uthanshare")));
        QVERIFY(d[C]->record(*id)->withdrawn);
        GOOD(d.read(B, QStringLiteral("old.uthanshare")));
        QVERIFY(d[B]->record(*id)->withdrawn);
    }
    void whatIsKeptForItsAuthorStaysUntilItIsBrought()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const RecordId mine = tellWithPicture(d, A, QStringLiteral("only mine"), 9000, Audience::Author);
        const auto changed
            = d[A]->change(mine, d[A].person, {{QStringLiteral("title"), QStringLiteral("still only mine")}});
        GOOD(changed);
        Talk first(d, A, B);
        first.run();
        TALKED(first);
        QVERIFY(!d[B]->record(mine).ok());
        QCOMPARE(d[B]->counts()->media, 0);
        GOOD(d[A]->widen(mine, d[A].person, Audience::Members));
        Talk second(d, A, B);
        second.run();
        TALKED(second);
        QCOMPARE(d.title(B, mine), QStringLiteral("still only mine"));
        QVERIFY(hasPicture(d, B, mine));
        QCOMPARE(d.viewHash(B), d.viewHash(A));
    }
    void aCopiedFolderThatWasWrittenToHeals()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        d.tell(B, QStringLiteral("before the copy"));
        Talk first(d, A, B);
        first.run();
        TALKED(first);
        // B goes on twice from one state, and its guard was copied along with it.
        d[B].programme.reset();
        const QString copy = d.folderOf(B) + QStringLiteral(".copy");
        const auto copyAll = [](const QString& from, const QString& to) {
            QDir().mkpath(to);
            const QDir folder(from);
            for (const QString& name : folder.entryList(QDir::Files))
                QFile::copy(folder.filePath(name), QDir(to).filePath(name));
        };
        copyAll(d.folderOf(B), copy);
        const QString guards = d.env(d[B]).stateFolder + QStringLiteral("/guards");
        copyAll(guards, guards + QStringLiteral(".copy"));
        GOOD(d.reopen(B));
        const RecordId one = d.tell(B, QStringLiteral("written after the copy"));
        d.tell(B, QStringLiteral("and more"));
        Talk gives(d, B, A);
        gives.run();
        TALKED(gives);
        d[B].programme.reset();
        QDir(d.folderOf(B)).removeRecursively();
        QVERIFY(QDir().rename(copy, d.folderOf(B)));
        QDir().mkpath(d.folderOf(B) + QStringLiteral("/media"));
        QDir(guards).removeRecursively();
        QVERIFY(QDir().rename(guards + QStringLiteral(".copy"), guards));
        GOOD(d.reopen(B));
        const RecordId other = d.tell(B, QStringLiteral("written on the copy"));
        Talk talk(d, B, A);
        talk.run();
        TALKED(talk);
        QCOMPARE(d.viewHash(A), d.viewHash(B));
        for (const QString& name : {A, B}) {
            QCOMPARE(d.title(name, one), QStringLiteral("written after the copy"));
            QCOMPARE(d.title(name, other), QStringLiteral("written on the copy"));
        }
        const RecordId after = d.tell(B, QStringLiteral("goes on"));
        Talk last(d, A, B);
        last.run();
        TALKED(last);
        QCOMPARE(d.title(A, after), QStringLiteral("goes on"));
        QCOMPARE(d.viewHash(A), d.viewHash(B));
    }
    void stoppingKeepsWhatWasDoneAndSaysSo()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        tellWithPicture(d, A, QStringLiteral("story"), 2'000'000);
        Talk talk(d, A, B);
        talk.run(600'000);
        talk.answerer().cancel();
        talk.run();
        QCOMPARE(talk.answerer().error()->code, ErrorCode::Cancelled);
        QCOMPARE(talk.caller().error()->code, ErrorCode::Cancelled);
        QCOMPARE(talk.caller().phase(), ExchangePhase::Refused);
        QCOMPARE(d[B]->counts()->byKind.value(QStringLiteral("photo_story")), 1);
        QVERIFY(talk.caller().receive("anything").error().code == ErrorCode::Cancelled);
        Talk again(d, A, B);
        again.run();
        TALKED(again);
        QVERIFY(again.bytes() < 1'700'000);
    }
    void keysThatSomebodyKeptBackAreAskedForOfOthers()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        const RecordId story = d.tell(A, QStringLiteral("readable in the end"));
        Talk withheld(d, A, B);
        withheld.changeWhatTheCallerSays([](const share::SayFrame& frame) {
            return frame.type == static_cast<quint8>(share::Say::RecordKeys) ? QList<share::SayFrame>()
                                                                             : QList<share::SayFrame>{frame};
        });
        withheld.run();
        QVERIFY(!d[B]->record(story).ok());
        Talk honest(d, A, C);
        honest.run();
        TALKED(honest);
        Talk asks(d, B, C);
        asks.run();
        TALKED(asks);
        QCOMPARE(d.title(B, story), QStringLiteral("readable in the end"));
        QCOMPARE(d.viewHash(B), d.viewHash(C));
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
