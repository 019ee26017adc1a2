// SPDX-License-Identifier: GPL-3.0-or-later
#include "opusencoders.h"

#include <gst/gst.h>
#include <optional>

namespace uthan::device {

namespace {
    constexpr int kLowBits = 24'000; // a second
    constexpr int kVoiceBits = 12'000; // Opus keeps a voice well understandable down to here

    thread_local std::optional<SoundQuality> wished;

    void (*constructedBefore)(GObject*) = nullptr;
    void constructed(GObject* encoder)
    {
        constructedBefore(encoder);
        if (!wished || wished == SoundQuality::Normal)
            return; // 64,000, as it comes
        g_object_set(encoder, "bitrate", wished == SoundQuality::Low ? kLowBits : kVoiceBits, nullptr);
        if (wished == SoundQuality::Voice)
            gst_util_set_object_arg(encoder, "audio-type", "voice");
    }

    // The class is changed once, for good, before any encoder is made.
    void watchEncoders()
    {
        static const bool isDone = [] {
            GstElement* any
                = gst_init_check(nullptr, nullptr, nullptr) ? gst_element_factory_make("opusenc", nullptr) : nullptr;
            if (!any)
                return false;
            auto* kind = static_cast<GObjectClass*>(g_type_class_ref(G_OBJECT_TYPE(any)));
            constructedBefore = kind->constructed;
            kind->constructed = constructed;
            gst_object_unref(any);
            return true;
        }();
        Q_UNUSED(isDone)
    }
}

OpusEncoders::OpusEncoders(SoundQuality quality)
{
    watchEncoders();
    wished = quality;
}

OpusEncoders::~OpusEncoders()
{
    wished.reset();
}

} // namespace uthan::device
