// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/xformnames.h"

#include <QRegularExpression>

namespace uthan::form {

namespace {
    const QString& lastSaved()
    {
        static const QString path = QStringLiteral("instance('%1')").arg(QLatin1String(kLastSavedInstance));
        return path;
    }

    // ${name} if it leads exactly where `path` leads; else empty.
    QString nameFor(const XFormPaths& paths, const QString& path, PathContext context, XFormPaths::Options options)
    {
        const QString name = path.section(QLatin1Char('/'), -1);
        if (paths.named(name) <= 0) // the form itself is no name in a sheet
            return {};
        if (path.startsWith(lastSaved())) {
            const QString reference = QStringLiteral("${last-saved#%1}").arg(name);
            return paths.expanded(reference, context, options).trimmed() == path ? reference : QString();
        }
        const QString reference = QStringLiteral("${%1}").arg(name);
        return paths.expanded(reference, context, options).trimmed() == path ? reference : QString();
    }
}

QString withNames(const XFormPaths& paths, const QString& expression, PathContext context, XFormPaths::Options options)
{
    // A text in quotes is passed over; a path is taken whole, so that no part of a longer one is taken for another.
    static const QRegularExpression token(
        QStringLiteral("\"[^\"]*\"|"
                       "instance\\('__last-saved'\\)(?:/[\\w\\p{M}.:-]+)+|"
                       "'[^']*'|"
                       "(?<![\\w\\p{M})\\]/.:-])(?:current\\(\\)/)?(?:\\.\\./)*(?:\\.\\.)?(?:/"
                       "?[\\w\\p{M}:-][\\w\\p{M}.:-]*)?(?:/[\\w\\p{M}.:-]+)*"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString out;
    qsizetype from = 0;
    for (auto match = token.globalMatch(expression); match.hasNext();) {
        const auto m = match.next();
        const QString path = m.captured(0);
        if (!path.contains(QLatin1Char('/')) || path.startsWith(QLatin1Char('\'')) || path.startsWith(QLatin1Char('"')))
            continue;
        XFormPaths::Options here = options;
        here.fromCurrent = path.startsWith(QLatin1String("current()"));
        const QString name = nameFor(paths, path, context, here);
        if (name.isEmpty())
            continue;
        qsizetype start = m.capturedStart(), end = m.capturedEnd();
        const bool spaced = start > from && expression.at(start - 1) == QLatin1Char(' ') && end < expression.size()
            && expression.at(end) == QLatin1Char(' ');
        if (spaced) { // as they stand around a path that was written out from a name
            --start;
            ++end;
        }
        out += QStringView(expression).mid(from, start - from);
        out += name;
        from = end;
    }
    out += QStringView(expression).mid(from);
    return out;
}

} // namespace uthan::form
