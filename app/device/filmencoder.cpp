// SPDX-License-Identifier: GPL-3.0-or-later
#include "filmencoder.h"

#include <algorithm>
#include <cstring>
#include <gst/app/gstappsrc.h>
#include <gst/gst.h>
#include <gst/video/video.h>
#include <optional>
#include <QFutureWatcher>
#include <QtConcurrent>
#include <QVideoFrame>

namespace uthan::device {

namespace {
    constexpr int kWidest = 640; // what a shared answer can carry
    constexpr int kVideoBits = 700'000; // a second
    constexpr int kSoundBits = 32'000;
    constexpr int kLookMs = 50;
    constexpr int kBeginLimitMs = 5'000;

    GstVideoFormat formatOf(QVideoFrameFormat::PixelFormat format)
    {
        using Format = QVideoFrameFormat::PixelFormat;
        switch (format) {
        case Format::Format_YUYV:
            return GST_VIDEO_FORMAT_YUY2;
        case Format::Format_UYVY:
            return GST_VIDEO_FORMAT_UYVY;
        case Format::Format_NV12:
            return GST_VIDEO_FORMAT_NV12;
        case Format::Format_NV21:
            return GST_VIDEO_FORMAT_NV21;
        case Format::Format_YUV420P:
            return GST_VIDEO_FORMAT_I420;
        case Format::Format_YV12:
            return GST_VIDEO_FORMAT_YV12;
        case Format::Format_YUV422P:
            return GST_VIDEO_FORMAT_Y42B;
        case Format::Format_Y8:
            return GST_VIDEO_FORMAT_GRAY8;
        case Format::Format_BGRX8888:
        case Format::Format_BGRA8888:
            return GST_VIDEO_FORMAT_BGRx;
        case Format::Format_RGBX8888:
        case Format::Format_RGBA8888:
            return GST_VIDEO_FORMAT_RGBx;
        case Format::Format_XRGB8888:
        case Format::Format_ARGB8888:
            return GST_VIDEO_FORMAT_xRGB;
        case Format::Format_XBGR8888:
        case Format::Format_ABGR8888:
            return GST_VIDEO_FORMAT_xBGR;
        default:
            return GST_VIDEO_FORMAT_UNKNOWN;
        }
    }

    QSize sizeOfFilm(const QSize& seen)
    {
        const int wide = std::min(kWidest, seen.width()) & ~1;
        return {wide, (seen.height() * wide / std::max(1, seen.width())) & ~1};
    }

    GstBuffer* bytesOf(const uchar* bytes, int count)
    {
        GstBuffer* buffer = gst_buffer_new_allocate(nullptr, gsize(count), nullptr);
        gst_buffer_fill(buffer, 0, bytes, gsize(count));
        return buffer;
    }
}

struct FilmEncoder::Film {
    Film() = default;
    Film(const Film&) = delete;
    Film& operator=(const Film&) = delete;
    Film(Film&&) = delete;
    Film& operator=(Film&&) = delete;
    ~Film() // waits for the pipeline's threads
    {
        if (pictures)
            gst_object_unref(pictures);
        if (!pipeline)
            return;
        gst_element_set_state(pipeline, GST_STATE_NULL);
        gst_object_unref(pipeline);
    }

    static std::shared_ptr<Film> make(const QVideoFrameFormat& like, const QString& file);
    [[nodiscard]] GstBuffer* copy(QVideoFrame picture) const;

