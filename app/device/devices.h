// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "audioplayer.h"
#include "audiorecorder.h"
#include "camerasource.h"
#include "positionsource.h"
#include "speechoutput.h"
#include "videoplayer.h"
#include "videorecorder.h"

namespace uthan::device {

// What the machine can see, hear and say. One of each is enough, but for
// what is recorded beside a survey: only one screen uses them at a time. Made at first
// use, since starting the media libraries costs time. Real: QtDevices; for tests: TwinDevices.
class Devices {
public:
    Devices() = default;
    virtual ~Devices() = default;
    Devices(const Devices&) = delete;
    Devices& operator=(const Devices&) = delete;
    [[nodiscard]] virtual AudioRecorder& recorder() = 0;
    [[nodiscard]] virtual AudioRecorder& background() = 0; // a second one, for what goes on while answers are spoken
    [[nodiscard]] virtual AudioPlayer& player() = 0;
    [[nodiscard]] virtual CameraSource& camera() = 0;
    [[nodiscard]] virtual PositionSource& position() = 0;
    [[nodiscard]] virtual SpeechOutput& speech() = 0;
    [[nodiscard]] virtual VideoRecorder& video() = 0;
    [[nodiscard]] virtual VideoPlayer& film() = 0;
    virtual void expectCamera() { } // it may be asked for soon: what takes long is done until then
};

} // namespace uthan::device
