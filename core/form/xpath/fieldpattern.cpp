// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/fieldpattern.h"

#include <QHash>
#include <utility>

namespace uthan::form {

namespace {
    // What a class holds, and what it does not; both stand inside and outside of brackets.
    using Class = std::pair<const char*, const char*>;

    const Class* classNamed(const QString& name)
    {
        static const QHash<QString, Class> all{
            {QStringLiteral("alpha"), {"\\p{L}", "\\P{L}"}},
            {QStringLiteral("alphabetic"), {"\\p{L}", "\\P{L}"}},
            {QStringLiteral("letter"), {"\\p{L}", "\\P{L}"}},
            {QStringLiteral("digit"), {"\\p{Nd}", "\\P{Nd}"}},
            {QStringLiteral("alnum"), {"\\p{Xan}", "\\P{Xan}"}},
            {QStringLiteral("upper"), {"\\p{Lu}", "\\P{Lu}"}},
            {QStringLiteral("uppercase"), {"\\p{Lu}", "\\P{Lu}"}},
            {QStringLiteral("lower"), {"\\p{Ll}", "\\P{Ll}"}},
            {QStringLiteral("lowercase"), {"\\p{Ll}", "\\P{Ll}"}},
            {QStringLiteral("punct"), {"\\p{P}", "\\P{P}"}},
            {QStringLiteral("punctuation"), {"\\p{P}", "\\P{P}"}},
            {QStringLiteral("space"), {"\\p{Xsp}", "\\P{Xsp}"}},
            {QStringLiteral("white_space"), {"\\p{Xsp}", "\\P{Xsp}"}},
            {QStringLiteral("whitespace"), {"\\p{Xsp}", "\\P{Xsp}"}},
            {QStringLiteral("blank"), {"\\h", "\\H"}},
            {QStringLiteral("cntrl"), {"\\p{Cc}", "\\P{Cc}"}},
            {QStringLiteral("control"), {"\\p{Cc}", "\\P{Cc}"}},
        };
        const auto found = all.constFind(name.toLower());
        return found == all.constEnd() ? nullptr : &*found;
    }

    // The letters of some scripts are written with marks, which are no letters: a vowel sign in কাজ belongs to them.
    QString classOf(const QString& name, bool isNot, bool inBrackets)
    {
        const Class* known = classNamed(name);
        if (!known)
            return {};
        const QString out = QString::fromLatin1(isNot ? known->second : known->first);
        const bool isOfWords = out == QLatin1String("\\p{L}") || out == QLatin1String("\\p{Xan}");
        if (!isOfWords)
            return out;
        return inBrackets ? out + QStringLiteral("\\p{M}") : QLatin1Char('[') + out + QStringLiteral("\\p{M}]");
    }

    // What stands in \p{…}: a class of POSIX, a script or a block by its name, or a kind of letters, as it is.
    QString propertyOf(QString name, bool isNot, bool inBrackets)
    {
        for (const char* of : {"script=", "sc=", "block=", "blk=", "general_category=", "gc=", "Is", "In"}) {
            if (name.startsWith(QLatin1String(of), Qt::CaseInsensitive) && name.size() > qsizetype(qstrlen(of))) {
                name = name.mid(qsizetype(qstrlen(of)));
                break;
            }
        }
        if (const QString made = classOf(name, isNot, inBrackets); !made.isEmpty())
            return made;
        if (name == QLatin1String("ASCII") || name == QLatin1String("BasicLatin"))
            return QString::fromLatin1(isNot ? "[^\\x00-\\x7F]" : inBrackets ? "\\x00-\\x7F" : "[\\x00-\\x7F]");
        if (name == QLatin1String("XDigit"))
            return QString::fromLatin1(isNot ? "[^0-9A-Fa-f]" : inBrackets ? "0-9A-Fa-f" : "[0-9A-Fa-f]");
        return QString::fromLatin1(isNot ? "\\P{%1}" : "\\p{%1}").arg(name);
    }
}

QString fieldPattern(const QString& pattern)
{
    QString out;
    out.reserve(pattern.size() + 16);
    bool inBrackets = false;
    for (qsizetype at = 0; at < pattern.size();) {
        const QStringView rest = QStringView(pattern).mid(at);
        if (rest.startsWith(QLatin1String("\\Q"))) { // as it is, to its end
            const qsizetype end = pattern.indexOf(QLatin1String("\\E"), at);
            const qsizetype size = end < 0 ? rest.size() : end + 2 - at;
            out += rest.left(size);
            at += size;
        } else if (rest.startsWith(QLatin1String("\\u")) && rest.size() >= 6) {
            out += QStringLiteral("\\x{%1}").arg(rest.mid(2, 4));
            at += 6;
        } else if (rest.startsWith(QLatin1String("\\p{")) || rest.startsWith(QLatin1String("\\P{"))) {
            const qsizetype end = rest.indexOf(QLatin1Char('}'));
            if (end < 0)
                return pattern;
            out += propertyOf(rest.mid(3, end - 3).toString(), rest.at(1) == QLatin1Char('P'), inBrackets);
            at += end + 1;
        } else if (rest.startsWith(QLatin1Char('\\'))) {
            out += rest.left(2);
            at += 2;
        } else if (inBrackets && rest.startsWith(QLatin1String("[:")) && rest.indexOf(QLatin1String(":]")) > 2) {
            const qsizetype end = rest.indexOf(QLatin1String(":]"));
            const bool isNot = rest.at(2) == QLatin1Char('^');
            const QString made = classOf(rest.mid(isNot ? 3 : 2, end - (isNot ? 3 : 2)).toString(), isNot, true);
            out += made.isEmpty() ? rest.left(end + 2).toString() : made;
            at += end + 2;
        } else {
            const QChar c = rest.front();
            if (c == QLatin1Char('[') && !inBrackets) {
                inBrackets = true;
                for (const char first : {'^', ']'}) { // a bracket that stands first is one of the signs
                    if (at + 1 < pattern.size() && pattern.at(at + 1) == QLatin1Char(first)) {
                        out += pattern.at(at++);
                    }
                }
                out += pattern.at(at++);
                continue;
            }
            if (c == QLatin1Char(']'))
                inBrackets = false;
            out += c;
            ++at;
        }
    }
    return out;
}

} // namespace uthan::form
