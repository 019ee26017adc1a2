// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtcamerasource.h"

#include <QBuffer>
#include <QCamera>
#include <QCameraDevice>
#include <QImage>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QtConcurrent>

namespace uthan::device {

namespace {
    constexpr int kStartLimitMs = 10'000;
    constexpr int kJpegQuality = 92;

    QByteArray toJpeg(const QImage& image)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        return image.save(&buffer, "JPEG", kJpegQuality) ? bytes : QByteArray();
    }
}

QtCameraSource::QtCameraSource(QObject* parent)
    : CameraSource(parent)
    , m_devices(std::make_unique<QMediaDevices>())
{
    connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &CameraSource::availableChanged);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(Problem::NoAnswer); });
}

QtCameraSource::~QtCameraSource()
{
    letGo();
}

void QtCameraSource::letGo()
{
    if (m_capture)
        disconnect(m_capture.get(), nullptr, this, nullptr);
    if (m_camera)
        disconnect(m_camera.get(), nullptr, this, nullptr);
    m_camera.reset();
    m_capture.reset();
    m_session.reset();
}

int QtCameraSource::count() const
{
    return int(QMediaDevices::videoInputs().size());
}

// All of it anew each time: with the GStreamer back end of Qt 6.4 a session whose camera was stopped takes no picture.
void QtCameraSource::prepare()
{
    letGo();
    m_session = std::make_unique<QMediaCaptureSession>();
    m_capture = std::make_unique<QImageCapture>();
    m_session->setImageCapture(m_capture.get());
    connect(m_capture.get(), &QImageCapture::imageCaptured, this, [this](int, const QImage& image) { encode(image); });
    connect(m_capture.get(), &QImageCapture::errorOccurred, this, [this] { fail(Problem::NoAnswer); });
    connect(m_capture.get(), &QImageCapture::readyForCaptureChanged, this, [this](bool ready) {
        if (ready)
            m_limit.stop();
        setActive(ready);
    });
}

void QtCameraSource::start()
{
    const auto inputs = QMediaDevices::videoInputs();
    if (inputs.isEmpty())
        return fail(Problem::Missing);
    prepare();
    m_camera = std::make_unique<QCamera>(inputs.at(m_index % inputs.size()));
    connect(m_camera.get(), &QCamera::errorOccurred, this, [this] { fail(Problem::Missing); });
    m_session->setCamera(m_camera.get());
    if (m_preview)
        m_session->setVideoOutput(m_preview);
    m_limit.start(kStartLimitMs);
    m_camera->start();
    if (m_capture->isReadyForCapture()) {
        m_limit.stop();
        setActive(true);
    }
}

void QtCameraSource::stop()
{
    m_limit.stop();
    setActive(false);
    if (m_camera)
        m_camera->stop();
}

void QtCameraSource::setPreview(QObject* videoOutput)
{
    m_preview = videoOutput;
    if (m_session)
        m_session->setVideoOutput(videoOutput);
}

void QtCameraSource::takePhoto()
{
    if (!m_active)
        return fail(m_camera ? Problem::NoAnswer : Problem::Missing);
    m_limit.start(kStartLimitMs);
    m_capture->capture();
}

void QtCameraSource::turn()
{
    const int cameras = count();
    if (cameras < 2)
        return;
    stop();
    m_index = (m_index + 1) % cameras;
    start();
}

void QtCameraSource::encode(const QImage& image)
{
    m_limit.stop();
    QtConcurrent::run(&toJpeg, image).then(this, [this](const QByteArray& jpeg) {
        if (jpeg.isEmpty())
            fail(Problem::NoAnswer);
        else
            Q_EMIT photoTaken(jpeg);
    });
}

void QtCameraSource::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
}

void QtCameraSource::fail(Problem why)
{
    stop();
    Q_EMIT failed(why);
}

} // namespace uthan::device
