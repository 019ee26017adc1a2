// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/letters.h"

namespace uthan::letters {

namespace {
    const char* const kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; // RFC 4648 base32
}

QString from(const QByteArray& bytes)
{
    QString text;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<quint8>(byte);
        held += 8;
        for (; held >= 5; held -= 5)
            text += QLatin1Char(kLetters[(bits >> (held - 5)) & 31]);
    }
    if (held > 0)
        text += QLatin1Char(kLetters[(bits << (5 - held)) & 31]);
    return text;
}

QByteArray toBytes(const QString& letters)
{
    QByteArray bytes("");
    quint32 bits = 0;
    int held = 0;
    for (const QChar c : letters) {
        const char letter = c.toLatin1();
        const bool isLetter = letter >= 'A' && letter <= 'Z';
        if (!isLetter && !(letter >= '2' && letter <= '7'))
            return {};
        bits = (bits << 5) | static_cast<quint32>(isLetter ? letter - 'A' : letter - '2' + 26);
        held += 5;
        if (held >= 8) {
            held -= 8;
            bytes += static_cast<char>((bits >> held) & 255);
        }
    }
    return bytes;
}

QString withoutGaps(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace() && c != QLatin1Char('-'))
            plain += c.toUpper();
    }
    return plain;
}

} // namespace uthan::letters
