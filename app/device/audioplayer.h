// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "problem.h"

#include <QByteArray>
#include <QObject>

namespace uthan::device {

// Plays one sound from memory. Starting another stops the one before. GUI thread.
class AudioPlayer : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void play(const QByteArray& bytes) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isPlaying() const = 0;
    [[nodiscard]] virtual qint64 positionMs() const = 0;
    [[nodiscard]] virtual qint64 durationMs() const = 0; // 0 until known

Q_SIGNALS:
    void playingChanged();
    void positionChanged();
    void ended(); // played to its end
    void failed(uthan::device::Problem why);
};

} // namespace uthan::device