    GstElement* pipeline = nullptr;
    GstElement* pictures = nullptr;
    std::optional<GstVideoInfo> info; // none: pictures come as JPEG
    QVideoFrameFormat like;
};

std::shared_ptr<FilmEncoder::Film> FilmEncoder::Film::make(const QVideoFrameFormat& like, const QString& file)
{
    if (!gst_init_check(nullptr, nullptr, nullptr))
        return nullptr;
    auto film = std::make_shared<Film>();
    film->like = like;
    const QSize size = sizeOfFilm(like.frameSize());
    const bool isJpeg = like.pixelFormat() == QVideoFrameFormat::Format_Jpeg;
    // Where there is no microphone, autoaudiosrc hears silence: a picture without sound is better than none.
    const QByteArray words = QStringLiteral(
        "appsrc name=pictures is-live=true do-timestamp=true format=time max-buffers=6 leaky-type=downstream ! %1 "
        "videoconvert ! videoscale ! video/x-raw,format=I420,width=%2,height=%3,pixel-aspect-ratio=1/1 ! "
        "vp8enc deadline=1 cpu-used=8 end-usage=vbr target-bitrate=%4 keyframe-max-dist=45 ! queue ! mux. "
        "autoaudiosrc ! audioconvert ! audioresample ! audio/x-raw,rate=48000,channels=1 ! "
        "opusenc bitrate=%5 ! queue ! mux. webmmux name=mux ! filesink async=false buffer-mode=unbuffered name=file")
                                 .arg(isJpeg ? QStringLiteral("jpegdec !") : QString())
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(kVideoBits)
                                 .arg(kSoundBits)
                                 .toUtf8();
    film->pipeline = gst_parse_launch_full(words.constData(), nullptr, GST_PARSE_FLAG_FATAL_ERRORS, nullptr);
    if (!film->pipeline)
        return nullptr;
    film->pictures = gst_bin_get_by_name(GST_BIN(film->pipeline), "pictures");
    GstElement* sink = gst_bin_get_by_name(GST_BIN(film->pipeline), "file");
    g_object_set(sink, "location", file.toUtf8().constData(), nullptr);
    gst_object_unref(sink);
    GstCaps* caps = nullptr;
    if (isJpeg) {
        caps = gst_caps_new_simple("image/jpeg", "width", G_TYPE_INT, like.frameWidth(), "height", G_TYPE_INT,
            like.frameHeight(), "framerate", GST_TYPE_FRACTION, 0, 1, nullptr);
    } else {
        GstVideoInfo info;
        gst_video_info_set_format(
            &info, formatOf(like.pixelFormat()), guint(like.frameWidth()), guint(like.frameHeight()));
        caps = gst_video_info_to_caps(&info);
        film->info = info;
    }
    gst_app_src_set_caps(GST_APP_SRC(film->pictures), caps);
    gst_caps_unref(caps);
    GstClock* clock = gst_system_clock_obtain(); // a busy machine's sound service counts time too slowly
    gst_pipeline_use_clock(GST_PIPELINE(film->pipeline), clock);
    gst_object_unref(clock);
    // It runs when this is over: the microphone may take its time, and pictures that come before it would be lost.
    gst_element_set_state(film->pipeline, GST_STATE_PLAYING);
    const auto became = gst_element_get_state(film->pipeline, nullptr, nullptr, kBeginLimitMs * GST_MSECOND);
    return became == GST_STATE_CHANGE_FAILURE ? nullptr : film;
}

// The picture's own memory belongs to the camera, which wants it back at once.
GstBuffer* FilmEncoder::Film::copy(QVideoFrame picture) const
{
    if (picture.pixelFormat() != like.pixelFormat() || picture.size() != like.frameSize()
        || !picture.map(QVideoFrame::ReadOnly))
        return nullptr;
    GstBuffer* buffer = nullptr;
    if (!info) {
        buffer = bytesOf(picture.bits(0), picture.mappedBytes(0));
    } else {
        buffer = gst_buffer_new_allocate(nullptr, GST_VIDEO_INFO_SIZE(&*info), nullptr);
        GstMapInfo out;
        gst_buffer_map(buffer, &out, GST_MAP_WRITE);
        for (guint plane = 0; plane < GST_VIDEO_INFO_N_PLANES(&*info); ++plane) {
            const int at = static_cast<int>(plane);
            const auto from = qsizetype(picture.bytesPerLine(at));
            const auto to = qsizetype(GST_VIDEO_INFO_PLANE_STRIDE(&*info, plane));
            const auto rows = qsizetype(GST_VIDEO_SUB_SCALE(info->finfo->h_sub[plane ? 1 : 0], picture.height()));
            const qsizetype there = std::min(rows, from > 0 ? qsizetype(picture.mappedBytes(at)) / from : 0);
            for (qsizetype row = 0; row < there; ++row) // a picture that was cut keeps the rows it has
                std::memcpy(out.data + GST_VIDEO_INFO_PLANE_OFFSET(&*info, plane) + row * to,
                    picture.bits(at) + row * from, size_t(std::min(from, to)));
        }
        gst_buffer_unmap(buffer, &out);
    }
    picture.unmap();
    return buffer;
}

FilmEncoder::FilmEncoder(QObject* parent)
    : QObject(parent)
{
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &FilmEncoder::look);
}

FilmEncoder::~FilmEncoder()
{
    letGo();
}

void FilmEncoder::begin(const QVideoFrame& like, const QString& file)
{
    letGo();
    const QVideoFrameFormat format = like.surfaceFormat();
    if (format.pixelFormat() != QVideoFrameFormat::Format_Jpeg
        && formatOf(format.pixelFormat()) == GST_VIDEO_FORMAT_UNKNOWN) {
        Q_EMIT failed();
        return;
    }
    auto* watcher = new QFutureWatcher<std::shared_ptr<Film>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, beginning = m_beginning] {
        watcher->deleteLater();
        const std::shared_ptr<Film> film = watcher->result();
        watcher->setFuture({});
        if (beginning == m_beginning)
            have(film);
        else
            QThreadPool::globalInstance()->start([film] { Q_UNUSED(film) });
    });
    watcher->setFuture(QtConcurrent::run([format, file] { return Film::make(format, file); }));
}

void FilmEncoder::have(const std::shared_ptr<Film>& film)
{
    if (!film) {
        Q_EMIT failed();
        return;
    }
    m_film = film;
    m_look.start();
    Q_EMIT began();
}

void FilmEncoder::add(const QVideoFrame& picture)
{
    GstBuffer* buffer = m_film ? m_film->copy(picture) : nullptr;
    if (buffer)
        gst_app_src_push_buffer(GST_APP_SRC(m_film->pictures), buffer); // takes it
}

void FilmEncoder::end()
{
    if (!m_film)
        return;
    QThreadPool::globalInstance()->start([film = m_film] {
        gst_app_src_end_of_stream(GST_APP_SRC(film->pictures));
        gst_element_send_event(film->pipeline, gst_event_new_eos()); // to the microphone
    });
}

void FilmEncoder::look()
{
    GstBus* bus = gst_element_get_bus(m_film->pipeline);
    GstMessage* message = gst_bus_pop_filtered(bus, static_cast<GstMessageType>(GST_MESSAGE_EOS | GST_MESSAGE_ERROR));
    gst_object_unref(bus);
    if (!message)
        return;
    const bool isWhole = GST_MESSAGE_TYPE(message) == GST_MESSAGE_EOS;
    gst_message_unref(message);
    letGo();
    if (isWhole)
        Q_EMIT ended();
    else
        Q_EMIT failed();
}

void FilmEncoder::letGo()
{
    ++m_beginning;
    m_look.stop();
    if (m_film) // its end waits for threads: not here
        QThreadPool::globalInstance()->start([film = std::exchange(m_film, nullptr)] { Q_UNUSED(film) });
}

} // namespace uthan::device
