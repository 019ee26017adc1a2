// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/plainfolder.h"
#include "devices.h"
#include "peek.h"

#include <algorithm>

using namespace uthan;
using namespace uthan::store;
using record::Audience;

namespace {
const QString A = QStringLiteral("A"), B = QStringLiteral("B"), C = QStringLiteral("C"), R = QStringLiteral("R");
const QByteArray kCanary = "PELICAN-CANARY-55120";

struct Given {
    RecordId id;
    QString code;
    record::MediaRef voice;
};

// As somebody fills in a survey: a draft with a voice, then given for some audience.
Given give(Devices::Device& device, Audience audience)
{
    Given given{device->newRecordId(), record::newReceiptCode(device.random), {}};
    const QCborMap answers{{QStringLiteral("words"), QString::fromLatin1(kCanary)}};
    const auto voice = device->addMedia(given.id, kCanary.repeated(300), QStringLiteral("audio/ogg"));
    const QString kind = QStringLiteral("submission");
    const bool isDraft = voice.ok() && device->saveDraft({given.id, kind, device.person, {}, answers, 0}).ok();
    if (isDraft)
        given.voice = *voice;
    const QByteArray key = record::receiptKey(given.code, device->salt())->publicKey;
    const auto made = device->finishDraft({kind, device.person, audience,
        {{QStringLiteral("answers"), answers}, {QStringLiteral("voice"), given.voice.toCbor()}}, given.id, key});
    return isDraft && made.ok() ? given : Given{};
}

QString wordsOf(Devices& d, const QString& name, RecordId id)
{
    const auto record = d[name]->record(id);
    return record ? record->fields.value(QStringLiteral("answers")).toMap().value(QStringLiteral("words")).toString()
                  : QString();
}
}

// Nothing a person gave is ever refused because of the device they gave it on: a member's tablet seals it for those who
// may read it.
class TestSeal : public QObject {
    Q_OBJECT

