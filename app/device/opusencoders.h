// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "audiorecorder.h"

namespace uthan::device {

// As long as one of these lives, the Opus encoders that are made on its thread are made for this quality. The GStreamer
// back end of Qt 6.4 takes no notice of what QMediaRecorder is told of quality, bits, rates and channels, and hides its
// encoder, which it makes inside QMediaRecorder::record().
class OpusEncoders {
public:
    explicit OpusEncoders(SoundQuality quality);
    ~OpusEncoders();
    OpusEncoders(const OpusEncoders&) = delete;
    OpusEncoders& operator=(const OpusEncoders&) = delete;
};

} // namespace uthan::device
