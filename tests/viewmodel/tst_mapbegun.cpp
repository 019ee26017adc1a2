// SPDX-License-Identifier: GPL-3.0-or-later
// What was begun for a place is not lost, however the map is left.
#include "mapworld.h"

using namespace uthan;
using namespace uthan::app;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
}

class TestMapBegun : public QObject {
    Q_OBJECT

    std::unique_ptr<World> w;
    device::TwinRecorder& recorder() { return w->devices.recorder(); }
    QList<store::Draft> drafts()
    {
        w->settle();
        return *w->run([](store::Programme& p) { return p.drafts(s("place")); });
    }
    QList<record::Record> places()
    {
        return *w->run([](store::Programme& p) { return p.records({.kind = s("place")}); });
    }
    int files()
    {
        w->settle();
        return int(w->run([](store::Programme& p) { return p.counts(); })->media);
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<World>();
        w->found();
        makeLegend(*w);
        w->begin(w->personWhoAgreed({s("discuss")}));
        recorder().takesItsTime = true;
    }
    void cleanup() { w.reset(); }

    void aKilledMapComesBackWithWhatWasBegun()
    {
        {
            Living<MapViewModel> map(*w);
            openMap(map);
            QVERIFY(!map.isBegun());
            map.setCategory(s("care"));
            QVERIFY(map.isBegun());
            QVERIFY(!map.isFromBefore());
            map.setSensitivity(s("restricted"));
            map.setWords(s("The ramp is steep"));
            map.lookAt(-113.5, 51.25); // the crosshair goes on
            hear(*w, map, 2'000);
            map.voice()->stop();
            recorder().handOver();
            QTRY_VERIFY(map.hasVoice());
        } // gone without a goodbye
        Living<MapViewModel> map(*w);
        QSignalSpy broughtBack(&map, &MapViewModel::broughtBack);
        openMap(map);
        QCOMPARE(broughtBack.size(), 1);
        QCOMPARE(broughtBack.first().at(0).toDouble(), -113.5);
        QCOMPARE(broughtBack.first().at(1).toDouble(), 51.25);
        QVERIFY(map.isFromBefore());
        QCOMPARE(map.category(), s("care"));
        QCOMPARE(map.sensitivity(), s("restricted"));
        QCOMPARE(map.words(), s("The ramp is steep"));
        QCOMPARE(map.voiceMs(), 2'000.0);
        map.hearOwnVoice();
        QTRY_COMPARE(w->devices.player().played, recorder().voice);
    }

    void leavingTheMapKeepsWhatIsBeingSaid_data()
    {
        QTest::addColumn<bool>("isOpenAgain");
        QTest::newRow("written while it is closed") << false;
        QTest::newRow("written while it is being opened again") << true;
    }
    void leavingTheMapKeepsWhatIsBeingSaid()
    {
        QFETCH(bool, isOpenAgain);
        Living<MapViewModel> map(*w);
        openMap(map);
        hear(*w, map, 3'000); // and no sign was chosen yet
        map.leave();
        map.lookAt(10, 10); // another page shows the map too
        if (!isOpenAgain) {
            recorder().handOver();
            w->settle();
        }
        map.open();
        if (isOpenAgain)
            recorder().handOver();
        QTRY_VERIFY(map.hasVoice());
        w->settle();
        QVERIFY(map.isFromBefore());
        QCOMPARE(map.voiceMs(), 3'000.0);
        QCOMPARE(drafts().first().body.value(s("lon")).toDouble(), -114.0);
    }

    void puttingItWaitsForWhatIsBeingSaid()
    {
        Living<MapViewModel> map(*w);
        openMap(map);
        map.setCategory(s("care"));
        hear(*w, map, 4'000);
        QSignalSpy kept(&map, &MapViewModel::kept);
        map.putHere();
        QVERIFY(map.isKeeping());
        map.lookAt(20, 20); // it is put where the crosshair was
        w->settle();
        QCOMPARE(kept.size(), 0);
        recorder().handOver();
        QTRY_COMPARE(kept.size(), 1);
        QVERIFY(!map.isBegun());
        const auto made = places();
        QCOMPARE(made.size(), 1);
        QCOMPARE(record::MediaRef::fromCbor(made.first().fields.value(s("voice"))).durationMs, 4'000);
        QCOMPARE(place::Geometry::fromCbor(made.first().fields.value(s("geometry"))).points.first().lon, -114.0);
        QCOMPARE(drafts().size(), 0);
        map.leave();
        openMap(map);
        QVERIFY(!map.isFromBefore());
    }

    void aRecorderThatFailsWhileItIsPutHoldsNobody()
    {
        Living<MapViewModel> map(*w);
        openMap(map);
        map.setCategory(s("care"));
        hear(*w, map, 4'000);
        QSignalSpy kept(&map, &MapViewModel::kept);
        map.putHere();
        Q_EMIT recorder().failed(device::Problem::NoAnswer);
        QTRY_COMPARE(kept.size(), 1);
    }

    void theNextPersonFindsNothingAndTheFirstFindsAll()
    {
        Living<MapViewModel> map(*w);
        openMap(map);
        const PersonId first = w->session.person();
        map.setCategory(s("care"));
        map.setWords(s("Mine"));
        hear(*w, map, 3'000);
        w->session.end(); // as a lock does
        QVERIFY(!map.settled().isFinished());
        w->begin(w->personWhoAgreed({}));
        openMap(map);
        recorder().handOver();
        QTRY_VERIFY(map.settled().isFinished());
        w->settle();
        QVERIFY(!map.isBegun());
        QVERIFY(!map.hasVoice());
        QCOMPARE(map.words(), QString());
        map.setWords(s("Another's"));
        w->begin(first);
        openMap(map);
        QVERIFY(map.isFromBefore());
        QCOMPARE(map.words(), s("Mine"));
        QTRY_COMPARE(map.voiceMs(), 3'000.0);
        QCOMPARE(drafts().size(), 2);
    }

    void theProgramStaysUntilAllIsOnTheDisk()
    {
        Living<MapViewModel> map(*w);
        openMap(map);
        QVERIFY(map.settled().isFinished());
        hear(*w, map, 3'000);
        map.endSaying(); // the window is to be closed
        const QFuture<bool> settled = map.settled();
        QVERIFY(!settled.isFinished());
        recorder().handOver();
        QTRY_VERIFY(settled.isFinished());
        QCOMPARE(record::MediaRef::fromCbor(drafts().first().body.value(s("voice"))).durationMs, 3'000);
    }

    void whatIsThrownAwayIsGone()
    {
        Living<MapViewModel> map(*w);
        openMap(map);
        map.setCategory(s("care"));
        hear(*w, map, 1'000);
        map.voice()->stop();
        recorder().handOver();
        QTRY_VERIFY(map.hasVoice());
        map.discard();
        QVERIFY(!map.isBegun());
        QVERIFY(!map.hasVoice());
        QCOMPARE(map.category(), QString());
        QCOMPARE(drafts().size(), 0);
        QCOMPARE(files(), 0);
        hear(*w, map, 1'000); // also while it is said
        map.discard();
        recorder().handOver();
        QCOMPARE(drafts().size(), 0);
        QCOMPARE(files(), 0);
    }

    void whatIsTakenOutAgainLeavesNoDraft()
    {
        Living<MapViewModel> map(*w);
        openMap(map);
        map.setWords(s("T"));
        QVERIFY(map.isBegun());
        map.setWords({});
        QVERIFY(!map.isBegun());
        QCOMPARE(drafts().size(), 0);
        recorder().problem = device::Problem::Missing;
        map.say();
        QCOMPARE(map.voice()->trouble(), VoiceCapture::Trouble::NoMicrophone);
        QVERIFY(!map.isBegun());
        QCOMPARE(drafts().size(), 0);
    }

    void aVoiceThatIsSaidAgainTakesTheFirstOnesPlace()
    {
        Living<MapViewModel> map(*w);
        openMap(map);
        map.setCategory(s("care"));
        recorder().takesItsTime = false;
        hear(*w, map, 1'000);
        map.voice()->stop();
        QTRY_VERIFY(map.hasVoice());
        recorder().voice = "OggS another voice";
        hear(*w, map, 2'000);
        QCOMPARE(map.voiceMs(), 1'000.0); // until the other is there
        map.voice()->stop();
        QTRY_COMPARE(map.voiceMs(), 2'000.0);
        QSignalSpy kept(&map, &MapViewModel::kept);
        map.putHere();
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(files(), 1);
        QCOMPARE(drafts().size(), 0);
    }

    void aVoiceThatIsTakenAwayIsGone()
    {
        Living<MapViewModel> map(*w);
        openMap(map);
        map.setCategory(s("care"));
        recorder().takesItsTime = false;
        hear(*w, map, 1'000);
        map.voice()->stop();
        QTRY_VERIFY(map.hasVoice());
        map.dropVoice();
        QVERIFY(!map.hasVoice());
        QCOMPARE(map.category(), s("care"));
        QCOMPARE(files(), 0);
    }

    void whatWasCutOffAsItWasPutIsNotOfferedAgain()
    {
        Living<MapViewModel> map(*w);
        openMap(map);
        map.setCategory(s("care"));
        const store::Draft begun = drafts().first();
        QSignalSpy kept(&map, &MapViewModel::kept);
        map.putHere();
        QTRY_COMPARE(kept.size(), 1);
        QVERIFY(w->run([begun](store::Programme& p) { return p.saveDraft(begun); }).ok());
        map.leave();
        openMap(map);
        w->settle();
        QVERIFY(!map.isBegun());
        QCOMPARE(drafts().size(), 0);
        QCOMPARE(places().size(), 1);
    }
    void aVoiceThatCannotBeStoredWaitsForRoom()
    {
        Living<MapViewModel> map(*w);
        openMap(map);
        hear(*w, map, 3'000); // and nothing else was given yet
        QVERIFY(w->done(w->store.close()));
        map.voice()->stop();
        recorder().handOver();
        QTRY_VERIFY(!map.problem().isEmpty());
        w->settle();
        QVERIFY(map.isBegun());
        QVERIFY(w->done(w->store.open(w->folder.filePath(s("care.uthan")))));
        map.leave();
        QTRY_VERIFY(map.hasVoice());
        QCOMPARE(record::MediaRef::fromCbor(drafts().first().body.value(s("voice"))).durationMs, 3'000);
    }

    void aVoiceThatWaitsDoesNotComeOverANewerOne()
    {
        Living<MapViewModel> map(*w);
        openMap(map);
        map.setCategory(s("care"));
        hear(*w, map, 3'000);
        QVERIFY(w->done(w->store.close()));
        map.voice()->stop();
        recorder().handOver();
        QTRY_VERIFY(!map.problem().isEmpty());
        QVERIFY(w->done(w->store.open(w->folder.filePath(s("care.uthan")))));
        hear(*w, map, 1'000);
        map.voice()->stop();
        recorder().handOver();
        QTRY_COMPARE(map.voiceMs(), 1'000.0);
        map.leave();
        QTRY_VERIFY(map.settled().isFinished());
        w->settle();
        QCOMPARE(map.voiceMs(), 1'000.0);
    }

    void whatAnotherSaidIsNotTheirsToThrowAway()
    {
        Living<MapViewModel> map(*w);
        openMap(map);
        hear(*w, map, 3'000);
        QVERIFY(map.saysHere());
        w->session.end(); // and the recorder takes its time
        w->begin(w->personWhoAgreed({}));
        openMap(map);
        QVERIFY(map.voice()->isBusy());
        QVERIFY(!map.saysHere());
        map.setCategory(s("care"));
        QVERIFY(!map.saysHere());
        map.say(); // after that
        QVERIFY(!map.saysHere());
        QSignalSpy changed(&map, &MapViewModel::sayingChanged);
        recorder().handOver();
        QTRY_VERIFY(map.voice()->state() == VoiceCapture::State::Listening);
        QVERIFY(map.saysHere());
        QVERIFY(!changed.isEmpty());
        map.endSaying();
        recorder().handOver();
        QTRY_VERIFY(map.settled().isFinished());
    }

    void aReadThatComesTooLateIsOfTheOneBefore()
    {
        Living<MapViewModel> map(*w);
        const PersonId first = w->session.person();
        openMap(map);
        map.setWords(s("Mine"));
        w->settle();
        const PersonId next = w->personWhoAgreed({});
        w->session.end();
        w->begin(first);
        w->settle();
        map.open(); // being read for the first
        w->session.begin({next, {}, 3, {}, {}});
        map.open();
        w->settle();
        QVERIFY(!map.isBegun());
        QCOMPARE(map.words(), QString());
    }

    void placesOfOnePersonAreNotShownToTheNext()
    {
        Living<MapViewModel> map(*w);
        w->begin(w->personWhoAgreed({}));
        openMap(map);
        map.setCategory(s("care"));
        QSignalSpy kept(&map, &MapViewModel::kept);
        map.putHere();
        QTRY_COMPARE(kept.size(), 1);
        QTRY_COMPARE(map.count(), 1);
        w->session.end();
        QCOMPARE(map.count(), 0);
        QCOMPARE(map.places()->count(), 0);
    }
};

QTEST_MAIN(TestMapBegun)
#include "tst_mapbegun.moc"
