// SPDX-License-Identifier: GPL-3.0-or-later
#include "voicecapture.h"

#include <utility>

namespace uthan::app {

namespace {
    constexpr int kShownLevels = 48;
    constexpr qint64 kLevelEveryMs = 90; // one stitch of the wave
}

device::SoundQuality soundQuality(const QString& wished)
{
    using device::SoundQuality;
    const QString word = wished.trimmed().toLower();
    return word == QLatin1String("low")       ? SoundQuality::Low
        : word == QLatin1String("voice-only") ? SoundQuality::Voice
                                              : SoundQuality::Normal;
}

VoiceCapture::VoiceCapture(device::AudioRecorder& recorder, QObject* parent)
    : QObject(parent)
    , m_recorder(recorder)
{
    using device::AudioRecorder;
    connect(&recorder, &AudioRecorder::stateChanged, this, [this] {
        if (m_waits && m_recorder.state() == AudioRecorder::State::Resting)
            begin();
        else if (m_mine)
            Q_EMIT stateChanged();
    });
    connect(&recorder, &AudioRecorder::durationChanged, this, [this] {
        if (!m_mine)
            return;
        note();
        Q_EMIT durationChanged();
    });
    connect(&recorder, &AudioRecorder::levelChanged, this, [this] {
        if (m_mine)
            Q_EMIT levelChanged();
    });
    connect(&recorder, &AudioRecorder::grew, this, [this](const QByteArray& more, const QString& type, qint64 ms) {
        if (m_mine)
            Q_EMIT grew(more, type, ms);
    });
    connect(&recorder, &AudioRecorder::failed, this, [this](device::Problem why) {
        if (m_mine)
            fail(why);
    });
    connect(&recorder, &AudioRecorder::finished, this, [this](const QByteArray& bytes, const QString& type, qint64 ms) {
        if (!m_mine)
            return;
        m_mine = false;
        if (!m_isHasty || ms > 0)
            Q_EMIT recorded(bytes, type, ms);
        else
            Q_EMIT givenUp();
        Q_EMIT stateChanged();
    });
}

VoiceCapture::State VoiceCapture::state() const
{
    if (m_waits)
        return State::Starting;
    return m_mine ? static_cast<State>(m_recorder.state()) : State::Resting; // the same five, in the same order
}

void VoiceCapture::start(device::SoundQuality quality)
{
    if (isBusy())
        return;
    m_quality = quality;
    if (m_recorder.state() == device::AudioRecorder::State::Resting)
        return begin();
    m_waits = true; // what was thrown away, or was said elsewhere, is still coming to its end
    Q_EMIT stateChanged();
}

void VoiceCapture::begin()
{
    m_waits = m_isHasty = false;
    m_mine = true;
    m_trouble = Trouble::None;
    m_levels.clear();
    m_notedMs = 0;
    Q_EMIT levelChanged();
    m_recorder.start(m_quality);
    Q_EMIT stateChanged();
}

void VoiceCapture::pause()
{
    if (m_mine)
        m_recorder.pause();
}

void VoiceCapture::resume()
{
    if (m_mine)
        m_recorder.resume();
}

void VoiceCapture::stop()
{
    if (std::exchange(m_waits, false))
        Q_EMIT stateChanged();
    if (!m_mine)
        return;
    m_isHasty = state() == State::Starting; // perhaps nothing was heard yet
    m_recorder.stop();
}

void VoiceCapture::discard()
{
    if (!isBusy())
        return;
    m_waits = false;
    if (std::exchange(m_mine, false)) {
        m_recorder.discard();
        Q_EMIT givenUp();
    }
    Q_EMIT stateChanged();
    Q_EMIT durationChanged();
}

void VoiceCapture::forgetTrouble()
{
    m_trouble = Trouble::None;
    Q_EMIT stateChanged();
}

void VoiceCapture::fail(device::Problem why)
{
    using device::Problem;
    m_mine = false;
    m_trouble = m_isHasty            ? Trouble::None
        : why == Problem::NotAllowed ? Trouble::NotAllowed
        : why == Problem::NoRoom     ? Trouble::NoRoom
        : why == Problem::NoAnswer   ? Trouble::NoSound
                                     : Trouble::NoMicrophone;
    Q_EMIT stateChanged();
}

// The wave is made of what was really heard, one stitch every so often.
void VoiceCapture::note()
{
    if (m_recorder.level() < 0 || m_recorder.durationMs() - m_notedMs < kLevelEveryMs)
        return;
    m_notedMs = m_recorder.durationMs();
    m_levels.append(m_recorder.level());
    if (m_levels.size() > kShownLevels)
        m_levels.removeFirst();
    Q_EMIT levelChanged();
}

} // namespace uthan::app
