// SPDX-License-Identifier: GPL-3.0-or-later
// Where a survey is filled in: asked first, looked for after a yes only, kept, taken out again.
#include "surveytablet.h"

#include "../core/form/testforms.h"

using namespace uthan;
using namespace uthan::app;
using Stage = SurveyViewModel::Stage;
using State = SurveyPlace::State;
using Trouble = SurveyPlace::Trouble;

namespace {
const QString kFound = QStringLiteral("51.050000 -114.000000 0 12.0"); // of the twin

QString s(const char* text)
{
    return QString::fromUtf8(text);
}
QByteArray sheet(bool atStart, bool atAnswer)
{
    testforms::Rows rows{{s("type"), s("name"), s("label"), s("trigger")}};
    if (atStart)
        rows << QStringList{s("start-geopoint"), s("began"), {}, {}};
    rows << QStringList{s("text"), s("who"), s("Who?"), {}} << QStringList{s("text"), s("last"), s("Last"), {}};
    if (atAnswer)
        rows << QStringList{s("background-geopoint"), s("told"), {}, s("${who}")};
    return testforms::form(
        rows, {}, {{s("form_title"), s("form_id"), s("version")}, {s("Walking"), s("walking"), s("1")}});
}
}

class TestSurveyNoting : public QObject {
    Q_OBJECT
private:
    FreshTablet m_tablet;
    RecordId m_form;
    int m_looks = 0;

