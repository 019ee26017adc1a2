// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that was said is lost, however soon the person goes on: a recorder that takes its time, on a real store.
#include "surveytablet.h"

#include "../core/form/testforms.h"

using namespace uthan;
using namespace uthan::app;
using Stage = SurveyViewModel::Stage;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
QByteArray talk()
{
    return testforms::form({{s("type"), s("name"), s("label")}, {s("text"), s("first"), s("First")},
                               {s("audio"), s("song"), s("Sing a song")}, {s("audio"), s("tale"), s("Tell a tale")}},
        {}, {{s("form_title"), s("form_id"), s("version")}, {s("Talk"), s("talk"), s("1")}});
}
}

class TestSurveySaying : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Tablet> m_tablet;
    RecordId m_form;
    SurveyViewModel& survey() { return m_tablet->survey; }
    device::TwinRecorder& recorder() { return m_tablet->devices.recorder(); }
    QuestionItem* at(const char* name) { return m_tablet->here(s(name)); }
    void hear(const char* name, qint64 ms)
    {
        survey().say(at(name));
        recorder().hear(ms, 0.5);
    }
    // What the answers hold once they are given.
    qint64 given(const char* name)
    {
        survey().give();
        if (!QTest::qWaitFor([this] { return survey().stage() == Stage::Thanks; }, 10'000))
            return -1;
        const QCborMap answers = m_tablet->submissions().first().fields.value(s("answers")).toMap();
        const QCborValue value = answers.value(s(name));
        return value.isMap() ? record::MediaRef::fromCbor(value).durationMs : 0;
    }
    // Said where the store cannot keep it now.
    void sayInVain(const char* name, qint64 ms)
    {
        QVERIFY(m_tablet->keeps());
        hear(name, ms);
        closeStore();
        survey().capture()->stop();
        recorder().handOver();
        QTRY_VERIFY_WITH_TIMEOUT(survey().keepTrouble() != SurveyViewModel::Trouble::None, 10'000);
    }
    void closeStore() { Tablet::wait(m_tablet->store.close()); }
    // What was asked of the store is answered, and what came of that too.
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(survey().settled().isFinished(), 10'000);
        QTest::qWait(0);
        QTRY_VERIFY_WITH_TIMEOUT(survey().settled().isFinished(), 10'000);
    }
    QString why(const char* name)
    {
        const QCborMap answers = m_tablet->submissions().first().fields.value(s("answers")).toMap();
        return answers.value(s(name)).toMap().value(s("no")).toString();
    }
    void goToSummary()
    {
        while (survey().stage() == Stage::Filling)
            survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_tablet = std::make_unique<Tablet>(m_folder->filePath(s("care.uthan")), m_folder->filePath(s("state")));
        m_tablet->found();
        m_tablet->sitDown({s("collect"), s("discuss"), s("audio")});
        m_form = m_tablet->bringIn(talk(), s("talk.xlsx"));
        m_tablet->openSurvey(m_form);
        survey().next();
        QVERIFY(at("song"));
        recorder().takesItsTime = true;
    }
    void cleanup()
    {
        m_tablet.reset();
        m_folder.reset();
    }

    void whatWasSaidIsKeptThoughOneGoesOnBeforeItIsWritten()
    {
        hear("song", 2000);
        survey().capture()->stop(); // "I am done", and on at once
        survey().next();
        survey().next();
        survey().give();
        QCOMPARE(survey().stage(), Stage::Summary); // it waits for what was said
        recorder().handOver();
        QCOMPARE(given("song"), 2000);
    }
    void goingToTheEndKeepsWhatIsStillBeingSaid()
    {
        survey().next();
        hear("tale", 3000);
        survey().next(); // the last question: nothing else comes that would end it
        QCOMPARE(survey().stage(), Stage::Summary);
        QCOMPARE(recorder().state(), device::AudioRecorder::State::Stopping);
        survey().give();
        QCOMPARE(survey().stage(), Stage::Summary);
        recorder().handOver();
        QCOMPARE(given("tale"), 3000);
    }
    void aRecorderThatFailsWhileItEndsHoldsNobody()
    {
        survey().next();
        hear("tale", 3000);
        survey().next();
        survey().give();
        Q_EMIT recorder().failed(device::Problem::NoAnswer);
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Thanks, 10'000);
    }
    void leavingTheSurveyKeepsWhatIsBeingSaid_data()
    {
        QTest::addColumn<bool>("isOpenAgain");
        QTest::newRow("written while it is closed") << false;
        QTest::newRow("written when it is open again") << true;
    }
    void leavingTheSurveyKeepsWhatIsBeingSaid()
    {
        QFETCH(bool, isOpenAgain);
        hear("song", 4000);
        survey().leave();
        if (!isOpenAgain) {
            recorder().handOver();
            m_tablet->ask([](store::Programme&) -> Result<int> { return 1; }); // it is in the store
            QTest::qWait(0);
            m_tablet->ask([](store::Programme&) -> Result<int> { return 1; }); // and in the draft
        }
        m_tablet->openSurvey(m_form);
        if (isOpenAgain)
            recorder().handOver();
        goToSummary();
        QCOMPARE(given("song"), 4000);
    }
    void whatIsWrittenWhileTheSurveyIsBeingOpenedIsNotForgotten()
    {
        hear("song", 4000);
        survey().leave();
        recorder().handOver();
        survey().open(m_form.text()); // the draft may be read before it knows
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Filling, 10'000);
        goToSummary();
        QCOMPARE(given("song"), 4000);
    }
    void theProgramStaysUntilWhatWasSaidIsOnTheDisk()
    {
        hear("song", 5000);
        survey().endSaying(); // the window is to be closed
        const QFuture<bool> settled = survey().settled();
        QVERIFY(!settled.isFinished());
        recorder().handOver();
        QTRY_VERIFY_WITH_TIMEOUT(settled.isFinished(), 10'000);
        survey().leave();
        m_tablet->openSurvey(m_form);
        goToSummary();
        QCOMPARE(given("song"), 5000);
    }
    void theProgramStaysUntilTheLastLetterIsOnTheDisk()
    {
        QVERIFY(survey().back());
        QVERIFY(m_tablet->keeps());
        QVERIFY(survey().settled().isFinished());
        for (const char* text : {"a", "ab", "abc"})
            at("first")->write(s(text));
        const QFuture<bool> settled = survey().settled();
        QVERIFY(!settled.isFinished());
        QTRY_VERIFY_WITH_TIMEOUT(settled.isFinished(), 10'000);
        QVERIFY(survey().isKept());
    }
    void theNextQuestionIsHeardOnceTheOneBeforeIsWritten()
    {
        hear("song", 1000);
        const QString song = at("song")->key();
        survey().next();
        survey().say(at("tale"));
        QCOMPARE(survey().spokenQuestion(), song);
        recorder().handOver();
        QTRY_COMPARE(survey().spokenQuestion(), at("tale")->key());
        recorder().hear(2000, 0.5);
        survey().next();
        recorder().handOver();
        QTRY_VERIFY_WITH_TIMEOUT(survey().summary()->answeredCount() == 2, 10'000);
        QCOMPARE(given("song"), 1000);
        const QCborMap answers = m_tablet->submissions().first().fields.value(s("answers")).toMap();
        QCOMPARE(record::MediaRef::fromCbor(answers.value(s("tale"))).durationMs, 2000);
    }
    void whoWouldRatherNotSayItTakesBackWhatWasBeingSaid()
    {
        hear("song", 1000);
        at("song")->sayRatherNot();
        recorder().handOver();
        QTRY_COMPARE(survey().capture()->state(), VoiceCapture::State::Resting);
        goToSummary();
        QCOMPARE(given("song"), 0);
        const QCborMap answers = m_tablet->submissions().first().fields.value(s("answers")).toMap();
        QCOMPARE(answers.value(s("song")).toMap().value(s("no")).toString(), s("pns"));
    }
    void whoTakesBackTheNoWhileTheySpeakLosesNothing()
    {
        at("song")->sayRatherNot();
        hear("song", 1000);
        at("song")->sayRatherNot(); // the mark goes: it is being told now
        QCOMPARE(at("song")->noAnswer(), 0);
        goToSummary();
        recorder().handOver();
        QCOMPARE(given("song"), 1000);
    }
    void aVoiceOnItsWayIntoTheStoreIsNoAnswerAfterANo()
    {
        hear("song", 1000);
        survey().capture()->stop();
        recorder().handOver();
        QCOMPARE(survey().capture()->state(), VoiceCapture::State::Resting);
        at("song")->sayRatherNot();
        settle();
        goToSummary();
        QCOMPARE(given("song"), 0);
        QCOMPARE(why("song"), s("pns"));
    }
    void theMicrophoneDoesNotOpenForWhoSaidNoMeanwhile()
    {
        hear("song", 1000);
        survey().next();
        survey().say(at("tale")); // after the song
        at("tale")->sayRatherNot();
        recorder().handOver();
        settle();
        QCOMPARE(survey().capture()->state(), VoiceCapture::State::Resting);
        QCOMPARE(survey().spokenQuestion(), QString());
        goToSummary();
        QCOMPARE(given("song"), 1000);
        QCOMPARE(why("tale"), s("pns"));
    }
    void aVoiceTheStoreCannotKeepWaitsThoughOneLeaves_data()
    {
        QTest::addColumn<bool>("isOtherOpen");
        QTest::newRow("and comes back") << false;
        QTest::newRow("for another programme") << true;
    }
    void aVoiceTheStoreCannotKeepWaitsThoughOneLeaves()
    {
        QFETCH(bool, isOtherOpen);
        sayInVain("song", 4000);
        if (isOtherOpen)
            Tablet::wait(m_tablet->store.found(m_folder->filePath(s("other.uthan")), s("Other"), s("Same tablet")));
        survey().leave();
        settle();
        if (isOtherOpen)
            closeStore();
        m_tablet->open();
        m_tablet->openSurvey(m_form);
        settle();
        goToSummary();
        QCOMPARE(given("song"), 4000);
        const record::Record made = m_tablet->submissions().first();
        const auto song = record::MediaRef::fromCbor(made.fields.value(s("answers")).toMap().value(s("song")));
        const QByteArray sound = m_tablet->ask(
            [id = made.id, song](store::Programme& p) { return Result<QByteArray>(p.media(id, song).valueOr({})); });
        QCOMPARE(sound, recorder().voice); // it is in this programme
    }
    void whoTakesTheirNoBackHasTheVoiceThatWasOnItsWay()
    {
        hear("song", 1000);
        survey().capture()->stop();
        recorder().handOver(); // on its way into the store
        at("song")->sayRatherNot();
        QCOMPARE(survey().undoKind(), SurveyViewModel::UndoKind::LeftOut);
        settle();
        survey().undo();
        settle();
        goToSummary();
        QCOMPARE(given("song"), 1000);
    }
    void givingTriesOnceMoreToKeepWhatWaits()
    {
        sayInVain("song", 4000);
        m_tablet->open();
        goToSummary();
        QCOMPARE(given("song"), 4000);
    }
    void aVoiceThatWaitsIsSaidThoughTheDraftIsKept()
    {
        sayInVain("song", 4000);
        m_tablet->open();
        QVERIFY(survey().back());
        QSignalSpy kept(&survey(), &SurveyViewModel::keptChanged);
        at("first")->write(s("Something"));
        QTRY_VERIFY_WITH_TIMEOUT(kept.size() >= 2, 30'000);
        settle();
        QVERIFY(survey().keepTrouble() != SurveyViewModel::Trouble::None);
        QVERIFY(!survey().isKept());
        survey().keepAgain();
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(survey().keepTrouble() == SurveyViewModel::Trouble::None, 30'000);
        QVERIFY(m_tablet->keeps());
    }
    void aVoiceThatWaitedDoesNotComeOverALaterOne()
    {
        sayInVain("song", 1000);
        m_tablet->open();
        hear("song", 700);
        survey().capture()->stop();
        recorder().handOver();
        QTRY_VERIFY_WITH_TIMEOUT(at("song")->hasAnswer(), 10'000);
        survey().leave();
        settle();
        m_tablet->openSurvey(m_form);
        settle();
        goToSummary();
        QCOMPARE(given("song"), 700);
    }
    void aVoiceThatWaitedDoesNotComeBackToWhoWantsNone_data()
    {
        QTest::addColumn<bool>("isDeclined");
        QTest::newRow("would rather not say") << true;
        QTest::newRow("took it away") << false;
    }
    void aVoiceThatWaitedDoesNotComeBackToWhoWantsNone()
    {
        QFETCH(bool, isDeclined);
        sayInVain("song", 1000);
        m_tablet->open();
        if (isDeclined)
            at("song")->sayRatherNot();
        else
            at("song")->clear();
        QVERIFY(m_tablet->keeps());
        survey().leave();
        settle();
        m_tablet->openSurvey(m_form);
        settle();
        goToSummary();
        QCOMPARE(given("song"), 0);
    }
    void aSecondPressOnSayItChangesNothing()
    {
        hear("song", 1000);
        survey().say(at("song"));
        QCOMPARE(survey().capture()->state(), VoiceCapture::State::Listening);
        recorder().hear(1500, 0.5);
        goToSummary();
        recorder().handOver();
        QCOMPARE(recorder().state(), device::AudioRecorder::State::Resting);
        QCOMPARE(given("song"), 2500);
    }
    void againBeginsAnewAlsoWhereTheRecorderTakesItsTime()
    {
        hear("song", 1000);
        survey().capture()->discard();
        survey().say(at("song"));
        QCOMPARE(survey().capture()->state(), VoiceCapture::State::Starting);
        recorder().handOver();
        QCOMPARE(survey().capture()->state(), VoiceCapture::State::Listening);
        recorder().hear(700, 0.5);
        goToSummary();
        recorder().handOver();
        QCOMPARE(given("song"), 700);
    }
    void whereNothingWasHeardYetThereIsNoAnswer()
    {
        recorder().opensLate = true;
        survey().say(at("song"));
        QCOMPARE(survey().capture()->state(), VoiceCapture::State::Starting);
        survey().next();
        recorder().handOver();
        survey().back();
        QVERIFY(!at("song")->hasAnswer());
        QCOMPARE(survey().capture()->trouble(), VoiceCapture::Trouble::None);
        goToSummary();
        QCOMPARE(given("song"), 0);
    }
    void whatWasHeardBeforeItWasToldIsKept()
    {
        recorder().opensLate = true;
        survey().say(at("song"));
        QCOMPARE(survey().capture()->state(), VoiceCapture::State::Starting);
        survey().next(); // the microphone was open, and it was not told here yet
        Q_EMIT recorder().finished("OggS heard", s("audio/ogg"), 900);
        goToSummary();
        QCOMPARE(given("song"), 900);
    }
};

QTEST_GUILESS_MAIN(TestSurveySaying)
#include "tst_surveysaying.moc"
