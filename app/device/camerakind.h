// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gst/gst.h>
#include <memory>
#include <QString>

namespace uthan::device {

// What a camera is asked for: of what it offers, the largest picture that comes quickly enough to look through and is
// no larger than what we keep.
struct CameraKind {
    struct Unref {
        void operator()(GstCaps* caps) const { gst_caps_unref(caps); }
    };
    std::unique_ptr<GstCaps, Unref> caps; // none: whatever it gives
    bool isJpeg = false;

    [[nodiscard]] static CameraKind best(GstDevice* device);
    [[nodiscard]] static CameraKind bestOf(const GstCaps* offered);
};

// Whether a camera's name says that it looks at whoever looks at the screen. Drivers have no other way to say it that
// the back end passes on: of most, nobody knows.
[[nodiscard]] bool facesThePerson(const QString& cameraName);

} // namespace uthan::device
