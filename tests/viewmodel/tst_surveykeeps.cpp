// SPDX-License-Identifier: GPL-3.0-or-later
// What a person said stays as it was said, and nobody is held where they cannot answer: on a real store.
#include "gatherviewmodel.h"
#include "surveytablet.h"

#include "../core/form/testforms.h"
#include "storypicture.h"

#include <QBuffer>
#include <QImage>

using namespace uthan;
using namespace uthan::app;
using Stage = SurveyViewModel::Stage;
using Widget = QuestionItem::Widget;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
testforms::Rows named(const char* id, const char* version = "1")
{
    return {{s("form_title"), s("form_id"), s("version")}, {s("A form"), s(id), s(version)}};
}
testforms::Rows crops()
{
    return {{s("list_name"), s("name"), s("label")}, {s("crop"), s("tea"), s("Tea")}, {s("crop"), s("rice"), s("Rice")},
        {s("crop"), s("jute"), s("Jute")}};
}
QByteArray closed()
{
    testforms::Rows rows{{s("type"), s("name"), s("label"), s("readonly"), s("required"), s("default"),
        s("calculation"), s("parameters"), s("appearance")}};
    rows << QStringList{s("begin group"), s("page"), s("Page"), {}, {}, {}, {}, {}, s("field-list")};
    const auto add = [&rows](const char* type, const char* name, const char* value, const char* look = "",
                         const char* parameters = "") {
        rows << QStringList{s(type), s(name), s(name), s("yes"), s("yes"), s(value), {}, s(parameters), s(look)};
    };
    add("integer", "number", "3");
    add("decimal", "bearing", "45", "bearing");
    add("range", "slider", "2", "", "start=0 end=5 step=1");
    add("geopoint", "place", "23.5 90.5 0 0");
    add("geotrace", "way", "23.5 90.5 0 0; 23.6 90.6 0 0");
    add("date", "day", "2026-03-01");
    add("time", "hour", "10:30:00");
    add("text", "words", "So it is");
    add("barcode", "code", "12345");
    add("select_one crop", "one", "tea");
    add("acknowledge", "seen", "OK");
    rows << QStringList{s("rank crop"), s("order"), s("order"), s("yes"), {}, s("rice tea jute"), {}, {}, {}};
    rows << QStringList{s("audio"), s("voice"), s("voice"), s("yes"), {}, {}, {}, {}, {}};
    rows << QStringList{s("end group"), {}, {}, {}, {}, {}, {}, {}, {}};
    return testforms::form(rows, crops(), named("closed"));
}
QByteArray page()
{
    return testforms::form({{s("type"), s("name"), s("label"), s("hint"), s("required"), s("appearance")},
                               {s("begin group"), s("page"), s("Page"), {}, {}, s("field-list")},
                               {s("text"), s("story"), s("Tell the story"), {}, {}, {}},
                               {s("audio"), s("story_song"), s("Sing the song"), s("Only the refrain"), s("yes"), {}},
                               {s("text"), s("tale"), s("Tell a tale"), {}, {}, {}},
                               {s("audio"), s("tale_voice"), s("Or say it"), {}, {}, {}},
                               {s("text"), s("last"), s("Last"), {}, {}, {}}, {s("end group"), {}, {}, {}, {}, {}}},
        {}, named("page"));
}
QByteArray quick()
{
    return testforms::form({{s("type"), s("name"), s("label"), s("appearance"), s("constraint")},
                               {s("select_one crop"), s("best"), s("Best"), s("quick"), s(". != 'tea'")},
                               {s("text"), s("last"), s("Last"), {}, {}}},
        crops(), named("quick"));
}
QByteArray farm()
{
    return testforms::form({{s("type"), s("name"), s("label"), s("appearance"), s("choice_filter")},
                               {s("begin group"), s("page"), s("Page"), s("field-list"), {}},
                               {s("select_multiple crop"), s("grown"), s("Grown"), {}, {}},
                               {s("rank crop"), s("order"), s("Order"), {}, s("selected(${grown}, name)")},
                               {s("select_multiple crop"), s("sold"), s("Sold"), {}, s("selected(${grown}, name)")},
                               {s("end group"), {}, {}, {}, {}}},
        crops(), named("farm"));
}
}

class TestSurveyKeeps : public QObject {
    Q_OBJECT
private:
    FreshTablet m_tablet;
    SurveyViewModel& survey() { return m_tablet->survey; }
    QuestionItem* at(const char* name) { return m_tablet->here(s(name)); }
    void open(const QByteArray& form) { m_tablet->openSurvey(m_tablet->bringIn(form, s("form.xlsx"))); }
    QList<QCborValue> values()
    {
        QList<QCborValue> out;
        for (const QuestionItem* item : survey().questions()->items())
            out << item->view().value;
        return out;
    }

