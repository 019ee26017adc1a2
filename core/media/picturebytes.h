// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace uthan::media {

// A picture without what it says about who took it, where and when: EXIF, XMP, IPTC, comments, embedded thumbnails and
// whatever lies behind its end are gone; pixels are untouched. Which way up it is stays (JPEG). Works on bytes alone.
struct CleanPicture {
    QByteArray bytes;
    QString type; // "image/jpeg" or "image/png", by content
    int width = 0, height = 0;
    qint64 removed = 0; // bytes
};
// Input if it is not a whole JPEG or PNG: names the byte where it stops being one.
[[nodiscard]] Result<CleanPicture> cleanPicture(const QByteArray& original, const QString& fileName);

} // namespace uthan::media
