// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "audiorecorder.h"
#include "services.h"

#include <QObject>
#include <qqml.h>

namespace uthan::app {

// What a survey wishes to have recorded while it is filled: asked for first, seen as long as it goes on, ended at any
// time, and taken out again by one press. It has a recorder of its own, so that an answer can be spoken meanwhile.
// Handed over by `recorded`; the survey keeps it.
class SurveyRecording : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the survey")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int recordedMs READ recordedMs NOTIFY lengthChanged)
public:
    // None: the survey does not wish it. Broken: it was agreed to, and there is no microphone or no sound.
    enum class State { None, Asking, Starting, Recording, Keeping, Kept, Declined, Broken };
    Q_ENUM(State)
    explicit SurveyRecording(const Services& services, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int recordedMs() const;
    [[nodiscard]] bool isOn() const { return m_state == State::Starting || m_state == State::Recording; }
    [[nodiscard]] bool isAtWork() const; // also when nobody waits for it any more
    [[nodiscard]] bool wasDeclined() const { return m_state == State::Declined; }

    Q_INVOKABLE void agree(); // also to try again
    Q_INVOKABLE void decline();
    Q_INVOKABLE void stop(); // what was said so far is kept
    Q_INVOKABLE void takeOut(); // of the answers; nothing is recorded any more

    void setQuality(device::SoundQuality quality) { m_quality = quality; } // of what is recorded from here on
    void begin(bool declined, qint64 keptMs); // a filling is opened; below 0: nothing is recorded yet
    void kept(bool well); // what was handed over is an answer now, or could not be kept
    void forget(); // the filling is closed: what is on its way is still handed over

Q_SIGNALS:
    void changed();
    void lengthChanged();
    void decided(); // agreed to or not
    void grew(const QByteArray& more, const QString& mimeType, qint64 durationMs); // AudioRecorder's
    void recorded(const QByteArray& bytes, const QString& mimeType, qint64 durationMs);
    void takenOut();

private:
    void setState(State state);
    void connectRecorder();
    Services m_services;
    device::AudioRecorder* m_recorder = nullptr; // made when somebody agrees
    State m_state = State::None;
    device::SoundQuality m_quality = device::SoundQuality::Normal;
    qint64 m_ms = 0;
};

} // namespace uthan::app