    void giveRice(const RecordId& form, GatherViewModel& gather)
    {
        m_tablet->openSurvey(form);
        at("best")->pick(s("rice"));
        survey().next();
        survey().next();
        survey().give();
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Thanks, 10'000);
        survey().leave();
        QTRY_COMPARE(gather.things()->count(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_tablet.make();
        m_tablet->sitDown({s("collect"), s("discuss")});
    }
    void cleanup() { m_tablet.takeDown(); }

    void aNumberBetweenStepsAndAChoiceTwiceInAnOrderAreSaidForTheirReason()
    {
        open(testforms::form({{s("type"), s("name"), s("label"), s("parameters"), s("default")},
                                 {s("range"), s("far"), s("How far?"), s("start=0 end=10 step=2"), {}},
                                 {s("rank crop"), s("order"), s("Order"), {}, s("tea tea rice jute")}},
            crops(), named("misfits")));
        at("far")->setNumber(3);
        QCOMPARE(at("far")->trouble(), QuestionItem::Trouble::BetweenSteps);
        const QuestionItem* order = m_tablet->goTo(s("order"));
        QVERIFY(order);
        QCOMPARE(order->trouble(), QuestionItem::Trouble::ChosenTwice);
    }
    // What no device can hold is not there: whoever fills the form in is told which, until it fits again.
    void rowsThatThereIsNoRoomForAreSaid()
    {
        testforms::Rows rows{
            {s("type"), s("name"), s("label"), s("repeat_count")}, {s("integer"), s("n"), s("How many?")}};
        for (const char* name : {"a", "b", "c"})
            rows << QStringList{s("begin_repeat"), s(name), s("Part ") + s(name), s("${n}")};
        rows << QStringList{s("text"), s("t"), s("T")};
        for (int i = 0; i < 3; ++i)
            rows << QStringList{s("end_repeat")};
        open(testforms::form(rows, {}, named("rows")));
        QVERIFY(survey().rowsCut().text.isEmpty());
        QSignalSpy changed(&survey(), &SurveyViewModel::pageChanged);
        at("n")->write(s("1000"));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(survey().rowsCut().text, s("Part b"));
        at("n")->write(s("2"));
        QVERIFY(survey().rowsCut().text.isEmpty());
    }
    void aTextWithoutEndIsSaid()
    {
        testforms::Rows rows{{s("type"), s("name"), s("label"), s("calculation")}, {s("text"), s("c0"), s("C")}};
        for (int i = 1; i <= 40; ++i)
            rows << QStringList{s("calculate"), s("c%1").arg(i), {}, s("concat(${c%1}, ${c%1})").arg(i - 1)};
        open(testforms::form(rows, {}, named("long")));
        QVERIFY(survey().leftEmpty().text.isEmpty());
        at("c0")->write(s("y"));
        QCOMPARE(survey().leftEmpty().text, s("c23"));
        at("c0")->write({});
        QVERIFY(survey().leftEmpty().text.isEmpty());
    }
    void whatCannotBeWorkedOutIsSaid()
    {
        open(testforms::form({{s("type"), s("name"), s("label"), s("calculation")}, {s("text"), s("k"), s("K")},
                                 {s("calculate"), s("all"), {}, s("if(${k} = 'x', count(../*[name() | 1]), 0)")}},
            {}, named("stuck")));
        QVERIFY(survey().notWorkedOut().text.isEmpty());
        QSignalSpy changed(&survey(), &SurveyViewModel::pageChanged);
        at("k")->write(s("x"));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(survey().notWorkedOut().text, s("all"));
        at("k")->write(s("y"));
        QVERIFY(survey().notWorkedOut().text.isEmpty());
    }
    void whatIsReadOnlyIsChangedByNothing()
    {
        open(closed());
        const QList<QCborValue> before = values();
        for (QuestionItem* item : survey().questions()->items()) {
            item->pick(s("jute"));
            item->moveUp(s("tea"));
            item->moveDown(s("rice"));
            item->write(s("7"));
            item->setNumber(4);
            item->stepBy(1);
            item->pickValue(1);
            item->slideTo(0.9);
            item->stepPart(QuestionItem::Part::Day, 1);
            item->writeYear(s("1999"));
            item->chooseDay(s("1999-01-01"));
            item->acknowledge(false);
            item->putAt(1, 1, 1);
            item->addPoint(1, 1);
            item->movePoint(0, 1, 1);
            item->removePoint(0);
            item->sayDontKnow();
            item->sayRatherNot();
            item->saySkip();
            item->letGo();
            item->clear();
            survey().say(item);
            survey().locate(item);
            survey().media()->walk(item);
            QVERIFY2(!item->offersDontKnow() && !item->offersRatherNot(), qPrintable(item->name()));
            QCOMPARE(item->noAnswer(), 0);
        }
        QCOMPARE(values(), before);
        QVERIFY(survey().spokenQuestion().isEmpty());
        QVERIFY(!survey().media()->isWalking());
        for (const char* name : {"number", "bearing", "slider", "place", "way", "day", "hour", "words", "code"})
            QVERIFY2(at(name)->widget() == Widget::Said && !at(name)->said().isEmpty(), name);
        QCOMPARE(at("number")->said(), s("3"));
        QCOMPARE(at("words")->said(), s("So it is"));
        QCOMPARE(at("voice")->widget(), Widget::Note); // nothing was said, nobody can
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
    }
    void aQuestionWithWordsOfItsOwnIsAskedBesideOneThatIsOnlySaid()
    {
        open(page());
        QCOMPARE(survey().questions()->count(), 4);
        QCOMPARE(at("story")->voice(), nullptr);
        QCOMPARE(at("tale")->voice(), at("tale_voice"));
        QCOMPARE(survey().questions()->at(1), at("story_song"));
        at("story")->sayDontKnow();
        QCOMPARE(at("story_song")->noAnswer(), 0); // nobody asked it yet
        at("tale")->sayDontKnow();
        QVERIFY(at("tale_voice")->noAnswer() != 0);
        survey().next();
        QCOMPARE(survey().stage(), Stage::Filling);
        QCOMPARE(at("story_song")->trouble(), QuestionItem::Trouble::Missing); // and it can be seen
        at("story_song")->saySkip();
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
        QCOMPARE(survey().summary()->count(), 4);
    }
    void undoTakesBackNoLaterAnswer()
    {
        open(page());
        at("story")->write(s("Long ago"));
        at("story")->sayDontKnow();
        QCOMPARE(survey().undoKind(), SurveyViewModel::UndoKind::LeftOut);
        at("last")->sayRatherNot(); // nothing stood there
        QCOMPARE(survey().undoKind(), SurveyViewModel::UndoKind::None);
        survey().undo();
        QVERIFY(at("last")->noAnswer() != 0);
        at("last")->write(s("The end"));
        at("last")->sayDontKnow();
        survey().keepMedia(survey().destination(at("story_song")->place()), "sound", s("audio/ogg"), 1000);
        QTRY_VERIFY(at("story_song")->hasAnswer());
        QCOMPARE(survey().undoKind(), SurveyViewModel::UndoKind::None);
    }
    void answersThatWereGivenAreReachedToBeChanged()
    {
        const RecordId form = m_tablet->bringIn(quick(), s("form.xlsx"));
        GatherViewModel gather(m_tablet->services);
        giveRice(form, gather);
        QVariantMap thing = gather.things()->row(0);
        QVERIFY(!thing.value(s("isDraft")).toBool() && !thing.value(s("isChanging")).toBool());
        survey().openGiven(thing.value(s("recordId")).toString());
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Summary, 10'000);
        survey().mend(0);
        at("best")->pick(s("jute"));
        QVERIFY(m_tablet->keeps());
        survey().leave();
        gather.refresh();
        QTRY_VERIFY(gather.things()->row(0).value(s("isChanging")).toBool());
        QCOMPARE(gather.things()->count(), 1); // one thing, not a second that was begun
        thing = gather.things()->row(0);
        QVERIFY(!thing.value(s("isDraft")).toBool());
        survey().openGiven(thing.value(s("recordId")).toString());
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Filling, 10'000); // where the change was left
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
        survey().give();
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Thanks, 10'000);
        const QList<record::Record> given = m_tablet->submissions();
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().fields.value(s("answers")).toMap().value(s("best")).toString(), s("jute"));
    }
    void whoLooksAtWhatTheyGaveHasChangedNothing()
    {
        const RecordId form
            = m_tablet->bringIn(testforms::form({{s("type"), s("name"), s("label"), s("appearance")},
                                                    {s("select_one crop"), s("best"), s("Best"), s("quick")},
                                                    {s("text"), s("last"), s("Last"), {}}, {s("end"), s("end")}},
                                    crops(), named("quick")),
                s("form.xlsx")); // its end is another at each look
        GatherViewModel gather(m_tablet->services);
        giveRice(form, gather);
        const QString id = gather.things()->row(0).value(s("recordId")).toString();
        const auto drafts
            = [this] { return m_tablet->ask([](store::Programme& p) { return p.drafts(s("submission")); }).size(); };
        survey().openGiven(id);
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Summary, 10'000);
        survey().mend(0); // one question, its answer left as it is
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
        QVERIFY(survey().isKept());
        survey().leave();
        QCOMPARE(drafts(), 0);
        survey().openGiven(id);
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Summary, 10'000);
        survey().mend(0);
        at("best")->pick(s("jute"));
        QVERIFY(m_tablet->keeps());
        QCOMPARE(drafts(), 1);
    }
    void aTouchThatDoesNotFitGoesNowhereByItself()
    {
        open(quick());
        at("best")->pick(s("rice"));
        QVERIFY(survey().isGoingOn());
        at("best")->pick(s("tea"));
        QVERIFY(!survey().isGoingOn());
        QCOMPARE(at("best")->trouble(), QuestionItem::Trouble::DoesNotFit);
        at("best")->pick(s("rice"));
        QVERIFY(survey().isGoingOn());
    }
    void whatIsNoLongerOfferedHasItsWordsAndTheRestMayStay()
    {
        open(farm());
        at("grown")->pick(s("tea"));
        at("grown")->pick(s("rice"));
        at("sold")->pick(s("tea"));
        at("sold")->pick(s("rice"));
        at("order")->pick(s("rice"));
        at("order")->pick(s("tea"));
        at("grown")->pick(s("tea")); // out again
        at("grown")->pick(s("jute"));
        QCOMPARE(at("sold")->trouble(), QuestionItem::Trouble::ChoiceGone);
        QCOMPARE(at("sold")->gone().text, s("Tea"));
        QCOMPARE(at("order")->trouble(), QuestionItem::Trouble::OrderChanged);
        survey().next();
        QCOMPARE(survey().stage(), Stage::Filling);
        QVERIFY(at("sold")->mayLetGo());
        at("sold")->letGo();
        QCOMPARE(at("sold")->view().value.toArray(), QCborArray{s("rice")});
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary); // an order that changed holds nobody, and is marked
        const SummaryModel* summary = survey().summary();
        QCOMPARE(summary->data(summary->index(1), SummaryModel::StateRole).value<SummaryModel::State>(),
            SummaryModel::State::LookAgain);
        QCOMPARE(summary->missingCount(), 0);
    }
    void whatANewerVersionAsksBeforeWhereOneStoodIsAskedFirst()
    {
        const auto version = [](bool newer) {
            testforms::Rows rows{{s("type"), s("name"), s("label"), s("relevant")},
                {s("text"), s("village"), s("Village"), {}}, {s("text"), s("alias"), s("Alias"), {}}};
            if (newer)
                rows << QStringList{s("integer"), s("rooms"), s("Rooms"), {}};
            rows << QStringList{s("text"), s("well"), s("Well"), newer ? QString() : s("${village} = 'x'")};
            return testforms::form(
                rows << QStringList{s("text"), s("last"), s("Last"), {}}, {}, named("rooms", newer ? "2" : "1"));
        };
        open(version(false));
        at("village")->write(s("Char Rajapur"));
        survey().next();
        survey().next(); // left open, and not asked again
        at("last")->write(s("So it is"));
        QVERIFY(m_tablet->keeps());
        survey().leave();
        open(version(true));
        QCOMPARE(survey().stage(), Stage::Changed);
        survey().goOnWithNewer();
        QVERIFY(at("rooms"));
        survey().next();
        QVERIFY(at("well")); // its condition is another one now
        survey().next();
        QVERIFY(at("last"));
        QVERIFY(m_tablet->keeps());
        survey().leave();
        open(version(true)); // once is enough
        QVERIFY(at("last"));
    }
    void whoPressesNextIsLedToTheFirstThatDoesNotFitAndToldWhy()
    {
        open(testforms::form(
            {{s("type"), s("name"), s("label"), s("required"), s("constraint"), s("appearance")},
                {s("begin group"), s("page"), s("Page"), {}, {}, s("field-list")},
                {s("text"), s("first"), s("First"), {}, {}, {}},
                {s("integer"), s("many"), s("Many"), {}, s(". < 9"), {}},
                {s("text"), s("why"), s("Why"), s("yes"), {}, {}}, {s("end group"), {}, {}, {}, {}, {}}},
            {}, named("faulty")));
        at("many")->write(s("12"));
        QSignalSpy held(&survey(), &SurveyViewModel::heldBack);
        survey().next();
        QCOMPARE(held.last().first().toInt(), 1);
        QCOMPARE(survey().missingHere(), 1);
        QCOMPARE(survey().unfitHere(), 1); // there is an answer: not one that is still needed
        at("many")->write(s("3"));
        survey().next();
        QCOMPARE(held.last().first().toInt(), 2);
        QCOMPARE(survey().unfitHere(), 0);
        at("why")->write(s("So"));
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
    }
    void aPhotoStaysWithItsQuestionWhenTheNextOneIsPicturedMeanwhile()
    {
        open(testforms::form({{s("type"), s("name"), s("label")}, {s("image"), s("house"), s("House")},
                                 {s("image"), s("yard"), s("Yard")}},
            {}, named("photos")));
        QImage large(3000, 2000, QImage::Format_RGB32);
        large.fill(Qt::darkGreen);
        device::TwinCamera& camera = m_tablet->devices.camera();
        QBuffer buffer(&camera.picture);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && large.save(&buffer, "JPEG"));
        survey().openCamera(at("house"), nullptr);
        survey().takePicture(at("house")); // it is made smaller beside, and they go on
        survey().skip();
        survey().openCamera(at("yard"), nullptr);
        QTRY_VERIFY(!survey().picture()->isBusy());
        QVERIFY(m_tablet->keeps());
        QVERIFY(!at("yard")->hasAnswer());
        QVERIFY(survey().back());
        QTRY_VERIFY(at("house")->hasAnswer());
    }
    void whatWasCoveredStaysSoWhenTheQuestionsHaveChanged()
    {
        const auto version = [](bool newer) {
            testforms::Rows rows{{s("type"), s("name"), s("label"), s("appearance")},
                {s(newer ? "integer" : "text"), s("number"), s("Number"), s(newer ? "" : "masked")}};
            rows << (newer ? QStringList{s("text"), s("other"), s("Other"), {}}
                           : QStringList{s("text"), s("word"), s("Secret word"), s("masked")});
            return testforms::form(rows, {}, named("covered", newer ? "2" : "1"));
        };
        open(version(false));
        at("number")->write(s("one two"));
        survey().next();
        at("word")->write(s("kiwi"));
        QVERIFY(m_tablet->keeps());
        survey().leave();
        open(version(true));
        QCOMPARE(survey().stage(), Stage::Changed);
        QCOMPARE(survey().left()->count(), 2);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(survey().left()->row(i).value(s("answer")).value<Words>().text, s("••••••••"));
    }
    void whatANewerVersionTakesNoMoreIsShown()
    {
        const auto version = [](bool newer) {
            return testforms::form(
                {{s("type"), s("name"), s("label")}, {s(newer ? "integer" : "decimal"), s("heavy"), s("How heavy")},
                    {s(newer ? "date" : "text"), s("when"), s("When was it")}, {s("text"), s("last"), s("Last")}},
                {}, named("heavy", newer ? "2" : "1"));
        };
        open(version(false));
        at("heavy")->write(s("2.5"));
        survey().next();
        at("when")->write(s("last spring"));
        QVERIFY(m_tablet->keeps());
        survey().leave();
        open(version(true));
        QCOMPARE(survey().stage(), Stage::Changed);
        QCOMPARE(survey().left()->count(), 2);
        QStringList told;
        for (int i = 0; i < 2; ++i) {
            told << survey().left()->row(i).value(s("answer")).value<Words>().text;
            QVERIFY(survey().left()->row(i).value(s("otherwise")).toBool());
        }
        QCOMPARE(told, (QStringList{s("2.5"), s("last spring")}));
        survey().goOnWithNewer();
        survey().lookOver();
        survey().goToLine(0);
        QCOMPARE(at("heavy")->text(), s("2.5"));
        QCOMPARE(at("heavy")->trouble(), QuestionItem::Trouble::NotWhole);
        survey().lookOver();
        survey().goToLine(1);
        QCOMPARE(at("when")->trouble(), QuestionItem::Trouble::NotAMoment);
        QCOMPARE(at("when")->unshown(), s("last spring"));
        survey().lookOver();
        survey().goToLine(2);
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
        const SummaryModel* summary = survey().summary();
        QCOMPARE(summary->data(summary->index(1), SummaryModel::AnswerRole).value<Words>().text, s("last spring"));
    }
};

QTEST_GUILESS_MAIN(TestSurveyKeeps)
#include "tst_surveykeeps.moc"
