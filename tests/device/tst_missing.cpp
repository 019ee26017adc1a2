// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpch.h"

#include "camerafeed.h"
#include "qtdevices.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QWindow>

using namespace uthan::device;

// A machine with no camera, microphone, loudspeaker or position: everything says so soon, nothing hangs.
class TestMissing : public QObject {
    Q_OBJECT

    QtDevices m_devices;

private Q_SLOTS:
    void aMissingMicrophoneSaysSo()
    {
        QSignalSpy failed(&m_devices.recorder(), &AudioRecorder::failed);
        m_devices.recorder().start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 15'000);
        QCOMPARE(failed.first().first().value<Problem>(), Problem::Missing);
        QCOMPARE(m_devices.recorder().state(), AudioRecorder::State::Resting);
    }

    void camerasAreLookedForInTheBackground()
    {
        const QSignalSpy known(&m_devices.camera(), &CameraSource::availableChanged);
        QElapsedTimer clock;
        clock.start();
        m_devices.expectCamera();
        QVERIFY(!m_devices.camera().isAvailable());
        QVERIFY2(clock.elapsed() < 50, "looking for cameras must not hold the screen");
        QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, 15'000);
    }

    void aMissingCameraSaysSo()
    {
        QVERIFY(!m_devices.camera().isAvailable());
        QSignalSpy failed(&m_devices.camera(), &CameraSource::failed);
        m_devices.camera().start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 15'000);
        QVERIFY(!m_devices.camera().isActive());
    }

    void aCameraThatIsGoneIsNotAskedWhetherItIsSeen()
    {
        QWindow window;
        window.show();
        auto feed = std::make_unique<CameraFeed>();
        QSignalSpy failed(feed.get(), &CameraFeed::failed);
        feed->open(99);
        window.hide(); // in a quarter of a second it looks whether anybody sees it
        feed.reset();
        QElapsedTimer clock;
        for (clock.start(); clock.elapsed() < 500;) // deferred deletes wait, as in an event loop inside another
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        QVERIFY(failed.isEmpty());
    }

    void aMissingPositionSaysSoWithinItsLimit()
    {
        QSignalSpy failed(&m_devices.position(), &PositionSource::failed);
        m_devices.position().locate(500);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 5'000);
        QVERIFY(!m_devices.position().isLooking());
    }

    void aMissingVoiceIsFoundMissingInTheBackground()
    {
        SpeechOutput& speech = m_devices.speech();
        QVERIFY(!speech.canSay(QStringLiteral("en")));
        QElapsedTimer clock;
        clock.start();
        speech.prepare();
        QVERIFY2(clock.elapsed() < 50, "looking for a voice must not hold the screen");
        QTRY_VERIFY_WITH_TIMEOUT(speech.isReady(), 15'000);
        speech.say(QStringLiteral("Hello"), QStringLiteral("xx"));
        QVERIFY(!speech.isSpeaking());
    }
};

int main(int argc, char** argv)
{
    QtDevices::useGStreamer();
    // Servers that are not there: the test also runs on desks that have a microphone.
    qputenv("PULSE_SERVER", "unix:/nonexistent/uthan");
    qputenv("PIPEWIRE_REMOTE", "uthan-none");
    qputenv("SPEECHD_ADDRESS", "unix_socket:/nonexistent/uthan");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/uthan");
    QGuiApplication app(argc, argv);
    TestMissing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_missing.moc"
