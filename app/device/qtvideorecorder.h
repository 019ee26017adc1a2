// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "videorecorder.h"

#include <memory>
#include <QTemporaryDir>
#include <QTimer>

class QAudioInput;
class QCamera;
class QMediaCaptureSession;
class QMediaRecorder;

namespace uthan::device {

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
    void prepare(QObject* videoOutput);
    void letGo();
    void setState(State state);
    void fail(Problem why);
    void takeFile();
    void lengthened(qint64 ms);
    std::unique_ptr<QCamera> m_camera;
    std::unique_ptr<QAudioInput> m_input;
    std::unique_ptr<QMediaRecorder> m_recorder;
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QTemporaryDir> m_folder;
    QTimer m_limit;
    State m_state = State::Resting;
    qint64 m_durationMs = 0;
    bool m_discarding = false;
};

} // namespace uthan::device
