// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crypto.h"
#include "record/consent.h"

#include <QTest>

using namespace uthan;
using namespace uthan::record;

class TestConsent : public QObject {
    Q_OBJECT
    static ConsentState agreedTo(std::initializer_list<const char*> names)
    {
        ConsentState state{true, false, {}};
        for (const char* name : names)
            state.scopes.insert(QString::fromLatin1(name), true);
        return state;
    }
    static QList<Use> allUses()
    {
        return {Use::Results, Use::TalkTogether, Use::Quote, Use::Gallery, Use::PlayVoice, Use::ShareWithMembers,
            Use::ExportResearch, Use::Exhibition, Use::Public};
    }

private Q_SLOTS:
    void everyScopeHasANameAndIsFoundByIt()
    {
        for (int i = 0; i <= static_cast<int>(Scope::Named); ++i) {
            const auto scope = static_cast<Scope>(i);
            QVERIFY(!scopeName(scope).isEmpty());
            QCOMPARE(scopeFromName(scopeName(scope)), std::optional(scope));
        }
        QVERIFY(!scopeFromName(QStringLiteral("everything")));
    }
    void nothingIsAllowedThatWasNotSaid()
    {
        for (const Use use : allUses()) {
            QVERIFY(!mayUse(ConsentState{}, use));
            QVERIFY(!mayUse(agreedTo({}), use));
        }
    }
    void eachUseNeedsItsScope_data()
    {
        QTest::addColumn<int>("use");
        QTest::addColumn<QByteArray>("scope");
        QTest::newRow("talk") << int(Use::TalkTogether) << QByteArray("discuss");
        QTest::newRow("gallery") << int(Use::Gallery) << QByteArray("discuss");
        QTest::newRow("quote") << int(Use::Quote) << QByteArray("quote");
        QTest::newRow("voice") << int(Use::PlayVoice) << QByteArray("audio");
        QTest::newRow("members") << int(Use::ShareWithMembers) << QByteArray("discuss");
        QTest::newRow("exhibition") << int(Use::Exhibition) << QByteArray("exhibit");
        QTest::newRow("public") << int(Use::Public) << QByteArray("online");
    }
    void eachUseNeedsItsScope()
    {
        QFETCH(int, use);
        QFETCH(QByteArray, scope);
        ConsentState all
            = agreedTo({"collect", "discuss", "quote", "exhibit", "online", "media", "audio", "later", "named"});
        QVERIFY(mayUse(all, Use(use)));
        all.scopes.insert(QString::fromLatin1(scope), false);
        QVERIFY(!mayUse(all, Use(use)));
        QVERIFY(!mayUse(agreedTo({"collect"}), Use(use)));
        QVERIFY(!mayUse(agreedTo({scope.constData()}), Use(use)));
    }
    void resultsAndResearchNeedOnlyTheAgreementToCollect()
    {
        QVERIFY(mayUse(agreedTo({"collect"}), Use::Results));
        QVERIFY(mayUse(agreedTo({"collect"}), Use::ExportResearch));
    }
    void whatIsTakenBackMayNotBeUsedAtAll()
    {
        ConsentState state = agreedTo({"collect", "discuss", "quote", "exhibit", "online", "audio"});
        state.withdrawn = true;
        for (const Use use : allUses())
            QVERIFY(!mayUse(state, use));
    }
    void aReceiptCodeIsReadBackHoweverItIsTyped()
    {
        SeededRandom random(7);
        for (int i = 0; i < 200; ++i) {
            const QString code = newReceiptCode(random);
            QCOMPARE(code.size(), 10);
            for (const QChar c : code)
                QVERIFY(!QStringLiteral("01OIL").contains(c));
            QCOMPARE(normalisedReceiptCode(code.toLower()), code);
            QCOMPARE(normalisedReceiptCode(u' ' + code.left(5) + QStringLiteral(" – ") + code.mid(5)), code);
            QString bangla = code;
            for (QChar& c : bangla)
                c = c.isDigit() ? QChar(0x09E6 + c.digitValue()) : c;
            QCOMPARE(normalisedReceiptCode(bangla), code);
        }
    }
    void aSlipOfTheFingerIsNoticed()
    {
        SeededRandom random(8);
        const QString alphabet = QStringLiteral("23456789ABCDEFGHJKMNPQRSTUVWXYZ");
        for (int n = 0; n < 20; ++n) {
            const QString code = newReceiptCode(random);
            for (int i = 0; i < code.size(); ++i) {
                for (const QChar c : alphabet) {
                    QString wrong = code;
                    wrong[i] = c;
                    QCOMPARE(normalisedReceiptCode(wrong).isEmpty(), c != code.at(i));
                }
                if (i > 0 && code.at(i) != code.at(i - 1)) {
                    QString swapped = code;
                    std::swap(swapped[i], swapped[i - 1]);
                    QVERIFY(normalisedReceiptCode(swapped).isEmpty());
                }
            }
        }
        QVERIFY(normalisedReceiptCode(QString()).isEmpty());
        QVERIFY(normalisedReceiptCode(QStringLiteral("ABCDE")).isEmpty());
    }
    void theSameCodeGivesTheSameKeyInOneProgrammeAndAnotherElsewhere()
    {
        SeededRandom random(9);
        const QString code = newReceiptCode(random);
        const QByteArray salt = random.bytes(16);
        const auto key = receiptKey(code, salt);
        QVERIFY(key.ok());
        QCOMPARE(receiptKey(code.toLower(), salt).value().publicKey, key->publicKey);
        QVERIFY(receiptKey(code, random.bytes(16)).value().publicKey != key->publicKey);
        QVERIFY(crypto::verify("taken back", crypto::sign("taken back", key->secretKey), key->publicKey));
        QCOMPARE(receiptKey(QStringLiteral("ABCDE"), salt).error().code, ErrorCode::Input);
    }
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
