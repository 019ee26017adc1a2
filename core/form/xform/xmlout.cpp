// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/xmlout.h"

#include <algorithm>

namespace uthan::form {

XmlOut::XmlOut()
    : m_out(QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"))
{
}

QString XmlOut::escaped(const QString& text, bool inAttribute)
{
    QString out;
    out.reserve(text.size() + 8);
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == u'&')
            out += QLatin1String("&amp;");
        else if (u == u'<')
            out += QLatin1String("&lt;");
        else if (u == u'>')
            out += QLatin1String("&gt;");
        else if (u == u'"' && inAttribute)
            out += QLatin1String("&quot;");
        else if (u == u'\r' || (inAttribute && (u == u'\n' || u == u'\t')))
            out += QStringLiteral("&#%1;").arg(int(u));
        else if ((u >= 0x20 || u == u'\n' || u == u'\t') && u < 0xFFFE) // XML 1.0 has no place for the rest
            out += c;
    }
    return out;
}

void XmlOut::newLine()
{
    m_out += QLatin1Char('\n') + QString(2 * m_open.size(), QLatin1Char(' '));
}

void XmlOut::endTag()
{
    if (m_tagOpen)
        m_out += QLatin1Char('>');
    m_tagOpen = false;
}

void XmlOut::start(const QString& name, const Attributes& attributes, bool isInline)
{
    endTag();
    const bool inside = !m_open.isEmpty() && m_open.last().isInline;
    if (!inside)
        newLine();
    if (!m_open.isEmpty())
        m_open.last().hasChildren = true;
    m_out += QLatin1Char('<') + name;
    for (auto at = attributes.begin(); at != attributes.end(); ++at) {
        const auto& [key, value] = *at;
        const bool isSaid = std::any_of(attributes.begin(), at,
            [name = key](const auto& other) { return other.first == name && !other.second.isNull(); });
        if (!value.isNull() && !isSaid) // XML has room for one of a name
            m_out += QLatin1Char(' ') + key + QLatin1String("=\"") + escaped(value, true) + QLatin1Char('"');
    }
    m_tagOpen = true;
    m_open.append({name, isInline || inside, false});
}

void XmlOut::open(const QString& name, const Attributes& attributes)
{
    start(name, attributes, false);
}

void XmlOut::openInline(const QString& name, const Attributes& attributes)
{
    start(name, attributes, true);
}

void XmlOut::close()
{
    const Level level = m_open.takeLast();
    if (m_tagOpen) {
        m_out += QLatin1String("/>");
        m_tagOpen = false;
        return;
    }
    if (!level.isInline && level.hasChildren)
        newLine();
    m_out += QLatin1String("</") + level.name + QLatin1Char('>');
}

void XmlOut::element(const QString& name, const Attributes& attributes, const QString& content)
{
    openInline(name, attributes);
    if (!content.isEmpty())
        text(content);
    close();
}

void XmlOut::text(const QString& content)
{
    endTag();
    m_out += escaped(content, false);
}

void XmlOut::raw(const QByteArray& xml)
{
    endTag();
    newLine();
    if (!m_open.isEmpty())
        m_open.last().hasChildren = true;
    m_out += QString::fromUtf8(xml).trimmed();
}

QByteArray XmlOut::takePiece(qsizetype shortest)
{
    if (m_out.size() < shortest)
        return {};
    QByteArray piece = m_out.toUtf8();
    m_out.resize(0); // keeps its room
    return piece;
}

QByteArray XmlOut::take()
{
    while (!m_open.isEmpty())
        close();
    m_out += QLatin1Char('\n');
    return m_out.toUtf8();
}

} // namespace uthan::form
