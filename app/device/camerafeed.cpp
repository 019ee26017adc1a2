// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerafeed.h"

#include "camerakind.h"

#include <algorithm>
#include <cstring>
#include <gst/app/gstappsink.h>
#include <gst/gst.h>
#include <gst/video/video.h>
#include <QCameraDevice>
#include <QGuiApplication>
#include <QMediaDevices>
#include <QMutex>
#include <QThreadPool>
#include <QTimer>
#include <QWindow>

namespace uthan::device {

namespace {
    constexpr int kUnseenMs = 250; // a window that comes back goes through states that are over at once
    constexpr int kLetGoMs = 3'000; // what leaving the program waits for at most

    // One thread: whoever opens the camera waits there for whoever lets it go. It is never taken down, since a driver
    // that does not come back would keep the program from ending.
    QThreadPool& cameraThread()
    {
        static QThreadPool* const thread = [] {
            auto* pool = new QThreadPool;
            pool->setMaxThreadCount(1);
            return pool;
        }();
        return *thread;
    }

    // Which of the machine's cameras: GStreamer has no other name for it than the one people read.
    struct Which {
        QString name;
        int nth = 0; // of those that are called so
    };

    Which which(int camera)
    {
        const auto inputs = QMediaDevices::videoInputs();
        if (camera < 0 || camera >= inputs.size())
            return {};
        const QString name = inputs.at(camera).description();
        const auto isSame = [&name](const QCameraDevice& other) { return other.description() == name; };
        return {name, int(std::count_if(inputs.begin(), inputs.begin() + camera, isSame))};
    }

    GstDevice* find(const Which& which)
    {
        GstDeviceMonitor* monitor = gst_device_monitor_new();
        gst_device_monitor_add_filter(monitor, "Video/Source", nullptr);
        gst_device_monitor_start(monitor);
        GList* devices = gst_device_monitor_get_devices(monitor);
        GstDevice* found = nullptr;
        int nth = 0;
        for (GList* at = devices; at && !found; at = at->next) {
            gchar* name = gst_device_get_display_name(GST_DEVICE(at->data));
            if (which.name == QString::fromUtf8(name) && nth++ == which.nth)
                found = GST_DEVICE(gst_object_ref(at->data));
            g_free(name);
        }
        g_list_free_full(devices, gst_object_unref);
        gst_device_monitor_stop(monitor);
        gst_object_unref(monitor);
        return found;
    }

    // A copy: the camera wants its own memory back at once, and takes it away when it likes.
    QVideoFrame copyOf(GstSample* sample)
    {
        GstVideoInfo info;
        GstVideoFrame from;
        if (!gst_video_info_from_caps(&info, gst_sample_get_caps(sample))
            || !gst_video_frame_map(&from, &info, gst_sample_get_buffer(sample), GST_MAP_READ))
            return {};
        const QSize size(GST_VIDEO_INFO_WIDTH(&info), GST_VIDEO_INFO_HEIGHT(&info));
        QVideoFrame to(QVideoFrameFormat(size, QVideoFrameFormat::Format_BGRX8888));
        if (to.map(QVideoFrame::WriteOnly)) {
            const auto* bytes = static_cast<const uchar*>(GST_VIDEO_FRAME_PLANE_DATA(&from, 0));
            const qsizetype stride = GST_VIDEO_FRAME_PLANE_STRIDE(&from, 0);
            const qsizetype wide = std::min<qsizetype>(qsizetype(size.width()) * 4, to.bytesPerLine(0));
            for (int row = 0; row < size.height(); ++row)
                std::memcpy(to.bits(0) + row * qsizetype(to.bytesPerLine(0)), bytes + row * stride, size_t(wide));
            to.unmap();
        }
        gst_video_frame_unmap(&from);
        return to;
    }

