// SPDX-License-Identifier: GPL-3.0-or-later
// What fits a question and what is kept and marked.
#include "form/formfile.h"
#include "testforms.h"

#include <QCborArray>
#include <QTest>

using namespace uthan;
using form::Problem;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
}

class TestAnswersFit : public QObject {
    Q_OBJECT

    static Problem problemOf(form::FormSession& filling, const char* question, const QCborValue& given)
    {
        (void)filling.answer(filling.placeOf(s(question)), given);
        return filling.question(filling.placeOf(s(question))).problem;
    }
    static testforms::Rows choices()
    {
        return {{s("list_name"), s("name"), s("label")}, {s("l"), s("a"), s("A")}, {s("l"), s("b"), s("B")},
            {s("l"), s("c"), s("C")}};
    }

private Q_SLOTS:
    void aDayThatAMomentBeginsWithIsTheBeginningOfIt()
    {
        const form::FormSession filling = testforms::session(testforms::form(
            {{s("type"), s("name"), s("label"), s("default")}, {s("dateTime"), s("m"), s("M"), s("2024-05-05")},
                {s("date"), s("d"), s("D"), s("2024-05-05")},
                {s("dateTime"), s("whole"), s("W"), s("2024-05-05T10:11:12")}},
            {}));
        const QCborMap answers = filling.answers();
        QVERIFY2(answers.value(s("m")).toString().startsWith(s("2024-05-05T00:00:00")),
            qPrintable(answers.value(s("m")).toString()));
        QCOMPARE(answers.value(s("d")).toString(), s("2024-05-05"));
        QVERIFY(answers.value(s("whole")).toString().startsWith(s("2024-05-05T10:11:12")));
    }
    void aChoiceWorkedOutThatTheListHasNotIsKeptAndMarked()
    {
        form::FormSession filling = testforms::session(
            testforms::form({{s("type"), s("name"), s("label"), s("calculation")}, {s("text"), s("t"), s("T")},
                                {s("select_one l"), s("one"), s("O"), s("${t}")},
                                {s("select_multiple l"), s("more"), s("M"), s("concat('a ', ${t})")},
                                {s("calculate"), s("read"), {}, s("concat(${one}, '|', ${more})")}},
                choices()));
        const auto problem = [&](const char* name) { return filling.question(filling.placeOf(s(name))).problem; };
        (void)filling.answer(filling.placeOf(s("t")), s("gone"));
        QCOMPARE(problem("one"), Problem::ChoiceGone);
        QCOMPARE(problem("more"), Problem::ChoiceGone);
        QCOMPARE(filling.reads(filling.placeOf(s("read"))), s("|a"));
        QVERIFY2(
            filling.instanceXml().contains(s("<one>gone</one><more>a gone</more>")), qPrintable(filling.instanceXml()));
        (void)filling.answer(filling.placeOf(s("t")), s("b"));
        QCOMPARE(problem("one"), Problem::None);
        QCOMPARE(problem("more"), Problem::None);
        QCOMPARE(filling.reads(filling.placeOf(s("read"))), s("b|a b"));
        QVERIFY(filling.instanceXml().contains(s("<one>b</one><more>a b</more>")));
    }
    // Sheets and XForms may name a choice with spaces where only one is chosen.
    void theNameOfTheOneChoiceMayHaveSpaces_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("filter");
        QTest::newRow("of a list") << s("select_one t") << QString();
        QTest::newRow("of a list that a filter cuts") << s("select_one t") << s("name != ${x}");
    }
    void theNameOfTheOneChoiceMayHaveSpaces()
    {
        QFETCH(QString, type);
        QFETCH(QString, filter);
        form::FormSession filling = testforms::session(
            testforms::form({{s("type"), s("name"), s("label"), s("calculation"), s("choice_filter"), s("default")},
                                {s("text"), s("x"), s("X")}, {type, s("q"), s("Q"), {}, filter, s("za munda")},
                                {s("calculate"), s("said"), {}, s("concat(${q}, '|', jr:choice-name(${q}, '${q}'))")}},
                {{s("list_name"), s("name"), s("label")}, {s("t"), s("za munda"), s("Za")}, {s("t"), s("za"), s("Z")},
                    {s("t"), s("munda"), s("M")}}));
        const auto problem = [&] { return filling.question(filling.placeOf(s("q"))).problem; };
        const auto said = [&] { return filling.reads(filling.placeOf(s("said"))); };
        QCOMPARE(problem(), Problem::None);
        QCOMPARE(said(), s("za munda|Za"));
        QCOMPARE(problemOf(filling, "q", s("za")), Problem::None);
        QCOMPARE(problemOf(filling, "q", s(" za munda ")), Problem::None);
        QCOMPARE(said(), s("za munda|Za"));
        QVERIFY(filling.instanceXml().contains(s("<q>za munda</q>")));
        QCOMPARE(problemOf(filling, "q", s("munda za")), Problem::ChoiceGone);
        QCOMPARE(filling.question(filling.placeOf(s("q"))).value.toString(), s("munda za"));
        QCOMPARE(said(), s("|"));
    }
    void aPlaceThatIsNoneIsKeptAsItWasGiven()
    {
        form::FormSession filling = testforms::session(
            testforms::form({{s("type"), s("name"), s("label")}, {s("geopoint"), s("q"), s("Q")}}));
        const auto place = [](const QCborValue& lat, const QCborValue& lon) {
            return QCborMap{{s("lat"), lat}, {s("lon"), lon}};
        };
        const auto kept = [&] { return filling.question(filling.placeOf(s("q"))).value.toString(); };
        QCOMPARE(problemOf(filling, "q", place(43.65, -79.38)), Problem::None);
        QCOMPARE(problemOf(filling, "q", place(91, 0)), Problem::NotAPlace);
        QCOMPARE(problemOf(filling, "q", place(s("the corner"), 0)), Problem::NotAPlace);
        QVERIFY2(kept().contains(s("the corner")), qPrintable(kept()));
        QCOMPARE(problemOf(filling, "q", QCborMap{{s("near"), s("the well")}}), Problem::NotAPlace);
        QVERIFY2(kept().contains(s("the well")), qPrintable(kept()));
    }
    void onlyAYesAcknowledges()
    {
        form::FormSession filling = testforms::session(
            testforms::form({{s("type"), s("name"), s("label")}, {s("acknowledge"), s("q"), s("Q")}}));
        const auto reads = [&] { return filling.reads(filling.placeOf(s("q"))); };
        QCOMPARE(problemOf(filling, "q", true), Problem::None);
        QCOMPARE(reads(), s("OK"));
        QCOMPARE(problemOf(filling, "q", s("no")), Problem::Constraint); // nobody asked for a number
        QCOMPARE(reads(), QString());
        QVERIFY(problemOf(filling, "q", 0) != Problem::None);
        QCOMPARE(problemOf(filling, "q", s("OK")), Problem::None);
        QCOMPARE(problemOf(filling, "q", s(" ")), Problem::None);
        QCOMPARE(reads(), QString());
    }
    void whatDoesNotFitGoesIntoTheInstanceUnlessItMayBeWords()
    {
        form::FormSession first
            = testforms::session(testforms::form({{s("type"), s("name"), s("label")}, {s("integer"), s("n"), s("N")},
                                                     {s("select_multiple l"), s("m"), s("M")},
                                                     {s("select_one l"), s("o"), s("O")}, {s("date"), s("d"), s("D")}},
                choices()));
        (void)problemOf(first, "n", s("5.9"));
        (void)problemOf(first, "m", QCborArray{s("a"), s("gone")});
        (void)problemOf(first, "o", s("gone"));
        (void)problemOf(first, "d", s("2024-02-30"));
        const QString xml = first.instanceXml();
        for (const char* part : {"<n>5.9</n>", "<m>a gone</m>", "<o>gone</o>", "<d>2024-02-30</d>"})
            QVERIFY2(xml.contains(s(part)), qPrintable(xml));
        const QString outside = first.instanceXml([](int) { return true; });
        QVERIFY2(!outside.contains(s("gone")) && !outside.contains(s("02-30")), qPrintable(outside));
    }
    void aNumberBetweenTheStepsOfAScaleIsKeptAndMarked()
    {
        form::FormSession filling
            = testforms::session(testforms::form({{s("type"), s("name"), s("label"), s("parameters"), s("constraint")},
                {s("range"), s("tenths"), s("T"), s("start=0 end=1 step=0.1"), s(". >= 0")},
                {s("range"), s("odd"), s("O"), s("start=1 end=10 step=3")},
                {s("range"), s("down"), s("D"), s("start=10 end=0 step=2")},
                {s("range"), s("far"), s("F"), s("start=1000000 end=1000001 step=0.1")}}));
        for (const double fits : {0.0, 0.1, 0.1 + 0.2, 0.7, 0.1 * 3, 1.0})
            QCOMPARE(problemOf(filling, "tenths", fits), Problem::None);
        for (const double not_ : {0.35, 0.7000000001, 0.05})
            QCOMPARE(problemOf(filling, "tenths", not_), Problem::BetweenSteps);
        QCOMPARE(filling.question(filling.placeOf(s("tenths"))).value.toString(), s("0.05")); // kept
        QCOMPARE(filling.reads(filling.placeOf(s("tenths"))), QString()); // and read as nothing
        QCOMPARE(problemOf(filling, "tenths", 1.1), Problem::OutOfRange);
        for (const int fits : {1, 4, 7, 10})
            QCOMPARE(problemOf(filling, "odd", fits), Problem::None);
        QCOMPARE(problemOf(filling, "odd", 3), Problem::BetweenSteps);
        QCOMPARE(problemOf(filling, "down", 4), Problem::None);
        QCOMPARE(problemOf(filling, "down", 3), Problem::BetweenSteps);
        QCOMPARE(problemOf(filling, "far", 1000000.3), Problem::None);
        QCOMPARE(problemOf(filling, "far", 1000000.35), Problem::BetweenSteps);
    }
    void whatIsNoValueOfItsTypeIsKeptAndMarkedAndReadsAsNothing_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("fits");
        QTest::addColumn<QStringList>("doesNot");
        QTest::newRow("place") << s("geopoint") << QStringList{s("1 2"), s("-1.5 2 0 4.5"), s("51.5 1.0E-4 0 0")}
                               << QStringList{s("1"), s("91 0"), s("0 181"), s("1 2 3 4 5"), s("nan 2"), s("1;2")};
        QTest::newRow("way") << s("geotrace")
                             << QStringList{s("1 2;3 4"), s("1 2 0 0; 3 4 0 0;"), s("0 1 0.0 0.0; 0 91 0.0 0.0")}
                             << QStringList{s("a;b"), s(";"), s("1 2 0 0"), s("1 2 0 0;91 0 0 0"), s("1 2;;3 4"),
                                    s("1 2 3 4 5;1 2")};
        QTest::newRow("area") << s("geoshape")
                              << QStringList{s("1 2;3 4;5 6;1 2"), s("1 2;3 4;1 2"), s("1 2 0 0; 3 4 0 0; 5 6; 1.0 2;")}
                              << QStringList{s("1 2;3 4"), s("1 2;3 4;5 6"), s("x")};
        QTest::newRow("day") << s("date") << QStringList{s("2024-02-29"), s("2024-02-29T10:11:12.5+06:00")}
                             << QStringList{s("2024/01/01"), s("2024-02-30"), s("2024-01-01 or so"), s("24-01-01"),
                                    s("2024-01-01T")};
        QTest::newRow("moment") << s("dateTime")
                                << QStringList{s("2024-02-29T10:11:12Z"), s("2024-02-29T10:11"), s("2024-02-29"),
                                       s("2024-02-29 10:11:12.123+0600"), s("2024-02-29T10:11:12.5-05")}
                                << QStringList{s("2024-02-29T24:00:00"), s("2024-02-29T10:11:12+15:00"),
                                       s("2024-02-29t10:11:12z"), s("2024/02/29T10:11:12"),
                                       s("2024-02-29T10:11:12+06:"), s("2024-02-29T10:11:12.1234567890")};
        QTest::newRow("time") << s("time") << QStringList{s("10:11:12"), s("23:59:59.999Z")}
                              << QStringList{s("24:00:00"), s("10:61:00"), s("10:11:12+06:")};
    }
    void whatIsNoValueOfItsTypeIsKeptAndMarkedAndReadsAsNothing()
    {
        QFETCH(QString, type);
        QFETCH(QStringList, fits);
        QFETCH(QStringList, doesNot);
        const bool isMoment = !type.startsWith(s("geo"));
        const auto form = [&type](const QString& begins) {
            return testforms::form(
                {{s("type"), s("name"), s("label"), s("calculation"), s("default")}, {type, s("q"), s("Q"), {}, begins},
                    {s("calculate"), s("n"), {}, s("number(${q})")}, {s("calculate"), s("c"), {}, s("${q}")}});
        };
        const auto isSame = [&](form::FormSession& filling, const QString& value, bool fit) {
            const form::QuestionView q = filling.question(filling.placeOf(s("q")));
            QCOMPARE(q.problem, fit ? Problem::None : isMoment ? Problem::NotAMoment : Problem::NotAPlace);
            QCOMPARE(filling.reads(q.place).isEmpty(), !fit);
            QCOMPARE(filling.reads(filling.placeOf(s("c"))), filling.reads(q.place));
            if (isMoment && fit && type != s("time"))
                QVERIFY2(filling.reads(filling.placeOf(s("n"))) != s("NaN"), qPrintable(value));
            if (!fit)
                QCOMPARE(q.value.toString(), value);
        };
        form::FormSession filling = testforms::session(form({}));
        for (const QString& value : fits + doesNot) {
            (void)filling.answer(filling.placeOf(s("q")), value);
            isSame(filling, value, fits.contains(value));
            const auto program = testforms::compiled(form(value)); // begins with it
            form::FormSession begun(program, testforms::environment());
            isSame(begun, value, fits.contains(value));
            QCOMPARE(program->warnings().size(), fits.contains(value) ? 0 : 1);
        }
    }
    void aNumberThatIsNotWholeIsKeptAndMarkedAndItsWholePartIsRead()
    {
        const auto form = [](const char* begins) {
            return testforms::form(
                {{s("type"), s("name"), s("label"), s("calculation"), s("default"), s("repeat_count")},
                    {s("integer"), s("n"), s("N"), {}, s(begins)}, {s("calculate"), s("c"), {}, s("${n} * 2")},
                    {s("begin repeat"), s("r"), s("R"), {}, {}, s("${n}")}, {s("text"), s("t"), s("T")},
                    {s("end repeat")}});
        };
        const auto isCut = [](form::FormSession& filling) {
            const form::QuestionView n = filling.question(filling.placeOf(s("n")));
            QCOMPARE(n.problem, Problem::NotWhole);
            QVERIFY(n.error.contains(s("whole number")));
            QCOMPARE(n.value.toString(), s("3.5"));
            QCOMPARE(filling.reads(n.place), s("3"));
            QCOMPARE(filling.reads(filling.placeOf(s("c"))), s("6"));
            QCOMPARE(filling.rowCount(filling.placeOf(s("/data/r"))), 3);
        };
        form::FormSession filling = testforms::session(form(""));
        for (const QCborValue& given : {QCborValue(s("3.5")), QCborValue(3.5)}) {
            (void)filling.answer(filling.placeOf(s("n")), 7);
            (void)filling.answer(filling.placeOf(s("n")), given);
            isCut(filling);
            form::FormSession again = testforms::session(form(""));
            QVERIFY(again.restore(filling.save()).ok());
            isCut(again);
            QCOMPARE(again.everything(), filling.everything());
            filling.recompute();
            isCut(filling);
        }
        const auto program = testforms::compiled(form("3.5"));
        form::FormSession begun(program, testforms::environment());
        isCut(begun);
        QCOMPARE(program->warnings().size(), 1);
        QVERIFY(program->warnings().front().text.contains(s("whole number")));
        for (const char* whole : {"5", "5.0", "05", "5.00"})
            QCOMPARE(problemOf(filling, "n", s(whole)), Problem::None);
        QCOMPARE(problemOf(filling, "n", s("5.000")), Problem::NotWhole); // five thousand?
        QCOMPARE(problemOf(filling, "n", s("many")), Problem::NotANumber);
    }
    void whatIsAskedOfNobodyReadsTheSameFromADraft()
    {
        for (const char* begins : {"5.9", "many", "007", "8"}) {
            const QByteArray form = testforms::form({{s("type"), s("name"), s("label"), s("bind::type"), s("default")},
                {s("hidden"), s("h"), {}, s("int"), s(begins)}, {s("text"), s("t"), s("T"), {}, {}}});
            form::FormSession filling = testforms::session(form);
            const QString reads = filling.reads(filling.placeOf(s("h")));
            QCOMPARE(reads, QByteArray(begins) == "many" ? QString() : QString::number(int(s(begins).toDouble())));
            form::FormSession again = testforms::session(form);
            QVERIFY(again.restore(filling.save()).ok());
            QCOMPARE(again.reads(again.placeOf(s("h"))), reads);
            QCOMPARE(again.everything(), filling.everything());
        }
    }
    void aLongNumberIsCopiedWithEachOfItsDigits()
    {
        form::FormSession filling = testforms::session(testforms::form(
            {{s("type"), s("name"), s("label"), s("calculation"), s("trigger")}, {s("integer"), s("card"), s("Card")},
                {s("integer"), s("copy"), s("Copy"), s("${card}")}, {s("decimal"), s("fine"), s("Fine"), s("${card}")},
                {s("integer"), s("told"), s("Told"), s("${card}"), s("${card}")}}));
        for (const char* digits : {"9007199254740993", "12345678901234567890", "-12345678901234567891"}) {
            QCOMPARE(problemOf(filling, "card", s(digits)), Problem::None);
            for (const char* name : {"card", "copy", "fine", "told"})
                QCOMPARE(filling.reads(filling.placeOf(s(name))), s(digits));
        }
    }
    void aTextThatDoublesItselfComesToNothingAndIsNamed()
    {
        testforms::Rows rows{{s("type"), s("name"), s("label"), s("calculation")}, {s("text"), s("c0"), s("C")}};
        for (int i = 1; i <= 40; ++i)
            rows << QStringList{s("calculate"), s("c%1").arg(i), {}, s("concat(${c%1}, ${c%1})").arg(i - 1)};
        rows << QStringList{s("calculate"), s("n"), {}, s("string-length(${c10})")};
        const QByteArray form = testforms::form(rows);
        form::FormSession filling = testforms::session(form);
        (void)filling.answer(filling.placeOf(s("c0")), s("y"));
        QCOMPARE(filling.reads(filling.placeOf(s("n"))), s("1024"));
        QCOMPARE(filling.tooLong().size(), 1);
        const form::Place first = filling.tooLong().front();
        QVERIFY(filling.reads(first).isEmpty());
        QCOMPARE(filling.pathOf(first), s("/data/c23"));
        form::FormSession again = testforms::session(form);
        QVERIFY(again.restore(filling.save()).ok());
        QCOMPARE(again.everything(), filling.everything());
        QCOMPARE(again.tooLong().size(), 1);
        (void)filling.answer(filling.placeOf(s("c0")), QCborValue(nullptr));
        QVERIFY(filling.tooLong().isEmpty());
    }
    void anActionThatDoublesItsOwnAnswerStopsBeforeItIsTooLong()
    {
        const auto made = form::compileFormFile(
            QByteArray(
                "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml'><h:head>"
                "<h:title>t</h:title><model><instance><data id='f'><a/></data></instance></model></h:head><h:body>"
                "<input ref='/data/a'><label>a</label><setvalue ref='/data/a' event='xforms-value-changed' "
                "value='concat(/data/a,/data/a)'/></input></h:body></h:html>"),
            s("form.xml"));
        QVERIFY(made.ok());
        form::FormSession filling(*made, testforms::environment());
        (void)filling.answer(filling.placeOf(s("a")), s("y"));
        QCOMPARE(filling.question(filling.placeOf(s("a"))).value.toString().size(), 1 << 22);
        QCOMPARE(filling.tooLong().size(), 1);
        (void)filling.answer(filling.placeOf(s("a")), s("z"));
        QCOMPARE(filling.question(filling.placeOf(s("a"))).value.toString().size(), 1 << 22);
    }
    void longTextsOfManyRowsHaveABoundTogether()
    {
        testforms::Rows rows{
            {s("type"), s("name"), s("label"), s("calculation"), s("repeat_count")}, {s("text"), s("c0"), s("C")}};
        for (int i = 1; i <= 20; ++i)
            rows << QStringList{s("calculate"), s("c%1").arg(i), {}, s("concat(${c%1}, ${c%1})").arg(i - 1)};
        rows << QStringList{s("begin repeat"), s("r"), s("R"), {}, s("100")}
             << QStringList{s("calculate"), s("copy"), {}, s("concat(${c20}, position(..))")}
             << QStringList{s("text"), s("t"), s("T")} << QStringList{s("end repeat")};
        form::FormSession filling = testforms::session(testforms::form(rows));
        (void)filling.answer(filling.placeOf(s("c0")), s("y"));
        QCOMPARE(filling.rowCount(filling.placeOf(s("/data/r"))), 100);
        QVERIFY(filling.tooLong().size() > 80);
        QVERIFY(!filling.reads(filling.placeOf(s("/data/r[1]/copy"))).isEmpty());
        QVERIFY(filling.reads(filling.placeOf(s("/data/r[100]/copy"))).isEmpty());
    }
    void nothingHasTwoPlacesInAnOrderAndWhatIsChosenIsChosenOnce()
    {
        form::FormSession filling = testforms::session(
            testforms::form({{s("type"), s("name"), s("label"), s("calculation")}, {s("rank l"), s("order"), s("O")},
                                {s("select_multiple l"), s("many"), s("M")},
                                {s("calculate"), s("n"), {}, s("count-selected(${many})")}},
                choices()));
        const QCborArray twice{s("a"), s("a"), s("b")}, whole{s("b"), s("a"), s("c")};
        QCOMPARE(problemOf(filling, "order", twice), Problem::ChosenTwice);
        QCOMPARE(filling.question(filling.placeOf(s("order"))).value.toString(), s("a a b"));
        QCOMPARE(problemOf(filling, "order", QCborArray{s("a"), s("b")}), Problem::RankIncomplete);
        QCOMPARE(problemOf(filling, "order", whole), Problem::None);
        QCOMPARE(problemOf(filling, "many", QCborArray{s("b"), s("a"), s("b")}), Problem::None);
        QCOMPARE(filling.question(filling.placeOf(s("many"))).value.toArray(), (QCborArray{s("a"), s("b")}));
        QCOMPARE(filling.reads(filling.placeOf(s("n"))), s("2"));
    }
    // The same answers are the same filling: after each act, worked out anew and read from its draft.
    void whatShowsOrHidesEachOtherHangsOnNoOrder_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("either") << s("${b} = ''") << s("${a} = ''");
        QTest::newRow("both") << s("${b} != ''") << s("${a} != ''");
        QTest::newRow("no rest") << s("${b} != ''") << s("${a} = ''");
        QTest::newRow("by way of others") << s("${c} < 2") << s("${a} = '' and ${d} != 'x'");
    }
    void whatShowsOrHidesEachOtherHangsOnNoOrder()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        const QByteArray form
            = testforms::form({{s("type"), s("name"), s("label"), s("relevant"), s("calculation"), s("default")},
                {s("text"), s("a"), s("A"), a, {}, s("1")}, {s("begin group"), s("g"), s("G"), b},
                {s("text"), s("b"), s("B"), {}, {}, s("2")}, {s("text"), s("e"), s("E"), s("${a} = '5'")},
                {s("end group")}, {s("calculate"), s("c"), {}, {}, s("string-length(${b}) + string-length(${e})")},
                {s("text"), s("d"), s("D"), s("${b} = '' or ${a} != ''")}});
        form::FormSession filling = testforms::session(form);
        const auto isTheSame = [&](const QString& when) {
            const QStringList now = filling.everything();
            filling.recompute();
            if (filling.everything() != now)
                return when + s(", worked out anew:\n") + now.join(u'\n') + s("\n--\n")
                    + filling.everything().join(u'\n');
            form::FormSession again = testforms::session(form);
            if (!again.restore(filling.save()) || again.everything() != now)
                return when + s(", read back:\n") + now.join(u'\n') + s("\n--\n") + again.everything().join(u'\n');
            return QString();
        };
        QCOMPARE(isTheSame(s("at first")), QString());
        const std::vector<std::pair<const char*, const char*>> acts{{"b", "6"}, {"a", "5"}, {"e", "y"}, {"b", ""},
            {"d", "x"}, {"a", ""}, {"b", "7"}, {"d", ""}, {"a", "5"}, {"e", ""}, {"b", "77"}, {"a", "1"}};
        for (const auto& [name, value] : acts) {
            (void)filling.answer(filling.placeOf(s(name)), s(value));
            QCOMPARE(isTheSame(s("%1=%2").arg(s(name), s(value))), QString());
        }
    }
    void oneThatIsAskedKeepsItsAnswerWhereTwoHideEachOther()
    {
        form::FormSession filling
            = testforms::session(testforms::form({{s("type"), s("name"), s("label"), s("relevant")},
                {s("text"), s("a"), s("A"), s("${b} = ''")}, {s("text"), s("b"), s("B"), s("${a} = ''")}}));
        (void)filling.answer(filling.placeOf(s("a")), s("5"));
        QVERIFY(filling.question(filling.placeOf(s("a"))).relevant);
        QVERIFY(!filling.question(filling.placeOf(s("b"))).relevant);
        QCOMPARE(filling.answers().value(s("a")).toString(), s("5"));
        (void)filling.answer(filling.placeOf(s("a")), s(""));
        (void)filling.answer(filling.placeOf(s("b")), s("6"));
        QVERIFY(!filling.question(filling.placeOf(s("a"))).relevant);
        QCOMPARE(filling.answers().value(s("b")).toString(), s("6"));
    }
    void whatOnceKeepsIsTheSameKindOfValueInAnInstance()
    {
        const QByteArray form = testforms::form({{s("type"), s("name"), s("label"), s("relevant"), s("calculation")},
            {s("integer"), s("n"), s("N")}, {s("calculate"), s("truth"), {}, {}, s("once(${n} > 3)")},
            {s("calculate"), s("none"), {}, {}, s("once(${n} * 0)")},
            {s("calculate"), s("text"), {}, {}, s("once(if(${n} > 3, 'false', '0'))")},
            {s("calculate"), s("sum"), {}, {}, s("${truth} + ${none}")}, {s("note"), s("t"), s("T"), s("${truth}")},
            {s("note"), s("z"), s("Z"), s("${none}")}, {s("note"), s("x"), s("X"), s("${text}")}});
        for (const int n : {2, 5}) {
            form::FormSession filling = testforms::session(form), again = testforms::session(form);
            (void)filling.answer(filling.placeOf(s("n")), n);
            QVERIFY(again.restoreXml(filling.instanceXml().toUtf8()).ok());
            QCOMPARE(again.everything(), filling.everything());
            again.recompute();
            QCOMPARE(again.everything(), filling.everything());
        }
    }
};

QTEST_GUILESS_MAIN(TestAnswersFit)
#include "tst_answersfit.moc"
