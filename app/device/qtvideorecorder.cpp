// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtvideorecorder.h"

#include "base/files.h"
#include "privatefolder.h"

#include <QCamera>
#include <QCameraDevice>
#include <QFile>
#include <QFileInfo>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>

namespace uthan::device {

namespace {
    constexpr int kStartLimitMs = 12'000;
    constexpr int kFirstPictureMs = 4'000;
    constexpr int kAgainMs = 300;
    constexpr int kTries = 3; // a camera that was let go a moment ago does not always come at once
    constexpr int kStopLimitMs = 20'000; // a slow machine has pictures left to write
    constexpr qint64 kRoomNeeded = 128LL << 20;
    constexpr qint64 kMostBytes = 48LL << 20; // what an answer may weigh, with room for the end of the file
    constexpr qint64 kMostMs = 5LL * 60'000;
    constexpr qint64 kEveryMs = 60; // about fifteen pictures a second
    // PipeWire's source takes the memory of its first pictures away while it settles: reading one crashes.
    constexpr qint64 kSettlingMs = 800;
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
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &QtVideoRecorder::openCamera);
    connect(&m_encoder, &FilmEncoder::began, this, [this] { m_isBegun = true; });
    connect(&m_encoder, &FilmEncoder::ended, this, &QtVideoRecorder::takeFile);
    connect(&m_encoder, &FilmEncoder::failed, this, [this] { fail(Problem::NoAnswer); });
}

QtVideoRecorder::~QtVideoRecorder()
{
    rest();
    m_camera.reset();
    m_session.reset();
}

bool QtVideoRecorder::isAvailable() const
{
    return !QMediaDevices::videoInputs().isEmpty();
}

// All of it anew each time, as for photos: with the GStreamer back end of Qt 6.4 a session whose camera was stopped
// gives no pictures.
void QtVideoRecorder::prepare()
{
    m_camera.reset();
    m_session = std::make_unique<QMediaCaptureSession>();
    m_camera = std::make_unique<QCamera>(QMediaDevices::defaultVideoInput());
    connect(m_camera.get(), &QCamera::errorOccurred, this, [this] {
        if (m_cameraSince.isValid() || m_tries >= kTries)
            return fail(Problem::Missing);
        m_again.start(kAgainMs); // not here: we are inside its signal
    });
    m_session->setCamera(m_camera.get());
    if (m_output)
        m_session->setVideoOutput(m_output);
    if (!m_session->videoSink()) {
        m_sink = std::make_unique<QVideoSink>();
        m_session->setVideoSink(m_sink.get());
    }
    connect(m_session->videoSink(), &QVideoSink::videoFrameChanged, this, &QtVideoRecorder::seen);
}

// The camera goes dark and nothing more is taken from it. Its session stays until the next one is made.
void QtVideoRecorder::rest()
{
    m_limit.stop();
    m_again.stop();
    m_encoder.letGo();
    m_isBegun = m_mayBegin = false;
    m_cameraSince.invalidate();
    if (m_session && m_session->videoSink())
        disconnect(m_session->videoSink(), nullptr, this, nullptr);
    if (m_camera) {
        disconnect(m_camera.get(), nullptr, this, nullptr);
        m_camera->stop();
    }
    m_folder.reset();
}

void QtVideoRecorder::look(QObject* videoOutput)
{
    if (m_state != State::Resting)
        return;
    if (!isAvailable())
        return fail(Problem::Missing);
    rest();
    m_output = videoOutput;
    m_tries = 0;
    m_durationMs = 0;
    setState(State::Looking);
    m_limit.start(kStartLimitMs); // until the first picture
    openCamera();
}

void QtVideoRecorder::openCamera()
{
    prepare();
    if (m_tries < kTries)
        m_again.start(kFirstPictureMs); // unless pictures come
    ++m_tries;
    m_camera->start();
}

void QtVideoRecorder::seen(const QVideoFrame& frame)
{
    if (!m_cameraSince.isValid()) {
        m_cameraSince.start();
        m_again.stop();
        if (m_state == State::Looking)
            m_limit.stop();
    }
    if (m_cameraSince.elapsed() < kSettlingMs || !frame.isValid())
        return;
    if (std::exchange(m_mayBegin, false))
        return m_encoder.begin(frame, file());
    const bool isFilming = m_isBegun && (m_state == State::Starting || m_state == State::Recording);
    if (!isFilming || (m_lastPicture.isValid() && m_lastPicture.elapsed() < kEveryMs))
        return;
    m_lastPicture.start();
    m_encoder.add(frame);
    if (m_state == State::Starting) {
        m_limit.stop();
        m_filmSince.start();
        setState(State::Recording);
    }
    m_durationMs = m_filmSince.elapsed();
    Q_EMIT durationChanged();
    if (m_durationMs > kMostMs || QFileInfo(file()).size() > kMostBytes)
        stop(); // what was seen so far is kept
}

QString QtVideoRecorder::file() const
{
    return m_folder->filePath(QStringLiteral("film.webm"));
}

void QtVideoRecorder::record()
{
    if (m_state != State::Looking)
        return;
    m_folder = std::make_unique<QTemporaryDir>(privateFolder() + QLatin1String("/uthan-video-XXXXXX"));
    if (!m_folder->isValid() || files::roomIn(m_folder->path()) < kRoomNeeded)
        return fail(Problem::NoRoom);
    m_lastPicture.invalidate();
    m_mayBegin = true;
    setState(State::Starting);
    m_limit.start(kStartLimitMs);
}

void QtVideoRecorder::stop()
{
    if (m_state == State::Starting)
        return discard(); // nothing was seen yet
    if (m_state != State::Recording)
        return;
    setState(State::Stopping);
    m_limit.start(kStopLimitMs);
    m_encoder.end();
}

void QtVideoRecorder::discard()
{
    if (m_state == State::Resting)
        return;
    rest();
    setState(State::Resting);
}

void QtVideoRecorder::takeFile()
{
    QFile written(file());
    const QByteArray bytes = written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    const qint64 ms = m_durationMs;
    rest();
    setState(State::Resting);
    if (bytes.isEmpty())
        return fail(Problem::NoAnswer);
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
    rest();
    setState(State::Resting);
    Q_EMIT failed(why);
}

} // namespace uthan::device
