// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/xmlfault.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace uthan::form {

namespace {
    // What the parser names in quotes: “nbsp” of "Entity 'nbsp' not declared."
    QString quoted(const QString& text)
    {
        static const QRegularExpression name(QStringLiteral("'([^']+)'"));
        return name.match(text).captured(1);
    }
}

QString xmlFault(const QXmlStreamReader& xml)
{
    const QString what = xml.errorString();
    const auto says = [&what](const char* part) { return what.contains(QLatin1String(part)); };
    if (xml.error() == QXmlStreamReader::CustomError)
        return what; // ours
    if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return QStringLiteral("The file ends here in the middle, perhaps a copy or download that was cut short. Copy "
                              "the file again, or export it anew.");
    if (says("incorrectly encoded"))
        return QStringLiteral("The letters here are not in the encoding that the first line of the file says (UTF-8 if "
                              "it says none). Save the file again as UTF-8, or export it anew.");
    if (what.startsWith(QLatin1String("Encoding ")))
        return QStringLiteral("The first line of the file names an encoding that is not known. Save the file again as "
                              "UTF-8, or export it anew.");
    if (says("Entity") && !quoted(what).isEmpty())
        return QStringLiteral("“&%1;” stands for nothing that is known. Write the letter itself instead.")
            .arg(quoted(what));
    if (says("Expected '#'"))
        return QStringLiteral("A “&” stands here by itself. Write &amp; instead.");
    if (says("tag mismatch"))
        return QStringLiteral("What ends here </…> is not what began last <…>: one of the two is missing or misspelt. "
                              "Mend it, or export it anew.");
    if (says("prefix") && !quoted(what).isEmpty())
        return QStringLiteral("The beginning “%1:” of a name is not declared: the form needs xmlns:%1=\"…\" in its "
                              "first element. Export the form anew.")
            .arg(quoted(what));
    if (says("redefined") && !quoted(what).isEmpty())
        return QStringLiteral("“%1” is written twice in one element. Take one of the two out.").arg(quoted(what));
    if (says("declaration not at start"))
        return QStringLiteral(
            "Something stands before <?xml …?>, which must be the very first of the file. Take out what "
            "is before it, blank lines too.");
    if (says("Unsupported XML version"))
        return QStringLiteral(
            "The first line of the file names a version of XML that is not 1.0. Write version=\"1.0\" "
            "there.");
    if (says("Invalid character reference") || says("Invalid XML character") || says("Unexpected ''"))
        return QStringLiteral("There is a character here that XML cannot hold, which shows as nothing. Take it out.");
    if (says("Extra content"))
        return QStringLiteral("There is something behind the end of the form. Take it out.");
    return QStringLiteral("The XML is broken here. Mend this place, or export it anew.");
}

} // namespace uthan::form
