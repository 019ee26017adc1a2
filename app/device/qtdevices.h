// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices.h"

#include <memory>

namespace uthan::device {

// The machine's own devices, through Qt Multimedia, Positioning and TextToSpeech. `useGStreamer` must have been called.
class QtDevices final : public Devices {
public:
    QtDevices();
    ~QtDevices() override;
    [[nodiscard]] AudioRecorder& recorder() override;
    [[nodiscard]] AudioRecorder& background() override;
    [[nodiscard]] AudioPlayer& player() override;
    [[nodiscard]] CameraSource& camera() override;
    [[nodiscard]] PositionSource& position() override;
    [[nodiscard]] SpeechOutput& speech() override;
    [[nodiscard]] VideoRecorder& video() override;
    [[nodiscard]] VideoPlayer& film() override;
    void expectCamera() override;

    // Before the QGuiApplication: the back end that records Opus and sees every camera (docs/decisions/devices.md).
    static void useGStreamer();

private:
    std::unique_ptr<AudioRecorder> m_recorder, m_background;
    std::unique_ptr<AudioPlayer> m_player;
    std::unique_ptr<CameraSource> m_camera;
    std::unique_ptr<PositionSource> m_position;
    std::unique_ptr<SpeechOutput> m_speech;
    std::unique_ptr<VideoRecorder> m_video;
    std::unique_ptr<VideoPlayer> m_film;
};

} // namespace uthan::device
