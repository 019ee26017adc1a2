// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "plainfolder.h"
#include "store/keyring.h"

#include <QTest>

using namespace uthan;
using namespace uthan::store;
using record::Scope;

class TestTakingBack : public QObject {
    Q_OBJECT
    static record::NewRecord consent(const Courtyard& c, const QCborMap& scopes, const QByteArray& receiptKey = {})
    {
        return {QStringLiteral("consent"), c.author, record::Audience::Members,
            {{QStringLiteral("subject"), c.author.text()}, {QStringLiteral("form_version"), 1},
                {QStringLiteral("scopes"), scopes}},
            {}, receiptKey};
    }
    static QCborMap scopes(bool collect, bool discuss)
    {
        return {{QStringLiteral("collect"), collect}, {QStringLiteral("discuss"), discuss}};
    }
    static QByteArray recordKeyOf(const Courtyard& c, RecordId id)
    {
        PlainFolder::copyTree(c.folder(), c.dir.filePath(QStringLiteral("peek")));
        const auto key = readKeyFile(c.folder());
        auto db = Database::open(c.dir.filePath(QStringLiteral("peek/log.db")), *key, Database::Sync::Normal);
        SystemRandom random;
        Keyring ring(**db, random);
        const QByteArray recordKey = ring.load() ? ring.recordKey(id).valueOr({}) : QByteArray();
        db->reset();
        QDir(c.dir.filePath(QStringLiteral("peek"))).removeRecursively();
        return recordKey;
    }
private Q_SLOTS:
    void withoutAskingNothingIsAllowed()
    {
        Courtyard c;
        QVERIFY(c.found());
        const auto state = c.programme->consentOf(c.author);
        QVERIFY(state.ok() && !state->given && !state->withdrawn && !state->allows(Scope::Collect));
    }
    void whatWasAgreedIsAllowedAndNothingMore()
    {
        Courtyard c;
        QVERIFY(c.found());
        QVERIFY(c.programme->create(consent(c, scopes(true, false))).ok());
        const auto state = c.programme->consentOf(c.author);
        QVERIFY(state->given && state->allows(Scope::Collect) && !state->allows(Scope::Discuss)
            && !state->allows(Scope::Online));
        QVERIFY(!c.programme->consentOf(PersonId::random(c.random))->given);
    }
    void aLaterConsentReplacesTheEarlier()
    {
        Courtyard c;
        QVERIFY(c.found());
        QVERIFY(c.programme->create(consent(c, scopes(true, false))).ok());
        QVERIFY(c.programme->create(consent(c, scopes(true, true))).ok());
        QVERIFY(c.programme->consentOf(c.author)->allows(Scope::Discuss));
        QVERIFY(c.programme->create(consent(c, scopes(false, false))).ok());
        QVERIFY(!c.programme->consentOf(c.author)->given);
    }
    void ofConsentsThatDidNotSeeEachOtherTheMostRestrictiveWins()
    {
        Courtyard c;
        QVERIFY(c.found());
        // In one call neither sees the other, as on two devices.
        QVERIFY(c.programme->createAll({consent(c, scopes(true, true)), consent(c, scopes(true, false))}).ok());
        const auto state = c.programme->consentOf(c.author);
        QVERIFY(state->given && !state->allows(Scope::Discuss));
    }
    void aCodeTakesBackEverythingItCoversAndLeavesNoTrace()
    {
        Courtyard c;
        QVERIFY(c.found());
        const QString code = record::newReceiptCode(c.random);
        const auto key = record::receiptKey(code, c.programme->salt());
        QVERIFY(key.ok());
        const QByteArray canary = "the canary in her story";
        QVERIFY(c.programme->create(consent(c, scopes(true, true), key->publicKey)).ok());
        auto hers = c.story(QString::fromLatin1(canary + ' ' + QByteArray(9000, 'x')));
        hers.receiptKey = key->publicKey;
        const auto story = c.programme->create(hers);
        const auto picture = c.programme->addMedia(*story, "the canary in her picture", QStringLiteral("image/jpeg"));
        QVERIFY(c.programme->change(*story, c.author, {{QStringLiteral("caption"), QString::fromLatin1(canary)}}).ok());
        QVERIFY(c.programme->setCached("results", canary).ok());
        const auto other = c.programme->create(c.story(QStringLiteral("someone else's")));
        const QByteArray recordKey = recordKeyOf(c, *story);
        QCOMPARE(recordKey.size(), 32);
        QVERIFY(!PlainFolder(c.folder(), c.dir.filePath(QStringLiteral("plain")))
                     .hits(canary)
                     .isEmpty()); // the search works

        QCOMPARE(*c.programme->withdrawByCode(code), 2);

        const auto gone = c.programme->record(*story);
        QVERIFY(gone.ok() && gone->withdrawn && gone->fields.isEmpty());
        QVERIFY(!c.programme->media(*story, *picture).ok());
        QVERIFY(c.programme->consentOf(c.author)->withdrawn);
        QVERIFY(!c.programme->consentOf(c.author)->allows(Scope::Collect));
        QCOMPARE(c.programme->records({.kind = QStringLiteral("photo_story")})->size(), 1);
        QCOMPARE(c.programme->records({.kind = QStringLiteral("photo_story"), .withWithdrawn = true})->size(), 2);
        QCOMPARE(c.programme->counts()->media, 0);
        QVERIFY(!c.programme->record(*other)->withdrawn);
        for (const QByteArray& secret : {canary, recordKey, QByteArray("canary in her picture")}) {
            QCOMPARE(PlainFolder::rawHits(c.folder(), secret), QStringList());
            QCOMPARE(PlainFolder(c.folder(), c.dir.filePath(QStringLiteral("plain"))).hits(secret), QStringList());
        }
        QCOMPARE(c.programme->verify()->problems, QStringList());
        QVERIFY(c.reopen().ok());
        QVERIFY(c.programme->record(*story)->withdrawn);
        QCOMPARE(*c.programme->withdrawByCode(code), 0); // done already
    }
    void aCodeNobodyGaveTakesBackNothing()
    {
        Courtyard c;
        QVERIFY(c.found());
        QVERIFY(c.programme->create(c.story(QStringLiteral("stays"))).ok());
        QCOMPARE(c.programme->withdrawByCode(record::newReceiptCode(c.random)).error().code, ErrorCode::NotFound);
        QCOMPARE(c.programme->withdrawByCode(QStringLiteral("not a code")).error().code, ErrorCode::Input);
    }
    void whatWasTakenBackIsNotChangedAnyMore()
    {
        Courtyard c;
        QVERIFY(c.found());
        const QString code = record::newReceiptCode(c.random);
        auto hers = c.story(QStringLiteral("hers"));
        hers.receiptKey = record::receiptKey(code, c.programme->salt())->publicKey;
        const auto id = c.programme->create(hers);
        QCOMPARE(*c.programme->withdrawByCode(code), 1);
        QCOMPARE(c.programme->change(*id, c.author, {{QStringLiteral("title"), QStringLiteral("again")}}).error().code,
            ErrorCode::Refused);
        QCOMPARE(c.programme->addMedia(*id, "x", QStringLiteral("image/jpeg")).error().code, ErrorCode::Refused);
    }
    void afterTakingBackAPersonMayAgreeAnew()
    {
        Courtyard c;
        QVERIFY(c.found());
        const QString code = record::newReceiptCode(c.random);
        QVERIFY(c.programme
                    ->create(consent(c, scopes(true, true), record::receiptKey(code, c.programme->salt())->publicKey))
                    .ok());
        QCOMPARE(*c.programme->withdrawByCode(code), 1);
        QVERIFY(c.programme->create(consent(c, scopes(true, false))).ok());
        const auto state = c.programme->consentOf(c.author);
        QVERIFY(state->given && !state->withdrawn && !state->allows(Scope::Discuss));
    }
};

QTEST_GUILESS_MAIN(TestTakingBack)
#include "tst_takingback.moc"
