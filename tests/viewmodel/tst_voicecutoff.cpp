// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed, or the device goes out, while somebody speaks for a photo story or a place: whoever comes back
// finds what there was, and what was there before. Surveys: tst_surveycutoff.
#include "mapworld.h"
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

class TestVoiceCutOff : public QObject {
    Q_OBJECT

    std::unique_ptr<StoryWorld> w;
    device::TwinRecorder& recorder() { return w->devices.recorder(); }
    QList<record::Record> places()
    {
        return *w->run([](store::Programme& p) { return p.records({.kind = s("place")}); });
    }
    int files()
    {
        w->settle();
        return int(w->run([](store::Programme& p) { return p.counts(); })->media);
    }
    int recordings() // that are not whole
    {
        w->settle();
        return int(w->run([](store::Programme& p) { return p.drafts(s("recording")); })->size());
    }
    void kill() // nothing comes of the recorder any more
    {
        recorder().discard();
        recorder().handOver();
        QVERIFY(w->done(w->store.close()));
        QVERIFY(w->done(w->store.open(w->folder.filePath(s("care.uthan")))));
    }
    static void addEnds(std::initializer_list<const char*> names) // by their order
    {
        QTest::addColumn<int>("end");
        int end = 0;
        for (const char* name : names)
            QTest::newRow(name) << end++;
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<StoryWorld>();
        w->found();
        w->makePrompts();
        makeLegend(*w);
        w->begin(w->personWhoAgreed({s("discuss")}));
        recorder().takesItsTime = true;
    }
    void cleanup() { w.reset(); }

