// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "camerasource.h"
#include "pictures.h"

#include <QObject>
#include <qqml.h>
#include <QUrl>

namespace uthan::app {

// Getting a picture for a story: through the camera, from a file or dropped. It is decoded off the GUI thread; what is
// not a picture is turned away with a sentence, and whatever was there before stays.
class StoryPicture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(bool hasCamera READ hasCamera NOTIFY cameraChanged)
    Q_PROPERTY(bool manyCameras READ manyCameras NOTIFY cameraChanged)
    Q_PROPERTY(bool isLooking READ isLooking NOTIFY cameraChanged) // the camera shows something
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY cameraChanged) // it was asked for
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY troubleChanged)
public:
    enum class Trouble {
        None,
        NoCamera,
        CameraNotAllowed,
        CameraPutAway,
        CameraSilent,
        NotAPicture,
        TooLarge,
        CannotRead
    };
    Q_ENUM(Trouble)
    explicit StoryPicture(device::CameraSource& camera, QObject* parent = nullptr);

    [[nodiscard]] bool hasCamera() const { return m_camera.isAvailable(); }
    [[nodiscard]] bool manyCameras() const { return m_camera.count() > 1; }
    [[nodiscard]] bool isLooking() const { return m_open && m_camera.isActive(); }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] Trouble trouble() const { return m_trouble; }

    Q_INVOKABLE void openCamera(QObject* videoOutput) { openCamera(videoOutput, device::CameraSource::Facing::Usual); }
    void openCamera(QObject* videoOutput, device::CameraSource::Facing facing);
    Q_INVOKABLE void closeCamera();
    Q_INVOKABLE void turnCamera();
    Q_INVOKABLE void takePhoto();
    Q_INVOKABLE void bringFile(const QUrl& file);
    Q_INVOKABLE void forgetTrouble();
    void bring(const QByteArray& original, int purpose = 0); // a picture that is there already
    // What the pictures are for that are asked for from now on: `ready` gives it back, when they may be for another.
    void setPurpose(int purpose) { m_purpose = purpose; }

Q_SIGNALS:
    void cameraChanged();
    void busyChanged();
    void troubleChanged();
    void ready(const QByteArray& original, const uthan::app::pictures::WorkingCopy& copy, int purpose);

private:
    void setBusy(bool busy);
    void setTrouble(Trouble trouble);
    device::CameraSource& m_camera;
    bool m_open = false;
    bool m_shutter = false; // a photo is awaited
    int m_purpose = 0, m_shutterFor = 0;
    bool m_busy = false;
    Trouble m_trouble = Trouble::None;
};

} // namespace uthan::app
