// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "problem.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace uthan::device {

// Records what the camera sees with what the microphone hears. GUI thread. Nothing stays on disk in the clear: the
// bytes are handed over once, by `finished`. It stops by itself before the recording gets too large to keep.
class VideoRecorder : public QObject {
    Q_OBJECT
public:
    enum class State { Resting, Looking, Starting, Recording, Stopping };
    Q_ENUM(State)
    using QObject::QObject;

    [[nodiscard]] virtual bool isAvailable() const = 0; // there is a camera
    virtual void look(QObject* videoOutput) = 0; // shows what the camera sees; ends in Looking or `failed`
    virtual void record() = 0; // from Looking
    virtual void stop() = 0; // ends in `finished` or `failed` (NothingYet while Starting), then Resting
    virtual void discard() = 0; // back to Resting, nothing is kept
    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual qint64 durationMs() const = 0;

Q_SIGNALS:
    void stateChanged();
    void durationChanged();
    void grew(const QByteArray& more, const QString& mimeType, qint64 durationMs); // as AudioRecorder's
    void finished(const QByteArray& bytes, const QString& mimeType, qint64 durationMs);
    void failed(uthan::device::Problem why);
};

} // namespace uthan::device