    static void expectClosed(Devices& d, const QString& name, const Given& given)
    {
        QCOMPARE(d[name]->record(given.id).error().code, ErrorCode::NotFound);
        QCOMPARE(d[name]->media(given.id, given.voice).error().code, ErrorCode::WrongKey);
        QCOMPARE(d[name]->counts()->byKind.value(QStringLiteral("submission")), 0);
        QVERIFY(!d.viewHash(name).isEmpty()); // not damage
    }
    static void expectNoTrace(Devices& d, const QString& name, const QByteArray& secret)
    {
        QCOMPARE(PlainFolder::rawHits(d.folderOf(name), secret), QStringList());
        QCOMPARE(PlainFolder(d.folderOf(name), d.onStick(QStringLiteral("plain"))).hits(secret), QStringList());
    }

private Q_SLOTS:
    void whatAMemberKeepsForStewardsIsReadByThemAlone()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Steward));
        const Given given = give(d[B], Audience::Stewards);
        QVERIFY(!given.id.isNull());
        QVERIFY(!d[B]->draft(given.id).ok());
        expectClosed(d, B, given);
        expectNoTrace(d, B, kCanary);
        QCOMPARE(Peek(d, B).keys->recordKey(given.id).error().code, ErrorCode::WrongKey);
        GOOD(d.reopen(B));
        expectClosed(d, B, given);

        QVERIFY(d[B]->receipt(given.id).onlyHere);
        QCOMPARE(d[B]->onlyHereCount(), 1);
        QCOMPARE(d[B]->closedOnlyHereCount(), 1);
        QCOMPARE(d[B]->onlyHereCount(QStringLiteral("submission")), 0); // not to be read here
        for (const QString& steward : {A, C}) {
            GOOD(d.give(B, steward));
            QCOMPARE(wordsOf(d, steward, given.id), QString::fromLatin1(kCanary));
            QCOMPARE(*d[steward]->media(given.id, given.voice), kCanary.repeated(300));
            QCOMPARE(d[steward]->record(given.id)->audience, Audience::Stewards);
            QCOMPARE(d[steward]->record(given.id)->device, d[B]->thisDevice().id);
        }
        GOOD(d.give(A, C));
        GOOD(d.give(C, A));
        QCOMPARE(d.viewHash(A), d.viewHash(C));
        GOOD(d.give(A, B));
        expectClosed(d, B, given); // also after it came back
        QVERIFY(!d[B]->receipt(given.id).onlyHere);
        QCOMPARE(d[B]->onlyHereCount(), 0);
    }
    void aMemberNeverHoldsASecretOfStewards()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        QVERIFY(!give(d[B], Audience::Keepers).id.isNull());
        GOOD(d.give(B, A));
        GOOD(d.give(A, B));
        const PlainFolder plain(d.folderOf(B), d.onStick(QStringLiteral("plain")));
        const Peek member(d, B), keeper(d, A);
        for (const AudienceKey& key : keeper.keys->audienceKeys()) {
            if (key.audience == Audience::Author)
                continue;
            const bool isOurs = key.audience == Audience::Members;
            QCOMPARE(plain.hits(key.key).isEmpty(), !isOurs);
            QCOMPARE(plain.hits(sealPair(key.key).publicKey).isEmpty(), isOurs);
            QVERIFY(plain.hits(sealPair(key.key).secretKey).isEmpty());
            QCOMPARE(member.keys->find(key.audience, key.epoch) != nullptr, isOurs);
        }
    }
    void whatIsTakenBackGoesOnBothSides_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("where it was given") << B;
        QTest::newRow("with a steward") << A;
    }
    void whatIsTakenBackGoesOnBothSides()
    {
        QFETCH(QString, where);
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const Given given = give(d[B], Audience::Stewards);
        GOOD(d.write(B, QStringLiteral("old.uthanshare")));
        GOOD(d.read(A, QStringLiteral("old.uthanshare")));
        const QByteArray recordKey = *Peek(d, A).keys->recordKey(given.id);

        QCOMPARE(*d[where]->withdrawByCode(given.code), 1);
        GOOD(d.give(where, where == A ? B : A));
        GOOD(d.read(A, QStringLiteral("old.uthanshare"))); // and no old stick brings it back
        GOOD(d.read(B, QStringLiteral("old.uthanshare")));
        for (const QString& name : {A, B}) {
            QVERIFY(d[name]->record(given.id)->withdrawn);
            QCOMPARE(d[name]->counts()->media, 0);
            QVERIFY(!Peek(d, name).keys->wrapped(given.id).ok());
            expectNoTrace(d, name, kCanary);
            expectNoTrace(d, name, recordKey);
        }
        QCOMPARE(d.viewHash(A), d.viewHash(B));
    }
    void bringingOnesOwnToKeepersClosesItHere()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const Given given = give(d[B], Audience::Author);
        QCOMPARE(wordsOf(d, B, given.id), QString::fromLatin1(kCanary));
        QVERIFY(d[B]->setCached("results", kCanary).ok());
        GOOD(d[B]->widen(given.id, d[B].person, Audience::Keepers));
        expectClosed(d, B, given);
        expectNoTrace(d, B, kCanary);
        GOOD(d.give(B, A));
        QCOMPARE(wordsOf(d, A, given.id), QString::fromLatin1(kCanary));
        QCOMPARE(d[A]->record(given.id)->audience, Audience::Keepers);
        QCOMPARE(*d[A]->media(given.id, given.voice), kCanary.repeated(300));
        // A keeper may bring it to all; then it opens where it was made, too.
        GOOD(d[A]->widen(given.id, d[B].person, Audience::Members));
        GOOD(d.give(A, B));
        QCOMPARE(wordsOf(d, B, given.id), QString::fromLatin1(kCanary));
        QCOMPARE(d.viewHash(A), d.viewHash(B));
    }
    void manyAtOnceForSeveralAudiencesAreAllKept()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const auto place = [&](Audience audience) {
            return record::NewRecord{
                QStringLiteral("place_exact"), d[B].person, audience, {{QStringLiteral("note"), QStringLiteral("x")}}};
        };
        const auto made = d[B]->createAll({place(Audience::Members), place(Audience::Keepers),
            place(Audience::Stewards), place(Audience::Circle), place(Audience::Author)});
        GOOD(made);
        QCOMPARE(d[B]->records({.kind = QStringLiteral("place_exact")})->size(), 2);
        QVERIFY(!d.viewHash(B).isEmpty());
        GOOD(d.give(B, A));
        QCOMPARE(d[A]->records({.kind = QStringLiteral("place_exact")})->size(), 4); // all but the author's own
        QVERIFY(!d.viewHash(A).isEmpty());
    }
    void aMemberWhoNeverMetAKeeperKeepsForKeepers()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Steward) && d.join(C, B, Role::Member));
        const Given given = give(d[C], Audience::Keepers);
        QVERIFY(!given.id.isNull());
        GOOD(d.give(C, B));
        expectClosed(d, B, given); // a steward carries it
        GOOD(d.give(B, A));
        QCOMPARE(wordsOf(d, A, given.id), QString::fromLatin1(kCanary));
        QCOMPARE(*d[A]->media(given.id, given.voice), kCanary.repeated(300));
    }
    void afterAStewardIsRemovedOneSealsToTheNewKey()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Steward));
        GOOD(d.give(C, B)); // the one to be removed vouched too
        const Given before = give(d[B], Audience::Stewards);
        GOOD(d[A]->removeDevice(d[C]->thisDevice().id));
        GOOD(d.give(A, B));
        const Given after = give(d[B], Audience::Stewards);
        const Peek member(d, B), removed(d, C);
        QVERIFY(removed.keys->unwrap(*member.keys->wrapped(before.id)).ok()); // as said: for what comes after
        QCOMPARE(removed.keys->unwrap(*member.keys->wrapped(after.id)).error().code, ErrorCode::WrongKey);
        GOOD(d.give(B, A));
        for (const Given& given : {before, after})
            QCOMPARE(wordsOf(d, A, given.id), QString::fromLatin1(kCanary));
        QVERIFY(!d.viewHash(A).isEmpty());
    }
    void whoBecomesAStewardReadsWhatTheirDeviceSealed()
    {
        Devices d;
        QVERIFY(d.found(A) && d.waiting(B) && d.letIn(B, A, Role::Member));
        const QString ask = d.onStick(QStringLiteral("B.uthanask"));
        GOOD(d.give(A, B));
        const Given given = give(d[B], Audience::Stewards);
        expectClosed(d, B, given);
        QFile file(ask);
        QVERIFY(file.open(QIODevice::ReadOnly));
        GOOD(d[A]->admit({file.readAll(), B, {}}, Role::Steward));
        GOOD(d.give(A, B));
        QCOMPARE(wordsOf(d, B, given.id), QString::fromLatin1(kCanary));
        QCOMPARE(*d[B]->media(given.id, given.voice), kCanary.repeated(300));
        GOOD(d.give(B, A));
        QCOMPARE(d.viewHash(A), d.viewHash(B));
    }
    void everyOrderOfBundlesGivesOneView()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.waiting(R) && d.letIn(R, A, Role::Steward));
        GOOD(d.give(A, R));
        QStringList bundles{QStringLiteral("1.uthanshare"), QStringLiteral("2.uthanshare"),
            QStringLiteral("3.uthanshare"), QStringLiteral("4.uthanshare")};
        const Given stays = give(d[B], Audience::Stewards);
        const Given goes = give(d[B], Audience::Stewards);
        GOOD(d.write(B, bundles[0]));
        d.tell(A, QStringLiteral("of the steward"));
        GOOD(d.write(A, bundles[1]));
        QCOMPARE(*d[B]->withdrawByCode(goes.code), 1);
        GOOD(d.write(B, bundles[2]));
        GOOD(d.read(A, bundles[0]));
        GOOD(d[A]->widen(stays.id, d[B].person, Audience::Members));
        GOOD(d.write(A, bundles[3]));
        GOOD(d.read(A, bundles[2]));
        const QByteArray expected = d.viewHash(A);
        QVERIFY(!expected.isEmpty());

        d[R].programme.reset();
        const QString base = d.onStick(QStringLiteral("base.uthan"));
        QVERIFY(QDir().rename(d.folderOf(R), base));
        do {
            PlainFolder::copyTree(base, d.folderOf(R));
            GOOD(d.reopen(R));
            for (const QString& bundle : bundles)
                GOOD(d.read(R, bundle));
            QCOMPARE(d.viewHash(R), expected);
            d[R].programme.reset();
            QDir(d.folderOf(R)).removeRecursively();
        } while (std::next_permutation(bundles.begin(), bundles.end()));
        GOOD(d.give(A, B));
        QCOMPARE(d.viewHash(B), expected);
    }
};

QTEST_GUILESS_MAIN(TestSeal)
#include "tst_seal.moc"
