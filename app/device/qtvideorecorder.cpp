// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtvideorecorder.h"

#include <QCameraDevice>
#include <QFutureWatcher>
#include <QMediaDevices>
#include <QtConcurrent>

namespace uthan::device {

namespace {
    constexpr int kStartLimitMs = 12'000;
    constexpr int kSilenceMs = 4'000;
    constexpr int kAgainMs = 300;
    constexpr int kTries = 3; // another program may be about to let the camera go
    constexpr int kStopLimitMs = 20'000; // a slow machine has pictures left to write
    constexpr qint64 kRoomNeeded = 128LL << 20;
    constexpr qint64 kMostBytes = 48LL << 20; // what an answer may weigh, with room for the end of the file
    constexpr qint64 kMostMs = 5LL * 60'000;
    constexpr qint64 kEveryMs = 60; // about fifteen pictures a second
    const QString kType = QStringLiteral("video/webm");
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
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &QtVideoRecorder::cameraSilent);
    connect(&m_feed, &CameraFeed::seen, this, &QtVideoRecorder::seen);
    connect(&m_feed, &CameraFeed::failed, this, &QtVideoRecorder::cameraFailed);
    connect(&m_encoder, &FilmEncoder::began, this, [this] { m_isBegun = true; });
    connect(&m_encoder, &FilmEncoder::ended, this, &QtVideoRecorder::takeFile);
    connect(&m_encoder, &FilmEncoder::failed, this, [this] { fail(Problem::NoAnswer); });
}

QtVideoRecorder::~QtVideoRecorder()
{
    rest();
}

bool QtVideoRecorder::isAvailable() const
{
    return !QMediaDevices::videoInputs().isEmpty();
}

// The camera goes dark and nothing more is taken from it.
void QtVideoRecorder::rest()
{
    m_limit.stop();
    m_silence.stop();
    m_feed.close();
    m_feed.showOn(nullptr);
    m_encoder.letGo();
    m_hasSeen = m_isBegun = m_mayBegin = false;
    ++m_films;
    m_file.reset();
}

void QtVideoRecorder::look(QObject* videoOutput)
{
    if (m_state != State::Resting)
        return;
    if (!isAvailable())
        return fail(Problem::Missing);
    rest();
    m_feed.showOn(videoOutput);
    m_tries = 0;
    m_durationMs = 0;
    setState(State::Looking);
    openCamera();
}

void QtVideoRecorder::openCamera()
{
    ++m_tries;
    m_silence.start(kSilenceMs);
    m_feed.open(0);
}

// It is not there, is somebody else's, or was pulled out.
void QtVideoRecorder::cameraFailed(Problem why)
{
    if (m_state == State::Recording)
        return stop(); // what was seen so far is kept
    if (why == Problem::PutAway || m_hasSeen || m_tries >= kTries)
        return fail(why);
    m_silence.start(kAgainMs);
}

void QtVideoRecorder::cameraSilent()
{
    if (m_state == State::Recording)
        stop(); // what was seen so far is kept
    else if (m_tries < kTries)
        openCamera();
    else
        fail(Problem::NoAnswer);
}

void QtVideoRecorder::seen(const QVideoFrame& frame)
{
    m_hasSeen = true;
    m_silence.start(kSilenceMs);
    if (std::exchange(m_mayBegin, false))
        return m_encoder.begin(frame, m_file->path());
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
    grow();
    if (m_durationMs > kMostMs || m_file->size() > kMostBytes)
        stop(); // what was seen so far is kept
}

// A film can be watched without its end.
void QtVideoRecorder::grow()
{
    if (!m_file->hide() || !isTimeToGrow(m_grownMs, m_durationMs))
        return;
    m_grownMs = m_durationMs;
    const QByteArray more = m_file->more();
    if (!more.isEmpty())
        Q_EMIT grew(more, kType, m_durationMs);
}

void QtVideoRecorder::record()
{
    if (m_state != State::Looking)
        return;
    m_file = std::make_shared<HiddenFile>(QStringLiteral("video"), QStringLiteral("film.webm"));
    m_grownMs = 0;
    if (!m_file->isThere() || m_file->room() < kRoomNeeded)
        return fail(Problem::NoRoom);
    m_lastPicture.invalidate();
    m_mayBegin = true;
    setState(State::Starting);
    m_limit.start(kStartLimitMs);
}

void QtVideoRecorder::stop()
{
    if (m_state == State::Starting)
        return fail(Problem::NothingYet); // whoever stops it thinks that there is a film
    if (m_state != State::Recording)
        return;
    m_silence.stop();
    m_feed.close(); // the rest is writing
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
    m_limit.stop();
    m_encoder.letGo();
    const auto read = [file = std::exchange(m_file, nullptr)] { return file ? file->all() : QByteArray(); };
    auto* watcher = new QFutureWatcher<QByteArray>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, film = m_films] {
        watcher->deleteLater();
        if (film != m_films)
            return; // given up since
        const QByteArray bytes = watcher->result();
        rest();
        setState(State::Resting);
        if (bytes.isEmpty())
            return fail(Problem::NoAnswer);
        Q_EMIT finished(bytes, kType, m_durationMs);
    });
    watcher->setFuture(QtConcurrent::run(read)); // tens of megabytes
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
