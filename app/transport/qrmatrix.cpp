// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrmatrix.h"

#include <memory>
#include <qrencode.h>

namespace uthan::transport {

QrMatrix qrMatrix(const QString& text)
{
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code)
        return {};
    QrMatrix matrix{code->width, QByteArray(qsizetype(code->width) * code->width, 0)};
    for (qsizetype i = 0; i < matrix.dark.size(); ++i)
        matrix.dark[i] = static_cast<char>(code->data[i] & 1);
    return matrix;
}

QString qrForTerminal(const QString& text)
{
    constexpr int kBorder = 4;
    const QrMatrix matrix = qrMatrix(text);
    const auto isLight = [&matrix](int row, int column) {
        const bool isInside = row >= 0 && column >= 0 && row < matrix.side && column < matrix.side;
        return !isInside || !matrix.isDark(row, column);
    };
    QString picture;
    for (int row = -kBorder; row < matrix.side + kBorder && matrix.side > 0; row += 2) {
        for (int column = -kBorder; column < matrix.side + kBorder; ++column) {
            const bool upper = isLight(row, column), lower = isLight(row + 1, column);
            picture += upper && lower ? u'\u2588' : upper ? u'\u2580' : lower ? u'\u2584' : u' ';
        }
        picture += u'\n';
    }
    return picture;
}

} // namespace uthan::transport
