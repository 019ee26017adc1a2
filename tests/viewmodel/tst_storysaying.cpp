// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that was said for a photo story is lost, however soon its maker goes on: a recorder that takes its time.
#include "storyworld.h"

using namespace uthan;
using namespace uthan::app;
using Step = PhotoStoryViewModel::Step;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
}

class TestStorySaying : public QObject {
    Q_OBJECT

    std::unique_ptr<StoryWorld> w;
    device::TwinRecorder& recorder() { return w->devices.recorder(); }
    // What is in the draft on the disk, by the key of the question.
    qint64 inDraft(const QString& story, const char* question)
    {
        for (int i = 0; i < 200; ++i) { // it is on its way there
            const auto draft = w->run([id = RecordId::fromText(story)](store::Programme& p) { return p.draft(id); });
            const qint64 ms
                = draft ? PhotoStory::fromDraft(draft->body).showed.value(s(question)).voice.ref.durationMs : -1;
            if (ms > 0)
                return ms;
            QTest::qWait(10);
        }
        return 0;
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<StoryWorld>();
        w->found();
        w->makePrompts();
        w->begin(w->personWhoAgreed({s("discuss")}));
        recorder().takesItsTime = true;
    }
    void cleanup() { w.reset(); }

    void goingOnKeepsWhatIsBeingSaid_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("to the next question") << 0;
        QTest::newRow("back to the question before") << 1;
        QTest::newRow("to another step") << 2;
        QTest::newRow("to the end") << 3;
    }
    void goingOnKeepsWhatIsBeingSaid()
    {
        QFETCH(int, way);
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        story.nextQuestion();
        w->hear(story, 4'000);
        QVERIFY(story.saysAnswer());
        if (way == 0)
            story.nextQuestion();
        else if (way == 1)
            QVERIFY(story.back());
        else if (way == 2)
            story.go(Step::Where);
        else
            story.done();
        recorder().handOver();
        QCOMPARE(inDraft(story.storyId(), "H"), 4'000);
        QCOMPARE(story.toldCount(), 1); // and to no other question
    }

    void leavingTheStoryKeepsWhatIsBeingSaid_data()
    {
        QTest::addColumn<bool>("isOpenAgain");
        QTest::newRow("written while it is closed") << false;
        QTest::newRow("written while it is being opened again") << true;
    }
    void leavingTheStoryKeepsWhatIsBeingSaid()
    {
        QFETCH(bool, isOpenAgain);
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        w->hear(story, 3'000);
        story.leave();
        if (!isOpenAgain) {
            recorder().handOver();
            w->settle();
        }
        QSignalSpy opened(&story, &PhotoStoryViewModel::opened);
        story.open();
        if (isOpenAgain)
            recorder().handOver(); // the draft is read before it knows
        QTRY_COMPARE(opened.size(), 1);
        QTRY_VERIFY(story.hasAnswerVoice());
        QCOMPARE(story.answerVoiceMs(), 3'000.0);
        w->settle();
        QVERIFY(story.hasAnswerVoice());
        story.hear(story.answerKey());
        QTRY_COMPARE(w->devices.player().played, recorder().voice);
        story.done();
        story.keep();
        w->keep(story);
        QCOMPARE(w->kept(story.storyId()).showed.value(s("S")).voice.ref.durationMs, 3'000);
    }

    void whatIsSaidComesIntoItsOwnStoryThoughAnotherIsOpen()
    {
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        w->hear(story, 3'000);
        const QString first = story.storyId();
        story.startNew();
        story.choosePrompt(s("p12"));
        QVERIFY(story.storyId() != first);
        recorder().handOver();
        QCOMPARE(inDraft(first, "S"), 3'000);
        QCOMPARE(story.toldCount(), 0);
        QSignalSpy opened(&story, &PhotoStoryViewModel::opened);
        story.open(first);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(story.answerVoiceMs(), 3'000.0);
    }

    void whatIsSaidStaysWithItsPersonThoughTheTabletIsPassedOn()
    {
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        w->hear(story, 3'000);
        const QString first = story.storyId();
        const PersonId maker = w->session.person();
        w->session.end(); // as a lock does
        QVERIFY(!story.settled().isFinished());
        w->begin(w->personWhoAgreed({}));
        w->open(story);
        recorder().handOver();
        QTRY_VERIFY(story.settled().isFinished());
        QCOMPARE(inDraft(first, "S"), 3'000);
        QVERIFY(!story.hasPicture());
        QCOMPARE(story.toldCount(), 0);
        const auto draft = w->run([first](store::Programme& p) { return p.draft(RecordId::fromText(first)); });
        QCOMPARE(draft->person, maker);
        w->begin(maker);
        w->open(story);
        QCOMPARE(story.answerVoiceMs(), 3'000.0);
    }

    void whatIsKeptWaitsForWhatIsBeingSaid()
    {
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        w->hear(story, 5'000);
        story.done();
        story.keep();
        QVERIFY(story.isWorking());
        w->settle();
        QCOMPARE(story.step(), Step::Review);
        recorder().handOver();
        w->keep(story);
        QCOMPARE(w->kept(story.storyId()).showed.value(s("S")).voice.ref.durationMs, 5'000);
    }

    void aRecorderThatFailsWhileItEndsHoldsNobody()
    {
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        w->hear(story, 5'000);
        story.done();
        story.keep();
        Q_EMIT recorder().failed(device::Problem::NoAnswer);
        w->keep(story);
    }

    void aRecorderThatFailsHalfWayGivesWhatThereIs()
    {
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        w->hear(story, 2'000);
        story.nextQuestion();
        story.back();
        recorder().handOver(); // a device that was unplugged ends as one that was stopped
        QTRY_VERIFY(story.hasAnswerVoice());
        QCOMPARE(story.answerVoiceMs(), 2'000.0);
    }

    void theProgramStaysUntilWhatWasSaidIsOnTheDisk()
    {
        QString id;
        {
            Living<PhotoStoryViewModel> story(*w);
            w->beginStory(story);
            QTRY_VERIFY(story.settled().isFinished());
            w->hear(story, 6'000);
            story.endSaying(); // the window is to be closed
            const QFuture<bool> settled = story.settled();
            QVERIFY(!settled.isFinished());
            recorder().handOver();
            QTRY_VERIFY(settled.isFinished());
            id = story.storyId();
        }
        QCOMPARE(inDraft(id, "S"), 6'000);
    }

    void whatNoDraftCouldBeToldOfIsSaidAndWaits()
    {
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        w->hear(story, 3'000);
        const QString first = story.storyId();
        story.startNew();
        recorder().handOver();
        auto closing = w->store.close(); // after the voice is in the store, before its draft is
        QVERIFY(w->done(closing));
        QTRY_VERIFY(!story.problem().isEmpty());
        QVERIFY(w->done(w->store.open(w->folder.filePath(s("care.uthan")))));
        story.leave();
        QTRY_VERIFY(story.settled().isFinished());
        QCOMPARE(inDraft(first, "S"), 3'000);
    }

    void aVoiceThatWaitsDoesNotComeOverWhatIsNewer_data()
    {
        QTest::addColumn<bool>("isSaidAgain");
        QTest::newRow("it is said once more") << true;
        QTest::newRow("it is taken away") << false;
    }
    void aVoiceThatWaitsDoesNotComeOverWhatIsNewer()
    {
        QFETCH(bool, isSaidAgain);
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        w->hear(story, 3'000);
        QVERIFY(w->done(w->store.close()));
        story.endSaying();
        recorder().handOver();
        QTRY_VERIFY(!story.problem().isEmpty());
        QVERIFY(w->done(w->store.open(w->folder.filePath(s("care.uthan")))));
        if (isSaidAgain) {
            w->hear(story, 1'000);
            story.endSaying();
            recorder().handOver();
            QTRY_COMPARE(story.answerVoiceMs(), 1'000.0);
        } else {
            story.dropAnswerVoice();
        }
        story.leave();
        QTRY_VERIFY(story.settled().isFinished());
        w->settle();
        QCOMPARE(story.answerVoiceMs(), isSaidAgain ? 1'000.0 : 0.0);
    }

    void aVoiceWaitsForItsOwnProgramme_data()
    {
        QTest::addColumn<bool>("isStored");
        QTest::newRow("in the store, and no draft knows of it") << true;
        QTest::newRow("not stored") << false;
    }
    void aVoiceWaitsForItsOwnProgramme()
    {
        QFETCH(bool, isStored);
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        w->hear(story, 3'000);
        const QString first = story.storyId();
        story.startNew();
        if (!isStored)
            QVERIFY(w->done(w->store.close()));
        recorder().handOver();
        if (isStored) {
            auto closing = w->store.close();
            QVERIFY(w->done(closing));
        }
        QTRY_VERIFY(!story.problem().isEmpty());
        QVERIFY(w->done(w->store.found(w->folder.filePath(s("other.uthan")), s("Other"), s("Phone"))));
        story.leave();
        QTRY_VERIFY(story.settled().isFinished());
        QCOMPARE(w->run([](store::Programme& p) { return p.counts(); })->media, 0);
        QVERIFY(w->done(w->store.close()));
        QVERIFY(w->done(w->store.open(w->folder.filePath(s("care.uthan")))));
        story.leave();
        QTRY_VERIFY(story.settled().isFinished());
        QCOMPARE(inDraft(first, "S"), 3'000);
    }

    void theirOwnYesStaysWithThemThoughTheListChanges()
    {
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        story.addPerson(s("She"), false);
        story.addPerson(s("He"), false);
        story.sayYesFor(1);
        recorder().hear(1'000, 0.5);
        QCOMPARE(story.voicePerson(), 1);
        QVERIFY(!story.saysAnswer());
        story.endSaying(); // the sheet is put away
        story.removePerson(0);
        QCOMPARE(story.voicePerson(), 0);
        recorder().handOver();
        QTRY_VERIFY(story.people()->row(0).value(s("hasVoice")).toBool());
        QCOMPARE(story.people()->row(0).value(s("who")).toString(), s("He"));
        QCOMPARE(story.toldCount(), 0);
    }

    void theNextQuestionIsHeardOnceTheOneBeforeIsWritten()
    {
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        w->hear(story, 1'000);
        story.nextQuestion();
        QVERIFY(!story.saysAnswer());
        story.sayAnswer();
        QVERIFY(!story.saysAnswer());
        recorder().handOver();
        QTRY_VERIFY(story.saysAnswer());
        recorder().hear(2'000, 0.5);
        story.done();
        recorder().handOver();
        QCOMPARE(inDraft(story.storyId(), "S"), 1'000);
        QCOMPARE(inDraft(story.storyId(), "H"), 2'000);
    }

    void theNextQuestionIsHeardThoughTheOneBeforeStillWaitedForTheRecorder()
    {
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        w->hear(story, 1'000);
        story.voice()->discard(); // the recorder comes to its end
        story.sayAnswer();
        story.nextQuestion();
        story.sayAnswer();
        story.addPerson(s("She"), false);
        story.sayYesFor(0); // at once
        QVERIFY(story.voice()->isBusy());
        QCOMPARE(story.voicePerson(), 0);
        recorder().handOver();
        QTRY_COMPARE(story.voice()->state(), VoiceCapture::State::Listening);
        story.endSaying();
        recorder().handOver();
        w->settle();
        QVERIFY(!story.voice()->isBusy());
        QTRY_VERIFY(story.settled().isFinished());
    }

    void whatIsThrownAwayWhileItIsSaidIsGone()
    {
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        w->hear(story, 1'000);
        story.discard();
        recorder().handOver();
        QTRY_VERIFY(w->run([](store::Programme& p) { return p.drafts(); })->isEmpty());
        w->settle();
        QCOMPARE(w->run([](store::Programme& p) { return p.counts(); })->media, 0);
    }

    void againThrowsAwayWhatWasSaidAndHearsAnew()
    {
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        w->hear(story, 1'000);
        story.voice()->discard();
        story.sayAnswer();
        recorder().handOver();
        recorder().hear(700, 0.5);
        story.nextQuestion();
        recorder().handOver();
        QCOMPARE(inDraft(story.storyId(), "S"), 700);
    }
};

QTEST_MAIN(TestStorySaying)
#include "tst_storysaying.moc"
