// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "problem.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace uthan::device {

// How much of a voice is kept: as it sounds, less (half as many bytes), or only what it takes to understand it.
enum class SoundQuality { Normal, Low, Voice };

// Records one voice at a time. GUI thread. Nothing stays on disk in the clear: the bytes are handed over once, by
// `finished`, and are the caller's to keep.
class AudioRecorder : public QObject {
    Q_OBJECT
public:
    enum class State { Resting, Starting, Recording, Paused, Stopping };
    Q_ENUM(State)
    using QObject::QObject;

    // From Resting only; ends in Recording or `failed`.
    void start(SoundQuality quality = SoundQuality::Normal) { begin(quality); }
    virtual void pause() = 0;
    virtual void resume() = 0;
    virtual void stop() = 0; // ends in `finished` or `failed`, and then Resting: whoever sees it rest has all there was
    virtual void discard() = 0; // back to Resting, nothing is kept
    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual qint64 durationMs() const = 0;
    // How loud it is now, 0 to 1, measured at the microphone; below 0 when it cannot be measured.
    [[nodiscard]] virtual double level() const = 0;

Q_SIGNALS:
    void stateChanged();
    void durationChanged();
    void levelChanged();
    // What was written since: together the beginning of what `finished` hands over, and it can be heard so far. For who
    // keeps it in case this program is killed.
    void grew(const QByteArray& more, const QString& mimeType, qint64 durationMs);
    void finished(const QByteArray& bytes, const QString& mimeType, qint64 durationMs);
    void failed(uthan::device::Problem why);

protected:
    virtual void begin(SoundQuality quality) = 0; // what `start` does
};

} // namespace uthan::device
