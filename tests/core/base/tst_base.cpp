// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crypto.h"
#include "base/files.h"
#include "base/hlc.h"
#include "base/ids.h"
#include "base/language.h"
#include "base/textlanguage.h"

#include <QTest>

using namespace uthan;

class TestBase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anIdSurvivesItsTextAndBytes()
    {
        SeededRandom random(7);
        const auto id = RecordId::random(random);
        QCOMPARE(RecordId::fromText(id.text()), id);
        QCOMPARE(RecordId::fromBytes(id.bytes()), id);
        QVERIFY(RecordId::fromText(QStringLiteral("not an id")).isNull());
    }
    void laterUuidsSortAfterEarlierOnes()
    {
        FixedClock clock;
        SeededRandom random(1);
        const QUuid a = uuidV7(clock, random);
        clock.advance(2);
        QVERIFY(a.toRfc4122() < uuidV7(clock, random).toRfc4122());
    }
    void theHybridClockNeverStandsStillAndIsNotDraggedIntoTheFuture()
    {
        FixedClock clock;
        HlcClock hlc(clock);
        const Hlc a = hlc.tick();
        const Hlc b = hlc.tick();
        QVERIFY(a < b);
        QVERIFY(!hlc.observe(Hlc{(static_cast<quint64>(clock.nowMs() + 5000) << 16)}));
        QVERIFY(hlc.tick().ms() >= clock.nowMs() + 5000);
        QVERIFY(hlc.observe(Hlc{(static_cast<quint64>(clock.nowMs() + 10LL * 365 * 86400000) << 16)}));
        QVERIFY(hlc.tick().ms() < clock.nowMs() + 86400000);
    }
    void whatIsEncryptedOpensOnlyWithItsKeyAndItsContext()
    {
        SystemRandom random;
        const QByteArray key = random.bytes(crypto::kKeyBytes);
        const QByteArray sealed = crypto::encrypt("a story", key, "record 1", random);
        QCOMPARE(crypto::decrypt(sealed, key, "record 1").value_or(QByteArray()), QByteArray("a story"));
        QVERIFY(!crypto::decrypt(sealed, key, "record 2"));
        QVERIFY(!crypto::decrypt(sealed, random.bytes(crypto::kKeyBytes), "record 1"));
        QByteArray bent = sealed;
        bent[bent.size() - 1] = static_cast<char>(bent.back() ^ 1);
        QVERIFY(!crypto::decrypt(bent, key, "record 1"));
    }
    void decompressingRefusesABomb()
    {
        const QByteArray packed = crypto::compress(QByteArray(1 << 20, 'a'));
        QVERIFY(crypto::decompress(packed, 1 << 20).ok());
        QCOMPARE(crypto::decompress(packed, 1 << 10).error().code, ErrorCode::Damaged);
    }
    void aFileIsWrittenWholeOrNotAtAll()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.bin"));
        QVERIFY(files::writeDurably(path, "one").ok());
        QVERIFY(files::writeDurably(path, "two").ok());
        QCOMPARE(files::read(path, 100).valueOr({}), QByteArray("two"));
        QCOMPARE(files::writeDurably(dir.filePath(QStringLiteral("no/such/folder/x")), "x").error().code,
            ErrorCode::NotFound);
    }
    void aFolderThatCannotBeAskedIsNotFull()
    {
        QTemporaryDir dir;
        QVERIFY(files::roomIn(dir.path()) > 0);
        QVERIFY(files::roomIn(dir.path()) < std::numeric_limits<qint64>::max());
        QCOMPARE(files::roomIn(dir.filePath(QStringLiteral("no/such"))), std::numeric_limits<qint64>::max());
    }
    void aMissingTranslationFallsBackAndSaysSo()
    {
        const language::Text text{
            {{QStringLiteral("en"), QStringLiteral("Yes")}, {QStringLiteral("bn"), QStringLiteral("হ্যাঁ")}}};
        QVERIFY(!language::choose(text, QStringLiteral("bn")).isFallback);
        const auto ti = language::choose(text, QStringLiteral("ti"));
        QVERIFY(ti.isFallback);
        QCOMPARE(ti.tag, QStringLiteral("en"));
        QCOMPARE(language::choose(text, QStringLiteral("ti"), {QStringLiteral("bn")}).tag, QStringLiteral("bn"));
    }
    void aFormLanguageNameGivesItsTag()
    {
        QCOMPARE(language::tagFromFormName(QStringLiteral("বাংলা (bn)")), QStringLiteral("bn"));
        QCOMPARE(language::tagFromFormName(QStringLiteral("Português (pt_BR)")), QStringLiteral("pt-BR"));
        QCOMPARE(language::tagFromFormName(QStringLiteral("French")), QStringLiteral("fr"));
        QVERIFY(language::tagFromFormName(QStringLiteral("Household")).isEmpty());
    }
    void aPersonsLanguageIsFoundInHoweverAFormWritesIt_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("has"); // a text in each of these
        QTest::addColumn<QString>("found"); // empty: none of them, and that is said
        const auto row = [](const char* wanted, const char* has, const char* found) {
            QTest::addRow("%s among %s", wanted, has)
                << QString::fromUtf8(wanted) << QString::fromUtf8(has).split(u' ') << QString::fromUtf8(found);
        };
        for (const char* wanted : {"pt", "pt-PT", "pt_BR", "PT-br", "pt_BR.UTF-8"})
            row(wanted, "fr pt-BR zh-Hant bn", "pt-BR");
        for (const char* wanted : {"zh", "zh-TW", "zh_HK", "zh-Hant-HK"})
            row(wanted, "fr pt-BR zh-Hant bn", "zh-Hant");
        row("zh-CN", "fr zh-Hant", "");
        row("zh", "zh-Hans zh-Hant", "zh-Hans");
        row("zh-TW", "zh-Hans zh", "zh");
        row("bn_IN", "fr bn", "bn");
        row("bn-BD", "bn bn-Latn", "bn");
        row("bn", "bn-Latn fr", "");
        row("fr-CA", "fr-FR fr", "fr");
        row("fr", "FR-ca fr_FR", "fr_FR");
        row("pt-PT", "pt-BR pt-PT", "pt-PT");
        row("pa", "pa-Arab fr", "");
        row("pa-PK", "pa pa-Arab", "pa-Arab");
        row("sr", "sr-Latn fr", "sr-Latn");
        row("sr-Cyrl", "sr-Latn fr", "");
        row("iw", "he ar", "he");
        row("tig", "ti fr", "");
        row("es-MX", "pt es-419", "es-419");
    }
    void aPersonsLanguageIsFoundInHoweverAFormWritesIt()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QStringList, has);
        QFETCH(const QString, found);
        language::Text text;
        for (const QString& tag : has)
            text.byTag.insert(tag, tag);
        const language::Chosen chosen = language::choose(text, wanted);
        QCOMPARE(chosen.isFallback, found.isEmpty());
        if (!found.isEmpty())
            QCOMPARE(chosen.tag, found);
    }
    void aTextInNoNamedLanguageIsInTheLikelyOneWithItsLetters()
    {
        const auto of = [](const char* text, const QStringList& likely) {
            return language::ofText(QString::fromUtf8(text), likely);
        };
        QCOMPARE(of("District", {QString(), QStringLiteral("fr")}), QStringLiteral("fr"));
        QCOMPARE(of("کیا نام ہے", {QStringLiteral("en"), QStringLiteral("ur")}), QStringLiteral("ur"));
        QCOMPARE(of("ما اسمك؟", {QStringLiteral("en")}), QStringLiteral("ar"));
        QCOMPARE(of("আপনার নাম", {QStringLiteral("ar")}), QStringLiteral("bn"));
        QCOMPARE(of("Your name?", {QStringLiteral("ar"), QStringLiteral("bn")}), QStringLiteral("en"));
        QCOMPARE(of("7", {QString(), QStringLiteral("ar")}), QStringLiteral("ar"));
        QVERIFY(of("7", {}).isEmpty());
    }
    void directionFollowsTheLanguage()
    {
        QVERIFY(language::isRightToLeft(QStringLiteral("ur")));
        QVERIFY(language::isRightToLeft(QStringLiteral("pa-Arab")));
        QVERIFY(!language::isRightToLeft(QStringLiteral("pa")));
        QVERIFY(language::isRightToLeft(QStringLiteral("ar_EG")));
        QVERIFY(!language::isRightToLeft(QStringLiteral("ks-Deva")));
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
