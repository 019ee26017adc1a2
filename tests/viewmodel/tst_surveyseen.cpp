// SPDX-License-Identifier: GPL-3.0-or-later
// Who jumps ahead: where they arrive, what counts as done, and that what they never saw is not given as left out.
#include "surveytablet.h"

#include "../core/form/testforms.h"

#include <QCborArray>

using namespace uthan;
using namespace uthan::app;
using Stage = SurveyViewModel::Stage;
using View = SurveyViewModel::View;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
QByteArray visit()
{
    testforms::Rows rows{{s("type"), s("name"), s("label")}};
    for (int i = 0; i < 20; ++i) {
        if (i % 5 == 0)
            rows << QStringList{s("begin group"), s("part%1").arg(i / 5), s("Part %1").arg(i / 5)};
        rows << QStringList{s("text"), s("q%1").arg(i), s("Question %1").arg(i)};
        if (i % 5 == 4)
            rows << QStringList{s("end group")};
    }
    return testforms::form(
        rows, {}, {{s("form_title"), s("form_id"), s("version")}, {s("A visit"), s("visit"), s("1")}});
}
}

class TestSurveySeen : public QObject {
    Q_OBJECT
    FreshTablet m_tablet;
    SurveyViewModel& survey() { return m_tablet->survey; }

