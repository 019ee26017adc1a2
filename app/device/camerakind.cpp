// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerakind.h"

#include <compare>
#include <optional>
#include <QRegularExpression>

namespace uthan::device {

namespace {
    constexpr int kWide = 1920, kHigh = 1080; // pictures are kept 2048 pixels wide at most
    constexpr gint64 kMostPixels = gint64(1920) * 1440;
    constexpr int kRate = 30;
    constexpr double kQuickRate = 24;

    struct Worth {
        bool isQuick = false;
        gint64 pixels = 0; // below nothing: too many
        bool isRaw = false; // nothing is lost, and nothing has to be unpacked
        auto operator<=>(const Worth&) const = default;
    };

    // One of what is offered, where the camera leaves a choice decided; nothing for what we cannot read.
    GstStructure* decided(const GstCaps* offered, guint at)
    {
        const GstCapsFeatures* features = gst_caps_get_features(offered, at);
        if (features && !gst_caps_features_is_equal(features, GST_CAPS_FEATURES_MEMORY_SYSTEM_MEMORY))
            return nullptr;
        const GstStructure* one = gst_caps_get_structure(offered, at);
        if (!gst_structure_has_name(one, "video/x-raw") && !gst_structure_has_name(one, "image/jpeg"))
            return nullptr;
        GstStructure* copy = gst_structure_copy(one);
        gst_structure_fixate_field_nearest_int(copy, "width", kWide);
        gst_structure_fixate_field_nearest_int(copy, "height", kHigh);
        if (gst_structure_has_field(copy, "framerate"))
            gst_structure_fixate_field_nearest_fraction(copy, "framerate", kRate, 1);
        return copy;
    }

    std::optional<Worth> worthOf(const GstStructure* one)
    {
        int wide = 0;
        int high = 0;
        if (!gst_structure_get_int(one, "width", &wide) || !gst_structure_get_int(one, "height", &high) || wide <= 0
            || high <= 0)
            return {};
        int pictures = 0;
        int seconds = 1;
        const bool isKnown = gst_structure_get_fraction(one, "framerate", &pictures, &seconds) && pictures > 0;
        const gint64 pixels = gint64(wide) * high;
        return Worth{!isKnown || double(pictures) / seconds >= kQuickRate, pixels > kMostPixels ? -pixels : pixels,
            bool(gst_structure_has_name(one, "video/x-raw"))};
    }
}

CameraKind CameraKind::bestOf(const GstCaps* offered)
{
    CameraKind best;
    std::optional<Worth> bestWorth;
    for (guint at = 0; offered && !gst_caps_is_any(offered) && at < gst_caps_get_size(offered); ++at) {
        GstStructure* one = decided(offered, at);
        const std::optional<Worth> worth = one ? worthOf(one) : std::nullopt;
        if (worth && (!bestWorth || *worth > *bestWorth)) {
            bestWorth = worth;
            best.isJpeg = !worth->isRaw;
            best.caps.reset(gst_caps_new_full(one, nullptr));
        } else if (one) {
            gst_structure_free(one);
        }
    }
    return best;
}

CameraKind CameraKind::best(GstDevice* device)
{
    const std::unique_ptr<GstCaps, Unref> offered(gst_device_get_caps(device));
    return bestOf(offered.get());
}

bool facesThePerson(const QString& cameraName)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(front|user[ -]facing|selfie)\\b"), QRegularExpression::CaseInsensitiveOption);
    return words.match(cameraName).hasMatch();
}

} // namespace uthan::device
