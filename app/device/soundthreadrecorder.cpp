// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundthreadrecorder.h"

#include "qtaudiorecorder.h"

namespace uthan::device {

SoundThreadRecorder::SoundThreadRecorder(QObject* parent)
    : AudioRecorder(parent)
    , m_there(new QObject)
{
    m_thread.setObjectName(QStringLiteral("sound"));
    m_there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
}

SoundThreadRecorder::~SoundThreadRecorder()
{
    m_thread.quit();
    m_thread.wait();
}

template <typename Ask> void SoundThreadRecorder::ask(Ask what)
{
    QMetaObject::invokeMethod(
        m_there,
        [this, what] {
            if (!m_recorder) {
                m_recorder = new QtAudioRecorder(m_there); // made where it works: its timers belong there
                listenTo(m_recorder);
            }
            what(*m_recorder);
        },
        Qt::QueuedConnection);
}

// Each value is taken there and travels with its signal.
void SoundThreadRecorder::listenTo(QtAudioRecorder* recorder)
{
    const auto here = [this](auto job) { QMetaObject::invokeMethod(this, std::move(job), Qt::QueuedConnection); };
    connect(recorder, &AudioRecorder::stateChanged, m_there,
        [this, here, recorder] { here([this, state = recorder->state()] { setState(state); }); });
    connect(recorder, &AudioRecorder::durationChanged, m_there, [this, here, recorder] {
        here([this, ms = recorder->durationMs()] {
            m_durationMs = ms;
            Q_EMIT durationChanged();
        });
    });
    connect(recorder, &AudioRecorder::levelChanged, m_there, [this, here, recorder] {
        here([this, level = recorder->level()] {
            m_level = level;
            Q_EMIT levelChanged();
        });
    });
    connect(recorder, &AudioRecorder::grew, this, &AudioRecorder::grew);
    connect(recorder, &AudioRecorder::finished, this, &AudioRecorder::finished);
    connect(recorder, &AudioRecorder::failed, m_there, [this, here](Problem why) {
        here([this, why] {
            Q_EMIT failed(why);
            setState(State::Resting); // also when it never began there
        });
    });
}

void SoundThreadRecorder::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void SoundThreadRecorder::begin(SoundQuality quality)
{
    if (m_state != State::Resting)
        return;
    setState(State::Starting);
    ask([quality](QtAudioRecorder& recorder) { recorder.start(quality); });
}

void SoundThreadRecorder::pause()
{
    ask([](QtAudioRecorder& recorder) { recorder.pause(); });
}

void SoundThreadRecorder::resume()
{
    ask([](QtAudioRecorder& recorder) { recorder.resume(); });
}

void SoundThreadRecorder::stop()
{
    ask([](QtAudioRecorder& recorder) { recorder.stop(); });
}

void SoundThreadRecorder::discard()
{
    ask([](QtAudioRecorder& recorder) { recorder.discard(); });
}

} // namespace uthan::device
