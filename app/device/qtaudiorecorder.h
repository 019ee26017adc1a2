// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "audiorecorder.h"
#include "hiddenfile.h"

#include <memory>
#include <QTimer>

class QAudioDevice;
class QAudioInput;
class QAudioSource;
class QMediaCaptureSession;
class QMediaRecorder;

namespace uthan::device {

// Records Opus in Ogg with QMediaRecorder. Qt can only record into a file: HiddenFile. The level comes from a second,
// listening-only QAudioSource on the same microphone, since Qt 6.4 has no probe.
class QtAudioRecorder final : public AudioRecorder {
    Q_OBJECT
public:
    explicit QtAudioRecorder(QObject* parent = nullptr);
    ~QtAudioRecorder() override;
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
    void prepare();
    void recorderStateChanged();
    void recorderFailed();
    void finish();
    void open(const QAudioDevice& microphone, int limitMs);
    void tooLong();
    void letGo();
    void giveUp();
    void fail(Problem why);
    void handOver(const QByteArray& bytes, Problem why);
    [[nodiscard]] QByteArray written();
    void grow();
    void setState(State state);
    void listen(bool on);
    void measure();
    void clear();

    State m_state = State::Resting;
    SoundQuality m_quality = SoundQuality::Normal;
    qint64 m_durationMs = 0;
    double m_level = -1;
    bool m_discarding = false;
    bool m_isSecondTry = false;
    std::unique_ptr<HiddenFile> m_file;
    qint64 m_grownMs = 0;
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QAudioInput> m_input;
    std::unique_ptr<QMediaRecorder> m_recorder;
    std::unique_ptr<QAudioSource> m_ear;
    QIODevice* m_earDevice = nullptr; // owned by m_ear
    QTimer m_limit; // starting and stopping must come to an end
};

} // namespace uthan::device
