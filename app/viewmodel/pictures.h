// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QSize>

class QImageReader;

// What happens to a photo between the camera and the group. Pure work on bytes: run it off the GUI thread.
namespace uthan::app::pictures {

inline constexpr int kLongestSide = 2048;
inline constexpr qint64 kMostBytes = 64LL << 20; // of a file that may be brought in

struct WorkingCopy {
    QByteArray jpeg;
    QSize size;
};

// Decodes, turns it upright, scales it down, covers parts (in shares of width and height, after turning) and encodes it
// anew, so that nothing of the original's metadata and nothing under a cover is left. Input if it is not a picture.
[[nodiscard]] Result<WorkingCopy> workingCopy(const QByteArray& original, const QList<QRectF>& covered = {});
// The picture in this size (none: its own). Of pictures with a palette the colours in between are made as well: scaled
// in their few colours they would turn into dots.
[[nodiscard]] QImage read(QImageReader& reader, const QSize& size = {});
// By content, never by file name: "image/jpeg" …; empty if it is not a picture we can open.
[[nodiscard]] QString mimeType(const QByteArray& original);

} // namespace uthan::app::pictures
