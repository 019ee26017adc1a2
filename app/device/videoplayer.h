// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "problem.h"

#include <QByteArray>
#include <QObject>

namespace uthan::device {

// Shows one film from memory, with its sound. Opening another ends the one before. GUI thread.
class VideoPlayer : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void open(const QByteArray& bytes, QObject* videoOutput) = 0; // and begins
    virtual void play() = 0; // goes on; from the start when it was over
    virtual void pause() = 0;
    virtual void seek(qint64 ms) = 0;
    virtual void close() = 0; // forgets the film and the output
    [[nodiscard]] virtual bool isPlaying() const = 0;
    [[nodiscard]] virtual qint64 positionMs() const = 0;
    [[nodiscard]] virtual qint64 durationMs() const = 0; // 0 until known

Q_SIGNALS:
    void playingChanged();
    void positionChanged(); // and the duration
    void ended(); // played to its end
    void failed(uthan::device::Problem why);
};

} // namespace uthan::device
