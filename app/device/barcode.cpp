// SPDX-License-Identifier: GPL-3.0-or-later
#include "barcode.h"

#define ZX_USE_UTF8 1 // texts as UTF-8, as later versions have them
#include <ZXing/ReadBarcode.h>

namespace uthan::device {

QString readBarcode(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return {};
    const ZXing::ImageView view(
        grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    return result.isValid() ? QString::fromStdString(result.text()) : QString();
}

} // namespace uthan::device
