// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance_xml.h"

#include <algorithm>
#include <QRegularExpression>

namespace uthan::cli {

namespace {
    QString unescaped(QString text)
    {
        static const QRegularExpression number(QStringLiteral("&#(x?)([0-9a-fA-F]+);"));
        for (auto m = number.match(text); m.hasMatch(); m = number.match(text)) {
            const uint code = m.captured(2).toUInt(nullptr, m.captured(1).isEmpty() ? 10 : 16);
            text.replace(
                m.capturedStart(), m.capturedLength(), QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1));
        }
        text.replace(QLatin1String("&quot;"), QLatin1String("\"")).replace(QLatin1String("&apos;"), QLatin1String("'"));
        text.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">"));
        return text.replace(QLatin1String("&amp;"), QLatin1String("&"));
    }

    QString escaped(const QString& text)
    {
        return text.toHtmlEscaped();
    }

    QString plainTag(const QString& tag)
    {
        if (tag.startsWith(QLatin1String("</")))
            return QStringLiteral("</%1>").arg(tag.mid(2, tag.size() - 3).trimmed());
        static const QRegularExpression attribute(QStringLiteral("([\\w:.-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')"));
        const bool isEmpty = tag.endsWith(QLatin1String("/>"));
        const QString inside = tag.mid(1, tag.size() - (isEmpty ? 3 : 2));
        static const QRegularExpression space(QStringLiteral("\\s"));
        const qsizetype nameEnd = inside.indexOf(space);
        QStringList attributes;
        if (nameEnd >= 0) {
            for (auto match = attribute.globalMatch(inside, nameEnd); match.hasNext();) {
                const auto m = match.next();
                const QString value = plainText(m.captured(2).mid(1, m.captured(2).size() - 2));
                attributes << QStringLiteral("%1=\"%2\"").arg(m.captured(1), value);
            }
        }
        std::sort(attributes.begin(), attributes.end());
        attributes.prepend(nameEnd < 0 ? inside : inside.left(nameEnd));
        return QLatin1Char('<') + attributes.join(QLatin1Char(' '))
            + (isEmpty ? QLatin1String("/>") : QLatin1String(">"));
    }
}

QString plainText(const QString& text)
{
    return escaped(unescaped(text).simplified());
}

QString plainXml(const QString& xml)
{
    static const QRegularExpression tag(
        QStringLiteral("<[/A-Za-z_](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>|<\\?[^>]*\\?>|<!--.*?-->"),
        QRegularExpression::DotMatchesEverythingOption);
    QString out;
    qsizetype from = 0;
    const auto addText = [&out](const QString& text) { out += plainText(text); };
    for (auto match = tag.globalMatch(xml); match.hasNext();) {
        const auto m = match.next();
        addText(xml.mid(from, m.capturedStart() - from));
        from = m.capturedEnd();
        const QString found = m.captured(0);
        if (found.startsWith(QLatin1String("<?")) || found.startsWith(QLatin1String("<!")))
            continue;
        const QString plain = plainTag(found);
        const QString opening = out.mid(out.lastIndexOf(QLatin1Char('<')));
        const bool closesAtOnce = plain.startsWith(QLatin1String("</")) && out.endsWith(QLatin1Char('>'))
            && (opening == QStringLiteral("<%1>").arg(plain.mid(2, plain.size() - 3))
                || opening.startsWith(QStringLiteral("<%1 ").arg(plain.mid(2, plain.size() - 3))))
            && !opening.endsWith(QLatin1String("/>"));
        if (closesAtOnce)
            out.insert(out.size() - 1, QLatin1Char('/')); // <a></a> is <a/>
        else
            out += plain;
    }
    if (from == 0) // no tag at all: an attribute, a word
        return unescaped(xml).simplified().replace(QLatin1String("&"), QLatin1String("&amp;"));
    addText(xml.mid(from));
    return out;
}

} // namespace uthan::cli
