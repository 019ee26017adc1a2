// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/tally.h"

#include <QCborArray>
#include <QElapsedTimer>
#include <QTest>

using namespace uthan;
using namespace uthan::insight;

namespace {
form::FormProgram::Question question(const QString& name, const QString& type, const QStringList& choices = {})
{
    form::FormProgram::Question q;
    q.name = name;
    q.type = type;
    for (const QString& choice : choices)
        q.choices << std::pair(choice, language::Text{{{QStringLiteral("en"), choice.toUpper()}}});
    return q;
}
QCborMap sheet(const char* name, const QCborValue& value)
{
    return {{QString::fromLatin1(name), value}};
}
QCborMap silent(const char* why)
{
    return {{QStringLiteral("no"), QString::fromLatin1(why)}};
}
}

class TestTally : public QObject {
    Q_OBJECT
    Tally m_tally{{question(QStringLiteral("one"), QStringLiteral("select_one"),
                       {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("dk"), QStringLiteral("pns")}),
        question(QStringLiteral("many"), QStringLiteral("select_multiple"),
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}),
        question(QStringLiteral("rank"), QStringLiteral("rank"),
            {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")}),
        question(QStringLiteral("number"), QStringLiteral("integer")),
        question(QStringLiteral("words"), QStringLiteral("text")),
        question(QStringLiteral("intro"), QStringLiteral("note"))}};
    void add(int times, const QCborMap& answers)
    {
        for (int i = 0; i < times; ++i)
            m_tally.add(answers);
    }
    QuestionResult result(const char* name) const { return m_tally.result(QString::fromLatin1(name)); }
private Q_SLOTS:
    void init() { m_tally = TestTally::fresh(); }
    void answersAreCountedByChoice()
    {
        add(12, sheet("one", QStringLiteral("yes")));
        add(8, sheet("one", QStringLiteral("no")));
        QCOMPARE(result("one").answered, Count::of(20));
        QCOMPARE(result("one").choices[0].count, Count::of(12));
        QCOMPARE(result("one").choices[0].share, 0.6);
        QCOMPARE(result("one").choices[0].label.byTag.value(QStringLiteral("en")), QStringLiteral("YES"));
    }
    void notKnowingNotSayingSkippingAndNotBeingAskedAreKeptApart()
    {
        add(9, sheet("one", QStringLiteral("yes")));
        add(6, sheet("one", QStringLiteral("dk")));
        add(7, sheet("one", silent("pns")));
        add(8, sheet("one", silent("skip")));
        add(5, sheet("number", 3));
        const QuestionResult r = result("one");
        QCOMPARE(r.answered, Count::of(9));
        QCOMPARE(r.dontKnow, Count::of(6));
        QCOMPARE(r.ratherNot, Count::of(7));
        QCOMPARE(r.skipped, Count::of(8));
        QCOMPARE(r.notAsked, Count::of(5));
        QCOMPARE(r.choices.size(), 2); // its own "dk" and "pns" are not choices of substance
    }
    void underFiveAnswersNothingIsShown()
    {
        add(4, sheet("one", QStringLiteral("yes")));
        add(4, sheet("number", 9));
        QVERIFY(result("one").tooFew);
        QVERIFY(result("one").answered.withheld);
        QVERIFY(result("one").choices[0].count.withheld);
        QVERIFY(!result("number").numbers);
    }
    void manyChoicesAreCountedByPeople()
    {
        add(10, sheet("many", QCborArray{QStringLiteral("a"), QStringLiteral("b")}));
        add(10, sheet("many", QCborArray{QStringLiteral("a")}));
        add(10, sheet("many", QCborArray{QStringLiteral("c")}));
        QCOMPARE(result("many").answered, Count::of(30));
        QCOMPARE(result("many").choices[0].count, Count::of(20));
        QCOMPARE(result("many").choices[1].count, Count::of(10));
    }
    void ranksGivePointsFirstPlacesAndAPairwiseWinner()
    {
        add(10, sheet("rank", QCborArray{QStringLiteral("x"), QStringLiteral("y")}));
        add(6, sheet("rank", QCborArray{QStringLiteral("y"), QStringLiteral("x")}));
        const QuestionResult r = result("rank");
        QCOMPARE(r.choices[0].points, 10 * 2 + 6);
        QCOMPARE(r.choices[1].points, 6 * 2 + 10);
        QCOMPARE(r.choices[0].first, Count::of(10));
        QCOMPARE(r.pairwiseWinner, QStringLiteral("x"));
    }
    void numbersAreSummedUpWithoutTheirExtremes()
    {
        for (int i = 1; i <= 9; ++i)
            add(3, sheet("number", i * 10));
        const QuestionResult r = result("number");
        QVERIFY(r.numbers.has_value());
        QCOMPARE(r.numbers->mean, 50.0);
        QCOMPARE(r.numbers->median, 50.0);
        QCOMPARE(r.numbers->lowerQuartile, 30.0);
        qint64 shown = 0;
        for (const NumberSummary::Bin& bin : r.numbers->bins)
            shown += bin.count.value;
        QVERIFY(shown <= 27);
    }
    void aRepeatCountsAPersonOnce()
    {
        const QCborMap child{{QStringLiteral("one"), QStringLiteral("yes")}};
        add(6, {{QStringLiteral("children"), QCborArray{child, child, child}}});
        QCOMPARE(result("one").answered, Count::of(6));
        QCOMPARE(result("one").choices[0].count, Count::of(6));
    }
    void whatIsTakenBackLeavesNoTrace()
    {
        add(9, sheet("one", QStringLiteral("yes")));
        add(6, sheet("rank", QCborArray{QStringLiteral("x")}));
        const QList<QuestionResult> before = m_tally.results();
        const QCborMap gone{{QStringLiteral("one"), QStringLiteral("no")}, {QStringLiteral("number"), 7},
            {QStringLiteral("rank"), QCborArray{QStringLiteral("z"), QStringLiteral("x")}}};
        m_tally.add(gone);
        m_tally.remove(gone);
        QCOMPARE(m_tally.result(QStringLiteral("one")).choices[0].count, before[0].choices[0].count);
        QCOMPARE(result("rank").choices[0].points, before[2].choices[0].points);
        QCOMPARE(m_tally.sheets(), 15);
    }
    void anAnswerTheFormNoLongerKnowsIsStillCounted()
    {
        add(7, sheet("one", QStringLiteral("sometimes")));
        QCOMPARE(result("one").choices.last().name, QStringLiteral("sometimes"));
        QCOMPARE(result("one").choices.last().count, Count::of(7));
    }
    void fewerThanFiveAnswersThatTheFormDoesNotOfferAreNotNamed()
    {
        add(9, sheet("one", QStringLiteral("yes")));
        add(4, sheet("one", QStringLiteral("what Karim told me")));
        for (const ChoiceResult& choice : result("one").choices)
            QVERIFY(choice.name != QStringLiteral("what Karim told me"));
        QCOMPARE(result("one").answered, Count::of(13));
    }
    void wordsWhereANumberWasAskedAreNoNumber()
    {
        add(6, sheet("number", 4));
        add(6, sheet("number", QStringLiteral("about ten")));
        QCOMPARE(result("number").answered, Count::of(6));
        QCOMPARE(result("number").skipped, Count::of(6));
        QCOMPARE(result("number").numbers->mean, 4.0);
    }
    void tenThousandSheetsTakeAMoment()
    {
        QCborMap answers;
        QList<form::FormProgram::Question> questions;
        for (int i = 0; i < 38; ++i) {
            questions << question(QStringLiteral("q%1").arg(i), QStringLiteral("select_one"),
                {QStringLiteral("yes"), QStringLiteral("no")});
            answers.insert(QStringLiteral("q%1").arg(i), i % 2 ? QStringLiteral("yes") : QStringLiteral("no"));
        }
        Tally tally(questions);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10'000; ++i)
            tally.add(answers);
        const QList<QuestionResult> results = tally.results();
        qInfo("10,000 sheets of 38 answers: %lld ms", timer.elapsed());
        QCOMPARE(results.first().answered, Count::of(10'000));
    }

private:
    static Tally fresh() { return TestTally().m_tally; }
};

QTEST_GUILESS_MAIN(TestTally)
#include "tst_tally.moc"
