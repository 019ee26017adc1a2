// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpch.h"

#include "i18n.h"
#include "monthnames.h"
#include "twindevices.h"
#include "voice.h"

namespace calendar = uthan::calendar;
using namespace uthan::app;

class I18nTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eightLanguagesAreOfferedByTheirOwnNames()
    {
        I18n i18n(nullptr);
        const LanguageModel& all = *i18n.languages();
        QCOMPARE(all.rowCount(), 8);
        QCOMPARE(all.data(all.index(0), LanguageModel::AutonymRole).toString(), QStringLiteral("বাংলা"));
        QCOMPARE(all.data(all.index(0), LanguageModel::GreetingRole).toString(), QStringLiteral("স্বাগতম"));
    }
    void theThreeWithoutATranslationFallBackToEnglishAndSaySo_data()
    {
        QTest::addColumn<QString>("tag");
        for (const char* tag : {"tl", "pa", "ti"})
            QTest::newRow(tag) << QString::fromLatin1(tag);
    }
    void theThreeWithoutATranslationFallBackToEnglishAndSaySo()
    {
        QFETCH(QString, tag);
        I18n i18n(nullptr);
        i18n.setLanguage(tag);
        QCOMPARE(i18n.language(), tag);
        QCOMPARE(i18n.textLanguage(), QStringLiteral("en"));
        QVERIFY(!i18n.isComplete());
        QVERIFY(!i18n.rightToLeft());
    }
    void noMonthIsCalledByAnotherWord() // as "market", "fire" or "gift of God"
    {
        const auto name = [](int month, const char* language) {
            return monthName(calendar::System::Persian, {1405, month, 1}, QString::fromLatin1(language));
        };
        QCOMPARE(name(9, "bn"), QStringLiteral("আজার"));
        QCOMPARE(name(5, "bn"), QStringLiteral("মোরদাদ"));
        QCOMPARE(name(4, "ar"), QStringLiteral("تير"));
        QCOMPARE(name(3, "ur"), QStringLiteral("خرداد"));
        QCOMPARE(name(2, "en"), QStringLiteral("Ordibehesht"));
        QCOMPARE(
            monthName(calendar::System::Islamic, {1447, 3, 1}, QStringLiteral("ur")), QStringLiteral("ربیع الاول"));
    }
    // Most of the Arabic speaks to one person; a screen that says "choose" once to one and once to many is odd.
    void arabicSpeaksToOnePersonEverywhere()
    {
        QFile file(QStringLiteral(UTHAN_SOURCE_DIR "/translations/uthan_ar.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        text.remove(QRegularExpression(QStringLiteral("[\u064b-\u0652]"))); // vowel signs
        // Of others ("they said"), and of a group that comes together.
        static const QStringList ofOthers{QStringLiteral("يوافقوا"), QStringLiteral("يجيبوا"), QStringLiteral("قالوا"),
            QStringLiteral("يعرفوا"), QStringLiteral("ليسوا"), QStringLiteral("يجتمعوا"), QStringLiteral("اجتمعوا")};
        static const QRegularExpression many(
            QStringLiteral("(?<![\\x{0621}-\\x{064a}])(?:[\\x{0621}-\\x{064a}]+وا|و?يمكنكم|"
                           "فضلكم|إجابات?كم|إليكم|أنتم|كنتم)(?![\\x{0621}-\\x{064a}])"));
        QStringList found;
        for (auto it = many.globalMatch(text); it.hasNext();) {
            if (const QString word = it.next().captured(0); !ofOthers.contains(word))
                found << word;
        }
        QCOMPARE(found, QStringList());
    }
    void arabicAndUrduTurnTheLayoutRound()
    {
        I18n i18n(nullptr);
        i18n.setLanguage(QStringLiteral("ar"));
        QVERIFY(i18n.rightToLeft());
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        i18n.setLanguage(QStringLiteral("ur"));
        QVERIFY(i18n.rightToLeft());
        i18n.setLanguage(QStringLiteral("fr"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
    void numbersAndDaysAreWrittenInTheDigitsOfTheLanguage()
    {
        I18n i18n(nullptr);
        i18n.setLanguage(QStringLiteral("bn"));
        QCOMPARE(i18n.number(38), QStringLiteral("৩৮"));
        QVERIFY(i18n.day(QStringLiteral("2026-03-04")).startsWith(QStringLiteral("৪")));
        QCOMPARE(i18n.duration(24'000), QStringLiteral("০:২৪"));
        i18n.setLanguage(QStringLiteral("ar"));
        QCOMPARE(i18n.digits(QStringLiteral("6 / 7")), QStringLiteral("6 / 7")); // as the surveys' own texts have it
        i18n.setLanguage(QStringLiteral("fr"));
        QCOMPARE(i18n.number(0.5, 1), QStringLiteral("0,5"));
    }
    void anUnknownLanguageIsEnglishAndARegionIsItsLanguage()
    {
        I18n i18n(nullptr);
        i18n.setLanguage(QStringLiteral("xx"));
        QCOMPARE(i18n.language(), QStringLiteral("en"));
        i18n.setLanguage(QStringLiteral("bn-BD"));
        QCOMPARE(i18n.language(), QStringLiteral("bn"));
    }
    void theDirectionOfATextFollowsItsOwnLanguage()
    {
        I18n i18n(nullptr);
        i18n.setLanguage(QStringLiteral("en"));
        QVERIFY(i18n.isRightToLeft(QStringLiteral("ur")));
        QVERIFY(i18n.isRightToLeft(QStringLiteral("pa-Arab")));
        QVERIFY(!i18n.isRightToLeft(QStringLiteral("pa")));
    }
    void changingTheLanguageIsToldOnce()
    {
        I18n i18n(nullptr);
        QSignalSpy changed(&i18n, &I18n::languageChanged);
        i18n.setLanguage(QStringLiteral("fr"));
        i18n.setLanguage(QStringLiteral("fr"));
        QCOMPARE(changed.count(), 1);
    }

    void wordsOfOursAreInASecondLanguageOnlyIfTranslated()
    {
        I18n i18n(nullptr);
        const auto also = [&i18n](const char* tag) {
            return i18n.also(QString::fromUtf8(tag), QStringLiteral("ReasonChips"), QStringLiteral("I don't know"));
        };
        QVERIFY(also("en").isEmpty()); // it stands there
        i18n.setLanguage(QStringLiteral("bn"));
        QCOMPARE(also("en"), QStringLiteral("I don't know"));
        QCOMPARE(also("en-CA"), also("en"));
        QVERIFY(also("").isEmpty());
        QVERIFY(also("pa").isEmpty()); // not translated yet
    }
    void aVoiceThatIsNotThereIsSaidHonestly()
    {
        Voice voice(nullptr);
        QVERIFY(!voice.available(QStringLiteral("en")));
        voice.speak(QStringLiteral("hello"), QStringLiteral("en"), QStringLiteral("k"));
        QVERIFY(voice.playingKey().isEmpty());
        QCOMPARE(voice.silentKey(), QStringLiteral("k"));
        voice.stop();
        QVERIFY(voice.silentKey().isEmpty());
    }
    void withTheSoundOffNothingIsSpoken()
    {
        uthan::device::TwinDevices devices;
        Voice voice(devices, nullptr);
        voice.setOn(false);
        voice.speak(QStringLiteral("hello"), QStringLiteral("en"), QStringLiteral("k"));
        QVERIFY(voice.playingKey().isEmpty());
        QVERIFY(voice.silentKey().isEmpty());
    }
};

QTEST_MAIN(I18nTest)
#include "tst_i18n.moc"
