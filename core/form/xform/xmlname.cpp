// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/xmlname.h"

#include <algorithm>
#include <QXmlStreamReader>

namespace uthan::form {

bool isXmlName(const QString& name)
{
    if (name.isEmpty() || name.size() > kLongestName)
        return false;
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; };
    const auto isPlain = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.'; };
    if (std::all_of(name.begin(), name.end(), isPlain))
        return isLetter(name.front());
    static const QString others = QStringLiteral(":&<>/=\"' \t\r\n");
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return others.contains(c); }))
        return false;
    QXmlStreamReader xml(QStringLiteral("<%1/>").arg(name)); // which letters of which scripts
    return xml.readNextStartElement() && xml.name() == name && !xml.hasError();
}

bool isAttributeName(const QString& name)
{
    const qsizetype colon = name.indexOf(u':');
    const QString prefix = name.left(std::max<qsizetype>(colon, 0));
    if (colon >= 0 && (!isXmlName(prefix) || prefix == QLatin1String("xmlns")))
        return false;
    return name != QLatin1String("xmlns") && isXmlName(name.mid(colon + 1));
}

} // namespace uthan::form
