// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices.h"

#include <QTimer>

// Software twins: devices that behave as a test tells them to, with the same states and signals as the real ones.
namespace uthan::device {

class TwinRecorder final : public AudioRecorder {
    Q_OBJECT
public:
    using AudioRecorder::AudioRecorder;
    Problem problem = Problem::None; // what `start` ends in
    QByteArray voice = QByteArrayLiteral("OggS twin voice");
    SoundQuality quality = SoundQuality::Normal; // what the last recording was to have
    bool opensLate = false; // sound comes in when something is heard
    bool takesItsTime = false; // what was said is there when it is handed over
    void handOver();
    void hear(qint64 ms, double level); // so much time passes, so loud
    void write(const QByteArray& more); // so much of what was heard
    void pause() override;
    void resume() override;
    void stop() override;
    void discard() override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] qint64 durationMs() const override { return m_ms; }
    [[nodiscard]] double level() const override { return m_level; }

protected:
    void begin(SoundQuality quality) override;

private:
    void setState(State state);
    State m_state = State::Resting;
    qint64 m_ms = 0;
    double m_level = 0;
    bool m_discarding = false;
};

class TwinPlayer final : public AudioPlayer {
    Q_OBJECT
public:
    using AudioPlayer::AudioPlayer;
    QByteArray played;
    Problem problem = Problem::None;
    void finish(); // comes to its end
    void play(const QByteArray& bytes) override;
    void stop() override;
    [[nodiscard]] bool isPlaying() const override { return m_playing; }
    [[nodiscard]] qint64 positionMs() const override { return 0; }
    [[nodiscard]] qint64 durationMs() const override { return 1000; }

private:
    bool m_playing = false;
};

class TwinCamera final : public CameraSource {
    Q_OBJECT
public:
    using CameraSource::CameraSource;
    Problem problem = Problem::None;
    QByteArray picture; // what it sees, a JPEG
    bool takesItsTime = false; // a photo comes when it is handed over
    void handOver();
    [[nodiscard]] bool isAvailable() const override { return problem == Problem::None; }
    void stop() override;
    [[nodiscard]] bool isActive() const override { return m_active; }
    void setPreview(QObject*) override { }
    void takePhoto() override;
    void turn() override { }
    [[nodiscard]] int count() const override { return isAvailable() ? 1 : 0; }
    Facing facing = Facing::Usual; // what was asked for last

protected:
    void begin(Facing wished) override;

private:
    bool m_active = false;
    bool m_taking = false;
};

class TwinPosition final : public PositionSource {
    Q_OBJECT
public:
    using PositionSource::PositionSource;
    Problem problem = Problem::None;
    bool silent = false; // it never finds out
    double longitude = -114.0, latitude = 51.05, accuracyM = 12;
    void locate(int limitMs) override;
    void stop() override { }
    [[nodiscard]] bool isLooking() const override { return false; }
};

class TwinSpeech final : public SpeechOutput {
    Q_OBJECT
public:
    using SpeechOutput::SpeechOutput;
    QStringList voices{QStringLiteral("en"), QStringLiteral("bn"), QStringLiteral("ar")};
    QString said, saidIn;
    void prepare() override;
    [[nodiscard]] bool isReady() const override { return m_ready; }
    [[nodiscard]] QStringList languages() const override { return voices; }
    [[nodiscard]] bool canSay(const QString& languageTag) const override;
    void say(const QString& text, const QString& languageTag) override;
    void stop() override;
    [[nodiscard]] bool isSpeaking() const override { return m_speaking; }

private:
    bool m_ready = false;
    bool m_speaking = false;
};

class TwinVideo final : public VideoRecorder {
    Q_OBJECT
public:
    using VideoRecorder::VideoRecorder;
    Problem problem = Problem::None; // what looking ends in
    QByteArray film = QByteArrayLiteral("twin film");
    bool takesItsTime = false; // the first picture comes when something is seen
    void see(qint64 ms); // so much time passes
    void write(const QByteArray& more); // so much of what was seen
    [[nodiscard]] bool isAvailable() const override { return problem != Problem::Missing; }
    void look(QObject*) override;
    void record() override;
    void stop() override;
    void discard() override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] qint64 durationMs() const override { return m_ms; }

private:
    void setState(State state);
    State m_state = State::Resting;
    qint64 m_ms = 0;
};

class TwinFilm final : public VideoPlayer {
    Q_OBJECT
public:
    using VideoPlayer::VideoPlayer;
    QByteArray shown;
    Problem problem = Problem::None;
    void see(qint64 ms); // so much time passes; at its end it is over
    void open(const QByteArray& bytes, QObject* videoOutput) override;
    void play() override;
    void pause() override;
    void seek(qint64 ms) override;
    void close() override;
    [[nodiscard]] bool isPlaying() const override { return m_playing; }
    [[nodiscard]] qint64 positionMs() const override { return m_ms; }
    [[nodiscard]] qint64 durationMs() const override { return 10'000; }

private:
    void setPlaying(bool playing);
    bool m_playing = false;
    qint64 m_ms = 0;
};

class TwinDevices final : public Devices {
public:
    [[nodiscard]] TwinRecorder& recorder() override { return m_recorder; }
    [[nodiscard]] TwinRecorder& background() override { return m_background; }
    [[nodiscard]] TwinPlayer& player() override { return m_player; }
    [[nodiscard]] TwinCamera& camera() override { return m_camera; }
    [[nodiscard]] TwinPosition& position() override { return m_position; }
    [[nodiscard]] TwinSpeech& speech() override { return m_speech; }
    [[nodiscard]] TwinVideo& video() override { return m_video; }
    [[nodiscard]] TwinFilm& film() override { return m_film; }
    void expectCamera() override { ++expected; }
    int expected = 0; // how often the camera was

private:
    TwinRecorder m_recorder, m_background;
    TwinPlayer m_player;
    TwinCamera m_camera;
    TwinPosition m_position;
    TwinSpeech m_speech;
    TwinVideo m_video;
    TwinFilm m_film;
};

} // namespace uthan::device
