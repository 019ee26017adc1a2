// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "audiorecorder.h"

#include <QThread>

namespace uthan::device {

class QtAudioRecorder;

// The machine's microphone, worked on a thread of its own: opening it talks to the sound service and may take a long
// time, which the GUI thread must not wait for. What is asked goes there in order; what is answered comes back as
// signals, and the state here is the newest that was heard.
class SoundThreadRecorder final : public AudioRecorder {
    Q_OBJECT
public:
    explicit SoundThreadRecorder(QObject* parent = nullptr);
    ~SoundThreadRecorder() override;
    void pause() override;
    void resume() override;
    void stop() override;
    void discard() override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] qint64 durationMs() const override { return m_durationMs; }
    [[nodiscard]] double level() const override { return m_level; }

protected:
    void begin(SoundQuality quality) override;

private:
    template <typename Ask> void ask(Ask what);
    void listenTo(QtAudioRecorder* recorder); // on its thread
    void setState(State state);

    QThread m_thread;
    QObject* m_there = nullptr; // lives on m_thread, owns the recorder
    QtAudioRecorder* m_recorder = nullptr; // touched only on m_thread
    State m_state = State::Resting;
    qint64 m_durationMs = 0;
    double m_level = -1;
};

} // namespace uthan::device
