// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "filmencoder.h"
#include "videorecorder.h"

#include <memory>
#include <QElapsedTimer>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>
#include <QVideoFrame>

class QCamera;
class QMediaCaptureSession;
class QVideoSink;

namespace uthan::device {

// The machine's camera through QCamera; what it shows is made into a film by FilmEncoder.
class QtVideoRecorder final : public VideoRecorder {
    Q_OBJECT
public:
    explicit QtVideoRecorder(QObject* parent = nullptr);
    ~QtVideoRecorder() override;
    [[nodiscard]] bool isAvailable() const override;
    void look(QObject* videoOutput) override;
    void record() override;
    void stop() override;
    void discard() override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] qint64 durationMs() const override { return m_durationMs; }

private:
    void prepare();
    void openCamera();
    void rest();
    void setState(State state);
    void fail(Problem why);
    void takeFile();
    void seen(const QVideoFrame& frame);
    void beginFilm();
    [[nodiscard]] QString file() const;
    std::unique_ptr<QVideoSink> m_sink; // where nothing else shows what the camera sees
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QCamera> m_camera;
    std::unique_ptr<QTemporaryDir> m_folder;
    FilmEncoder m_encoder;
    QVideoFrameFormat m_kind; // of the pictures that come
    QElapsedTimer m_cameraSince, m_filmSince, m_lastPicture;
    QPointer<QObject> m_output; // shows what the camera sees
    QTimer m_limit, m_again;
    int m_tries = 0; // to open the camera
    State m_state = State::Resting;
    qint64 m_durationMs = 0;
    bool m_isBegun = false; // the encoder takes pictures
    bool m_mayBegin = false; // the next picture begins the film
};

} // namespace uthan::device
