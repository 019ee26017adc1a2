// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xform/foreignnames.h"
#include "form/xform/xmlstream.h"

#include <optional>
#include <QBuffer>
#include <QStringList>

// What a document says to whoever reads it with an XmlStream, to hold two ways of reading against each other.
namespace xmlsaid {

// A line for each token, texts beside each other as one; none: it cannot be read to its end.
inline std::optional<QStringList> all(uthan::form::XmlStream& xml)
{
    using Kind = uthan::form::XmlStream::Kind;
    QStringList out;
    QString text;
    while (!xml.atEnd()) {
        const Kind kind = xml.readNext();
        if (kind == Kind::Text) {
            text += xml.text();
            continue;
        }
        if (!text.isEmpty())
            out << u'“' + text + u'”';
        text.clear();
        if (kind == Kind::Doctype)
            return {};
        QString said = kind == Kind::Start ? QStringLiteral("<") : kind == Kind::End ? QStringLiteral("/") : QString();
        const auto local = QString::fromUtf8(xml.name().data(), static_cast<qsizetype>(xml.name().size()));
        said += xml.qualifiedName() + u' ' + uthan::form::foreignnames::own(local);
        if (kind == Kind::Start)
            said += QStringLiteral(" {%1} line %2").arg(xml.namespaceUri()).arg(xml.lineNumber());
        for (size_t i = 0; i < xml.attributes(); ++i)
            said += u' ' + xml.attributeName(i) + u'=' + xml.attributeValue(i);
        for (const auto& [prefix, uri] : xml.namespaceDeclarations())
            said += QStringLiteral(" %1→%2").arg(prefix, uri);
        out << said;
    }
    if (xml.hasError())
        return {};
    return out;
}

inline std::optional<QStringList> quickly(QByteArray xml)
{
    QBuffer file(&xml);
    (void)file.open(QIODevice::ReadOnly);
    uthan::form::XmlStream stream;
    stream.readQuickly(file);
    return all(stream);
}

inline std::optional<QStringList> carefully(const QByteArray& xml)
{
    uthan::form::XmlStream stream(uthan::form::foreignnames::readable(xml));
    return all(stream);
}

} // namespace xmlsaid
