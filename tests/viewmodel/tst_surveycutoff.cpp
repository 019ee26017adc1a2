// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed, or the device goes out, while somebody speaks or films: a second opening finds what there was.
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
    return testforms::form({{s("type"), s("name"), s("label")}, {s("background-audio"), s("around"), {}},
                               {s("audio"), s("song"), s("Sing a song")}, {s("video"), s("dance"), s("Show a dance")}},
        {}, {{s("form_title"), s("form_id"), s("version")}, {s("Talk"), s("talk"), s("1")}});
}
}

namespace {
QByteArray household()
{
    return testforms::form({{s("type"), s("name"), s("label")}, {s("begin repeat"), s("member"), s("Somebody")},
                               {s("audio"), s("song"), s("Sing a song")}, {s("end repeat"), {}, {}}},
        {}, {{s("form_title"), s("form_id"), s("version")}, {s("Household"), s("household"), s("1")}});
}
}

class TestSurveyCutOff : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Tablet> m_tablet;
    RecordId m_form;
    SurveyViewModel& survey() { return m_tablet->survey; }
    device::TwinRecorder& recorder() { return m_tablet->devices.recorder(); }

    std::unique_ptr<Tablet> tablet() const
    {
        return std::make_unique<Tablet>(m_folder->filePath(s("care.uthan")), m_folder->filePath(s("state")));
    }
    // Nothing comes of the recorders any more; the same person comes back to the same survey.
    void killAndComeBack()
    {
        const PersonId person = m_tablet->session.person();
        m_tablet.reset();
        m_tablet = tablet();
        m_tablet->open();
        m_tablet->session.begin({person});
        m_tablet->openSurvey(m_form);
        QCOMPARE(survey().stage(), Stage::Filling);
    }
    QCborValue answer(const char* name)
    {
        QuestionItem* item = m_tablet->here(s(name));
        return item ? item->view().value : QCborValue();
    }
    QByteArray bytesOf(const QCborValue& file)
    {
        return m_tablet->ask([owner = survey().draftId(), ref = record::MediaRef::fromCbor(file)](
                                 store::Programme& p) { return p.media(owner, ref); });
    }
    int kept(const char* kind)
    {
        return static_cast<int>(m_tablet->ask([kind](store::Programme& p) { return p.drafts(s(kind)); }).size());
    }
    void sing(std::initializer_list<const char*> pieces)
    {
        survey().say(m_tablet->here(s("song")));
        for (const char* piece : pieces) {
            recorder().hear(2'000, 0.5);
            recorder().write(piece);
        }
    }
    void singAgainUntilKilled()
    {
        recorder().takesItsTime = false;
        sing({"OggS"});
        survey().capture()->stop();
        QTRY_COMPARE(record::MediaRef::fromCbor(answer("song")).durationMs, 2'000);
        QVERIFY(m_tablet->keeps());
        sing({"OggS new ", "song"});
        killAndComeBack();
    }
    QStringList beside(const char* name)
    {
        return survey().beside().value(m_tablet->here(s(name))->key()).toStringList();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_tablet = tablet();
        m_tablet->found();
        m_tablet->sitDown({s("collect"), s("discuss"), s("audio")});
        m_form = m_tablet->bringIn(talk(), s("talk.xlsx"));
        m_tablet->openSurvey(m_form);
        QVERIFY(m_tablet->here(s("song")));
        recorder().takesItsTime = true;
    }
    void cleanup()
    {
        m_tablet.reset();
        m_folder.reset();
    }

    void whatWasSaidUntilTheProgramWasKilledIsTheAnswer()
    {
        sing({"OggS one ", "two ", "three"});
        killAndComeBack();
        QCOMPARE(bytesOf(answer("song")), QByteArray("OggS one two three"));
        QCOMPARE(record::MediaRef::fromCbor(answer("song")).durationMs, 6'000);
        QCOMPARE(survey().cutOff(), QStringList{m_tablet->here(s("song"))->key()});
        QCOMPARE(kept("recording"), 0);
        killAndComeBack(); // before anything else was kept
        QCOMPARE(bytesOf(answer("song")), QByteArray("OggS one two three"));
        QCOMPARE(survey().left()->count(), 0);
    }
    void aFilmThatWasCutOffIsTheAnswer()
    {
        survey().next();
        QuestionItem* dance = m_tablet->here(s("dance"));
        QVERIFY(dance);
        survey().media()->film(dance, nullptr);
        survey().media()->film(dance, nullptr);
        m_tablet->devices.video().see(3'000);
        m_tablet->devices.video().write("webm");
        QVERIFY(m_tablet->keeps());
        killAndComeBack();
        survey().next();
        QCOMPARE(bytesOf(answer("dance")), QByteArray("webm"));
    }
    void theTalkAroundTheSurveyIsKeptAsFarAsItWent()
    {
        QCOMPARE(survey().recording()->state(), SurveyRecording::State::Asking);
        survey().recording()->agree();
        m_tablet->devices.background().hear(30'000, 0.5);
        m_tablet->devices.background().write("OggS talk");
        killAndComeBack();
        QCOMPARE(survey().recording()->state(), SurveyRecording::State::Kept);
        QCOMPARE(survey().recording()->recordedMs(), 30'000);
    }
    void whatWasSaidBeforeStaysTheAnswerAndTheNewIsKeptBesideIt()
    {
        singAgainUntilKilled();
        QCOMPARE(bytesOf(answer("song")), QByteArray("OggS twin voice"));
        QCOMPARE(survey().brokenOff()->count(), 1);
        QCOMPARE(survey().left()->count(), 0); // that is of a newer version
        QVERIFY(survey().cutOff().isEmpty());
        const QStringList keys = beside("song");
        QCOMPARE(keys.size(), 1); // the question says so, and it can be heard
        survey().hearBeside(keys.first());
        QTRY_COMPARE_WITH_TIMEOUT(m_tablet->voice.playingKey(), keys.first(), 30'000);
        survey().hearBeside(keys.first());
        QCOMPARE(m_tablet->voice.playingKey(), QString());
        killAndComeBack();
        QCOMPARE(beside("song"), keys);
        while (survey().stage() == Stage::Filling)
            survey().next();
        survey().give();
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Thanks, 10'000);
        const record::Record given = m_tablet->submissions().first();
        const QCborValue file = given.fields.value(s("earlier")).toArray().first().toMap().value(s("value"));
        const QByteArray bytes = m_tablet->ask(
            [id = given.id, ref = record::MediaRef::fromCbor(file)](store::Programme& p) { return p.media(id, ref); });
        QCOMPARE(bytes, QByteArray("OggS new song"));
    }
    void whoWouldRatherNotSayItGivesNothingOfItAlong()
    {
        singAgainUntilKilled();
        m_tablet->here(s("song"))->sayRatherNot();
        QCOMPARE(beside("song"), QStringList());
        QCOMPARE(survey().brokenOff()->count(), 0);
        survey().undo();
        QCOMPARE(beside("song").size(), 1);
        m_tablet->here(s("song"))->clear();
        QCOMPARE(beside("song"), QStringList());
        QVERIFY(m_tablet->keeps());
        killAndComeBack();
        QCOMPARE(survey().left()->count(), 0);
    }
    void whatCameToItsEndLeavesNoPieces()
    {
        sing({"OggS one ", "two"});
        QCOMPARE(kept("recording"), 1);
        survey().capture()->stop();
        recorder().handOver();
        QTRY_COMPARE(kept("recording"), 0);
        killAndComeBack();
        QCOMPARE(bytesOf(answer("song")), QByteArray("OggS twin voice"));
        QCOMPARE(survey().left()->count(), 0);
        QVERIFY(survey().cutOff().isEmpty());
    }
    void whatComesToItsEndWhenTheSurveyIsLeftLeavesNoPieces()
    {
        sing({"OggS one"});
        survey().leave();
        recorder().handOver();
        QTRY_COMPARE(kept("recording"), 0);
        m_tablet->openSurvey(m_form);
        QCOMPARE(bytesOf(answer("song")), QByteArray("OggS twin voice"));
    }
    void whatIsGivenUpToSayItAgainIsNotTakenUp()
    {
        sing({"OggS wrong"});
        survey().capture()->discard();
        QTRY_COMPARE(kept("recording"), 0);
        killAndComeBack();
        QVERIFY(!answer("song").isMap());
    }
    void aFilmThatIsThrownAwayIsNotTakenUp()
    {
        survey().next();
        survey().media()->film(m_tablet->here(s("dance")), nullptr);
        survey().media()->film(m_tablet->here(s("dance")), nullptr);
        m_tablet->devices.video().see(3'000);
        m_tablet->devices.video().write("webm");
        survey().media()->stopFilming(false);
        QTRY_COMPARE(kept("recording"), 0);
    }
    void aFilmThatRunsIsNoAnswerAfterANo_data()
    {
        QTest::addColumn<bool>("isEnding");
        QTest::newRow("while it runs") << false;
        QTest::newRow("while it goes into the store") << true;
    }
    void aFilmThatRunsIsNoAnswerAfterANo()
    {
        QFETCH(bool, isEnding);
        survey().next();
        m_tablet->devices.video().takesItsTime = true;
        survey().media()->film(m_tablet->here(s("dance")), nullptr);
        survey().media()->film(m_tablet->here(s("dance")), nullptr);
        m_tablet->devices.video().see(3'000);
        m_tablet->devices.video().write("webm");
        if (isEnding)
            survey().media()->stopFilming(true);
        m_tablet->here(s("dance"))->sayRatherNot();
        survey().media()->stopFilming(true); // as when the page is left
        QTRY_COMPARE_WITH_TIMEOUT(kept("recording"), 0, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(survey().settled().isFinished(), 30'000);
        QVERIFY(!answer("dance").isMap() || answer("dance").toMap().contains(s("no")));
        QVERIFY(!m_tablet->here(s("dance"))->hasAnswer());
        QVERIFY(m_tablet->keeps());
        killAndComeBack();
        survey().next();
        QVERIFY(!m_tablet->here(s("dance"))->hasAnswer());
    }
    void aTalkThatBrokeOffIsGoneWithTheNo()
    {
        survey().recording()->agree();
        m_tablet->devices.background().hear(30'000, 0.5);
        m_tablet->devices.background().write("OggS talk");
        Q_EMIT m_tablet->devices.background().failed(device::Problem::NoAnswer);
        QCOMPARE(survey().recording()->state(), SurveyRecording::State::Broken);
        survey().recording()->decline();
        QTRY_COMPARE(kept("recording"), 0);
        QVERIFY(m_tablet->keeps());
        killAndComeBack();
        QCOMPARE(survey().recording()->state(), SurveyRecording::State::Declined);
    }
    void aTalkThatIsStillBeingWrittenIsNoAnswerAfterANo()
    {
        m_tablet->devices.background().takesItsTime = true;
        survey().recording()->agree();
        m_tablet->devices.background().hear(30'000, 0.5);
        m_tablet->devices.background().write("OggS talk");
        survey().leave();
        m_tablet->openSurvey(m_form);
        survey().recording()->decline();
        m_tablet->devices.background().handOver();
        QTRY_COMPARE(kept("recording"), 0);
        QVERIFY(m_tablet->keeps());
        survey().leave();
        m_tablet->openSurvey(m_form);
        QCOMPARE(survey().recording()->state(), SurveyRecording::State::Declined);
    }
    void aTalkThatWasDeclinedDoesNotComeBackWithTheNextYes()
    {
        m_tablet->devices.background().takesItsTime = true;
        survey().recording()->agree();
        m_tablet->devices.background().hear(30'000, 0.5);
        survey().leave();
        m_tablet->openSurvey(m_form);
        survey().recording()->decline();
        m_tablet->devices.background().handOver(); // on its way into the store
        survey().recording()->agree();
        QTRY_VERIFY_WITH_TIMEOUT(survey().settled().isFinished(), 10'000);
        Q_EMIT m_tablet->devices.background().failed(device::Problem::NoAnswer); // nothing comes in its place
        QVERIFY(m_tablet->keeps());
        survey().leave();
        m_tablet->openSurvey(m_form);
        QCOMPARE(survey().recording()->state(), SurveyRecording::State::Asking);
    }
    void aTalkTheStoreCannotKeepWaitsForRoom()
    {
        survey().recording()->agree();
        QVERIFY(m_tablet->keeps());
        m_tablet->devices.background().hear(30'000, 0.5);
        Tablet::wait(m_tablet->store.close());
        survey().recording()->stop();
        QTRY_COMPARE(survey().recording()->state(), SurveyRecording::State::Broken);
        m_tablet->open();
        survey().keepAgain();
        QTRY_COMPARE(survey().recording()->state(), SurveyRecording::State::Kept);
        QCOMPARE(survey().recording()->recordedMs(), 30'000);
    }
    void whatIsSaidInARowStaysInItThoughTheOneBeforeItIsTakenOut()
    {
        m_form = m_tablet->bringIn(household(), s("household.xlsx"));
        m_tablet->openSurvey(m_form);
        QTRY_VERIFY(survey().mayAddRow());
        survey().addRow();
        survey().addRow();
        QTRY_VERIFY(m_tablet->here(s("song")));
        sing({"OggS second"});
        QVERIFY(m_tablet->keeps());
        survey().lookOver();
        // The first row goes; what was said is in what is the first one now.
        for (int line = 0; line < survey().outline()->count(); ++line) {
            if (survey().outline()->at(line).kind == form::OutlineEntry::Kind::Row) {
                survey().removeLine(line);
                break;
            }
        }
        survey().back();
        QVERIFY(m_tablet->keeps());
        killAndComeBack();
        QCOMPARE(survey().left()->count(), 0);
        QCOMPARE(survey().cutOff().size(), 1);
    }
    void theTalkOfThePersonBeforeIsNotGivenToTheNextWhoSaysNo()
    {
        m_tablet->devices.background().takesItsTime = true;
        survey().recording()->agree();
        m_tablet->devices.background().hear(30'000, 0.5);
        m_tablet->devices.background().write("OggS talk");
        const PersonId first = m_tablet->session.person();
        m_tablet->session.end();
        m_tablet->sitDown({s("collect"), s("discuss"), s("audio")});
        m_tablet->openSurvey(m_form);
        survey().recording()->decline();
        m_tablet->devices.background().handOver();
        QTRY_COMPARE(kept("recording"), 0);
        m_tablet->session.end();
        m_tablet->session.begin({first});
        m_tablet->openSurvey(m_form);
        QCOMPARE(survey().recording()->state(), SurveyRecording::State::Kept);
        QCOMPARE(survey().recording()->recordedMs(), 30'000);
    }
    void aRecordingThatRunsIsNotTakenUpByWhoeverComesBackMeanwhile()
    {
        sing({"OggS one "});
        survey().leave();
        m_tablet->openSurvey(m_form);
        QVERIFY(!answer("song").isMap());
        recorder().handOver();
        QTRY_COMPARE(record::MediaRef::fromCbor(answer("song")).durationMs, 2'000);
        QTRY_COMPARE(kept("recording"), 0);
    }
    void piecesOfADraftThatIsNoMoreGo()
    {
        sing({"OggS one"});
        const RecordId draft = survey().draftId();
        QVERIFY(m_tablet->keeps());
        const PersonId person = m_tablet->session.person();
        m_tablet.reset();
        m_tablet = tablet();
        m_tablet->open();
        m_tablet->ask([draft](store::Programme& p) -> Result<int> {
            UTHAN_TRY(p.discardDraft(draft));
            return 1;
        });
        m_tablet->session.begin({person});
        m_tablet->openSurvey(m_form);
        QCOMPARE(kept("recording"), 0);
        QVERIFY(!answer("song").isMap());
    }
};

QTEST_GUILESS_MAIN(TestSurveyCutOff)
#include "tst_surveycutoff.moc"
