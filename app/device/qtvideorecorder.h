// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "camerafeed.h"
#include "filmencoder.h"
#include "hiddenfile.h"
#include "videorecorder.h"

#include <memory>
#include <QElapsedTimer>
#include <QTimer>
#include <QVideoFrame>

namespace uthan::device {

// The machine's camera; what it shows is made into a film by FilmEncoder. The camera is let go as soon as a film ends.
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
    void openCamera();
    void cameraFailed(Problem why);
    void cameraSilent();
    void rest();
    void setState(State state);
    void fail(Problem why);
    void takeFile();
    void seen(const QVideoFrame& frame);
    void grow();
    CameraFeed m_feed;
    std::shared_ptr<HiddenFile> m_file;
    FilmEncoder m_encoder;
    QElapsedTimer m_filmSince, m_lastPicture;
    QTimer m_limit; // of beginning and ending a film
    QTimer m_silence; // since the last picture
    int m_tries = 0; // to open the camera
    int m_films = 0; // a film that was given up is dropped when it was read
    State m_state = State::Resting;
    qint64 m_durationMs = 0, m_grownMs = 0;
    bool m_hasSeen = false; // the camera gave a picture
    bool m_isBegun = false; // the encoder takes pictures
    bool m_mayBegin = false; // the next picture begins the film
};

} // namespace uthan::device
