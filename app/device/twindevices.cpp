// SPDX-License-Identifier: GPL-3.0-or-later
#include "twindevices.h"

#include "base/language.h"

#include <algorithm>

namespace uthan::device {

void TwinRecorder::hear(qint64 ms, double level)
{
    if (m_state == State::Starting)
        setState(State::Recording);
    if (m_state != State::Recording)
        return;
    m_ms += ms;
    m_level = level;
    Q_EMIT durationChanged();
    Q_EMIT levelChanged();
}

void TwinRecorder::write(const QByteArray& more)
{
    Q_EMIT grew(more, QStringLiteral("audio/ogg"), m_ms);
}

void TwinRecorder::begin(SoundQuality wished)
{
    if (m_state != State::Resting)
        return;
    quality = wished;
    if (problem != Problem::None) {
        Q_EMIT failed(problem);
        return;
    }
    m_ms = 0;
    m_discarding = false;
    setState(State::Starting);
    if (!opensLate)
        setState(State::Recording);
}

void TwinRecorder::pause()
{
    if (m_state == State::Recording)
        setState(State::Paused);
}

void TwinRecorder::resume()
{
    if (m_state == State::Paused)
        setState(State::Recording);
}

void TwinRecorder::stop()
{
    if (m_state == State::Resting || m_state == State::Stopping)
        return;
    setState(State::Stopping);
    if (!takesItsTime)
        handOver();
}

void TwinRecorder::handOver()
{
    if (m_state != State::Stopping)
        return;
    if (!m_discarding)
        Q_EMIT finished(voice, QStringLiteral("audio/ogg"), m_ms);
    m_ms = 0;
    setState(State::Resting);
}

void TwinRecorder::discard()
{
    m_discarding = true;
    stop();
}

void TwinRecorder::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void TwinPlayer::play(const QByteArray& bytes)
{
    if (problem != Problem::None) {
        Q_EMIT failed(problem);
        return;
    }
    played = bytes;
    m_playing = true;
    Q_EMIT playingChanged();
}

void TwinPlayer::finish()
{
    m_playing = false;
    Q_EMIT playingChanged();
    Q_EMIT ended();
}

void TwinPlayer::stop()
{
    if (!m_playing)
        return;
    m_playing = false;
    Q_EMIT playingChanged();
}

void TwinCamera::begin(Facing wished)
{
    facing = wished;
    if (problem != Problem::None) {
        Q_EMIT failed(problem);
        return;
    }
    m_active = true;
    Q_EMIT activeChanged();
}

void TwinCamera::stop()
{
    m_active = false;
    Q_EMIT activeChanged();
}

void TwinCamera::takePhoto()
{
    if (!m_active) {
        Q_EMIT failed(Problem::NoAnswer);
        return;
    }
    m_taking = true;
    if (!takesItsTime)
        handOver();
}

void TwinCamera::handOver()
{
    if (!std::exchange(m_taking, false))
        return;
    stop();
    Q_EMIT photoTaken(picture);
}

void TwinPosition::locate(int)
{
    if (problem != Problem::None)
        Q_EMIT failed(problem);
    else if (!silent)
        Q_EMIT located(longitude, latitude, accuracyM);
}

void TwinSpeech::prepare()
{
    m_ready = true;
    Q_EMIT readyChanged();
}

bool TwinSpeech::canSay(const QString& languageTag) const
{
    return m_ready && voices.contains(language::primary(languageTag));
}

void TwinSpeech::say(const QString& text, const QString& languageTag)
{
    said = text;
    saidIn = languageTag;
    m_speaking = true;
    Q_EMIT speakingChanged();
}

void TwinSpeech::stop()
{
    m_speaking = false;
    Q_EMIT speakingChanged();
}

void TwinVideo::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void TwinVideo::see(qint64 ms)
{
    if (m_state == State::Starting)
        setState(State::Recording);
    m_ms += ms;
    Q_EMIT durationChanged();
}

void TwinVideo::write(const QByteArray& more)
{
    Q_EMIT grew(more, QStringLiteral("video/webm"), m_ms);
}

void TwinVideo::look(QObject*)
{
    if (problem != Problem::None) {
        Q_EMIT failed(problem);
        return;
    }
    m_ms = 0;
    setState(State::Looking);
}

void TwinVideo::record()
{
    if (m_state == State::Looking)
        setState(takesItsTime ? State::Starting : State::Recording);
}

void TwinVideo::stop()
{
    if (m_state == State::Starting) {
        setState(State::Resting);
        Q_EMIT failed(Problem::NothingYet);
    }
    if (m_state != State::Recording)
        return;
    setState(State::Resting);
    Q_EMIT finished(film, QStringLiteral("video/webm"), m_ms);
}

void TwinVideo::discard()
{
    setState(State::Resting);
}

void TwinFilm::setPlaying(bool playing)
{
    m_playing = playing;
    Q_EMIT playingChanged();
}

void TwinFilm::see(qint64 ms)
{
    seek(m_ms + ms);
    if (m_ms < durationMs())
        return;
    setPlaying(false);
    Q_EMIT ended();
}

void TwinFilm::open(const QByteArray& bytes, QObject*)
{
    shown = bytes;
    m_ms = 0;
    if (problem != Problem::None)
        Q_EMIT failed(problem);
    else
        setPlaying(true);
}

void TwinFilm::play()
{
    if (m_ms >= durationMs())
        seek(0);
    setPlaying(true);
}

void TwinFilm::pause()
{
    setPlaying(false);
}

void TwinFilm::seek(qint64 ms)
{
    m_ms = std::min(ms, durationMs());
    Q_EMIT positionChanged();
}

void TwinFilm::close()
{
    shown.clear();
    setPlaying(false);
}

} // namespace uthan::device
