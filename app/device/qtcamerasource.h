// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "camerasource.h"

#include <memory>
#include <QPointer>
#include <QTimer>

class QCamera;
class QImageCapture;
class QMediaCaptureSession;
class QMediaDevices;

namespace uthan::device {

// The machine's cameras through QCamera and QImageCapture. The picture is taken in memory, never into a file.
class QtCameraSource final : public CameraSource {
    Q_OBJECT
public:
    explicit QtCameraSource(QObject* parent = nullptr);
    ~QtCameraSource() override;
    [[nodiscard]] bool isAvailable() const override { return count() > 0; }
    void start() override;
    void stop() override;
    [[nodiscard]] bool isActive() const override { return m_active; }
    void setPreview(QObject* videoOutput) override;
    void takePhoto() override;
    void turn() override;
    [[nodiscard]] int count() const override;

private:
    void prepare();
    void letGo();
    void setActive(bool active);
    void fail(Problem why);
    void encode(const QImage& image);
    int m_index = 0;
    bool m_active = false;
    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QImageCapture> m_capture;
    std::unique_ptr<QCamera> m_camera;
    QPointer<QObject> m_preview;
    QTimer m_limit;
};

} // namespace uthan::device
