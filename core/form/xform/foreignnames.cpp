// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/foreignnames.h"

#include "form/xform/xmlname.h"

#include <algorithm>
#include <cstring>

namespace uthan::form::foreignnames {

namespace {
    constexpr QChar kMark(u'\u02A7'); // a letter that Qt's reader knows and no alphabet has
    constexpr qint64 kPiece = 64 << 10;

    bool isHigh(char byte)
    {
        return (byte & 0x80) != 0;
    }

    qsizetype lengthOf(char first)
    {
        const auto byte = static_cast<uchar>(first);
        return byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
    }
}

bool isOfOtherLetters(const QByteArray& head)
{
    const QByteArray line = head.left(head.indexOf('>')).toLower();
    return line.contains('\0') || (line.contains("encoding") && !line.contains("utf-8"));
}

void Encoder::letter(QByteArray& out)
{
    const QString text = QString::fromUtf8(m_letter);
    const char32_t c = text.isEmpty() ? 0 : text.toUcs4().front();
    if (c != QChar::ReplacementCharacter && (m_begins ? beginsXmlName(c) : isInXmlName(c)))
        out += QString(kMark + QString::number(c, 16) + kMark).toUtf8();
    else
        out += m_letter;
    m_letter.clear();
}

void Encoder::feed(QByteArrayView bytes, QByteArray& out)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (m_guard.isInText()) {
            const void* next = std::memchr(bytes.data() + i, '<', static_cast<size_t>(bytes.size() - i));
            const qsizetype end = next ? static_cast<const char*>(next) - bytes.data() : bytes.size();
            out += bytes.sliced(i, end - i);
            i = end;
            if (i == bytes.size())
                break;
        }
        const char byte = bytes[i];
        m_guard.step(byte);
        const bool isOfLetter = isHigh(byte) && m_guard.isInTag();
        if (!m_letter.isEmpty() && (!isOfLetter || (byte & 0x40))) { // the letter before was cut
            out += m_letter;
            m_letter.clear();
        }
        if (!isOfLetter) {
            out += byte;
        } else {
            if (m_letter.isEmpty()) {
                m_length = lengthOf(byte);
                m_begins = std::strchr("</: \t\r\n", m_last) != nullptr;
            }
            m_letter += byte;
            if (m_letter.size() == m_length)
                letter(out);
        }
        m_last = byte;
    }
}

QByteArray readable(const QByteArray& xml)
{
    if (std::none_of(xml.begin(), xml.end(), isHigh) || isOfOtherLetters(xml.left(200)))
        return xml;
    QByteArray out;
    out.reserve(xml.size());
    Encoder().feed(xml, out);
    return out;
}

bool isEncoded(std::string_view name)
{
    return name.find("\xCA\xA7") != std::string_view::npos; // kMark
}

QString own(QStringView name)
{
    if (!name.contains(kMark))
        return name.toString();
    QString out;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const qsizetype end = name[at] == kMark ? name.indexOf(kMark, at + 1) : -1;
        bool isCode = false;
        const uint code = end < 0 ? 0 : name.mid(at + 1, end - at - 1).toUInt(&isCode, 16);
        if (!isCode) {
            out += name[at];
            continue;
        }
        out += QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
        at = end;
    }
    return out;
}

QStringView own(QStringView name, QString& held)
{
    if (!name.contains(kMark))
        return name;
    held = own(name);
    return held;
}

Device::Device(QIODevice& from)
    : m_from(from)
{
    (void)open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 Device::readData(char* data, qint64 most)
{
    while (m_ready.isEmpty()) {
        const QByteArray piece = m_from.read(kPiece);
        if (piece.isEmpty())
            return 0;
        m_encoder.feed(piece, m_ready);
    }
    const qint64 given = std::min<qint64>(most, m_ready.size());
    std::memcpy(data, m_ready.constData(), static_cast<size_t>(given));
    m_ready.remove(0, given);
    return given;
}

qint64 Device::writeData(const char* data, qint64 size)
{
    Q_UNUSED(data)
    Q_UNUSED(size)
    return -1;
}

} // namespace uthan::form::foreignnames
