// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <QString>
#include <utility>

namespace uthan::form {

// The prefixes that every XForm we write declares at its root, and what they mean there.
inline constexpr std::array<std::pair<const char*, const char*>, 6> kFormPrefixes{{
    {"h", "http://www.w3.org/1999/xhtml"},
    {"ev", "http://www.w3.org/2001/xml-events"},
    {"xsd", "http://www.w3.org/2001/XMLSchema"},
    {"jr", "http://openrosa.org/javarosa"},
    {"orx", "http://openrosa.org/xforms"},
    {"odk", "http://www.opendatakit.org/xforms"},
}};
inline constexpr char kEntityNamespace[] = "http://www.opendatakit.org/xforms/entities";

// What a prefix means that a form uses and does not declare: what the field means by it, else a name of its own, as XML
// with a prefix that is not declared is none.
[[nodiscard]] inline QString uriOfPrefix(const QString& prefix)
{
    for (const auto& [known, uri] : kFormPrefixes) {
        if (prefix == QLatin1String(known))
            return QLatin1String(uri);
    }
    return prefix == QLatin1String("entities") ? QString::fromLatin1(kEntityNamespace)
                                               : QStringLiteral("urn:prefix:") + prefix;
}
// That of a name; empty: it has none, or one that no document declares (xml, xmlns).
[[nodiscard]] inline QString declaredPrefix(QStringView name)
{
    if (name.startsWith(QLatin1Char('@')))
        name = name.mid(1);
    const QStringView prefix = name.left(std::max<qsizetype>(name.indexOf(QLatin1Char(':')), 0));
    const bool isOfXml = prefix == QLatin1String("xml") || prefix == QLatin1String("xmlns");
    return isOfXml ? QString() : prefix.toString();
}

} // namespace uthan::form
