// SPDX-License-Identifier: GPL-3.0-or-later
// A day, a time of day, or both, as they are said part by part: only what was said is kept.
#include "surveytablet.h"

#include "../core/form/testforms.h"
#include "answerwords.h"

using namespace uthan;
using namespace uthan::app;
using Stage = SurveyViewModel::Stage;
using Part = QuestionItem::Part;
using Trouble = QuestionItem::Trouble;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
QByteArray visit(const char* required)
{
    return testforms::form({{s("type"), s("name"), s("label"), s("required"), s("relevant")},
        {s("dateTime"), s("visit"), s("When was the last visit?"), s(required), {}},
        {s("text"), s("how"), s("How was it?"), {}, s("${visit} != ''")}, {s("text"), s("last"), s("Last"), {}, {}}});
}
}

class TestMoments : public QObject {
    Q_OBJECT
private:
    FreshTablet m_tablet;
    SurveyViewModel& survey() { return m_tablet->survey; }
    QuestionItem* at(const char* name) { return m_tablet->here(s(name)); }
    QString value(const char* name) { return at(name)->view().value.toString(); }
    RecordId open(const QByteArray& form)
    {
        const RecordId id = m_tablet->bringIn(form, s("form.xlsx"));
        m_tablet->openSurvey(id);
        return id;
    }

private Q_SLOTS:
    void init()
    {
        m_tablet.make();
        m_tablet->sitDown({s("collect"), s("discuss")});
    }
    void cleanup() { m_tablet.takeDown(); }

