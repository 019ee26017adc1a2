// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/xmlstream.h"

#include "form/nodetype.h"
#include "form/xform/expatsource.h"
#include "form/xform/qtxmlsource.h"

#include <algorithm>
#include <QStringDecoder>

namespace uthan::form {

XmlStream::XmlStream() = default;
XmlStream::~XmlStream() = default;

XmlStream::XmlStream(const QByteArray& xml)
{
    begin();
    m_careful = std::make_unique<QtXmlSource>(m_names);
    m_careful->reader().addData(xml);
    m_source = m_careful.get();
}

void XmlStream::clear()
{
    m_source = nullptr;
    m_quick.reset();
    m_careful.reset();
    m_tokens = {};
    m_names.clear();
    m_token = {};
    m_next = 0;
    m_line = 1;
    m_text.clear();
    m_isAtEnd = true;
    m_hasError = false;
}

void XmlStream::begin()
{
    clear();
    m_isAtEnd = false;
}

void XmlStream::readQuickly(QIODevice& from)
{
    begin();
    m_quick = std::make_unique<ExpatSource>(from, m_names);
    m_source = m_quick.get();
}

void XmlStream::readCarefully(QIODevice& from)
{
    begin();
    m_careful = std::make_unique<QtXmlSource>(m_names);
    m_careful->reader().setDevice(&from);
    m_source = m_careful.get();
}

XmlStream::Kind XmlStream::readNext()
{
    if (m_next == m_tokens.tokens.size() && !m_isAtEnd) {
        m_tokens.clear();
        m_next = 0;
        if (!m_source->fill(m_tokens)) {
            m_isAtEnd = true;
            m_hasError = m_quick ? m_quick->isStuck() : m_careful->reader().hasError();
        }
    }
    m_isTextKnown = false;
    m_token = m_isAtEnd ? XmlToken() : m_tokens.tokens[m_next++];
    if (m_token.kind == Kind::Start)
        m_line = m_token.line;
    return m_token.kind;
}

std::string_view XmlStream::name() const
{
    const bool isOfElement = isStartElement() || isEndElement();
    return isOfElement ? m_names[m_token.name].local() : std::string_view();
}

const QString& XmlStream::qualifiedName() const
{
    static const QString none;
    return m_token.kind == Kind::Start || m_token.kind == Kind::End ? m_names[m_token.name].text : none;
}

// Behind what it has; a U+FEFF is a letter like others.
void XmlStream::append(QString& to, std::string_view bytes) const
{
    const auto size = static_cast<qsizetype>(bytes.size());
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) == 0; })) {
        to += QLatin1String(bytes.data(), size);
        return;
    }
    const qsizetype before = to.size();
    to.resize(before + size);
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QChar* end = decoder.appendToBuffer(to.data() + before, {bytes.data(), size});
    to.truncate(end - to.constData());
    if (m_leavesOutMarks)
        to.remove(QChar(kReferenceOpen)).remove(QChar(kReferenceClose));
}

QStringView XmlStream::text()
{
    if (!m_isTextKnown) {
        m_text.resize(0);
        append(m_text, std::string_view(m_tokens.bytes).substr(m_token.first, m_token.count));
        m_isTextKnown = true;
    }
    return m_text;
}

QString XmlStream::textOf(size_t first, size_t count) const
{
    QString out;
    append(out, std::string_view(m_tokens.bytes).substr(first, count));
    return out;
}

const QString& XmlStream::attributeName(size_t index) const
{
    return m_names[m_tokens.attributes[m_token.first + index].name].text;
}

QString XmlStream::attributeValue(size_t index) const
{
    const XmlTokens::Attribute& found = m_tokens.attributes[m_token.first + index];
    return textOf(found.first, found.count);
}

const XmlTokens::Attribute* XmlStream::find(std::string_view name) const
{
    for (size_t i = 0; i < m_token.count; ++i) {
        const XmlTokens::Attribute& each = m_tokens.attributes[m_token.first + i];
        if (m_names[each.name].bytes == name)
            return &each;
    }
    return nullptr;
}

QString XmlStream::attribute(std::string_view name) const
{
    const XmlTokens::Attribute* found = find(name);
    return found ? textOf(found->first, found->count) : QString();
}

std::vector<std::pair<QString, QString>> XmlStream::namespaceDeclarations() const
{
    std::vector<std::pair<QString, QString>> out;
    for (size_t i = 0; i < m_token.declared; ++i) {
        const XmlTokens::Declared& each = m_tokens.declared[m_token.firstDeclared + i];
        out.emplace_back(each.prefix, m_tokens.uris[static_cast<size_t>(each.uri)]);
    }
    return out;
}

void XmlStream::skipCurrentElement()
{
    for (int depth = 1; depth > 0 && !m_isAtEnd;) {
        const Kind kind = readNext();
        depth += kind == Kind::Start ? 1 : kind == Kind::End ? -1 : 0;
    }
}

QString XmlStream::readElementText()
{
    QString all;
    for (int depth = 1; depth > 0 && !m_isAtEnd;) {
        const Kind kind = readNext();
        depth += kind == Kind::Start ? 1 : kind == Kind::End ? -1 : 0;
        if (kind == Kind::Text)
            all += text();
    }
    return all;
}

void XmlStream::raiseError(const QString& message)
{
    if (m_careful)
        m_careful->reader().raiseError(message);
    m_token = {};
    m_isAtEnd = m_hasError = true;
}

const QXmlStreamReader& XmlStream::careful() const
{
    return m_careful->reader();
}

} // namespace uthan::form
