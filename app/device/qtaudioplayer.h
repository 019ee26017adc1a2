// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "audioplayer.h"

#include <memory>
#include <QBuffer>

class QAudioOutput;
class QMediaPlayer;

namespace uthan::device {

// Plays from memory with QMediaPlayer, so that a decrypted voice is never on disk.
class QtAudioPlayer final : public AudioPlayer {
    Q_OBJECT
public:
    explicit QtAudioPlayer(QObject* parent = nullptr);
    ~QtAudioPlayer() override;
    void play(const QByteArray& bytes) override;
    void stop() override;
    [[nodiscard]] bool isPlaying() const override { return m_playing; }
    [[nodiscard]] qint64 positionMs() const override;
    [[nodiscard]] qint64 durationMs() const override;

private:
    void prepare();
    void setPlaying(bool playing);
    bool m_playing = false;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QAudioOutput> m_output;
    std::unique_ptr<QMediaPlayer> m_player; // goes first: it reads the buffer
};

} // namespace uthan::device
