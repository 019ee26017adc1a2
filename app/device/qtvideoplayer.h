// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "videoplayer.h"

#include <memory>
#include <QBuffer>

class QAudioOutput;
class QMediaPlayer;

namespace uthan::device {

// Shows films with QMediaPlayer, from memory, so that a decrypted film is never on disk.
class QtVideoPlayer final : public VideoPlayer {
    Q_OBJECT
public:
    explicit QtVideoPlayer(QObject* parent = nullptr);
    ~QtVideoPlayer() override;
    void open(const QByteArray& bytes, QObject* videoOutput) override;
    void play() override;
    void pause() override;
    void seek(qint64 ms) override;
    void close() override;
    [[nodiscard]] bool isPlaying() const override { return m_playing; }
    [[nodiscard]] qint64 positionMs() const override;
    [[nodiscard]] qint64 durationMs() const override;

private:
    void prepare();
    void letGo();
    void setPlaying(bool playing);
    bool m_playing = false;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QAudioOutput> m_output;
    std::unique_ptr<QMediaPlayer> m_player; // goes first: it reads the buffer
};

} // namespace uthan::device
