// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace uthan::app::pictures {

namespace {
    constexpr int kJpegQuality = 86;
    constexpr int kMostMegabytesDecoded = 512; // a 100-megapixel photo; a crafted header cannot ask for more
    constexpr qint64 kMostPixels = 120'000'000;
    constexpr QRgb kCover = qRgb(0x1B, 0x28, 0x27);
    constexpr QRgb kCoverStripe = qRgb(0x40, 0x4D, 0x49);

    // Opaque in every pixel: what is under it is gone. The stripes say that somebody chose to cover it.
    void cover(QImage& image, const QList<QRectF>& parts)
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        for (const QRectF& part : parts) {
            const QRectF box(part.x() * image.width(), part.y() * image.height(), part.width() * image.width(),
                part.height() * image.height());
            const QRect whole = box.toAlignedRect().intersected(image.rect());
            painter.setClipRect(whole);
            painter.fillRect(whole, QColor(kCover));
            const int step = qMax(8, image.width() / 64);
            painter.setPen(QPen(QColor(kCoverStripe), qMax(2.0, step / 6.0)));
            for (int x = whole.left() - whole.height(); x < whole.right(); x += step)
                painter.drawLine(x, whole.bottom(), x + whole.height(), whole.top());
        }
    }

    // A fresh image without the texts and profiles the decoded one carries.
    QImage bare(QImage image)
    {
        if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
            image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
        QImage clean(image.size(), QImage::Format_RGB32);
        clean.fill(Qt::white);
        QPainter(&clean).drawImage(0, 0, image);
        return clean;
    }
}

Result<WorkingCopy> workingCopy(const QByteArray& original, const QList<QRectF>& covered)
{
    QBuffer buffer;
    buffer.setData(original);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    reader.setAllocationLimit(kMostMegabytesDecoded);
    const QSize natural = reader.size();
    if (!reader.canRead() || (natural.isValid() && qint64(natural.width()) * natural.height() > kMostPixels))
        return Error{ErrorCode::Input, QStringLiteral("not a picture that can be opened: ") + reader.errorString()};
    QSize size;
    if (natural.isValid() && qMax(natural.width(), natural.height()) > kLongestSide)
        size = natural.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio).expandedTo({1, 1});
    QImage image = read(reader, size);
    if (image.isNull())
        return Error{ErrorCode::Input, QStringLiteral("the picture is cut or damaged: ") + reader.errorString()};
    if (qMax(image.width(), image.height()) > kLongestSide) // a format that does not know its size beforehand
        image = image.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image = bare(std::move(image));
    cover(image, covered);
    WorkingCopy copy{{}, image.size()};
    QBuffer out(&copy.jpeg);
    out.open(QIODevice::WriteOnly);
    if (!image.save(&out, "JPEG", kJpegQuality))
        return Error{ErrorCode::Internal, QStringLiteral("the working copy could not be encoded")};
    return copy;
}

QImage read(QImageReader& reader, const QSize& size)
{
    const QImage::Format format = reader.imageFormat();
    const bool isOfPalette
        = format == QImage::Format_Indexed8 || format == QImage::Format_Mono || format == QImage::Format_MonoLSB;
    if (size.isValid() && !isOfPalette)
        reader.setScaledSize(size);
    QImage image = reader.read();
    if (image.isNull() || !size.isValid() || !isOfPalette)
        return image;
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
        .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QString mimeType(const QByteArray& original)
{
    QBuffer buffer;
    buffer.setData(original);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (format.isEmpty())
        return {};
    return QStringLiteral("image/") + (format == "jpg" ? QStringLiteral("jpeg") : QString::fromLatin1(format));
}

} // namespace uthan::app::pictures
