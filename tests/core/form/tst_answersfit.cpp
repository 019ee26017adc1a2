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
};

QTEST_GUILESS_MAIN(TestAnswersFit)
#include "tst_answersfit.moc"
