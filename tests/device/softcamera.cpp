// SPDX-License-Identifier: GPL-3.0-or-later
// A camera made of software for the tests: a PipeWire source that shows the pictures it reads (YUY2, 1280x720, one
// after another on standard input). It never waits for whoever looks: a picture nobody has room for is left out, as a
// real camera does. PipeWire's own sink for GStreamer (0.3.65) waits for ever for a buffer that somebody took along.
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <pipewire/pipewire.h>
#include <spa/param/video/format-utils.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

constexpr uint32_t kWide = 1280, kHigh = 720, kStride = kWide * 2, kSize = kStride * kHigh;
constexpr long kEveryNs = 40'000'000;

// The newest picture; the next is only asked for when this one was shown, so that nothing is drawn for nobody.
class Pictures {
public:
    Pictures()
        : m_picture(kSize, 0x80)
        , m_next(kSize)
        , m_reader([this] { read(); })
    {
        m_reader.detach();
    }
    void show(void* where)
    {
        if (m_isThere.exchange(false)) {
            m_picture.swap(m_next);
            m_wanted = true;
            m_wanted.notify_one();
        }
        std::memcpy(where, m_picture.data(), kSize);
    }

private:
    void read()
    {
        while (true) {
            for (size_t have = 0; have < kSize;) {
                const ssize_t got = ::read(STDIN_FILENO, m_next.data() + have, kSize - have);
                if (got <= 0)
                    std::_Exit(got == 0 ? 0 : 1);
                have += size_t(got);
            }
            m_wanted = false;
            m_isThere = true;
            m_wanted.wait(false);
        }
    }
    std::vector<uint8_t> m_picture, m_next;
    std::atomic<bool> m_isThere = false, m_wanted = false;
    std::thread m_reader;
};

struct Camera {
    pw_main_loop* loop = nullptr;
    pw_stream* stream = nullptr;
    spa_source* timer = nullptr;
    Pictures pictures;
    bool isLit = false;
};

// As the light beside a lens: UTHAN_CAMERA_LIGHT names a file that gets a line each time it goes on or off.
void setLight(Camera& camera, bool isLit)
{
    static const char* const file = std::getenv("UTHAN_CAMERA_LIGHT");
    if (!file || camera.isLit == isLit)
        return;
    camera.isLit = isLit;
    if (FILE* out = std::fopen(file, "a")) {
        std::fputs(isLit ? "on\n" : "off\n", out);
        std::fclose(out);
    }
}

void onProcess(void* data)
{
    auto& camera = *static_cast<Camera*>(data);
    pw_buffer* buffer = pw_stream_dequeue_buffer(camera.stream);
    if (!buffer)
        return; // all of them are with whoever looks
    spa_data& plane = buffer->buffer->datas[0];
    if (plane.data && plane.maxsize >= kSize) {
        camera.pictures.show(plane.data);
        plane.chunk->offset = 0;
        plane.chunk->stride = int32_t(kStride);
        plane.chunk->size = kSize;
    }
    pw_stream_queue_buffer(camera.stream, buffer);
}

void onTime(void* data, uint64_t)
{
    auto& camera = *static_cast<Camera*>(data);
    if (pw_stream_get_state(camera.stream, nullptr) == PW_STREAM_STATE_STREAMING)
        pw_stream_trigger_process(camera.stream);
}

void onState(void* data, pw_stream_state, pw_stream_state now, const char*)
{
    setLight(*static_cast<Camera*>(data), now == PW_STREAM_STATE_STREAMING);
    if (now == PW_STREAM_STATE_ERROR || now == PW_STREAM_STATE_UNCONNECTED)
        pw_main_loop_quit(static_cast<Camera*>(data)->loop); // PipeWire has ended
}

void onParam(void* data, uint32_t id, const spa_pod* param)
{
    if (id != SPA_PARAM_Format || !param)
        return;
    uint8_t room[512];
    spa_pod_builder builder = SPA_POD_BUILDER_INIT(room, sizeof(room));
    const spa_pod* wanted[] = {static_cast<spa_pod*>(spa_pod_builder_add_object(&builder, SPA_TYPE_OBJECT_ParamBuffers,
        SPA_PARAM_Buffers, SPA_PARAM_BUFFERS_buffers, SPA_POD_CHOICE_RANGE_Int(8, 2, 16), SPA_PARAM_BUFFERS_blocks,
        SPA_POD_Int(1), SPA_PARAM_BUFFERS_size, SPA_POD_Int(int(kSize)), SPA_PARAM_BUFFERS_stride,
        SPA_POD_Int(int(kStride)), SPA_PARAM_BUFFERS_dataType, SPA_POD_CHOICE_FLAGS_Int(1 << SPA_DATA_MemFd)))};
    pw_stream_update_params(static_cast<Camera*>(data)->stream, wanted, 1);
}

void connect(Camera& camera)
{
    uint8_t room[512];
    spa_pod_builder builder = SPA_POD_BUILDER_INIT(room, sizeof(room));
    spa_rectangle size{kWide, kHigh};
    spa_fraction rate{25, 1};
    const spa_pod* format[] = {static_cast<spa_pod*>(spa_pod_builder_add_object(&builder, SPA_TYPE_OBJECT_Format,
        SPA_PARAM_EnumFormat, SPA_FORMAT_mediaType, SPA_POD_Id(SPA_MEDIA_TYPE_video), SPA_FORMAT_mediaSubtype,
        SPA_POD_Id(SPA_MEDIA_SUBTYPE_raw), SPA_FORMAT_VIDEO_format, SPA_POD_Id(SPA_VIDEO_FORMAT_YUY2),
        SPA_FORMAT_VIDEO_size, SPA_POD_Rectangle(&size), SPA_FORMAT_VIDEO_framerate, SPA_POD_Fraction(&rate)))};
    pw_stream_connect(camera.stream, PW_DIRECTION_OUTPUT, PW_ID_ANY,
        static_cast<pw_stream_flags>(PW_STREAM_FLAG_DRIVER | PW_STREAM_FLAG_MAP_BUFFERS), format, 1);
}

} // namespace

int main(int argc, char** argv)
{
    pw_init(&argc, &argv);
    Camera camera;
    camera.loop = pw_main_loop_new(nullptr);
    static const pw_stream_events events = [] {
        pw_stream_events of{};
        of.version = PW_VERSION_STREAM_EVENTS;
        of.state_changed = onState;
        of.param_changed = onParam;
        of.process = onProcess;
        return of;
    }();
    camera.stream = pw_stream_new_simple(pw_main_loop_get_loop(camera.loop), "uthan-camera",
        pw_properties_new(PW_KEY_MEDIA_CLASS, "Video/Source", PW_KEY_MEDIA_ROLE, "Camera", PW_KEY_NODE_NAME,
            "uthan-camera", PW_KEY_NODE_DESCRIPTION, "Courtyard", nullptr),
        &events, &camera);
    if (!camera.stream)
        return 1;
    connect(camera);
    camera.timer = pw_loop_add_timer(pw_main_loop_get_loop(camera.loop), onTime, &camera);
    timespec every{0, kEveryNs};
    pw_loop_update_timer(pw_main_loop_get_loop(camera.loop), camera.timer, &every, &every, false);
    pw_main_loop_run(camera.loop);
    return 0;
}
