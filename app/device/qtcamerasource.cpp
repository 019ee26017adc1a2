// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtcamerasource.h"
#include "camerakind.h"
#include "medialibraries.h"

#include <QBuffer>
#include <QCameraDevice>
#include <QFutureWatcher>
#include <QImage>
#include <QMediaDevices>
#include <QtConcurrent>

#include <algorithm>

namespace uthan::device {

namespace {
    constexpr int kSilenceMs = 10'000;
    constexpr int kJpegQuality = 92;

    QByteArray toJpeg(QVideoFrame frame)
    {
        if (!frame.map(QVideoFrame::ReadOnly))
            return {};
        const QImage image(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), QImage::Format_RGB32);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const bool isWritten = image.save(&buffer, "JPEG", kJpegQuality);
        frame.unmap();
        return isWritten ? bytes : QByteArray();
    }
}

QtCameraSource::QtCameraSource(QObject* parent)
    : CameraSource(parent)
    , m_devices(std::make_unique<QMediaDevices>())
{
    // Queued: asking for the cameras the first time already says that they have changed, to whoever is asking.
    connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &CameraSource::availableChanged,
        Qt::QueuedConnection);
    connect(&MediaLibraries::instance(), &MediaLibraries::awake, this, &CameraSource::availableChanged);
    connect(&m_feed, &CameraFeed::seen, this, &QtCameraSource::see);
    connect(&m_feed, &CameraFeed::failed, this, &QtCameraSource::fail);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(Problem::NoAnswer); });
}

QtCameraSource::~QtCameraSource() = default;

int QtCameraSource::count() const
{
    if (!MediaLibraries::instance().areAwake()) { // none yet; availableChanged() tells when it is known
        MediaLibraries::instance().wake();
        return 0;
    }
    return int(QMediaDevices::videoInputs().size());
}

void QtCameraSource::begin(Facing facing)
{
    m_facing = facing;
    const auto cameras = QMediaDevices::videoInputs();
    const auto front = facing == Facing::Usual
        ? cameras.end()
        : std::find_if(cameras.begin(), cameras.end(), [](const QCameraDevice& camera) {
              return camera.position() == QCameraDevice::FrontFace || facesThePerson(camera.description());
          });
    open(front == cameras.end() ? m_usual : int(front - cameras.begin()));
}

void QtCameraSource::open(int camera)
{
    stop();
    const qsizetype cameras = QMediaDevices::videoInputs().size(); // who begins to look waits until it is known
    if (cameras == 0)
        return fail(Problem::Missing);
    ++m_looks;
    m_feed.showOn(m_preview);
    m_open = camera % int(cameras);
    m_feed.open(m_open);
    m_limit.start(kSilenceMs);
}

void QtCameraSource::stop()
{
    m_limit.stop();
    m_feed.close();
    m_feed.showOn(nullptr);
    m_newest = {};
    setActive(false);
}

void QtCameraSource::setPreview(QObject* videoOutput)
{
    m_preview = videoOutput;
    if (m_feed.isOpen())
        m_feed.showOn(videoOutput);
}

void QtCameraSource::see(const QVideoFrame& frame)
{
    m_limit.start(kSilenceMs);
    m_newest = frame;
    setActive(true);
}

void QtCameraSource::takePhoto()
{
    if (!m_active)
        return fail(m_feed.isOpen() ? Problem::NoAnswer : Problem::Missing);
    auto* watcher = new QFutureWatcher<QByteArray>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, look = m_looks] {
        watcher->deleteLater();
        if (look != m_looks)
            return;
        const QByteArray jpeg = watcher->result();
        if (jpeg.isEmpty())
            return fail(Problem::NoAnswer);
        stop();
        Q_EMIT photoTaken(jpeg);
    });
    watcher->setFuture(QtConcurrent::run(&toJpeg, m_newest));
}

void QtCameraSource::turn()
{
    const int cameras = count();
    if (cameras < 2)
        return;
    const int next = (m_open + 1) % cameras;
    if (m_facing == Facing::Usual) // a picture of oneself does not change what others begin with
        m_usual = next;
    open(next);
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
