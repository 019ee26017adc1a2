// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, contents, views, versions and revisions of a filling, on a real store.
#include "surveytablet.h"

#include "../core/form/testforms.h"

#include <QAbstractItemModelTester>

using namespace uthan;
using namespace uthan::app;
using Stage = SurveyViewModel::Stage;
using View = SurveyViewModel::View;

namespace {
const QStringList kAll{QStringLiteral("collect"), QStringLiteral("discuss")};

QString s(const char* text)
{
    return QString::fromUtf8(text);
}
QByteArray household(bool newer = false)
{
    testforms::Rows survey{{s("type"), s("name"), s("label::English (en)"), s("label::العربية (ar)"), s("required"),
                               s("relevant"), s("media::audio::English (en)")},
        {s("text"), s("village"), s("**Village**"), s("**القرية**"), s("yes"), {}, s("village.ogg")},
        {s("begin repeat"), s("member"), s("Person"), s("شخص"), {}, {}, {}},
        {s("text"), s("name"), s("Name"), s("الاسم"), {}, {}, {}},
        {s("integer"), s("age"), s("Age"), s("العمر"), {}, {}, {}}, {s("end repeat"), {}, {}, {}, {}, {}, {}},
        {s("integer"), s("rooms"), s("Rooms"), s("الغرف"), {}, s("${village} != ''"), {}}};
    if (newer)
        survey << QStringList{s("text"), s("water"), s("Water"), s("الماء"), {}, {}, {}};
    else
        survey << QStringList{s("select_one roof"), s("roof"), s("Roof"), s("السقف"), {}, {}, {}};
    return testforms::form(survey,
        {{s("list_name"), s("name"), s("label::English (en)"), s("label::العربية (ar)")},
            {s("roof"), s("tin"), s("Tin"), s("صفيح")}, {s("roof"), s("straw"), s("Straw"), s("قش")}},
        {{s("form_title"), s("form_id"), s("version"), s("default_language")},
            {s("Our household"), s("our_household"), newer ? s("2") : s("1"), s("English (en)")}});
}
}

namespace {
// Groups in groups, rows in rows, and questions that hide the one a page begins with.
QByteArray grouped()
{
    return testforms::form(
        {{s("type"), s("name"), s("label"), s("required"), s("relevant")},
            {s("text"), s("alias"), s("Alias"), {}, s("${village} != 'x'")},
            {s("text"), s("village"), s("Village"), s("yes"), {}}, {s("begin group"), s("home"), s("The home"), {}, {}},
            {s("text"), s("roof"), s("Roof"), {}, {}}, {s("begin group"), s("water"), s("Water"), {}, {}},
            {s("text"), s("well"), s("Well"), {}, {}}, {s("text"), s("pump"), s("Pump"), {}, {}},
            {s("end group"), {}, {}, {}, {}}, {s("end group"), {}, {}, {}, {}},
            {s("begin repeat"), s("member"), s("Person"), {}, {}}, {s("text"), s("called"), s("Name"), {}, {}},
            {s("begin repeat"), s("visit"), s("Visit"), {}, {}}, {s("text"), s("where"), s("Where"), {}, {}},
            {s("end repeat"), {}, {}, {}, {}}, {s("end repeat"), {}, {}, {}, {}},
            {s("text"), s("last"), s("Last"), {}, {}}},
        {}, {{s("form_title"), s("form_id"), s("version")}, {s("Pages"), s("pages_of_groups"), s("1")}});
}
}

namespace {
QByteArray listening()
{
    return testforms::form({{s("type"), s("name"), s("label")}, {s("background-audio"), s("talk"), {}},
                               {s("text"), s("village"), s("Village")}, {s("text"), s("well"), s("Well")}},
        {}, {{s("form_title"), s("form_id"), s("version")}, {s("Listening"), s("listening"), s("1")}});
}
}