    SurveyViewModel& survey() { return m_tablet->survey; }
    SurveyPlace& place() { return *survey().place(); }
    [[nodiscard]] State state() { return place().state(); }
    device::TwinPosition& source() { return m_tablet->devices.position(); }
    void openForm(bool atStart = true, bool atAnswer = false)
    {
        m_form = m_tablet->bringIn(sheet(atStart, atAnswer), s("walking.xlsx"));
        m_tablet->openSurvey(m_form);
    }
    void comeBack()
    {
        QVERIFY(m_tablet->keeps());
        survey().leave();
        QCOMPARE(state(), State::None);
        m_tablet->openSurvey(m_form);
    }
    QCborMap give()
    {
        for (int step = 0; step < 20 && survey().stage() == Stage::Filling; ++step)
            survey().next();
        survey().give();
        if (!QTest::qWaitFor([this] { return survey().stage() == Stage::Thanks; }, 10'000))
            qFatal("the answers are not taken");
        return m_tablet->submissions().last().fields.value(s("answers")).toMap();
    }

private Q_SLOTS:
    void init()
    {
        m_tablet.make();
        survey().setGoesOnByItself(false);
        m_tablet->sitDown({s("collect"), s("discuss")});
        m_looks = 0;
        const auto looked = [this] { ++m_looks; };
        connect(&source(), &device::PositionSource::located, this, looked);
        connect(&source(), &device::PositionSource::failed, this, looked);
    }
    void cleanup() { m_tablet.takeDown(); }

    void nothingIsAskedWhereTheFormDoesNotWishIt()
    {
        openForm(false);
        QCOMPARE(survey().stage(), Stage::Filling);
        QCOMPARE(state(), State::None);
    }
    void nothingIsLookedForBeforeAYes()
    {
        openForm();
        QCOMPARE(state(), State::Asking);
        survey().next();
        QTest::qWait(50);
        QCOMPARE(m_looks, 0);
        QVERIFY(!give().contains(s("began")));
        QCOMPARE(m_looks, 0);
    }
    void afterAYesThePlaceGoesWithTheAnswersAndSaysHowExactItIs()
    {
        openForm();
        place().agree();
        QCOMPARE(state(), State::Looking);
        QTRY_COMPARE(state(), State::Noted);
        QCOMPARE(place().metres(), 12);
        QVERIFY(place().isFresh());
        QCOMPARE(give().value(s("began")).toString(), kFound);
        QCOMPARE(m_looks, 1);
    }
    void afterANoNothingIsEverLookedForAlsoWhenOneComesBackOrAnAnswerAsks()
    {
        openForm(true, true);
        place().goOnWithout();
        QCOMPARE(state(), State::Declined);
        m_tablet->here(s("who"))->write(s("Amina"));
        comeBack();
        QCOMPARE(state(), State::Declined);
        m_tablet->goTo(s("who"))->write(s("Salma"));
        QTest::qWait(50);
        QCOMPARE(state(), State::Declined);
        const QCborMap answers = give();
        QVERIFY(!answers.contains(s("began")) && !answers.contains(s("told")));
        QCOMPARE(m_looks, 0);
    }
    void whoWasNotAskedYetIsAskedAsTheyComeBack()
    {
        openForm();
        m_tablet->here(s("who"))->write(s("Amina"));
        comeBack();
        QCOMPARE(state(), State::Asking);
        QCOMPARE(m_looks, 0);
    }
    void whatWasNotedStaysWhereItWasWhenOneComesBackElsewhere()
    {
        openForm();
        place().agree();
        QTRY_COMPARE(state(), State::Noted);
        source().latitude = 23.7;
        comeBack();
        QCOMPARE(state(), State::Noted);
        QCOMPARE(place().metres(), 12);
        QTest::qWait(50);
        QCOMPARE(m_looks, 1);
        QCOMPARE(give().value(s("began")).toString(), kFound);
    }
    void anAnswerThatAsksForThePlaceAfterAYesGetsItWithoutAnotherQuestion()
    {
        openForm(true, true);
        place().agree();
        QTRY_COMPARE(state(), State::Noted);
        source().latitude = 23.7;
        m_tablet->here(s("who"))->write(s("Amina"));
        QCOMPARE(state(), State::Looking);
        QTRY_COMPARE(state(), State::Noted);
        const QCborMap answers = give();
        QCOMPARE(answers.value(s("began")).toString(), kFound);
        QVERIFY(answers.value(s("told")).toString().startsWith(s("23.7")));
    }
    void aWordThatIsWrittenLetterByLetterIsOneReasonToLook()
    {
        openForm(true, true);
        place().agree();
        QTRY_COMPARE(state(), State::Noted);
        for (const char* letters : {"A", "Am", "Ami", "Amin", "Amina"}) {
            m_tablet->here(s("who"))->write(s(letters));
            QTest::qWait(20);
        }
        QTRY_COMPARE(state(), State::Noted);
        QCOMPARE(m_looks, 2);
    }
    void anAnswerThatIsTheFirstToAskAsksAndTheQuestionIsReadableOnTheNextPage()
    {
        openForm(false, true);
        QCOMPARE(state(), State::None);
        m_tablet->here(s("who"))->write(s("Amina"));
        QCOMPARE(state(), State::Asking);
        survey().next();
        QVERIFY(!place().isPassedOver());
        survey().back();
        QVERIFY(place().isPassedOver());
        place().agree();
        QTRY_COMPARE(state(), State::Noted);
        QCOMPARE(give().value(s("told")).toString(), kFound);
    }
    void whoPassesTheQuestionOverIsNotHeldUp()
    {
        openForm();
        QVERIFY(!place().isPassedOver());
        survey().next();
        QVERIFY(place().isPassedOver());
        QCOMPARE(state(), State::Asking);
        place().agree();
        QTRY_COMPARE(state(), State::Noted);
    }
    void whatWasNotedIsTakenOutAgainAndNothingMoreIsLookedFor()
    {
        openForm(true, true);
        place().agree();
        QTRY_COMPARE(state(), State::Noted);
        comeBack();
        place().takeOut();
        QCOMPARE(state(), State::Declined);
        m_tablet->here(s("who"))->write(s("Amina"));
        QTest::qWait(50);
        comeBack();
        QCOMPARE(state(), State::Declined);
        const QCborMap answers = give();
        QVERIFY(!answers.contains(s("began")) || answers.value(s("began")).isMap());
        QVERIFY(!answers.contains(s("told")) || answers.value(s("told")).isMap());
        QCOMPARE(m_looks, 1);
    }
    void takingTheLastStepBackBringsNoPlaceBackThatWasTakenOut()
    {
        openForm();
        place().agree();
        QTRY_COMPARE(state(), State::Noted);
        m_tablet->here(s("who"))->write(s("Amina"));
        survey().skip();
        survey().back();
        m_tablet->here(s("who"))->write({});
        m_tablet->here(s("who"))->write(s("A"));
        m_tablet->here(s("who"))->sayRatherNot();
        QVERIFY(survey().undoKind() != SurveyViewModel::UndoKind::None);
        place().takeOut();
        survey().undo();
        QVERIFY(!give().contains(s("began")));
    }
    void takingTheLastStepBackLosesNoPlace()
    {
        openForm();
        place().agree();
        QTRY_COMPARE(state(), State::Noted);
        m_tablet->here(s("who"))->write(s("A"));
        m_tablet->here(s("who"))->sayRatherNot();
        survey().undo();
        QTest::qWait(50);
        QCOMPARE(state(), State::Noted);
        QCOMPARE(m_looks, 1);
        QCOMPARE(give().value(s("began")).toString(), kFound);
    }
    void whyThereIsNoPlaceIsSaidAndItIsTriedAgain_data()
    {
        QTest::addColumn<int>("problem");
        QTest::addColumn<int>("trouble");
        using device::Problem;
        QTest::newRow("no device") << int(Problem::Missing) << int(Trouble::NoDevice);
        QTest::newRow("not allowed") << int(Problem::NotAllowed) << int(Trouble::NotAllowed);
        QTest::newRow("nothing in time") << int(Problem::NoAnswer) << int(Trouble::NotFound);
    }
    void whyThereIsNoPlaceIsSaidAndItIsTriedAgain()
    {
        QFETCH(const int, problem);
        QFETCH(const int, trouble);
        openForm();
        source().problem = static_cast<device::Problem>(problem);
        place().agree();
        QTRY_COMPARE(state(), State::Broken);
        QCOMPARE(int(place().trouble()), trouble);
        m_tablet->here(s("who"))->write(s("Amina")); // which is no reason to look again
        QTest::qWait(50);
        QCOMPARE(m_looks, 1);
        source().problem = device::Problem::None;
        place().agree();
        QTRY_COMPARE(state(), State::Noted);
        QCOMPARE(give().value(s("began")).toString(), kFound);
    }
    void whoGoesOnWithoutAfterNothingWasFoundIsLeftAlone()
    {
        openForm(true, true);
        source().problem = device::Problem::Missing;
        place().agree();
        QTRY_COMPARE(state(), State::Broken);
        place().goOnWithout();
        QCOMPARE(state(), State::Declined);
        m_tablet->here(s("who"))->write(s("Amina"));
        QTest::qWait(50);
        QCOMPARE(m_looks, 1);
    }
    void whoGoesOnWithoutASecondPlaceKeepsTheFirst()
    {
        openForm(true, true);
        place().agree();
        QTRY_COMPARE(state(), State::Noted);
        source().problem = device::Problem::NoAnswer;
        m_tablet->here(s("who"))->write(s("Amina"));
        QTRY_COMPARE(state(), State::Broken);
        place().goOnWithout();
        QCOMPARE(state(), State::Noted);
        const QCborMap answers = give();
        QCOMPARE(answers.value(s("began")).toString(), kFound);
        QVERIFY(!answers.contains(s("told")) || answers.value(s("told")).isMap());
    }
    // Whoever comes back may be elsewhere: the device does not look for it by itself.
    void whatWasStillLookedForIsOfferedAgainWhenOneComesBack()
    {
        openForm();
        place().agree();
        QCOMPARE(state(), State::Looking);
        survey().leave(); // before anything was found
        QTest::qWait(50);
        QCOMPARE(m_looks, 0);
        m_tablet->openSurvey(m_form);
        QTest::qWait(50);
        QCOMPARE(state(), State::Broken);
        QCOMPARE(place().trouble(), Trouble::NotFound);
        QCOMPARE(m_looks, 0);
        place().agree();
        QTRY_COMPARE(state(), State::Noted);
    }
    void nobodyIsHeldUpWhoGivesWhileTheDeviceLooks()
    {
        openForm();
        place().agree();
        QVERIFY(!give().contains(s("began")));
        QTest::qWait(50);
        QCOMPARE(m_looks, 0);
    }
    void whoLooksAtWhatTheyGaveIsNotAsked()
    {
        openForm();
        place().agree();
        QTRY_COMPARE(state(), State::Noted);
        (void)give();
        const RecordId id = m_tablet->submissions().last().id;
        survey().leave();
        survey().openGiven(id.text());
        QTRY_COMPARE(survey().stage(), Stage::Summary);
        QCOMPARE(state(), State::None);
        QVERIFY(!survey().back());
        QCOMPARE(m_looks, 1);
    }
    void theWholeSurveyAsksToo()
    {
        openForm();
        survey().setView(SurveyViewModel::View::Whole);
        QCOMPARE(state(), State::Asking);
        place().agree();
        QTRY_COMPARE(state(), State::Noted);
    }
};

QTEST_GUILESS_MAIN(TestSurveyNoting)
#include "tst_surveynoting.moc"
