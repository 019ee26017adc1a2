// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "audiorecorder.h"

#include <QList>
#include <QObject>
#include <qqml.h>

namespace uthan::app {

// Of what forms write: “low”, “voice-only”; all else is recorded as it sounds.
[[nodiscard]] device::SoundQuality soundQuality(const QString& wished);

// Saying something, for a screen: the microphone with what a person needs to see of it. Several may share the one
// recorder of the machine; only the one that started hears its signals. Nothing is kept here: `recorded` hands over.
class VoiceCapture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY stateChanged)
    Q_PROPERTY(double durationMs READ durationMs NOTIFY durationChanged)
    Q_PROPERTY(double level READ level NOTIFY levelChanged) // 0 to 1; below 0: cannot be measured
    Q_PROPERTY(QList<double> levels READ levels NOTIFY levelChanged) // the last ones, oldest first, for the wave
public:
    enum class State { Resting, Starting, Listening, Paused, Stopping };
    Q_ENUM(State)
    enum class Trouble { None, NoMicrophone, NotAllowed, NoRoom, NoSound };
    Q_ENUM(Trouble)
    explicit VoiceCapture(device::AudioRecorder& recorder, QObject* parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isBusy() const { return m_mine || m_waits; } // until all is handed over
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] double durationMs() const { return m_mine ? double(m_recorder.durationMs()) : 0; }
    [[nodiscard]] double level() const { return m_mine ? m_recorder.level() : 0; }
    [[nodiscard]] QList<double> levels() const { return m_levels; }

    Q_INVOKABLE void start() { start(device::SoundQuality::Normal); }
    void start(device::SoundQuality quality);
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void discard(); // also on leaving the screen
    Q_INVOKABLE void forgetTrouble();

Q_SIGNALS:
    void stateChanged();
    void durationChanged();
    void levelChanged();
    void grew(const QByteArray& more, const QString& mimeType, qint64 durationMs); // AudioRecorder's
    void givenUp(); // what was said so far is not wanted
    void recorded(const QByteArray& bytes, const QString& mimeType, qint64 durationMs);

private:
    void fail(device::Problem why);
    void begin();
    void note();
    device::AudioRecorder& m_recorder;
    device::SoundQuality m_quality = device::SoundQuality::Normal;
    bool m_mine = false;
    bool m_waits = false; // for the recorder to rest
    bool m_isHasty = false; // stopped before anything was heard: nothing may come of it, and that is no trouble
    Trouble m_trouble = Trouble::None;
    QList<double> m_levels;
    qint64 m_notedMs = 0;
};

} // namespace uthan::app
