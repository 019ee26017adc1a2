// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "camerafeed.h"
#include "camerasource.h"

#include <memory>
#include <QPointer>
#include <QTimer>

class QMediaDevices;

namespace uthan::device {

// The machine's cameras. A photo is the picture that was seen when the shutter was pressed; it is taken in memory,
// never into a file, and the camera is let go with it.
class QtCameraSource final : public CameraSource {
    Q_OBJECT
public:
    explicit QtCameraSource(QObject* parent = nullptr);
    ~QtCameraSource() override;
    [[nodiscard]] bool isAvailable() const override { return count() > 0; }
    void stop() override;
    [[nodiscard]] bool isActive() const override { return m_active; }
    void setPreview(QObject* videoOutput) override;
    void takePhoto() override;
    void turn() override;
    [[nodiscard]] int count() const override;

protected:
    void begin(Facing facing) override;

private:
    void open(int camera);
    void see(const QVideoFrame& frame);
    void setActive(bool active);
    void fail(Problem why);
    int m_usual = 0; // of the cameras
    int m_open = 0; // the one that is looked through
    Facing m_facing = Facing::Usual;
    int m_looks = 0; // a photo of a look before is dropped when it comes
    bool m_active = false;
    std::unique_ptr<QMediaDevices> m_devices;
    CameraFeed m_feed;
    QVideoFrame m_newest;
    QPointer<QObject> m_preview;
    QTimer m_limit; // without a picture
};

} // namespace uthan::device
