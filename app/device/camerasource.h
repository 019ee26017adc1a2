// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "problem.h"

#include <QByteArray>
#include <QObject>

namespace uthan::device {

// A camera one can look through and take a picture with. GUI thread.
class CameraSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual bool isAvailable() const = 0; // until the cameras are looked for: none
    enum class Facing { Usual, Person };
    // With the camera that was turned to last, or with one that faces the person, where one is known to. Ends in
    // `activeChanged` or `failed`.
    void start(Facing facing = Facing::Usual) { begin(facing); }
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isActive() const = 0; // pictures are coming
    virtual void setPreview(QObject* videoOutput) = 0; // a VideoOutput item or a QVideoSink; null for none
    virtual void takePhoto() = 0; // ends in `photoTaken` or `failed`; the camera is let go with either
    virtual void turn() = 0; // to the next camera, where there are several
    [[nodiscard]] virtual int count() const = 0;

Q_SIGNALS:
    void availableChanged();
    void activeChanged();
    void photoTaken(const QByteArray& jpeg); // full resolution, without metadata
    void failed(uthan::device::Problem why);

protected:
    virtual void begin(Facing facing) = 0; // what `start` does
};

} // namespace uthan::device