    Problem problemIn(GstMessage* message)
    {
        GError* error = nullptr;
        gst_message_parse_error(message, &error, nullptr);
        const bool isRefused = g_error_matches(error, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_NOT_AUTHORIZED);
        g_clear_error(&error);
        return isRefused ? Problem::NotAllowed : Problem::Missing;
    }
}

// From one opening to its end. The pipeline is the camera thread's; what stands below the lock is everybody's.
struct CameraFeed::Line : std::enable_shared_from_this<CameraFeed::Line> {
    void open(const Which& which);
    void shut();
    void bring(const QVideoFrame& frame);
    void say(Problem why);
    static GstFlowReturn onPicture(GstAppSink* sink, gpointer line);
    static GstBusSyncReply onMessage(GstBus* bus, GstMessage* message, gpointer line);
    GstElement* make(const Which& which);

    GstElement* pipeline = nullptr;
    QMutex lock;
    CameraFeed* feed = nullptr; // none: given up
    QVideoFrame newest;
    bool isAnnounced = false; // the feed will come for the newest
};

GstElement* CameraFeed::Line::make(const Which& which)
{
    GstDevice* device = gst_init_check(nullptr, nullptr, nullptr) ? find(which) : nullptr;
    if (!device)
        return nullptr;
    GstElement* source = gst_device_create_element(device, "camera");
    const CameraKind kind = CameraKind::best(device);
    gst_object_unref(device);
    // Who is slow misses pictures and never holds the camera up.
    const QByteArray words = QByteArray("capsfilter name=kind ! queue leaky=downstream max-size-buffers=2 ! ")
        + (kind.isJpeg ? "jpegdec ! " : "")
        + "videoconvert ! video/x-raw,format=BGRx ! appsink name=pictures sync=false max-buffers=1 drop=true";
    GstElement* tail
        = gst_parse_bin_from_description_full(words.constData(), TRUE, nullptr, GST_PARSE_FLAG_FATAL_ERRORS, nullptr);
    if (!source || !tail) {
        g_clear_pointer(&source, gst_object_unref);
        g_clear_pointer(&tail, gst_object_unref);
        return nullptr;
    }
    if (kind.caps) {
        GstElement* filter = gst_bin_get_by_name(GST_BIN(tail), "kind");
        g_object_set(filter, "caps", kind.caps.get(), nullptr);
        gst_object_unref(filter);
    }
    GstElement* made = gst_pipeline_new("camera-feed");
    gst_bin_add_many(GST_BIN(made), source, tail, nullptr);
    if (!gst_element_link(source, tail)) {
        gst_object_unref(made);
        return nullptr;
    }
    return made;
}

void CameraFeed::Line::open(const Which& which)
{
    {
        const QMutexLocker locker(&lock);
        if (!feed)
            return;
    }
    pipeline = make(which);
    if (!pipeline)
        return say(Problem::Missing);
    GstElement* sink = gst_bin_get_by_name(GST_BIN(pipeline), "pictures");
    GstAppSinkCallbacks callbacks{};
    callbacks.new_sample = &Line::onPicture;
    gst_app_sink_set_callbacks(GST_APP_SINK(sink), &callbacks, this, nullptr);
    gst_object_unref(sink);
    GstBus* bus = gst_element_get_bus(pipeline);
    gst_bus_set_sync_handler(bus, &Line::onMessage, this, nullptr);
    gst_object_unref(bus);
    if (gst_element_set_state(pipeline, GST_STATE_PLAYING) == GST_STATE_CHANGE_FAILURE)
        say(Problem::Missing); // after what the pipeline itself has said
}

void CameraFeed::Line::shut()
{
    if (!pipeline)
        return;
    gst_element_set_state(pipeline, GST_STATE_NULL); // waits for the pipeline's threads
    gst_object_unref(std::exchange(pipeline, nullptr));
}

GstFlowReturn CameraFeed::Line::onPicture(GstAppSink* sink, gpointer line)
{
    GstSample* sample = gst_app_sink_pull_sample(sink);
    if (!sample)
        return GST_FLOW_EOS;
    const QVideoFrame frame = copyOf(sample);
    gst_sample_unref(sample);
    if (frame.isValid())
        static_cast<Line*>(line)->bring(frame);
    return GST_FLOW_OK;
}

GstBusSyncReply CameraFeed::Line::onMessage(GstBus*, GstMessage* message, gpointer line)
{
    if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_ERROR)
        static_cast<Line*>(line)->say(problemIn(message));
    else if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_EOS)
        static_cast<Line*>(line)->say(Problem::Missing); // it was unplugged
    gst_message_unref(message);
    return GST_BUS_DROP;
}

