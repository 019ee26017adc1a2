// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtaudioplayer.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QUrl>

namespace uthan::device {

QtAudioPlayer::QtAudioPlayer(QObject* parent)
    : AudioPlayer(parent)
{
}

QtAudioPlayer::~QtAudioPlayer()
{
    if (m_player)
        disconnect(m_player.get(), nullptr, this, nullptr);
    m_player.reset();
}

void QtAudioPlayer::prepare()
{
    if (m_player)
        return;
    m_output = std::make_unique<QAudioOutput>();
    m_player = std::make_unique<QMediaPlayer>();
    m_player->setAudioOutput(m_output.get());
    connect(m_player.get(), &QMediaPlayer::positionChanged, this, &AudioPlayer::positionChanged);
    connect(m_player.get(), &QMediaPlayer::durationChanged, this, &AudioPlayer::positionChanged);
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this, [this] {
        setPlaying(false);
        Q_EMIT failed(Problem::NoAnswer);
    });
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
        if (status != QMediaPlayer::EndOfMedia)
            return;
        setPlaying(false);
        Q_EMIT ended();
    });
}

void QtAudioPlayer::play(const QByteArray& bytes)
{
    if (QMediaDevices::defaultAudioOutput().isNull()) {
        Q_EMIT failed(Problem::Missing);
        return;
    }
    prepare();
    m_player->stop();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    m_output->setDevice(QMediaDevices::defaultAudioOutput());
    m_player->setSourceDevice(buffer.get(), QUrl(QStringLiteral("voice.ogg")));
    m_buffer = std::move(buffer); // the one before lived until the player had let go of it
    m_player->play();
    setPlaying(true);
}

void QtAudioPlayer::stop()
{
    if (m_player)
        m_player->stop();
    setPlaying(false);
}

qint64 QtAudioPlayer::positionMs() const
{
    return m_player ? m_player->position() : 0;
}
qint64 QtAudioPlayer::durationMs() const
{
    return m_player ? m_player->duration() : 0;
}

void QtAudioPlayer::setPlaying(bool playing)
{
    if (m_playing == playing)
        return;
    m_playing = playing;
    Q_EMIT playingChanged();
}

} // namespace uthan::device