class TestSurveyViews : public QObject {
    Q_OBJECT
private:
    FreshTablet m_tablet;
    RecordId m_form;
    SurveyViewModel& survey() { return m_tablet->survey; }

    using Recording = SurveyRecording::State;
    [[nodiscard]] Recording recording() { return survey().recording()->state(); }
    // A survey that wishes to record, and something was said to it.
    void openListening(bool agree)
    {
        survey().leave();
        m_form = m_tablet->bringIn(listening(), s("listening.xlsx"));
        m_tablet->openSurvey(m_form);
        QCOMPARE(recording(), Recording::Asking);
        QCOMPARE(m_tablet->devices.background().state(), device::AudioRecorder::State::Resting);
        m_tablet->here(s("village"))->write(s("Char Rajapur"));
        if (!agree)
            return survey().recording()->decline();
        survey().recording()->agree();
        QTRY_COMPARE(recording(), Recording::Recording);
        m_tablet->devices.background().hear(42'000, 0.5);
        QCOMPARE(survey().recording()->recordedMs(), 42'000);
    }

    // A village, and two people.
    void fillTwo()
    {
        m_tablet->goTo(s("village"))->write(s("Char Rajapur"));
        survey().next();
        for (const char* name : {"Amina", "Salim"}) {
            if (survey().asksForRow())
                survey().addRow();
            QVERIFY(m_tablet->here(s("name")));
            m_tablet->here(s("name"))->write(s(name));
            survey().next();
            survey().next();
        }
        QVERIFY(survey().asksForRow());
    }

private Q_SLOTS:
    void init()
    {
        m_tablet.make();
        m_form = m_tablet->bringIn(household(), s("household.xlsx"));
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_form);
    }
    void cleanup() { m_tablet.takeDown(); }

    void afterTheRowsItAsksForAnother()
    {
        fillTwo();
        QCOMPARE(survey().rows()->count(), 2);
        QCOMPARE(survey().rows()->row(1).value(s("says")).value<Words>().text, s("Salim"));
        survey().goToRow(0);
        QCOMPARE(m_tablet->here(s("name"))->text(), s("Amina"));
        QCOMPARE(survey().around()->count(), 1);
        QVERIFY(survey().rows()->row(0).value(s("here")).toBool());
    }
    void aRowThatWasTakenOutComesBackWithAllItsAnswers()
    {
        fillTwo();
        survey().removeRow(0);
        QCOMPARE(survey().rows()->count(), 1);
        QCOMPARE(survey().undoKind(), SurveyViewModel::UndoKind::RowRemoved);
        survey().undo();
        QCOMPARE(survey().rows()->count(), 2);
        QCOMPARE(survey().rows()->row(0).value(s("says")).value<Words>().text, s("Amina"));
    }
    void theContentsLeadAnywhereAndBack()
    {
        fillTwo();
        survey().lookOver();
        QCOMPARE(survey().stage(), Stage::Outline);
        OutlineModel* outline = survey().outline();
        QAbstractItemModelTester tester(outline);
        int age = -1, rows = 0;
        for (int i = 0; i < outline->count(); ++i) {
            rows += outline->at(i).kind == form::OutlineEntry::Kind::Row;
            if (outline->at(i).name == s("age") && age < 0)
                age = i;
        }
        QCOMPARE(rows, 2);
        QCOMPARE(outline->data(outline->index(age), OutlineModel::StateRole).toInt(), int(OutlineModel::State::NotYet));
        outline->setShowing(OutlineModel::Show::Open);
        QVERIFY(outline->count() < 8);
        outline->setShowing(OutlineModel::Show::All);
        QVERIFY(survey().back());
        QVERIFY(survey().asksForRow());
        survey().lookOver();
        survey().goToLine(age);
        QCOMPARE(survey().stage(), Stage::Filling);
        QVERIFY(m_tablet->here(s("age")));
        QCOMPARE(survey().rows()->row(0).value(s("here")).toBool(), true);
    }
    void theWholeSurveyIsMadeAsItIsLookedAt()
    {
        survey().setView(View::Whole);
        WholeFormModel* whole = survey().whole();
        QAbstractItemModelTester tester(whole);
        const int before = whole->count();
        QVERIFY(before >= 3);
        const auto item = [whole](int row) {
            return whole->data(whole->index(row), WholeFormModel::QuestionRole).value<QuestionItem*>();
        };
        QuestionItem* village = item(0);
        village->write(s("Char Rajapur")); // opens the question about rooms
        QCOMPARE(whole->count(), before + 1);
        QCOMPARE(item(0), village); // the one being written in is still the same
        for (int i = 0; i < whole->count(); ++i) {
            if (whole->at(i).kind == form::OutlineEntry::Kind::MoreRows) {
                survey().addWholeRow(i);
                break;
            }
        }
        QVERIFY(whole->count() > before + 2);
        QVERIFY(m_tablet->keeps());
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
    }
    void theWholeSurveyEndsWithTheRowsThatAreStillAskedFor()
    {
        const QString count = s("if(${r}[last()]/last = 'y', count(${r}), count(${r}) + 1)");
        m_tablet->openSurvey(
            m_tablet->bringIn(testforms::form({{s("type"), s("name"), s("label"), s("repeat_count")},
                                  {s("begin repeat"), s("r"), s("R"), count}, {s("text"), s("who"), s("Who"), {}},
                                  {s("text"), s("last"), s("L"), {}}, {s("end repeat")}}),
                s("r.xlsx")));
        survey().setView(View::Whole);
        const WholeFormModel* whole = survey().whole();
        for (const int line : {2, 1}) { // who in the first row, last in the second
            const QModelIndex at = whole->index(whole->count() - line);
            whole->data(at, WholeFormModel::QuestionRole).value<QuestionItem*>()->write(s("y"));
            survey().next();
            QCOMPARE(survey().stage(), line == 2 ? Stage::Filling : Stage::Summary);
        }
    }
    void inTheWholeSurveyAnAnswerInARowChangesItsLineAlone()
    {
        fillTwo();
        survey().setView(View::Whole);
        WholeFormModel* whole = survey().whole();
        const int before = whole->count();
        const auto lineOf = [whole](form::OutlineEntry::Kind kind, const QString& name) {
            for (int i = 0; i < whole->count(); ++i) {
                if (whole->at(i).kind == kind && whole->at(i).name == name)
                    return i;
            }
            return -1;
        };
        const int row = lineOf(form::OutlineEntry::Kind::Row, {});
        const int age = lineOf(form::OutlineEntry::Kind::Question, s("age"));
        QVERIFY(row >= 0 && age > row);
        const int done = whole->doneCount();
        QSignalSpy changed(whole, &QAbstractItemModel::dataChanged);
        whole->data(whole->index(age), WholeFormModel::QuestionRole).value<QuestionItem*>()->write(s("34"));
        QCOMPARE(whole->count(), before);
        QCOMPARE(whole->doneCount(), done + 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), row);
        QVERIFY(whole->data(whole->index(row), OutlineModel::SaysRole).value<Words>().text.contains(s("34")));
        survey().removeWholeRow(row); // now all lines are looked at
        QVERIFY(whole->count() < before);
    }
    void theWholeSurveyShowsWhatIsMissing()
    {
        survey().setView(View::Whole);
        QSignalSpy jumped(&survey(), &SurveyViewModel::jumped);
        survey().next();
        QCOMPARE(survey().stage(), Stage::Filling);
        QCOMPARE(survey().missingHere(), 1);
        QCOMPARE(jumped.last().first().toInt(), 0);
        auto* village
            = survey().whole()->data(survey().whole()->index(0), WholeFormModel::QuestionRole).value<QuestionItem*>();
        village->saySkip();
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
    }
    void twoThousandQuestionsOpenAtOnce()
    {
        testforms::Rows many{{s("type"), s("name"), s("label")}};
        for (int i = 0; i < 2000; ++i)
            many << QStringList{s("text"), s("q%1").arg(i), s("Question %1").arg(i)};
        const RecordId form = m_tablet->bringIn(testforms::form(many), s("many.xlsx"));
        m_tablet->openSurvey(form);
        QElapsedTimer timer;
        timer.start();
        survey().setView(View::Whole);
        const qint64 opened = timer.restart();
        WholeFormModel* whole = survey().whole();
        QCOMPARE(whole->count(), 2000);
        QCOMPARE(whole->madeCount(), 0); // nobody has looked at one yet
        auto* item = whole->data(whole->index(1500), WholeFormModel::QuestionRole).value<QuestionItem*>();
        item->write(s("first")); // what is prepared once is not counted
        QCOMPARE(survey().pageNumber(), 2);
        timer.restart();
        for (const char* text : {"a", "ab", "abc", "abcd"})
            item->write(s(text));
        const qint64 answered = timer.elapsed() / 4;
        QCOMPARE(whole->madeCount(), 1);
        QCOMPARE(survey().pageNumber(), 2); // one is answered, and stays one
        item->clear();
        QCOMPARE(survey().pageNumber(), 1);
        QVERIFY2(opened < 400 && answered < 400, qPrintable(s("%1 ms, %2 ms").arg(opened).arg(answered)));
        qInfo("2,000 questions on one page: open %lld ms, answer %lld ms", opened, answered);
    }
    void theViewOfAPersonComesBackAndTheFacilitatorsIsTheFirst()
    {
        survey().setView(View::Pages);
        m_tablet->here(s("village"))->write(s("x"));
        QVERIFY(m_tablet->keeps());
        survey().leave();
        m_tablet->openSurvey(m_form);
        QCOMPARE(survey().view(), View::Pages);
        survey().leave();
        m_tablet->ask([form = m_form](store::Programme& p) -> Result<int> {
            UTHAN_TRY(p.change(form, {}, {{s("view"), s("whole")}}));
            return 1;
        });
        m_tablet->session.end();
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_form);
        QCOMPARE(survey().view(), View::Whole);
    }
    void pagesOfWhatBelongsTogetherAreTurnedToTheEndAndBack()
    {
        survey().leave();
        m_tablet->openSurvey(m_tablet->bringIn(grouped(), s("pages.xlsx")));
        survey().setView(View::Pages);
        const auto page = [this] {
            QStringList names;
            for (const QuestionItem* item : survey().questions()->items())
                names << item->name();
            return survey().asksForRow() ? s("another?") : names.join(u'+');
        };
        QCOMPARE(page(), s("alias+village"));
        survey().next();
        QCOMPARE(survey().missingHere(), 1); // it says so, and stays
        QCOMPARE(page(), s("alias+village"));
        m_tablet->here(s("village"))->write(s("x")); // hides the first question of this page
        QCOMPARE(page(), s("village"));
        const QStringList way{
            s("village"), s("roof"), s("well+pump"), s("called"), s("where"), s("another?"), s("another?"), s("last")};
        QStringList forth, back;
        for (int i = 0; survey().stage() == Stage::Filling && i < 20; ++i) {
            QCOMPARE(survey().pageNumber(), i + 1);
            QCOMPARE(survey().pageCount(), int(way.size()));
            forth << page();
            survey().next();
        }
        QCOMPARE(forth, way);
        QCOMPARE(survey().stage(), Stage::Summary);
        while (survey().back())
            back.prepend(page());
        QCOMPARE(back, way);
        while (page() != s("another?"))
            survey().next();
        survey().addRow(); // one more visit
        QCOMPARE(page(), s("where"));
        QCOMPARE(survey().pageCount(), int(way.size()) + 1);
    }
    void whatIsSaidIsRecordedAfterAYesAndGivenWithTheAnswers()
    {
        openListening(true);
        survey().next();
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
        survey().give(); // at once: it waits for the recording
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Thanks, 10'000);
        const QCborMap answers = m_tablet->submissions().first().fields.value(s("answers")).toMap();
        const auto talk = record::MediaRef::fromCbor(answers.value(s("talk")));
        QCOMPARE(talk.type, s("audio/ogg"));
        QCOMPARE(talk.durationMs, 42'000);
    }
    void nothingIsRecordedAfterANoAlsoWhenOneComesBack()
    {
        openListening(false);
        QCOMPARE(recording(), Recording::Declined);
        QVERIFY(m_tablet->keeps());
        survey().leave();
        m_tablet->openSurvey(m_form);
        QCOMPARE(recording(), Recording::Declined);
        QCOMPARE(m_tablet->devices.background().state(), device::AudioRecorder::State::Resting);
    }
    void aRecordingIsStoppedAndTakenOutAgain()
    {
        openListening(true);
        survey().recording()->stop();
        QTRY_COMPARE_WITH_TIMEOUT(recording(), Recording::Kept, 10'000);
        QCOMPARE(survey().recording()->recordedMs(), 42'000);
        survey().recording()->takeOut();
        QCOMPARE(recording(), Recording::Declined);
        survey().next();
        survey().next();
        survey().give();
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Thanks, 10'000);
        QVERIFY(!m_tablet->submissions().first().fields.value(s("answers")).toMap().contains(s("talk")));
    }
    void whatWasRecordedUntilTheSurveyIsLeftIsThereAfterwards()
    {
        openListening(true);
        QVERIFY(m_tablet->keeps());
        survey().leave();
        QCOMPARE(m_tablet->devices.background().state(), device::AudioRecorder::State::Resting);
        m_tablet->ask([](store::Programme&) -> Result<int> { return 1; }); // the recording is in the store
        QTest::qWait(0);
        m_tablet->ask([](store::Programme&) -> Result<int> { return 1; }); // and in the draft
        m_tablet->openSurvey(m_form);
        QCOMPARE(recording(), Recording::Kept);
        QCOMPARE(survey().recording()->recordedMs(), 42'000);
    }
    void twoLanguagesStandSideBySide()
    {
        survey().chooseSecondLanguage(s("ar"));
        QuestionItem* village = m_tablet->here(s("village"));
        QCOMPARE(village->label().text, s("Village"));
        QCOMPARE(village->label().rich, s("<b>Village</b>"));
        QCOMPARE(village->secondLabel().text, s("القرية"));
        QVERIFY(village->secondLabel().isRightToLeft());
        survey().lookOver();
        const auto line = survey().outline()->index(0);
        QCOMPARE(survey().outline()->data(line, OutlineModel::SecondRole).value<Words>().text, s("القرية"));
        survey().back();
        survey().chooseLanguage(s("ar")); // now it is the first
        QVERIFY(survey().secondLanguage().isEmpty());
        QVERIFY(m_tablet->here(s("village"))->secondLabel().text.isEmpty());
    }
    void aDraftMovesToANewerVersionAndLosesNothing()
    {
        fillTwo();
        QVERIFY(m_tablet->pick(s("roof"), s("tin")));
        QVERIFY(m_tablet->keeps());
        survey().leave();
        const RecordId newer = m_tablet->bringIn(household(true), s("household.xlsx"));
        m_tablet->openSurvey(newer);
        QCOMPARE(survey().stage(), Stage::Changed);
        QVERIFY(survey().movedCount() >= 3);
        QCOMPARE(survey().left()->count(), 1);
        QCOMPARE(survey().left()->row(0).value(s("question")).value<Words>().text, s("Roof"));
        QCOMPARE(survey().left()->row(0).value(s("answer")).value<Words>().text, s("Tin"));
        QVERIFY(m_tablet->keeps());
        survey().leave(); // a kill: what did not fit is in the draft
        m_tablet->openSurvey(newer);
        QCOMPARE(survey().stage(), Stage::Filling);
        QCOMPARE(survey().left()->count(), 1);
        while (survey().stage() == Stage::Filling)
            survey().skip();
        survey().give();
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Thanks, 10'000);
        const auto submissions = m_tablet->submissions();
        QCOMPARE(submissions.size(), 1);
        QCOMPARE(submissions.first().text(s("form_version")), s("2"));
        const QCborMap line = submissions.first().fields.value(s("earlier")).toArray().first().toMap();
        QCOMPARE(line.value(s("value")).toString(), s("tin"));
    }
    void onlyTheNewestVersionIsOffered()
    {
        survey().leave();
        const RecordId newer = m_tablet->bringIn(household(true), s("household.xlsx"));
        SurveyListViewModel list(m_tablet->services);
        list.read();
        QTRY_VERIFY_WITH_TIMEOUT(list.isRead(), 10'000);
        QCOMPARE(list.surveys()->count(), 1);
        QCOMPARE(list.surveys()->row(0).value(s("recordId")).toString(), newer.text());
    }
    void whatWasGivenCanBeChangedByWhoGaveIt()
    {
        m_tablet->here(s("village"))->write(s("Char Rajapur"));
        survey().next();
        while (survey().stage() == Stage::Filling)
            survey().skip();
        survey().give();
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Thanks, 10'000);
        const auto given = m_tablet->submissions().first();
        survey().leave();
        survey().openGiven(given.id.text());
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Summary, 10'000);
        QVERIFY(survey().isRevising());
        survey().mend(0);
        QCOMPARE(m_tablet->here(s("village"))->text(), s("Char Rajapur"));
        m_tablet->here(s("village"))->write(s("Char Bhabanipur"));
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
        QVERIFY(m_tablet->keeps());
        survey().give();
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Thanks, 10'000);
        const auto after = m_tablet->submissions();
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.first().fields.value(s("answers")).toMap().value(s("village")).toString(), s("Char Bhabanipur"));
        const auto history = m_tablet->ask([id = given.id](store::Programme& p) { return p.history(id); });
        QCOMPARE(history.size(), 2);
        QVERIFY(history.first().made);
        QCOMPARE(history.first().fields.value(s("answers")).toMap().value(s("village")).toString(), s("Char Rajapur"));
        SurveyListViewModel list(m_tablet->services);
        list.read();
        QTRY_COMPARE_WITH_TIMEOUT(list.given()->count(), 1, 10'000);
        QCOMPARE(list.given()->row(0).value(s("changes")).toInt(), 1);
    }
    void nobodyElseOpensWhatWasGiven()
    {
        m_tablet->here(s("village"))->write(s("x"));
        survey().next();
        while (survey().stage() == Stage::Filling)
            survey().skip();
        survey().give();
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Thanks, 10'000);
        const auto given = m_tablet->submissions().first();
        m_tablet->session.end();
        m_tablet->sitDown(kAll);
        survey().openGiven(given.id.text());
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Stuck, 10'000);
    }
    void aRecordedPromptIsPlayedBeforeTheMachineSpeaks()
    {
        Voice& voice = m_tablet->voice;
        QVERIFY(voice.available(
            s("xx"), m_tablet->here(s("village"))->key())); // somebody's recording needs no voice of the machine
        QVERIFY(!voice.available(s("xx"), m_tablet->here(s("village"))->key().replace(s("village"), s("age"))));
        survey().hearQuestion(m_tablet->here(s("village")));
        QCOMPARE(voice.playingKey(), m_tablet->here(s("village"))->key());
        survey().hearQuestion(m_tablet->here(s("village")));
        QVERIFY(voice.playingKey().isEmpty()); // pressed again: stops
    }
};

QTEST_MAIN(TestSurveyViews)
#include "tst_surveyviews.moc"
