// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formfile.h"
#include "form/session/givenanswers.h"
#include "form/xform/xformwriter.h"
#include "survey/fillingworld.h"
#include "testforms.h"

#include <QCborArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace uthan;
using namespace uthan::form;
using testforms::session;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
QJsonObject json(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}
QByteArray homes()
{
    return testforms::form({{s("type"), s("name"), s("label"), s("relevant"), s("readonly"), s("calculation")},
        {s("text"), s("village"), s("V")}, {s("begin repeat"), s("hh"), s("HH")}, {s("text"), s("hn"), s("Name")},
        {s("begin repeat"), s("kid"), s("Kid")}, {s("text"), s("kn"), s("Name")},
        {s("integer"), s("ka"), s("Age"), s("${kn} != 'y'")}, {s("end repeat"), s("kid")}, {s("end repeat"), s("hh")},
        {s("calculate"), s("worked"), {}, {}, {}, s("1 + 1")}, {s("text"), s("fixed"), s("Fixed"), {}, s("yes")},
        {s("begin group"), s("g"), s("Group")}, {s("text"), s("inside"), s("Inside")}, {s("end group"), s("g")}});
}
}

class TestGivenAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsInsideRowsAreFilledAndNoEmptyRowComesBefore()
    {
        FormSession filling = session(homes());
        const auto left = giveAnswers(
            filling, json(R"({"hh": [{"hn": "A", "kid": [{"kn": "x", "ka": 3}, {"kn": "y", "ka": 4}]}, {"hn": "B"}],
                "inside": "in a group"})"));
        QVERIFY2(left.ok(), left ? "" : qPrintable(left.error().detail));
        const QCborArray homes = filling.answers().value(s("hh")).toArray();
        QCOMPARE(homes.size(), 2);
        QCOMPARE(homes.at(1).toMap().value(s("hn")).toString(), s("B"));
        QVERIFY(!homes.at(1).toMap().contains(s("kid"))); // nobody said that there is one
        const QCborArray kids = homes.at(0).toMap().value(s("kid")).toArray();
        QCOMPARE(kids.size(), 2);
        QCOMPARE(kids.at(0).toMap().value(s("ka")).toInteger(), 3);
        QVERIFY(!kids.at(1).toMap().contains(s("ka")));
        QCOMPARE(left->notAsked, QStringList{s("hh[1]/kid[2]/ka")});
        QCOMPARE(filling.answers().value(s("inside")).toString(), s("in a group"));
    }
    void aNameThatHasNoPlaceIsNamedAtAnyDepth_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QString>("named");
        QTest::newRow("top") << QByteArray(R"({"bogus": 1})") << s("\"bogus\"");
        QTest::newRow("in a row") << QByteArray(R"({"hh": [{"hn": "A"}, {"hn": "B", "bogus": 3}]})")
                                  << s("hh[2]/bogus");
        QTest::newRow("deep") << QByteArray(R"({"hh": [{"kid": [{"bogus": 3}]}]})") << s("hh[1]/kid[1]/bogus");
        QTest::newRow("outside of its rows") << QByteArray(R"({"ka": 3})") << s("in its rows");
        QTest::newRow("a group") << QByteArray(R"({"g": {"inside": 3}})") << s("is a group");
        QTest::newRow("no rows") << QByteArray(R"({"hh": 3})") << s("is a repeat");
        QTest::newRow("no row") << QByteArray(R"({"hh": [3]})") << s("hh[1]");
        QTest::newRow("no reason") << QByteArray(R"({"village": {"no": "oops"}})") << s("oops");
    }
    void aNameThatHasNoPlaceIsNamedAtAnyDepth()
    {
        QFETCH(const QByteArray, answers);
        QFETCH(const QString, named);
        FormSession filling = session(homes());
        const auto left = giveAnswers(filling, json(answers.constData()));
        QVERIFY(!left.ok());
        QVERIFY2(left.error().detail.contains(named), qPrintable(left.error().detail));
    }
    void whatNobodyAnswersIsNotTakenAndNamed()
    {
        FormSession filling = session(homes());
        const auto left = giveAnswers(filling, json(R"({"worked": "zz", "fixed": "zz", "village": "Char"})"));
        QVERIFY(left.ok());
        QCOMPARE(left->notTaken, (QStringList{s("worked"), s("fixed")}));
        QCOMPARE(filling.answers().value(s("worked")).toInteger(), 2);
        QVERIFY(!filling.answers().contains(s("fixed")));
        QCOMPARE(filling.answers().value(s("village")).toString(), s("Char"));
    }
    void rowsThatTheFormCountsAreFilledAndThoseItDoesNotHaveAreNamed()
    {
        FormSession filling = session(testforms::form({{s("type"), s("name"), s("label"), s("repeat_count")},
            {s("integer"), s("n"), s("N")}, {s("begin repeat"), s("r"), s("R"), s("${n}")}, {s("text"), s("t"), s("T")},
            {s("end repeat"), s("r")}}));
        const auto left = giveAnswers(filling, json(R"({"r": [{"t": "a"}, {"t": "b"}, {"t": "c"}], "n": 2})"));
        QVERIFY2(left.ok(), left ? "" : qPrintable(left.error().detail));
        QCOMPARE(left->notAsked, QStringList{s("r[3]")});
        const QCborArray rows = filling.answers().value(s("r")).toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1).toMap().value(s("t")).toString(), s("b"));
    }
    void aPartOfAWholeNumberIsMarkedAndATimeNeedsNoSeconds()
    {
        FormSession filling = session(testforms::form({{s("type"), s("name"), s("label"), s("default")},
            {s("integer"), s("n"), s("N")}, {s("integer"), s("whole"), s("Whole")}, {s("time"), s("t"), s("T")},
            {s("time"), s("u"), s("U"), s("9:30")}}));
        QVERIFY(giveAnswers(filling, {{s("n"), 1.5}, {s("whole"), 2.0}, {s("t"), s("14:30")}}).ok());
        QCOMPARE(filling.question(filling.placeOf(s("n"))).problem, Problem::NotWhole);
        QCOMPARE(filling.answers().value(s("n")).toString(), s("1.5"));
        QCOMPARE(filling.answers().value(s("whole")).toInteger(), 2);
        QCOMPARE(filling.answers().value(s("t")).toString(), s("14:30:00"));
        QCOMPARE(filling.answers().value(s("u")).toString(), s("09:30:00"));
    }
    void whatIsNoAnswerIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QJsonValue>("given");
        QTest::addColumn<QString>("named");
        QTest::newRow("a path for a picture") << QJsonValue(s("media/y.png")) << s("im");
        QTest::newRow("a thing") << QJsonValue(QJsonObject{{s("x"), 1}}) << s("t");
        QTest::newRow("one choice twice") << QJsonValue(QJsonArray{s("a"), s("b"), s("a")}) << s("many");
    }
    void whatIsNoAnswerIsRefusedWithItsPlace()
    {
        QFETCH(QJsonValue, given);
        QFETCH(QString, named);
        FormSession filling
            = session(testforms::form({{s("type"), s("name"), s("label")}, {s("image"), s("im"), s("Im")},
                                          {s("text"), s("t"), s("T")}, {s("select_multiple l"), s("many"), s("Many")}},
                {{s("list_name"), s("name"), s("label")}, {s("l"), s("a"), s("A")}, {s("l"), s("b"), s("B")}}));
        const auto result = giveAnswers(filling, {{named, given}});
        QVERIFY(!result.ok());
        QVERIFY2(result.error().detail.contains(QLatin1Char('"') + named + QLatin1Char('"')),
            qPrintable(result.error().detail));
    }
    void whyThereIsNoAnswerIsNotDeclaredWhereOnlyWhatIsNotAskedHasIt()
    {
        FormSession filling = session(testforms::form({{s("type"), s("name"), s("label"), s("relevant")},
            {s("integer"), s("n"), s("N"), {}}, {s("text"), s("t"), s("T"), s("${n} = 1")}}));
        (void)filling.answer(filling.placeOf(s("n")), 1);
        (void)filling.setNoAnswer(filling.placeOf(s("t")), NoAnswer::DontKnow);
        QVERIFY(filling.instanceXml().contains(s("<t uthan:no=\"dk\"/>")));
        (void)filling.answer(filling.placeOf(s("n")), 2);
        QVERIFY2(!filling.instanceXml().contains(s("uthan")), qPrintable(filling.instanceXml()));
    }
    void whatTheFormWorksOutAfterwardsIsAnAnswer()
    {
        FormSession filling = session(testforms::form({{s("type"), s("name"), s("label"), s("calculation")},
            {s("integer"), s("n"), s("N"), {}}, {s("integer"), s("twice"), s("Twice"), s("${n} * 2")}}));
        (void)filling.setNoAnswer(filling.placeOf(s("twice")), NoAnswer::DontKnow);
        QCOMPARE(filling.question(filling.placeOf(s("twice"))).noAnswer, NoAnswer::DontKnow);
        (void)filling.answer(filling.placeOf(s("n")), 2);
        QCOMPARE(filling.question(filling.placeOf(s("twice"))).noAnswer, NoAnswer::None);
        QCOMPARE(filling.answers().value(s("twice")).toInteger(), 4);
        QVERIFY(filling.instanceXml().contains(s("<twice>4</twice>")));
    }
    void whyThereIsNoAnswerStandsInTheInstanceAndIsReadBack()
    {
        FormSession filling = session(homes());
        QVERIFY(!filling.instanceXml().contains(s("uthan")));
        QVERIFY(giveAnswers(filling, json(R"({"village": {"no": "pns"}, "hh": [{"hn": {"no": "dk"}}]})")).ok());
        const QString xml = filling.instanceXml();
        QVERIFY2(xml.contains(s("<village uthan:no=\"pns\"/>")), qPrintable(xml));
        QVERIFY(xml.contains(s("xmlns:uthan=\"urn:uthan:form:1\"")));
        FormSession again = session(homes());
        QVERIFY(again.restoreXml(xml.toUtf8()).ok());
        QCOMPARE(again.question(again.placeOf(s("village"))).noAnswer, NoAnswer::RatherNot);
        QCOMPARE(again.question(again.placeOf(s("hn"))).noAnswer, NoAnswer::DontKnow);
        QCOMPARE(again.question(again.placeOf(s("inside"))).noAnswer, NoAnswer::None);
        QCOMPARE(again.instanceXml(), xml);
    }
    void aSheetAsksForThePlaceAtTheStartAsAnXFormDoes()
    {
        const QByteArray sheet = testforms::form(
            {{s("type"), s("name"), s("label")}, {s("start-geopoint"), s("w"), {}}, {s("text"), s("t"), s("T")}});
        const auto read = readFormFile(sheet, s("f.xlsx"));
        QVERIFY(read.ok());
        const auto xform = compileFormFile(writeXForm(*read), s("f.xml"));
        QVERIFY(xform.ok());
        for (const auto& program : {testforms::compiled(sheet), *xform}) {
            FormSession f(program, testforms::environment());
            QVERIFY(f.wantsPosition());
            f.givePosition(s("23.7 90.4 8 5"));
            QVERIFY(!f.wantsPosition());
            QCOMPARE(f.reads(f.placeOf(s("w"))), s("23.7 90.4 8 5"));
        }
    }
    void chanceHasMoreThanAHandfulOfValues()
    {
        FixedClock clock;
        SeededRandom random(7);
        const FormSession::Environment world = survey::fillingWorld(clock, random);
        QSet<double> seen;
        for (int i = 0; i < 5000; ++i) {
            const double value = world.random();
            QVERIFY(value >= 0 && value < 1);
            seen.insert(value);
        }
        QCOMPARE(seen.size(), 5000);
        QCOMPARE(QUuid(world.uuid()).version(), QUuid::Random);
    }
};

QTEST_GUILESS_MAIN(TestGivenAnswers)
#include "tst_givenanswers.moc"
