// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtvideoplayer.h"

#include <algorithm>
#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QUrl>

namespace uthan::device {

QtVideoPlayer::QtVideoPlayer(QObject* parent)
    : VideoPlayer(parent)
{
}

QtVideoPlayer::~QtVideoPlayer()
{
    letGo();
}

// A player of its own for each film: one that had another format before does not always show the next.
void QtVideoPlayer::prepare()
{
    m_player = std::make_unique<QMediaPlayer>();
    if (const QAudioDevice loudspeaker = QMediaDevices::defaultAudioOutput(); !loudspeaker.isNull()) {
        m_output = std::make_unique<QAudioOutput>(loudspeaker); // without one the film is silent
        m_player->setAudioOutput(m_output.get());
    }
    connect(m_player.get(), &QMediaPlayer::positionChanged, this, &VideoPlayer::positionChanged);
    connect(m_player.get(), &QMediaPlayer::durationChanged, this, &VideoPlayer::positionChanged);
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this, [this] {
        setPlaying(false);
        Q_EMIT failed(Problem::NoAnswer);
    });
    connect(m_player.get(), &QMediaPlayer::playbackStateChanged, this,
        [this](QMediaPlayer::PlaybackState state) { setPlaying(state == QMediaPlayer::PlayingState); });
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
        if (status == QMediaPlayer::EndOfMedia) {
            setPlaying(false);
            Q_EMIT ended();
        } else if (status == QMediaPlayer::InvalidMedia) {
            setPlaying(false);
            Q_EMIT failed(Problem::NoAnswer);
        }
    });
}

void QtVideoPlayer::open(const QByteArray& bytes, QObject* videoOutput)
{
    letGo();
    prepare();
    m_buffer = std::make_unique<QBuffer>();
    m_buffer->setData(bytes);
    m_buffer->open(QIODevice::ReadOnly);
    m_player->setVideoOutput(videoOutput);
    m_player->setSourceDevice(m_buffer.get(), QUrl(QStringLiteral("film.webm")));
    m_player->play();
}

void QtVideoPlayer::play()
{
    if (!m_player)
        return;
    if (m_player->mediaStatus() == QMediaPlayer::EndOfMedia)
        m_player->setPosition(0);
    m_player->play();
}

void QtVideoPlayer::pause()
{
    if (m_player)
        m_player->pause();
}

void QtVideoPlayer::seek(qint64 ms)
{
    if (m_player)
        m_player->setPosition(std::clamp<qint64>(ms, 0, std::max<qint64>(0, m_player->duration())));
}

void QtVideoPlayer::close()
{
    letGo();
    setPlaying(false);
}

void QtVideoPlayer::letGo()
{
    if (!m_player)
        return;
    disconnect(m_player.get(), nullptr, this, nullptr);
    m_player->stop();
    m_player->setVideoOutput(static_cast<QObject*>(nullptr));
    m_player->setSource({}); // Qt 6.4 else takes the decoder down after the player it calls: one in sixty crashed
    m_player.reset();
    m_output.reset();
    m_buffer.reset();
}

qint64 QtVideoPlayer::positionMs() const
{
    return m_player ? m_player->position() : 0;
}
qint64 QtVideoPlayer::durationMs() const
{
    return m_player ? m_player->duration() : 0;
}

void QtVideoPlayer::setPlaying(bool playing)
{
    if (m_playing == playing)
        return;
    m_playing = playing;
    Q_EMIT playingChanged();
}

} // namespace uthan::device
