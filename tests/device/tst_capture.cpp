// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpch.h"

#include "qtdevices.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QVideoFrame>
#include <QVideoSink>
#include <QWindow>

using namespace uthan::device;

// The real way from a camera and a microphone to bytes. Runs under tests/with-virtual-devices; where no device is to
// be had it says so and skips. UTHAN_KEEP names a folder that keeps what was taken, for a person to look at.
class TestCapture : public QObject {
    Q_OBJECT

    QtDevices m_devices;

    static void keep(const QString& name, const QByteArray& bytes)
    {
        const QString folder = qEnvironmentVariable("UTHAN_KEEP");
        if (folder.isEmpty())
            return;
        QFile file(folder + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    // Speaks into the software microphone for about `seconds`.
    static std::unique_ptr<QProcess> speak(const QTemporaryDir& folder, const QString& words)
    {
        const QString wav = folder.filePath(QStringLiteral("words.wav"));
        QProcess::execute(QStringLiteral("espeak-ng"), {QStringLiteral("-w"), wav, words});
        auto player = std::make_unique<QProcess>();
        player->start(QStringLiteral("paplay"), {QStringLiteral("--device=voice"), wav});
        return player;
    }

    // What the software camera's light did so far: tests/with-virtual-devices.
    static QStringList light()
    {
        QFile file(qEnvironmentVariable("UTHAN_CAMERA_LIGHT"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                              : QStringList();
    }
    static bool isDark() { return light().isEmpty() || light().last() == QLatin1String("off"); }
    static bool isLit() { return !isDark(); }
    static qsizetype timesLit() { return light().count(QStringLiteral("on")); }

    // A busy machine's software microphone may give nothing in the time a person is let wait: whoever speaks presses
    // again.
    static void beginToRecord(AudioRecorder& recorder, SoundQuality quality = SoundQuality::Normal)
    {
        QSignalSpy failed(&recorder, &AudioRecorder::failed);
        for (qsizetype tries = 0; tries < 2 && recorder.state() != AudioRecorder::State::Recording; ++tries) {
            recorder.start(quality);
            QTRY_VERIFY_WITH_TIMEOUT(
                recorder.state() == AudioRecorder::State::Recording || failed.size() > tries, 10'000);
        }
        if (!failed.isEmpty())
            QCOMPARE(failed.first().first().value<Problem>(), Problem::NoAnswer);
        QCOMPARE(recorder.state(), AudioRecorder::State::Recording);
    }

    // How many bytes a second of speech takes, from its third second on: the heads of the file are the same for all.
    double bytesASecond(SoundQuality quality, const QString& name)
    {
        AudioRecorder& recorder = m_devices.recorder();
        QSignalSpy finished(&recorder, &AudioRecorder::finished);
        const QTemporaryDir folder;
        const auto words = speak(folder,
            QStringLiteral("The well behind the school has been dry since March, and we carry water from the river."));
        beginToRecord(recorder, quality);
        QTest::qWait(3'000);
        recorder.stop();
        if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 15'000))
            return -1;
        const QByteArray voice = finished.first().at(0).toByteArray();
        const qint64 ms = finished.first().at(2).toLongLong();
        keep(name, voice);
        AudioPlayer& player = m_devices.player();
        QSignalSpy ended(&player, &AudioPlayer::ended);
        player.play(voice);
        if (!QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, 15'000) || ms < 2'500)
            return -1;
        return double(voice.size()) * 1'000 / double(ms);
    }

    // Makes a film of about two seconds, and watches it.
    void makeFilm(const QString& name)
    {
        VideoRecorder& film = m_devices.video();
        QTRY_VERIFY_WITH_TIMEOUT(film.isAvailable(), 10'000);
        QSignalSpy finished(&film, &VideoRecorder::finished);
        QSignalSpy failed(&film, &VideoRecorder::failed);
        film.look(nullptr);
        QCOMPARE(film.state(), VideoRecorder::State::Looking);
        film.record();
        QTRY_VERIFY_WITH_TIMEOUT(film.state() == VideoRecorder::State::Recording || !failed.isEmpty(), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(film.durationMs() > 2'000 || !failed.isEmpty(), 15'000);
        film.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty() || !failed.isEmpty(), 25'000);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(film.state(), VideoRecorder::State::Resting);
        const QByteArray bytes = finished.first().first().toByteArray();
        keep(name, bytes);
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), 5'000);
        watchFilm(bytes);
    }
    void watchFilm(const QByteArray& bytes)
    {
        VideoPlayer& player = m_devices.film();
        QVideoSink sink;
        int pictures = 0;
        QSize size;
        connect(&sink, &QVideoSink::videoFrameChanged, this, [&](const QVideoFrame& frame) {
            pictures += frame.isValid();
            size = frame.isValid() ? frame.size() : size;
        });
        QSignalSpy ended(&player, &VideoPlayer::ended);
        QSignalSpy failed(&player, &VideoPlayer::failed);
        player.open(bytes, &sink);
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty() || !failed.isEmpty(), 20'000);
        QVERIFY(failed.isEmpty());
        QCOMPARE(size, QSize(640, 360));
        QVERIFY2(pictures >= 10, qPrintable(QString::number(pictures)));
        QVERIFY2(player.durationMs() > 1'500, qPrintable(QString::number(player.durationMs())));
        player.close();
    }

    // Whatever of ours lies under a name where recordings are made.
    static QStringList named()
    {
        const QDir place(qEnvironmentVariable("XDG_RUNTIME_DIR"));
        QStringList found;
        QDirIterator it(place.path(), {QStringLiteral("uthan-*")}, QDir::Dirs);
        while (it.hasNext()) {
            QDirIterator inside(it.next(), QDir::Files);
            while (inside.hasNext())
                found << inside.next();
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("UTHAN_VIRTUAL_DEVICES"))
            QSKIP("no software camera and microphone: run under tests/with-virtual-devices");
    }

    // The program may be killed at any moment: what was said until a second ago was handed on by then, and nothing of
    // it lies in the clear.
    void aVoiceIsHandedOnAsItIsSaidAndNeverLiesInTheClear()
    {
        AudioRecorder& recorder = m_devices.recorder();
        const QTemporaryDir folder;
        const auto speaker = speak(folder, QStringLiteral("The well behind the school has been dry since March."));
        QByteArray soFar;
        qint64 soFarMs = 0;
        const auto listening = connect(
            &recorder, &AudioRecorder::grew, this, [&](const QByteArray& more, const QString& type, qint64 ms) {
                QCOMPARE(type, QStringLiteral("audio/ogg"));
                soFar += more;
                soFarMs = ms;
            });
        QSignalSpy finished(&recorder, &AudioRecorder::finished);
        beginToRecord(recorder);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.durationMs() > 3'500, 15'000);
        QVERIFY2(recorder.durationMs() - soFarMs < 2'000, qPrintable(QString::number(soFarMs)));
        QCOMPARE(named(), QStringList());
        const QByteArray ifKilledNow = soFar;
        recorder.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 15'000);
        disconnect(listening);
        QVERIFY(finished.first().first().toByteArray().startsWith(ifKilledNow));
        QVERIFY(ifKilledNow.startsWith("OggS"));
        keep(QStringLiteral("cutoff.ogg"), ifKilledNow);
        AudioPlayer& player = m_devices.player();
        QSignalSpy ended(&player, &AudioPlayer::ended);
        player.play(ifKilledNow);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 15'000);
        QVERIFY2(player.durationMs() > 1'500, qPrintable(QString::number(player.durationMs())));
    }

    void aFilmThatIsCutOffCanBeWatchedAndNeverLiesInTheClear()
    {
        VideoRecorder& film = m_devices.video();
        QTRY_VERIFY_WITH_TIMEOUT(film.isAvailable(), 10'000);
        QByteArray soFar;
        const auto watching
            = connect(&film, &VideoRecorder::grew, this, [&soFar](const QByteArray& more) { soFar += more; });
        film.look(nullptr);
        film.record();
        QTRY_VERIFY_WITH_TIMEOUT(film.durationMs() > 5'000, 30'000);
        QCOMPARE(named(), QStringList());
        film.discard();
        disconnect(watching);
        keep(QStringLiteral("cutoff.webm"), soFar);
        watchFilm(soFar);
    }

    void whatAKilledProgramLeftIsRemovedAndWhatARunningOneWritesIsNot()
    {
        const QDir place(qEnvironmentVariable("XDG_RUNTIME_DIR"));
        QProcess other;
        other.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(other.waitForStarted());
        QProcess shortLived;
        shortLived.start(QStringLiteral("sleep"), {QStringLiteral("0")});
        const qint64 dead = shortLived.processId();
        QVERIFY(shortLived.waitForFinished());
        const auto make = [&place](const QString& folder) {
            QFile file(place.filePath(folder) + QStringLiteral("/voice.ogv"));
            return place.mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write("OggS") == 4;
        };
        const QString left = QStringLiteral("uthan-voice-%1-abcdef").arg(dead);
        const QString running = QStringLiteral("uthan-video-%1-abcdef").arg(other.processId());
        QVERIFY(make(left) && make(running));
        const QtDevices anotherStart;
        QTRY_VERIFY(!place.exists(left));
        QVERIFY(place.exists(running));
        other.kill();
        QVERIFY(other.waitForFinished());
        const QtDevices andAnother;
        QTRY_VERIFY(!place.exists(running));
    }

    void aFilmIsMadeThoughTheCameraWasNeverUsedBefore() { makeFilm(QStringLiteral("first.webm")); }

    void aPhotoIsReallyTaken()
    {
        CameraSource& camera = m_devices.camera();
        QTRY_VERIFY_WITH_TIMEOUT(camera.isAvailable(), 10'000);
        QSignalSpy taken(&camera, &CameraSource::photoTaken);
        QSignalSpy failed(&camera, &CameraSource::failed);
        camera.start();
        QTRY_VERIFY_WITH_TIMEOUT(camera.isActive() || !failed.isEmpty(), 15'000);
        QVERIFY(camera.isActive());
        camera.takePhoto();
        QTRY_VERIFY_WITH_TIMEOUT(!taken.isEmpty() || !failed.isEmpty(), 15'000);
        QCOMPARE(taken.size(), 1);
        const QByteArray jpeg = taken.first().first().toByteArray();
        keep(QStringLiteral("photo.jpg"), jpeg);
        const QImage image = QImage::fromData(jpeg, "JPEG");
        QCOMPARE(image.size(), QSize(1280, 720));
        bool hasBall = false; // white on black: it is the test picture and not an empty one
        for (int y = 0; y < image.height() && !hasBall; y += 4)
            for (int x = 0; x < image.width() && !hasBall; x += 4)
                hasBall = qGray(image.pixel(x, y)) > 150;
        QVERIFY(hasBall);
        QVERIFY(!camera.isActive());
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), 5'000); // though nobody has called stop()
    }

    void aSecondPhotoCanBeTakenAfterTheCameraRested()
    {
        CameraSource& camera = m_devices.camera();
        QSignalSpy taken(&camera, &CameraSource::photoTaken);
        camera.start();
        QTRY_VERIFY_WITH_TIMEOUT(camera.isActive(), 15'000);
        camera.takePhoto();
        QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, 15'000);
        camera.stop();
    }

    void aPictureOfOneselfIsTakenThoughNoCameraSaysThatItFacesAnybody()
    {
        CameraSource& camera = m_devices.camera();
        QSignalSpy taken(&camera, &CameraSource::photoTaken);
        camera.start(CameraSource::Facing::Person);
        QTRY_VERIFY_WITH_TIMEOUT(camera.isActive(), 15'000);
        camera.takePhoto();
        QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, 15'000);
    }

    void theCameraGoesDarkWhenWhoeverLookedGoesAway()
    {
        CameraSource& camera = m_devices.camera();
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), 5'000);
        const qsizetype before = timesLit();
        QVideoSink sink; // what a page shows
        camera.setPreview(&sink);
        camera.start();
        QTRY_VERIFY_WITH_TIMEOUT(camera.isActive(), 15'000);
        QVERIFY(sink.videoFrame().isValid());
        QTRY_VERIFY_WITH_TIMEOUT(isLit(), 5'000);
        camera.stop(); // as a page that is left does it
        camera.setPreview(nullptr);
        QVERIFY(!sink.videoFrame().isValid());
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), 5'000);
        camera.setPreview(&sink); // to show where it would be is not to open it
        camera.setPreview(nullptr);
        camera.start();
        camera.stop(); // before it was open
        camera.start();
        QTRY_VERIFY_WITH_TIMEOUT(camera.isActive(), 15'000);
        camera.stop();
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), 5'000);
        QVERIFY2(timesLit() - before <= 3, qPrintable(light().join(u' '))); // each because somebody asked for it
    }

    void theCameraIsClosedWhenTheWindowIsPutAwayAndStaysSo()
    {
        CameraSource& camera = m_devices.camera();
        QSignalSpy failed(&camera, &CameraSource::failed);
        QWindow window;
        window.show();
        for (const auto visibility : {QWindow::Minimized, QWindow::Hidden}) {
            camera.start();
            QTRY_VERIFY_WITH_TIMEOUT((camera.isActive() && isLit()) || !failed.isEmpty(), 15'000);
            for (const QList<QVariant>& why : failed)
                QFAIL(
                    qPrintable(QStringLiteral("%1 before %2").arg(int(why.first().value<Problem>())).arg(visibility)));
            window.setVisibility(visibility);
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 5'000);
            QCOMPARE(failed.takeFirst().first().value<Problem>(), Problem::PutAway);
            QTRY_VERIFY_WITH_TIMEOUT(isDark(), 5'000);
            const qsizetype before = timesLit();
            window.setVisibility(QWindow::Windowed);
            QVERIFY(!camera.isActive());
            QCOMPARE(timesLit(), before);
        }
    }

    void whoEndsTheProgramWhileLookingLeavesTheCameraDark()
    {
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), 5'000);
        {
            QtDevices others;
            others.camera().start();
            QTRY_VERIFY_WITH_TIMEOUT(others.camera().isActive(), 15'000);
            QTRY_VERIFY_WITH_TIMEOUT(isLit(), 5'000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), 5'000);
    }

    void aFilmIsMadeAfterPhotosWereTaken() { makeFilm(QStringLiteral("after-photos.webm")); }

    void aFilmThatIsGivenUpLeavesTheCameraFree()
    {
        VideoRecorder& film = m_devices.video();
        QSignalSpy finished(&film, &VideoRecorder::finished);
        QSignalSpy failed(&film, &VideoRecorder::failed);
        film.look(nullptr);
        film.discard(); // before anything was seen
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), 5'000);
        film.look(nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(isLit(), 15'000);
        film.record();
        film.discard(); // while it begins
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), 5'000);
        film.look(nullptr);
        film.record();
        QTRY_COMPARE_WITH_TIMEOUT(film.state(), VideoRecorder::State::Recording, 15'000);
        film.discard(); // in the middle
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), 5'000);
        film.look(nullptr);
        film.record();
        QVERIFY(failed.isEmpty());
        film.stop(); // while it begins: that is said
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.takeFirst().first().value<Problem>(), Problem::NothingYet);
        QCOMPARE(film.state(), VideoRecorder::State::Resting);
        QVERIFY(finished.isEmpty() && failed.isEmpty());
        makeFilm(QStringLiteral("after-giving-up.webm"));
    }

    void aVoiceIsReallyRecordedPausedAndHeardAgain()
    {
        AudioRecorder& recorder = m_devices.recorder();
        QSignalSpy finished(&recorder, &AudioRecorder::finished);
        double loudest = 0;
        const QObject here; // the recorder lives longer than this function
        connect(&recorder, &AudioRecorder::levelChanged, &here, [&] { loudest = std::max(loudest, recorder.level()); });
        beginToRecord(recorder);
        const QTemporaryDir folder;
        const auto words = speak(folder, QStringLiteral("My grandson helps me with the phone. That is being well."));
        QTRY_VERIFY_WITH_TIMEOUT(recorder.durationMs() > 2'000, 10'000);
        QVERIFY2(loudest > 0.3, "the level follows the voice");
        recorder.pause();
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), AudioRecorder::State::Paused, 5'000);
        recorder.resume();
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), AudioRecorder::State::Recording, 5'000);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.durationMs() > 3'000, 10'000);
        recorder.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10'000);
        const QByteArray voice = finished.first().at(0).toByteArray();
        const qint64 ms = finished.first().at(2).toLongLong();
        keep(QStringLiteral("voice.ogg"), voice);
        QVERIFY(voice.startsWith("OggS"));
        QVERIFY(voice.left(200).contains("OpusHead"));
        QVERIFY2(ms > 2'900 && ms < 10'000, qPrintable(QString::number(ms)));
        QCOMPARE(recorder.state(), AudioRecorder::State::Resting);

        AudioPlayer& player = m_devices.player();
        QSignalSpy ended(&player, &AudioPlayer::ended);
        player.play(voice);
        QVERIFY(player.isPlaying());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 15'000);
        QVERIFY2(std::abs(player.durationMs() - ms) < 1'500, qPrintable(QString::number(player.durationMs())));
    }

    void aVoiceTakesAsMuchRoomAsTheFormWishes()
    {
        const double normal = bytesASecond(SoundQuality::Normal, QStringLiteral("normal.ogg"));
        const double low = bytesASecond(SoundQuality::Low, QStringLiteral("low.ogg"));
        const double voice = bytesASecond(SoundQuality::Voice, QStringLiteral("voice-only.ogg"));
        const double again = bytesASecond(SoundQuality::Normal, QStringLiteral("again.ogg"));
        qInfo() << normal << low << voice << again;
        QVERIFY(voice > 500 && low > 0 && normal > 0 && again > 0);
        QVERIFY2(voice < low * 0.75, qPrintable(QStringLiteral("%1 %2").arg(voice).arg(low)));
        QVERIFY2(low < normal * 0.75, qPrintable(QStringLiteral("%1 %2").arg(low).arg(normal)));
        QVERIFY2(low < again * 0.75, qPrintable(QStringLiteral("%1 %2").arg(low).arg(again)));
    }
    void whatIsDiscardedIsNotHandedOver()
    {
        AudioRecorder& recorder = m_devices.recorder();
        QSignalSpy finished(&recorder, &AudioRecorder::finished);
        beginToRecord(recorder);
        recorder.discard();
        QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), AudioRecorder::State::Resting, 10'000);
        QVERIFY(finished.isEmpty());
    }
};

int main(int argc, char** argv)
{
    QtDevices::useGStreamer();
    QGuiApplication app(argc, argv);
    TestCapture test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_capture.moc"
