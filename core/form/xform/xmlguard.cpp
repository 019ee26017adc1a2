// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/xmlguard.h"

#include <array>
#include <cstring>
#include <QByteArray>
#include <QIODevice>

namespace uthan::form {

namespace {
    // What says something inside a tag; most of one are names.
    constexpr std::array<bool, 256> kSaysInTag = [] {
        std::array<bool, 256> says{};
        for (size_t c = 0; c < says.size(); ++c)
            says[c] = c >= 0x80 || c == '>' || c == '"' || c == '\'' || c == '=';
        return says;
    }();
}

void XmlGuard::step(char c)
{
    switch (m_in) {
    case In::Text:
        if (c == '<')
            m_in = In::Opening;
        break;
    case In::Opening:
        m_attributes = 0;
        m_in = c == '?' ? In::Instruction
            : c == '!'  ? In::Opening
            : c == '-'  ? In::Comment
            : c == '['  ? In::Data
                        : In::Tag;
        m_hasForeignNames = m_hasForeignNames || (m_in == In::Tag && (c & 0x80));
        if (c == '>')
            m_in = In::Text;
        break;
    case In::Tag:
        if (c == '>') {
            m_in = In::Text;
        } else if (c == '"' || c == '\'') {
            m_in = In::Quote;
            m_quote = c;
        } else if (c == '=') {
            ++m_attributes;
        } else if (c & 0x80) {
            m_hasForeignNames = true;
        }
        break;
    case In::Quote:
        if (c == m_quote)
            m_in = In::Tag;
        break;
    case In::Comment:
        if (c == '>' && m_last == '-' && m_before == '-')
            m_in = In::Text;
        break;
    case In::Data:
        if (c == '>' && m_last == ']' && m_before == ']')
            m_in = In::Text;
        break;
    case In::Instruction:
        if (c == '>' && m_last == '?')
            m_in = In::Text;
        break;
    }
    m_before = m_last;
    m_last = c;
}

bool XmlGuard::feed(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (m_in == In::Text || m_in == In::Quote) { // most of a form: only what ends it matters
            const char end = m_in == In::Text ? '<' : m_quote;
            const void* next = std::memchr(bytes.data() + i, end, static_cast<size_t>(bytes.size() - i));
            if (!next)
                break;
            i = static_cast<const char*>(next) - bytes.data();
        } else if (m_in == In::Tag) {
            while (i < bytes.size() && !kSaysInTag[static_cast<quint8>(bytes[i])])
                ++i;
            if (i == bytes.size())
                break;
        }
        const In before = m_in;
        if (bytes[i] != '\0') // letters of two bytes: the second of what matters here
            step(bytes[i]);
        if (m_in != before && (m_in == In::Text || before == In::Text))
            m_runBegan = m_seen + i;
        if (m_attributes > kMostAttributes)
            return false;
    }
    m_seen += bytes.size();
    return true;
}

bool XmlGuard::isNextHarmless(QByteArrayView bytes)
{
    return feed(bytes) && m_seen - m_runBegan <= kLongestRun;
}

bool XmlGuard::isHarmless(QByteArrayView xml)
{
    return XmlGuard().feed(xml);
}

bool XmlGuard::isHarmless(QIODevice& file, bool* hasForeignNames)
{
    const qint64 from = file.pos();
    XmlGuard guard;
    bool harmless = true;
    for (QByteArray chunk = file.read(1 << 16); harmless && !chunk.isEmpty(); chunk = file.read(1 << 16))
        harmless = guard.feed(chunk);
    if (hasForeignNames)
        *hasForeignNames = guard.hasForeignNames();
    return file.seek(from) && harmless;
}

} // namespace uthan::form
