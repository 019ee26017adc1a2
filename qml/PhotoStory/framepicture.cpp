// SPDX-License-Identifier: GPL-3.0-or-later
#include "framepicture.h"

#include <algorithm>
#include <QVideoFrameFormat>

namespace uthan::app {

namespace {
    using Format = QVideoFrameFormat::PixelFormat;

    struct Yuv {
        int y, u, v;
    };

    // BT.601, video range, in 8-bit fixed point.
    QRgb rgbOf(const Yuv& yuv)
    {
        const int c = 298 * (yuv.y - 16);
        const int d = yuv.u - 128;
        const int e = yuv.v - 128;
        const auto clamp = [](int value) { return std::clamp((value + 128) >> 8, 0, 255); };
        return qRgb(clamp(c + 409 * e), clamp(c - 100 * d - 208 * e), clamp(c + 516 * d));
    }

    // One pixel of a mapped frame.
    Yuv pixel(const QVideoFrame& frame, Format format, int x, int y)
    {
        const uchar* first = frame.bits(0) + static_cast<qptrdiff>(y) * frame.bytesPerLine(0);
        const auto plane = [&frame, x, y](int index, int step, int offset) {
            return frame.bits(
                index)[static_cast<qptrdiff>(y / 2) * frame.bytesPerLine(index) + (x / 2) * step + offset];
        };
        switch (format) {
        case Format::Format_YUYV:
            return {first[2 * x], first[(x & ~1) * 2 + 1], first[(x & ~1) * 2 + 3]};
        case Format::Format_UYVY:
            return {first[2 * x + 1], first[(x & ~1) * 2], first[(x & ~1) * 2 + 2]};
        case Format::Format_NV12:
            return {first[x], plane(1, 2, 0), plane(1, 2, 1)};
        case Format::Format_NV21:
            return {first[x], plane(1, 2, 1), plane(1, 2, 0)};
        case Format::Format_YV12:
            return {first[x], plane(2, 1, 0), plane(1, 1, 0)};
        default: // YUV420P
            return {first[x], plane(1, 1, 0), plane(2, 1, 0)};
        }
    }

    bool isYuv(Format format)
    {
        return format == Format::Format_YUYV || format == Format::Format_UYVY || format == Format::Format_NV12
            || format == Format::Format_NV21 || format == Format::Format_YUV420P || format == Format::Format_YV12;
    }

    QImage fromYuv(const QVideoFrame& frame, const QSize& size)
    {
        const Format format = frame.pixelFormat();
        QImage picture(size, QImage::Format_RGB32);
        for (int row = 0; row < size.height(); ++row) {
            auto* out = reinterpret_cast<QRgb*>(picture.scanLine(row));
            const int y = row * frame.height() / size.height();
            for (int column = 0; column < size.width(); ++column)
                out[column] = rgbOf(pixel(frame, format, column * frame.width() / size.width(), y));
        }
        return picture;
    }
}

QImage framePicture(QVideoFrame frame, int width)
{
    if (!frame.isValid() || !frame.map(QVideoFrame::ReadOnly))
        return {};
    const qint64 promised = static_cast<qint64>(frame.bytesPerLine(0)) * frame.height();
    if (frame.pixelFormat() != Format::Format_Jpeg && frame.mappedBytes(0) < promised) { // a frame that was cut
        frame.unmap();
        return {};
    }
    const int wide = std::min(width, frame.width());
    const QSize size(wide, std::max(1, frame.height() * wide / std::max(1, frame.width())));
    QImage picture;
    if (const QImage::Format plain = QVideoFrameFormat::imageFormatFromPixelFormat(frame.pixelFormat());
        plain != QImage::Format_Invalid)
        picture = QImage(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), plain).scaled(size);
    else if (frame.pixelFormat() == Format::Format_Jpeg)
        picture = QImage::fromData(frame.bits(0), frame.mappedBytes(0)).scaled(size);
    else if (isYuv(frame.pixelFormat()))
        picture = fromYuv(frame, size);
    frame.unmap();
    return picture;
}

} // namespace uthan::app