    [[nodiscard]] int lineOf(const char* name)
    {
        const OutlineModel* outline = survey().outline();
        for (int i = 0; i < outline->count(); ++i) {
            if (outline->at(i).name == s(name))
                return i;
        }
        return -1;
    }
    void jumpTo(const char* name)
    {
        survey().lookOver();
        survey().goToLine(lineOf(name));
        QCOMPARE(survey().stage(), Stage::Filling);
    }
    [[nodiscard]] OutlineModel::State stateOf(const char* name)
    {
        const OutlineModel* outline = survey().outline();
        return OutlineModel::State(outline->data(outline->index(lineOf(name)), OutlineModel::StateRole).toInt());
    }
    [[nodiscard]] QCborMap givenNow()
    {
        survey().give();
        if (!QTest::qWaitFor([this] { return survey().stage() == Stage::Thanks; }, 30'000))
            return {};
        return m_tablet->submissions().constLast().fields.value(s("answers")).toMap();
    }
    [[nodiscard]] static bool isSkipped(const QCborMap& answers, const char* name)
    {
        return answers.value(s(name)).toMap().value(s("no")).toString() == s("skip");
    }

private Q_SLOTS:
    void init()
    {
        m_tablet.make();
        const RecordId form = m_tablet->bringIn(visit(), s("visit.xlsx"));
        m_tablet->sitDown({s("collect")});
        m_tablet->openSurvey(form);
    }
    void cleanup() { m_tablet.takeDown(); }
    void theWayBackFromTheContentsLeadsToTheQuestionOneWasAt()
    {
        survey().setView(View::Pages);
        survey().lookOver(m_tablet->here(s("q3")));
        QCOMPARE(survey().outline()->hereRow(), lineOf("q3"));
        QVERIFY(survey().back());
        QCOMPARE(survey().arrivedRow(), 3);
        survey().lookOver(); // from none of them
        QVERIFY(survey().back());
        QCOMPARE(survey().arrivedRow(), -1);
    }

    void aJumpComesToTheQuestionAndNotToTheBeginningOfItsPage()
    {
        survey().setView(View::Pages);
        QCOMPARE(survey().arrivedRow(), -1);
        jumpTo("q13");
        QCOMPARE(survey().questions()->count(), 5);
        QCOMPARE(survey().arrivedRow(), 3);
        m_tablet->here(s("q13"))->write(s("x"));
        QCOMPARE(survey().arrivedRow(), 3);
        survey().next();
        QCOMPARE(survey().arrivedRow(), -1);
        survey().setView(View::OneByOne);
        jumpTo("q13");
        QCOMPARE(survey().arrivedRow(), 0);
        survey().setView(View::Whole);
        QCOMPARE(survey().arrivedRow(), -1);
    }
    void whatWasLeftOutComesBackWhereItStands()
    {
        survey().setView(View::Pages);
        jumpTo("q13");
        m_tablet->here(s("q12"))->write(s("x"));
        m_tablet->here(s("q12"))->sayDontKnow();
        QCOMPARE(survey().undoKind(), SurveyViewModel::UndoKind::LeftOut);
        survey().undo();
        QCOMPARE(m_tablet->here(s("q12"))->text(), s("x"));
        QCOMPARE(survey().arrivedRow(), 2);
    }
    void skipOnAPageOfSeveralTakesNothingThatWasAnsweredWell()
    {
        m_tablet->openSurvey(
            m_tablet->bringIn(testforms::form({{s("type"), s("name"), s("label"), s("constraint"), s("appearance")},
                                                  {s("begin group"), s("page"), s("Page"), {}, s("field-list")},
                                                  {s("text"), s("water"), s("Water"), {}, {}},
                                                  {s("integer"), s("hours"), s("Hours"), s(". < 5"), {}},
                                                  {s("end group"), {}, {}, {}, {}}},
                                  {}, {{s("form_title"), s("form_id"), s("version")}, {s("Page"), s("page"), s("1")}}),
                s("page.xlsx")));
        const auto answer = [&](const char* hours) {
            m_tablet->here(s("water"))->write(s("well"));
            m_tablet->here(s("hours"))->write(s(hours));
        };
        answer("7");
        survey().next();
        QCOMPARE(survey().unfitHere(), 1);
        survey().skip(); // only what one is held by
        QCOMPARE(survey().stage(), Stage::Summary);
        QCOMPARE(survey().undoKind(), SurveyViewModel::UndoKind::LeftOut);
        survey().undo(); // also from the summary
        QCOMPARE(survey().stage(), Stage::Filling);
        QCOMPARE(m_tablet->here(s("hours"))->text(), s("7"));
        survey().skip();
        QVERIFY(survey().back());
        QCOMPARE(m_tablet->here(s("water"))->text(), s("well"));
        QVERIFY(!m_tablet->here(s("hours"))->hasAnswer());
        answer("3");
        survey().skip(); // everything is answered
        const QCborMap answers = givenNow();
        QCOMPARE(answers.value(s("water")).toString(), s("well"));
        QCOMPARE(answers.value(s("hours")).toInteger(), 3);
    }
    void whatIsMissingIsSaidInTheWordsOfTheForm_data()
    {
        QTest::addColumn<View>("view");
        QTest::newRow("one by one") << View::OneByOne;
        QTest::newRow("pages") << View::Pages;
        QTest::newRow("whole") << View::Whole;
    }
    void whatIsMissingIsSaidInTheWordsOfTheForm()
    {
        QFETCH(View, view);
        m_tablet->openSurvey(m_tablet->bringIn(
            testforms::form({{s("type"), s("name"), s("label"), s("required"), s("required_message")},
                                {s("text"), s("water"), s("Water"), s("yes"), s("Where is the water?")}},
                {}, {{s("form_title"), s("form_id"), s("version")}, {s("Water"), s("water"), s("1")}}),
            s("water.xlsx")));
        survey().setView(view);
        const auto item = [&] {
            const WholeFormModel* whole = survey().whole();
            return view == View::Whole
                ? whole->data(whole->index(0), WholeFormModel::QuestionRole).value<QuestionItem*>()
                : m_tablet->here(s("water"));
        };
        QCOMPARE(item()->problem().text, QString());
        survey().next();
        QCOMPARE(item()->problem().text, s("Where is the water?"));
        item()->write(s("well"));
        QCOMPARE(item()->problem().text, QString());
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
    }
    void oneChoiceThatIsGoneIsCountedAsOne()
    {
        form::QuestionView view;
        view.type = s("select_one");
        view.value = s("north");
        QuestionItem item;
        item.show(view, {});
        QCOMPARE(item.goneCount(), 1);
        view.choices = {{.name = s("north"), .label = {}, .image = {}, .audio = {}}};
        item.show(view, {});
        QCOMPARE(item.goneCount(), 0);
    }
    void whatNeedsAnAnswerIsNoFaultBeforeAnybodyCameToIt()
    {
        m_tablet->openSurvey(m_tablet->bringIn(
            testforms::form(
                {{s("type"), s("name"), s("label"), s("required")}, {s("text"), s("first"), s("First"), s("yes")},
                    {s("text"), s("second"), s("Second"), s("yes")}},
                {}, {{s("form_title"), s("form_id"), s("version")}, {s("Needs"), s("needs"), s("1")}}),
            s("needs.xlsx")));
        survey().lookOver();
        QCOMPARE(stateOf("first"), OutlineModel::State::Missing); // it is on the screen
        QCOMPARE(stateOf("second"), OutlineModel::State::NotSeen);
    }
    void whoJumpsToTheEndHasAnsweredNoMore()
    {
        SurveyListViewModel list(m_tablet->services);
        m_tablet->here(s("q0"))->write(s("said"));
        survey().next();
        jumpTo("q19");
        m_tablet->here(s("q19"))->sayDontKnow();
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
        QVERIFY(m_tablet->keeps());
        survey().leave();
        list.read();
        QTRY_VERIFY_WITH_TIMEOUT(
            list.isRead() && list.surveys()->count() == 1 && list.surveys()->row(0).value(s("pages")).toInt() == 20,
            30'000);
        QCOMPARE(list.surveys()->row(0).value(s("page")).toInt() - 1, 2);
    }
    void whatWasJumpedOverIsNotGivenAsLeftOut_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("at once") << false;
        QTest::newRow("after the power went") << true;
    }
    void whatWasJumpedOverIsNotGivenAsLeftOut()
    {
        QFETCH(bool, killed);
        m_tablet->here(s("q0"))->write(s("said"));
        survey().next();
        survey().next(); // q1 was seen, and left open
        survey().skip(); // q2
        jumpTo("q18");
        if (killed) {
            const QString form = survey().draftId().text();
            QVERIFY(m_tablet->keeps());
            const auto records = m_tablet->ask([](store::Programme& p) { return p.records({.kind = s("form")}); });
            survey().leave();
            m_tablet->openSurvey(records.constFirst().id);
            QCOMPARE(survey().draftId().text(), form);
            QVERIFY(m_tablet->here(s("q18")));
        }
        survey().lookOver();
        QCOMPARE(stateOf("q0"), OutlineModel::State::Answered);
        QCOMPARE(stateOf("q1"), OutlineModel::State::NotYet);
        QCOMPARE(stateOf("q2"), OutlineModel::State::Skipped);
        QCOMPARE(stateOf("q10"), OutlineModel::State::NotSeen);
        const int all = survey().outline()->count();
        survey().outline()->setShowing(OutlineModel::Show::Open);
        QVERIFY(lineOf("q10") >= 0 && lineOf("q1") >= 0 && lineOf("q2") < 0 && survey().outline()->count() < all);
        survey().back();
        survey().next();
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
        const auto state = [this](int row) {
            return survey()
                .summary()
                ->data(survey().summary()->index(row), SummaryModel::StateRole)
                .value<SummaryModel::State>();
        };
        QCOMPARE(state(1), SummaryModel::State::NotYet);
        QCOMPARE(state(10), SummaryModel::State::NotSeen);
        const QCborMap answers = givenNow();
        QCOMPARE(answers.value(s("q0")).toString(), s("said"));
        for (const char* seen : {"q1", "q2", "q3", "q18", "q19"})
            QVERIFY2(isSkipped(answers, seen), seen);
        for (const char* unseen : {"q4", "q10", "q17"})
            QVERIFY2(!answers.contains(s(unseen)), unseen);
    }
    void lookingAtWhatWasGivenMakesNoDraftOfIt()
    {
        m_tablet->here(s("q0"))->write(s("said"));
        jumpTo("q19");
        survey().next();
        QVERIFY(!givenNow().isEmpty());
        const RecordId given = m_tablet->submissions().constLast().id;
        survey().leave();
        survey().openGiven(given.text());
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Summary, 30'000);
        jumpTo("q7");
        survey().back();
        survey().leave();
        QVERIFY(m_tablet->ask([](store::Programme& p) { return p.drafts(s("submission")); }).isEmpty());
    }
    void inTheWholeSurveyOnlyWhatIsMadeToBeLookedAtWasSeen()
    {
        survey().setView(View::Whole);
        WholeFormModel* whole = survey().whole();
        for (int i = 0; i < whole->count(); ++i) {
            if (whole->at(i).name == s("q1") || whole->at(i).name == s("q12"))
                (void)whole->data(whole->index(i), WholeFormModel::QuestionRole);
        }
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
        const QCborMap answers = givenNow();
        QVERIFY(isSkipped(answers, "q1") && isSkipped(answers, "q12"));
        QVERIFY(!answers.contains(s("q5")));
    }
};

QTEST_MAIN(TestSurveySeen)
#include "tst_surveyseen.moc"
