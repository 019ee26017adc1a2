// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyrecording.h"

#include "devices.h"

namespace uthan::app {

namespace {
    constexpr qint64 kMostMs = 60LL * 60'000; // then it ends by itself; what was said is kept
}

SurveyRecording::SurveyRecording(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

int SurveyRecording::recordedMs() const
{
    return static_cast<int>(isOn() && m_recorder ? m_recorder->durationMs() : m_ms);
}

bool SurveyRecording::isAtWork() const
{
    return m_recorder && m_recorder->state() != device::AudioRecorder::State::Resting;
}

void SurveyRecording::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT changed();
    Q_EMIT lengthChanged();
}

void SurveyRecording::begin(bool declined, qint64 keptMs)
{
    m_ms = std::max<qint64>(0, keptMs);
    setState(keptMs >= 0 ? State::Kept : declined ? State::Declined : State::Asking);
}

void SurveyRecording::connectRecorder()
{
    if (m_recorder)
        return;
    using device::AudioRecorder;
    m_recorder = &m_services.devices.background();
    connect(m_recorder, &AudioRecorder::stateChanged, this, [this] {
        if (m_state == State::Starting && m_recorder->state() == AudioRecorder::State::Recording)
            setState(State::Recording);
        else if (!isAtWork())
            Q_EMIT changed();
    });
    connect(m_recorder, &AudioRecorder::durationChanged, this, [this] {
        if (isOn() && m_recorder->durationMs() > kMostMs)
            stop();
        else if (isOn())
            Q_EMIT lengthChanged();
    });
    connect(m_recorder, &AudioRecorder::grew, this, &SurveyRecording::grew);
    connect(m_recorder, &AudioRecorder::failed, this, [this] {
        if (isOn() || m_state == State::Keeping)
            setState(State::Broken);
    });
    connect(
        m_recorder, &AudioRecorder::finished, this, [this](const QByteArray& bytes, const QString& type, qint64 ms) {
            if (isOn() || m_state == State::Keeping) { // else it was of a filling that is closed
                m_ms = ms;
                setState(State::Keeping); // also where it ended by itself, for want of room
            }
            Q_EMIT recorded(bytes, type, ms);
        });
}

void SurveyRecording::agree()
{
    if (m_state != State::Asking && m_state != State::Declined && m_state != State::Broken)
        return;
    connectRecorder();
    if (m_recorder->state() != device::AudioRecorder::State::Resting)
        return;
    setState(State::Starting);
    Q_EMIT decided();
    m_recorder->start(m_quality);
}

void SurveyRecording::decline()
{
    if (m_state != State::Asking && m_state != State::Broken)
        return;
    setState(State::Declined);
    Q_EMIT decided();
}

void SurveyRecording::stop()
{
    if (m_state == State::Starting) { // nothing was heard yet
        m_recorder->discard();
        setState(State::Asking);
    } else if (m_state == State::Recording) {
        setState(State::Keeping);
        m_recorder->stop();
    }
}

void SurveyRecording::takeOut()
{
    if (m_state != State::Kept)
        return;
    setState(State::Declined);
    Q_EMIT takenOut();
    Q_EMIT decided();
}

void SurveyRecording::kept(bool well)
{
    if (m_state == State::Keeping)
        setState(well ? State::Kept : State::Broken);
}

void SurveyRecording::forget()
{
    stop();
    setState(State::None);
}

} // namespace uthan::app
