// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8lines.h"

#include <QByteArray>
#include <QIODevice>
#include <QUtf8StringView>

namespace uthan {

qint64 firstLineThatIsNotUtf8(QIODevice& file)
{
    constexpr qint64 kPiece = 256 << 10;
    qint64 line = 1;
    for (QByteArray piece;;) { // begins with the line that the piece before did not end
        const QByteArray more = file.read(kPiece);
        piece += more;
        const qsizetype whole = more.isEmpty() ? piece.size() : piece.lastIndexOf('\n') + 1;
        for (qsizetype from = 0, end = 0; from < whole; from = end + 1, ++line) {
            end = piece.indexOf('\n', from);
            end = end < 0 ? piece.size() : end;
            if (!QUtf8StringView(piece.constData() + from, end - from).isValidUtf8())
                return line;
        }
        if (more.isEmpty())
            return 0;
        piece.remove(0, whole);
    }
}

} // namespace uthan