    void everyMinuteCanBeSaidAndOneThatWasThereStays()
    {
        open(testforms::form(
            {{s("type"), s("name"), s("label"), s("default")}, {s("time"), s("hour"), s("Hour"), s("10:32:00")}}));
        QCOMPARE(value("hour").left(5), s("10:32"));
        QCOMPARE(at("hour")->timeParts(), (QVariantList{s("10"), s("32")}));
        at("hour")->stepPart(Part::Minute, 1);
        QCOMPARE(value("hour").left(5), s("10:33"));
        at("hour")->stepFives(1);
        QCOMPARE(value("hour").left(5), s("10:35"));
        at("hour")->stepFives(1);
        QCOMPARE(value("hour").left(5), s("10:40"));
        QVERIFY(at("hour")->writeTime(Part::Minute, s("7")));
        QCOMPARE(value("hour").left(5), s("10:07"));
        at("hour")->stepFives(-1);
        QCOMPARE(value("hour").left(5), s("10:05"));
        at("hour")->stepFives(-1);
        QCOMPARE(value("hour").left(5), s("10:00"));
        QVERIFY(at("hour")->writeTime(Part::Minute, s("৪৭"))); // in any digits
        QVERIFY(at("hour")->writeTime(Part::Hour, s("23")));
        QCOMPARE(value("hour").left(5), s("23:47"));
        QVERIFY(!at("hour")->writeTime(Part::Minute, s("60")));
        QVERIFY(!at("hour")->writeTime(Part::Hour, s("24")));
        QVERIFY(!at("hour")->writeTime(Part::Hour, s("ten")));
        QVERIFY(at("hour")->writeTime(Part::Minute, QString())); // being written
        QCOMPARE(value("hour").left(5), s("23:47"));
    }
    void aDayWithoutItsTimeIsKeptAndNoTimeIsMadeUp_data() { isRequired(); }
    void aDayWithoutItsTimeIsKeptAndNoTimeIsMadeUp()
    {
        QFETCH(QByteArray, required);
        const RecordId form = open(visit(required.constData()));
        at("visit")->chooseDay(s("2026-05-14"));
        QCOMPARE(at("visit")->timeParts(), QVariantList());
        QCOMPARE(at("visit")->trouble(), Trouble::None); // it is being said
        survey().next();
        QVERIFY(at("visit"));
        QCOMPARE(at("visit")->trouble(), Trouble::TimeMissing);
        QCOMPARE(at("visit")->unshown(), QString());

        QVERIFY(m_tablet->keeps());
        survey().leave();
        m_tablet->openSurvey(form);
        QVERIFY(at("visit"));
        QCOMPARE(at("visit")->dateParts(), (QVariantList{s("14"), s("May"), s("2026")}));
        QCOMPARE(at("visit")->timeParts(), QVariantList());
        QCOMPARE(answerWords(at("visit")->view(), s("en")), s("14 May 2026"));

        QVERIFY(at("visit")->writeTime(Part::Hour, s("9")));
        QCOMPARE(value("visit"), s("2026-05-14T09:00:00"));
        QCOMPARE(at("visit")->trouble(), Trouble::None);
        at("visit")->chooseDay(s("2026-05-13")); // the time stays
        QCOMPARE(value("visit"), s("2026-05-13T09:00:00"));
        survey().next();
        QVERIFY(at("how"));
    }
    void aTimeWithoutItsDayIsKeptAndNoDayIsMadeUp_data() { isRequired(); }
    void aTimeWithoutItsDayIsKeptAndNoDayIsMadeUp()
    {
        QFETCH(QByteArray, required);
        open(visit(required.constData()));
        QVERIFY(at("visit")->writeTime(Part::Hour, s("9")));
        at("visit")->stepFives(1);
        QCOMPARE(at("visit")->timeParts(), (QVariantList{s("09"), s("05")}));
        QCOMPARE(at("visit")->dateParts(), QVariantList());
        QCOMPARE(at("visit")->isoDate(), QString());
        QCOMPARE(answerWords(at("visit")->view(), s("en")), s("09:05"));
        survey().next();
        QVERIFY(at("visit"));
        QCOMPARE(at("visit")->trouble(), Trouble::DayMissing);
        for (const Part part : {Part::Day, Part::Month, Part::Year}) // where one begins: today
            at("visit")->stepPart(part, 1);
        QCOMPARE(value("visit"), at("visit")->today().toString(Qt::ISODate) + s("T09:05:00"));
        survey().next();
        QVERIFY(at("how"));
    }
    void whatIsHalfSaidIsNoAnswerForTheRestOfTheForm()
    {
        open(visit(""));
        at("visit")->chooseDay(s("2026-05-14"));
        survey().skip();
        QVERIFY(at("last")); // and not what is asked about a visit
    }
    void pastMidnightIsTheNextDay()
    {
        open(visit(""));
        at("visit")->chooseDay(s("2026-05-14"));
        QVERIFY(at("visit")->writeTime(Part::Hour, s("23")));
        at("visit")->stepPart(Part::Hour, 1);
        QCOMPARE(value("visit"), s("2026-05-15T00:00:00"));
    }
    void wordsThatBeginAsADayAreShownAsWords_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("words");
        QTest::newRow("a day") << s("date") << s("2026-05-14 in the evening");
        QTest::newRow("a time") << s("time") << s("09:30 or so");
        QTest::newRow("both") << s("dateTime") << s("2026-05-14 in the evening");
        QTest::newRow("no minutes") << s("time") << s(":60");
        QTest::newRow("a day and no minutes") << s("dateTime") << s("2026-05-14T:4");
    }
    void wordsThatBeginAsADayAreShownAsWords()
    {
        QFETCH(QString, type);
        QFETCH(QString, words);
        open(testforms::form({{s("type"), s("name"), s("label")}, {type, s("visit"), s("When?")}}));
        at("visit")->write(words);
        QCOMPARE(at("visit")->trouble(), Trouble::NotAMoment);
        QCOMPARE(at("visit")->unshown(), words);
        QCOMPARE(at("visit")->dateParts(), QVariantList());
        QCOMPARE(at("visit")->isoDate(), QString());
        QCOMPARE(at("visit")->timeParts(), QVariantList());
        QCOMPARE(answerWords(at("visit")->view(), s("en")), words);
    }
    void minutesThatAreSaidFirstMakeUpNoHour()
    {
        const RecordId form = open(testforms::form(
            {{s("type"), s("name"), s("label")}, {s("time"), s("hour"), s("Hour")}, {s("text"), s("how"), s("How?")}}));
        QVERIFY(at("hour")->writeTime(Part::Minute, s("4")));
        QVERIFY(at("hour")->writeTime(Part::Minute, s("47")));
        QCOMPARE(at("hour")->timeParts(), (QVariantList{QString(), s("47")}));
        at("hour")->stepFives(3);
        QCOMPARE(at("hour")->timeParts(), (QVariantList{QString(), s("00")})); // round, as there is no hour to go on to
        at("hour")->stepPart(Part::Minute, -15);
        QCOMPARE(at("hour")->timeParts(), (QVariantList{QString(), s("45")}));
        QCOMPARE(at("hour")->trouble(), Trouble::None); // it is being said
        survey().next();
        QCOMPARE(at("hour")->trouble(), Trouble::HourMissing);
        QCOMPARE(answerWords(at("hour")->view(), s("en")), s(":45"));

        QVERIFY(m_tablet->keeps());
        survey().leave();
        m_tablet->openSurvey(form);
        QCOMPARE(at("hour")->timeParts(), (QVariantList{QString(), s("45")}));
        QVERIFY(at("hour")->writeTime(Part::Hour, s("9")));
        QCOMPARE(value("hour"), s("09:45:00"));
        QCOMPARE(at("hour")->trouble(), Trouble::None);
    }
    void minutesStayWhileTheDayAndTheHourAreSaid()
    {
        open(visit("yes"));
        QVERIFY(at("visit")->writeTime(Part::Minute, s("45")));
        QCOMPARE(at("visit")->dateParts(), QVariantList());
        survey().next();
        QCOMPARE(at("visit")->trouble(), Trouble::DayMissing);
        at("visit")->chooseDay(s("2026-05-14"));
        QCOMPARE(at("visit")->isoDate(), s("2026-05-14"));
        QCOMPARE(at("visit")->timeParts(), (QVariantList{QString(), s("45")}));
        survey().next();
        QCOMPARE(at("visit")->trouble(), Trouble::HourMissing);
        QCOMPARE(answerWords(at("visit")->view(), s("en")), s("14 May 2026 · :45"));
        at("visit")->stepPart(Part::Day, 1);
        QVERIFY(at("visit")->writeTime(Part::Hour, s("9")));
        QCOMPARE(value("visit"), s("2026-05-15T09:45:00"));
        survey().next();
        QVERIFY(at("how"));
    }
    void aPartOfADayThatIsSaidMakesUpNoOther()
    {
        const RecordId form = open(testforms::form({{s("type"), s("name"), s("label"), s("appearance")},
            {s("date"), s("born"), s("When were you born?"), s("month-year")},
            {s("text"), s("how"), s("How was it?"), {}}}));
        const QDate today = at("born")->today();
        at("born")->stepPart(Part::Month, 1);
        QCOMPARE(at("born")->monthNumber(), today.month());
        QCOMPARE(at("born")->dateParts().last(), QVariant(QString()));
        at("born")->stepPart(Part::Month, 12); // round, as there is no year to go on to
        QCOMPARE(at("born")->monthNumber(), today.month());
        at("born")->stepPart(Part::Month, 5 - today.month());
        QCOMPARE(at("born")->trouble(), Trouble::None); // it is being said
        survey().next();
        QVERIFY(at("born"));
        QCOMPARE(at("born")->trouble(), Trouble::YearMissing);
        QCOMPARE(answerWords(at("born")->view(), s("en")), s("May"));

        QVERIFY(m_tablet->keeps());
        survey().leave();
        m_tablet->openSurvey(form);
        QCOMPARE(at("born")->monthNumber(), 5);
        at("born")->writeYear(s("1998"));
        QCOMPARE(value("born"), s("1998-05-01"));
        survey().next();
        QVERIFY(at("how"));
    }
    void eachPartOfADayIsSaidByItselfInAnyOrder_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QString>("year");
        QTest::addColumn<QString>("day");
        QTest::newRow("of the world") << s("no-calendar") << s("2019") << s("2019-01-01");
        QTest::newRow("Ethiopian") << s("ethiopian no-calendar") << s("2012") << s("2019-09-12");
        QTest::newRow("Nepali") << s("bikram-sambat no-calendar") << s("2076") << s("2019-04-14");
    }
    void eachPartOfADayIsSaidByItselfInAnyOrder()
    {
        QFETCH(QString, calendar);
        QFETCH(QString, year);
        QFETCH(QString, day);
        open(testforms::form({{s("type"), s("name"), s("label"), s("appearance")},
            {s("date"), s("visit"), s("When?"), calendar}, {s("text"), s("how"), s("How was it?"), {}}}));
        at("visit")->writeYear(year);
        QCOMPARE(at("visit")->dateParts(), (QVariantList{QString(), QString(), year}));
        survey().next();
        QCOMPARE(at("visit")->trouble(), Trouble::DayMissing);
        at("visit")->stepPart(Part::Day, 1);
        survey().next();
        QCOMPARE(at("visit")->trouble(), Trouble::MonthMissing);
        QCOMPARE(at("visit")->isoDate(), QString());
        at("visit")->stepPart(Part::Day, 1 - at("visit")->dateParts().first().toInt());
        at("visit")->stepPart(Part::Month, 1);
        at("visit")->stepPart(Part::Month, 1 - at("visit")->monthNumber());
        QCOMPARE(at("visit")->dateParts().first().toString(), s("1"));
        QCOMPARE(at("visit")->monthNumber(), 1);
        QCOMPARE(value("visit"), day);
        survey().next();
        QVERIFY(at("how"));
    }
    void aDayThatItsMonthDoesNotHaveIsItsLast()
    {
        open(testforms::form({{s("type"), s("name"), s("label"), s("appearance")},
            {s("date"), s("day"), s("When?"), s("no-calendar")}}));
        at("day")->write(s("2026--31"));
        at("day")->stepPart(Part::Month, 1);
        QVERIFY(at("day")->dateParts().first().toInt() >= 28);
        at("day")->write(s("-02-31"));
        at("day")->writeYear(s("2024"));
        QCOMPARE(value("day"), s("2024-02-29"));
    }
    void aTimeBeginsAtNoonWhateverTheTimeIs()
    {
        open(testforms::form({{s("type"), s("name"), s("label")}, {s("time"), s("hour"), s("Hour")}}));
        at("hour")->stepPart(Part::Hour, 1);
        QCOMPARE(value("hour"), s("12:00:00"));
        at("hour")->clear();
        at("hour")->stepPart(Part::Minute, 1);
        QCOMPARE(at("hour")->timeParts(), (QVariantList{QString(), s("00")}));
        at("hour")->clear();
        at("hour")->stepFives(1);
        QCOMPARE(at("hour")->timeParts(), (QVariantList{QString(), s("00")}));
    }
    void partsOfADayStayWhileTheTimeIsSaid()
    {
        open(visit("yes"));
        at("visit")->stepPart(Part::Month, 1);
        QVERIFY(at("visit")->writeTime(Part::Minute, s("45")));
        QVERIFY(at("visit")->writeTime(Part::Hour, s("9")));
        QCOMPARE(at("visit")->monthNumber(), at("visit")->today().month());
        QCOMPARE(at("visit")->timeParts(), (QVariantList{s("09"), s("45")}));
        at("visit")->writeYear(s("2026"));
        survey().next();
        QCOMPARE(at("visit")->trouble(), Trouble::DayMissing);
        at("visit")->stepPart(Part::Day, 1);
        QCOMPARE(value("visit"), at("visit")->isoDate() + s("T09:45:00"));
        survey().next();
        QVERIFY(at("how"));
    }

private:
    void isRequired()
    {
        QTest::addColumn<QByteArray>("required");
        QTest::newRow("required") << QByteArray("yes");
        QTest::newRow("not required") << QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestMoments)
#include "tst_moments.moc"
