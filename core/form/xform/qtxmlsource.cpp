// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/qtxmlsource.h"

#include "form/xform/foreignnames.h"

#include <tuple>

namespace uthan::form {

namespace {
    // Where the bytes of a text are: the first, and how many.
    std::pair<size_t, size_t> keep(QStringView text, XmlTokens& in)
    {
        const QByteArray bytes = text.toUtf8();
        const size_t first = in.bytes.size();
        in.bytes.append(bytes.constData(), static_cast<size_t>(bytes.size()));
        return {first, static_cast<size_t>(bytes.size())};
    }

    int keepUri(QStringView uri, XmlTokens& in)
    {
        in.uris.push_back(uri.toString());
        return static_cast<int>(in.uris.size()) - 1;
    }
}

bool QtXmlSource::fill(XmlTokens& into)
{
    if (m_names.isFull())
        m_names.clear();
    into.uris.resize(1);
    XmlToken made;
    while (made.kind == XmlToken::Kind::None && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            made.kind = XmlToken::Kind::Start;
            start(into, made);
            break;
        case QXmlStreamReader::EndElement:
            made.kind = XmlToken::Kind::End;
            made.name = m_names.of(m_xml.qualifiedName().toUtf8().toStdString());
            break;
        case QXmlStreamReader::Characters:
            made.kind = XmlToken::Kind::Text;
            std::tie(made.first, made.count) = keep(m_xml.text(), into);
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            made.kind = XmlToken::Kind::Doctype;
            break;
        default:
            break;
        }
    }
    if (made.kind == XmlToken::Kind::None)
        return false;
    into.tokens.push_back(made);
    return true;
}

void QtXmlSource::start(XmlTokens& into, XmlToken& made)
{
    made.name = m_names.of(m_xml.qualifiedName().toUtf8().toStdString());
    made.line = static_cast<int>(m_xml.lineNumber());
    made.uri = keepUri(m_xml.namespaceUri(), into);
    for (const QXmlStreamNamespaceDeclaration& each : m_xml.namespaceDeclarations())
        into.declared.push_back({foreignnames::own(each.prefix()), keepUri(each.namespaceUri(), into)});
    made.declared = into.declared.size();
    for (const QXmlStreamAttribute& each : m_xml.attributes()) {
        const auto [first, count] = keep(each.value(), into);
        into.attributes.push_back({m_names.of(each.qualifiedName().toUtf8().toStdString()), first, count});
    }
    made.count = into.attributes.size();
}

} // namespace uthan::form
