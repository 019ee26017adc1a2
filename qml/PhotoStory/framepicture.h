// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QVideoFrame>

namespace uthan::app {

// A small picture of a video frame, made on the processor alone. QVideoFrame::toImage() of Qt 6.4 draws through an
// offscreen graphics context, which crashes under software OpenGL while the camera reuses the frame's memory.
// At most `width` pixels wide (nearest pixel: it is a viewfinder). A null image for formats no camera of ours gives.
[[nodiscard]] QImage framePicture(QVideoFrame frame, int width);

} // namespace uthan::app
