// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/packedfile.h"

#include <algorithm>
#include <cstring>

namespace uthan {

namespace {
    constexpr qint64 kPiece = 64 << 10;
}

PackedFile::PackedFile(const QByteArray& bytes)
    : m_size(bytes.size())
{
    for (qint64 at = 0; at < m_size; at += kPiece)
        m_pieces.append(QByteArrayView(bytes).sliced(at, std::min(kPiece, m_size - at)));
    (void)open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PackedFile::readData(char* data, qint64 maxSize)
{
    // All that is asked for at once: of files, less means the end.
    const qint64 begin = pos();
    qint64 given = 0;
    while (given < maxSize && begin + given < m_size) {
        const QByteArrayView piece = m_pieces.at(static_cast<size_t>((begin + given) / kPiece));
        const qint64 from = (begin + given) % kPiece;
        const qint64 more = std::min(maxSize - given, piece.size() - from);
        if (more <= 0)
            return -1;
        std::memcpy(data + given, piece.data() + from, static_cast<size_t>(more));
        given += more;
    }
    return given;
}

qint64 PackedFile::writeData(const char* data, qint64 size)
{
    Q_UNUSED(data)
    Q_UNUSED(size)
    return -1;
}

} // namespace uthan
