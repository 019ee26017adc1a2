// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QString>

namespace uthan::device {

// What a bar code or QR code in the picture says; empty if there is none. Pure work: run it off the GUI thread.
[[nodiscard]] QString readBarcode(const QImage& picture);

} // namespace uthan::device