    void whatWasSaidUntilTheProgramWasKilledIsTheVoiceOfThePlace()
    {
        {
            Living<MapViewModel> map(*w);
            openMap(map);
            hear(*w, map, 2'000); // and no sign was chosen yet
            recorder().write("OggS one ");
            hear(*w, map, 3'000);
            recorder().write("two");
        }
        kill();
        Living<MapViewModel> map(*w);
        openMap(map);
        QVERIFY(map.isFromBefore());
        QCOMPARE(map.voiceMs(), 5'000.0);
        QVERIFY(map.isVoiceCutOff());
        map.hearOwnVoice();
        QTRY_COMPARE(w->devices.player().played, QByteArray("OggS one two"));
        QCOMPARE(recordings(), 0);
        map.leave();
        openMap(map); // once is enough
        QVERIFY(map.voicesBeside().isEmpty());
    }

    void whatIsCutOffWhileItIsSaidAgainOfAPlaceIsKeptBesideTheFirst()
    {
        {
            Living<MapViewModel> map(*w);
            openMap(map);
            map.setCategory(s("care"));
            hear(*w, map, 1'000);
            map.voice()->stop();
            recorder().handOver();
            QTRY_VERIFY(map.hasVoice());
            hear(*w, map, 2'000);
            recorder().write("OggS again");
        }
        kill();
        Living<MapViewModel> map(*w);
        openMap(map);
        QCOMPARE(map.voiceMs(), 1'000.0);
        QVERIFY(!map.isVoiceCutOff());
        QCOMPARE(map.voicesBeside().size(), 1);
        map.hearOwnVoice(map.voicesBeside().first());
        QTRY_COMPARE(w->devices.player().played, QByteArray("OggS again"));
        QSignalSpy kept(&map, &MapViewModel::kept);
        map.putHere();
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(files(), 2);
        const auto made = places().first();
        const auto beside = record::MediaRef::fromCbor(made.fields.value(s("beside")).toArray().first());
        const auto bytes = w->run([id = made.id, beside](store::Programme& p) { return p.media(id, beside); });
        QCOMPARE(*bytes, QByteArray("OggS again"));
    }

    void whoTakesTheFirstVoiceAwayHasTheOneThatWasCutOff()
    {
        {
            Living<MapViewModel> map(*w);
            openMap(map);
            hear(*w, map, 1'000);
            map.voice()->stop();
            recorder().handOver();
            QTRY_VERIFY(map.hasVoice());
            hear(*w, map, 2'000);
            recorder().write("OggS again");
        }
        kill();
        Living<MapViewModel> map(*w);
        openMap(map);
        map.dropVoice();
        QCOMPARE(map.voiceMs(), 2'000.0);
        QVERIFY(map.isVoiceCutOff());
        map.dropVoice();
        QVERIFY(!map.hasVoice());
        QCOMPARE(files(), 0);
    }

    void whatComesToItsEndOrIsGivenUpLeavesNoPiecesOfAPlace_data()
    {
        addEnds({"it is said to its end", "it is said anew", "the place is thrown away", "the map is left",
            "the place is put"});
    }
    void whatComesToItsEndOrIsGivenUpLeavesNoPiecesOfAPlace()
    {
        QFETCH(int, end);
        Living<MapViewModel> map(*w);
        openMap(map);
        map.setCategory(s("care"));
        hear(*w, map, 2'000);
        recorder().write("OggS one");
        w->settle();
        QCOMPARE(recordings(), 1);
        if (end == 0)
            map.endSaying();
        else if (end == 1)
            map.voice()->discard();
        else if (end == 2)
            map.discard();
        else if (end == 3)
            map.leave();
        else
            map.putHere();
        recorder().handOver();
        QTRY_COMPARE(recordings(), 0);
    }

    void whatWasSaidUntilTheProgramWasKilledIsInTheStory()
    {
        {
            Living<PhotoStoryViewModel> story(*w);
            w->beginStory(story);
            story.nextQuestion();
            w->hear(story, 2'000);
            recorder().write("OggS one ");
            recorder().hear(1'000, 0.5);
            recorder().write("two");
        }
        kill();
        Living<PhotoStoryViewModel> story(*w);
        w->open(story);
        QCOMPARE(story.question(), 1);
        QCOMPARE(story.answerVoiceMs(), 3'000.0);
        QVERIFY(story.isAnswerCutOff());
        story.hear(story.answerKey());
        QTRY_COMPARE(w->devices.player().played, QByteArray("OggS one two"));
        QCOMPARE(recordings(), 0);
        story.leave();
        w->open(story); // once is enough
        QVERIFY(story.answersBeside().isEmpty());
        story.done();
        story.keep();
        w->keep(story);
        QVERIFY(w->kept(story.storyId()).showed.value(s("H")).voice.isCutOff);
    }

    void theYesOfSomebodyThatWasCutOffIsThere()
    {
        {
            Living<PhotoStoryViewModel> story(*w);
            w->beginStory(story);
            story.addPerson(s("She"), false);
            story.addPerson(s("He"), false);
            story.sayYesFor(1);
            recorder().hear(2'000, 0.5);
            recorder().write("OggS yes");
        }
        kill();
        Living<PhotoStoryViewModel> story(*w);
        w->open(story);
        QVERIFY(!story.people()->row(0).value(s("hasVoice")).toBool());
        QVERIFY(story.people()->row(1).value(s("hasVoice")).toBool());
        QVERIFY(story.people()->row(1).value(s("cutOff")).toBool());
        story.dropYesOf(1);
        QVERIFY(!story.people()->row(1).value(s("hasVoice")).toBool());
    }

    void whatIsCutOffWhileItIsSaidAgainInAStoryIsKeptBesideTheFirst()
    {
        {
            Living<PhotoStoryViewModel> story(*w);
            w->beginStory(story);
            w->hear(story, 1'000);
            story.endSaying();
            recorder().handOver();
            QTRY_VERIFY(story.hasAnswerVoice());
            w->hear(story, 2'000);
            recorder().write("OggS again");
            QCOMPARE(story.answerVoiceMs(), 1'000.0); // until the second is there
        }
        kill();
        Living<PhotoStoryViewModel> story(*w);
        w->open(story);
        QCOMPARE(story.answerVoiceMs(), 1'000.0);
        QVERIFY(!story.isAnswerCutOff());
        QCOMPARE(story.answersBeside().size(), 1);
        story.hear(story.answersBeside().first());
        QTRY_COMPARE(w->devices.player().played, QByteArray("OggS again"));
        story.done();
        story.keep();
        w->keep(story);
        const auto beside = w->kept(story.storyId()).showed.value(s("S")).voice.beside;
        QCOMPARE(beside.size(), 1);
        const auto bytes = w->run([id = RecordId::fromText(story.storyId()), ref = beside.first()](
                                      store::Programme& p) { return p.media(id, ref); });
        QCOMPARE(*bytes, QByteArray("OggS again"));
    }

    void whatComesToItsEndOrIsGivenUpLeavesNoPiecesOfAStory_data()
    {
        addEnds({"it is said to its end", "it is said anew", "the story is thrown away", "another story is begun",
            "it ends before anything was heard"});
    }
    void whatComesToItsEndOrIsGivenUpLeavesNoPiecesOfAStory()
    {
        QFETCH(int, end);
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        if (end == 4) {
            recorder().opensLate = true;
            story.sayAnswer();
        } else {
            w->hear(story, 2'000);
        }
        recorder().write("OggS one");
        w->settle();
        QCOMPARE(recordings(), 1);
        if (end == 0 || end == 4)
            story.endSaying();
        else if (end == 1)
            story.voice()->discard();
        else if (end == 2)
            story.discard();
        else
            story.startNew();
        recorder().handOver();
        QTRY_COMPARE(recordings(), 0);
    }
};

QTEST_MAIN(TestVoiceCutOff)
#include "tst_voicecutoff.moc"