void CameraFeed::Line::bring(const QVideoFrame& frame)
{
    const QMutexLocker locker(&lock);
    newest = frame;
    if (!feed || std::exchange(isAnnounced, true))
        return;
    QMetaObject::invokeMethod(
        feed, [to = feed, line = shared_from_this()] { to->take(line); }, Qt::QueuedConnection);
}

void CameraFeed::Line::say(Problem why)
{
    const QMutexLocker locker(&lock);
    if (feed)
        QMetaObject::invokeMethod(
            feed, [to = feed, line = shared_from_this(), why] { to->fail(line, why); }, Qt::QueuedConnection);
}

CameraFeed::CameraFeed(QObject* parent)
    : QObject(parent)
{
}

CameraFeed::~CameraFeed()
{
    close();
    cameraThread().waitForDone(kLetGoMs);
}

void CameraFeed::open(int camera)
{
    close();
    m_line = std::make_shared<Line>();
    m_line->feed = this;
    watchWindows();
    cameraThread().start([line = m_line, which = which(camera)] { line->open(which); });
}

void CameraFeed::close()
{
    if (!m_line)
        return;
    if (m_watch)
        m_watch.release()->deleteLater(); // we may be inside a signal it listens to
    {
        const QMutexLocker locker(&m_line->lock);
        m_line->feed = nullptr;
        m_line->newest = {};
    }
    cameraThread().start([line = std::exchange(m_line, nullptr)] { line->shut(); });
}

void CameraFeed::watchWindows()
{
    m_watch = std::make_unique<QObject>();
    // The watch goes later than we may: what it still hears then, and a timer it began, must find nobody.
    const auto look = [feed = QPointer(this), watch = m_watch.get()] {
        QTimer::singleShot(kUnseenMs, watch, [feed] {
            if (feed)
                feed->endUnseen();
        });
    };
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_watch.get(), look);
    for (const QWindow* window : QGuiApplication::topLevelWindows())
        connect(window, &QWindow::visibilityChanged, m_watch.get(), look);
}

void CameraFeed::endUnseen()
{
    const auto windows = QGuiApplication::topLevelWindows();
    const bool isSeen = std::any_of(windows.begin(), windows.end(), [](const QWindow* window) {
        return window->visibility() != QWindow::Hidden && window->visibility() != QWindow::Minimized;
    });
    const Qt::ApplicationState state = QGuiApplication::applicationState();
    if (!isSeen || state == Qt::ApplicationHidden || state == Qt::ApplicationSuspended)
        fail(m_line, Problem::PutAway);
}

void CameraFeed::showOn(QObject* videoOutput)
{
    auto* sink = qobject_cast<QVideoSink*>(videoOutput);
    if (!sink && videoOutput)
        QMetaObject::invokeMethod(videoOutput, "videoSink", Q_RETURN_ARG(QVideoSink*, sink));
    if (m_sink && m_sink != sink)
        m_sink->setVideoFrame({}); // nobody's face stays there
    m_sink = sink;
}

void CameraFeed::take(const std::shared_ptr<Line>& line)
{
    QVideoFrame frame;
    {
        const QMutexLocker locker(&line->lock);
        line->isAnnounced = false;
        frame = std::exchange(line->newest, {});
    }
    if (line != m_line || !frame.isValid())
        return;
    if (m_sink)
        m_sink->setVideoFrame(frame);
    Q_EMIT seen(frame);
}

void CameraFeed::fail(const std::shared_ptr<Line>& line, Problem why)
{
    if (!line || line != m_line)
        return;
    close();
    Q_EMIT failed(why);
}

} // namespace uthan::device
