// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtdevices.h"

#include "hiddenfile.h"
#include "medialibraries.h"
#include "qtaudioplayer.h"
#include "qtcamerasource.h"
#include "qtpositionsource.h"
#include "qtspeechoutput.h"
#include "qtvideoplayer.h"
#include "qtvideorecorder.h"
#include "soundthreadrecorder.h"

#include <QThreadPool>

namespace uthan::device {

namespace {
    template <typename Real, typename Interface> Interface& made(std::unique_ptr<Interface>& slot)
    {
        if (!slot)
            slot = std::make_unique<Real>();
        return *slot;
    }
}

QtDevices::QtDevices()
{
    QThreadPool::globalInstance()->start(&HiddenFile::removeLeft);
}
QtDevices::~QtDevices() = default;
AudioRecorder& QtDevices::recorder()
{
    return made<SoundThreadRecorder>(m_recorder);
}
AudioRecorder& QtDevices::background()
{
    return made<SoundThreadRecorder>(m_background);
}
AudioPlayer& QtDevices::player()
{
    return made<QtAudioPlayer>(m_player);
}
CameraSource& QtDevices::camera()
{
    return made<QtCameraSource>(m_camera);
}
PositionSource& QtDevices::position()
{
    return made<QtPositionSource>(m_position);
}
SpeechOutput& QtDevices::speech()
{
    return made<QtSpeechOutput>(m_speech);
}
VideoRecorder& QtDevices::video()
{
    return made<QtVideoRecorder>(m_video);
}
VideoPlayer& QtDevices::film()
{
    return made<QtVideoPlayer>(m_film);
}

void QtDevices::expectCamera()
{
    MediaLibraries::instance().wake();
}

void QtDevices::useGStreamer()
{
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "gstreamer");
}

} // namespace uthan::device
