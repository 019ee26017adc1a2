// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/packedfile.h"

#include <algorithm>
#include <cstring>

namespace uthan {

namespace {
    constexpr qint64 kPiece = 64 << 10;
}

// Every piece but the last is of one length, whatever the device gives at a time.
PackedPieces::PackedPieces(QIODevice& from)
{
    QByteArray piece;
    for (bool atEnd = false; !atEnd;) {
        const QByteArray more = from.read(kPiece - piece.size());
        piece += more;
        atEnd = more.isEmpty();
        if (piece.size() == kPiece || (atEnd && !piece.isEmpty())) {
            m_pieces.append(piece);
            m_size += piece.size();
            piece.resize(0);
        }
    }
}

QByteArrayView PackedPieces::from(qint64 at) const
{
    const QByteArrayView piece = m_pieces.at(static_cast<size_t>(at / kPiece));
    const qint64 begin = std::min<qint64>(at % kPiece, piece.size());
    return m_pieces.isBroken() ? QByteArrayView() : piece.sliced(begin);
}

PackedFile::PackedFile(std::shared_ptr<const PackedPieces> pieces)
    : m_pieces(std::move(pieces))
{
}

qint64 PackedFile::readData(char* data, qint64 maxSize)
{
    // All that is asked for at once: of files, less means the end.
    const qint64 begin = pos();
    qint64 given = 0;
    while (given < maxSize && begin + given < size()) {
        const QByteArrayView piece = m_pieces->from(begin + given);
        const qint64 more = std::min<qint64>(maxSize - given, piece.size());
        if (more <= 0) {
            setErrorString(QStringLiteral("what was put away does not come back"));
            return -1;
        }
        std::memcpy(data + given, piece.data(), static_cast<size_t>(more));
        given += more;
    }
    return given;
}

} // namespace uthan
