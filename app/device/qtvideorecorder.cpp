// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtvideorecorder.h"

#include <QAudioDevice>
#include <QAudioInput>
#include <QCamera>
#include <QCameraDevice>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QMediaFormat>
#include <QMediaRecorder>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QUrl>

namespace uthan::device {

namespace {
    constexpr int kStartLimitMs = 12'000;
    constexpr int kStopLimitMs = 45'000; // a slow machine has pictures left to write
    constexpr qint64 kRoomNeeded = 128LL << 20;
    constexpr qint64 kMostBytes = 48LL << 20; // what an answer may weigh, with room for the end of the file
    constexpr qint64 kMostMs = 5LL * 60'000;

    QString privateFolder()
    {
        const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); // in memory
        return runtime.isEmpty() || !QFileInfo(runtime).isWritable() ? QDir::tempPath() : runtime;
    }
}

QtVideoRecorder::QtVideoRecorder(QObject* parent)
    : VideoRecorder(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_state == State::Stopping)
            takeFile(); // what is written so far is kept: it can be watched without its end
        else
            fail(Problem::NoAnswer);
    });
}

QtVideoRecorder::~QtVideoRecorder()
{
    letGo();
}

bool QtVideoRecorder::isAvailable() const
{
    return !QMediaDevices::videoInputs().isEmpty();
}

void QtVideoRecorder::prepare(QObject* videoOutput)
{
    m_session = std::make_unique<QMediaCaptureSession>();
    m_camera = std::make_unique<QCamera>(QMediaDevices::defaultVideoInput());
    m_recorder = std::make_unique<QMediaRecorder>();
    QMediaFormat format(QMediaFormat::WebM);
    format.setVideoCodec(QMediaFormat::VideoCodec::VP8);
    format.setAudioCodec(QMediaFormat::AudioCodec::Opus);
    m_recorder->setMediaFormat(format);
    m_recorder->setQuality(QMediaRecorder::LowQuality);
    m_recorder->setVideoResolution(640, 480);
    m_session->setCamera(m_camera.get());
    if (const QAudioDevice microphone = QMediaDevices::defaultAudioInput(); !microphone.isNull()) {
        m_input = std::make_unique<QAudioInput>(microphone); // a picture without sound is better than none
        m_session->setAudioInput(m_input.get());
    }
    m_session->setRecorder(m_recorder.get());
    if (videoOutput)
        m_session->setVideoOutput(videoOutput);
    connect(m_camera.get(), &QCamera::errorOccurred, this, [this] { fail(Problem::Missing); });
    connect(m_camera.get(), &QCamera::activeChanged, this, [this](bool active) {
        if (active && m_state == State::Resting)
            setState(State::Looking);
    });
    connect(m_recorder.get(), &QMediaRecorder::errorOccurred, this, [this] { fail(Problem::NoAnswer); });
    connect(m_recorder.get(), &QMediaRecorder::durationChanged, this, &QtVideoRecorder::lengthened);
    connect(m_recorder.get(), &QMediaRecorder::recorderStateChanged, this, [this](QMediaRecorder::RecorderState state) {
        if (state == QMediaRecorder::StoppedState && m_state == State::Stopping)
            takeFile();
    });
}

void QtVideoRecorder::lengthened(qint64 ms)
{
    m_durationMs = ms;
    if (ms > 0 && m_state == State::Starting) { // pictures are really coming in
        m_limit.stop();
        setState(State::Recording);
    }
    Q_EMIT durationChanged();
    if (ms > kMostMs || QFileInfo(m_recorder->actualLocation().toLocalFile()).size() > kMostBytes)
        stop(); // what was seen so far is kept
}

void QtVideoRecorder::letGo()
{
    if (m_recorder)
        disconnect(m_recorder.get(), nullptr, this, nullptr);
    if (m_camera)
        disconnect(m_camera.get(), nullptr, this, nullptr);
    m_session.reset();
    m_recorder.reset();
    m_input.reset();
    m_camera.reset();
    m_folder.reset();
}

void QtVideoRecorder::look(QObject* videoOutput)
{
    if (m_state != State::Resting)
        return;
    if (!isAvailable())
        return fail(Problem::Missing);
    letGo();
    prepare(videoOutput);
    m_durationMs = 0;
    m_camera->start();
    if (m_camera && m_camera->isActive() && m_state == State::Resting)
        setState(State::Looking);
}

void QtVideoRecorder::record()
{
    if (m_state != State::Looking)
        return;
    m_folder = std::make_unique<QTemporaryDir>(privateFolder() + QLatin1String("/uthan-video-XXXXXX"));
    if (!m_folder->isValid() || QStorageInfo(m_folder->path()).bytesAvailable() < kRoomNeeded)
        return fail(Problem::NoRoom);
    m_discarding = false;
    m_recorder->setOutputLocation(QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("video"))));
    setState(State::Starting);
    m_limit.start(kStartLimitMs);
    m_recorder->record();
}

void QtVideoRecorder::stop()
{
    if (m_state != State::Recording && m_state != State::Starting)
        return;
    setState(State::Stopping);
    m_limit.start(kStopLimitMs);
    m_recorder->stop();
}

void QtVideoRecorder::discard()
{
    if (m_state == State::Resting)
        return;
    m_discarding = true;
    m_limit.stop();
    if (m_camera)
        m_camera->stop();
    setState(State::Resting);
    m_recorder.release()->deleteLater(); // we may be inside one of its signals
    letGo();
}

void QtVideoRecorder::takeFile()
{
    m_limit.stop();
    QFile file(m_recorder->actualLocation().toLocalFile());
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qint64 ms = m_durationMs;
    if (m_camera)
        m_camera->stop();
    setState(State::Resting);
    if (bytes.isEmpty())
        return fail(Problem::NoAnswer);
    file.close();
    file.remove();
    Q_EMIT finished(bytes, QStringLiteral("video/webm"), ms);
}

void QtVideoRecorder::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void QtVideoRecorder::fail(Problem why)
{
    m_limit.stop();
    if (m_camera)
        m_camera->stop();
    setState(State::Resting);
    Q_EMIT failed(why);
}

} // namespace uthan::device
