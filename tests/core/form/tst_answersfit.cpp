// SPDX-License-Identifier: GPL-3.0-or-later
// What fits a question and what is kept and marked.
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
