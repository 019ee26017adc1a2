// SPDX-License-Identifier: GPL-3.0-or-later
#include "localnumber.h"

#include "base/language.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace uthan::app {

namespace {
    // Languages whose readers expect their own digits. Arabic and Urdu readers in our field use 0-9.
    char16_t zeroOf(const QString& languageTag)
    {
        const QString p = language::primary(languageTag);
        if (p == QLatin1String("bn"))
            return u'০';
        if (p == QLatin1String("fa") || p == QLatin1String("ps"))
            return u'۰';
        if (p == QLatin1String("ne"))
            return u'०';
        return u'0';
    }

    QString groupMark(const QString& languageTag)
    {
        return language::primary(languageTag) == QLatin1String("fr") ? QString(QChar(0x202F)) : QStringLiteral(",");
    }

    // The marks of a number of 0-9, set into the same number as it is written.
    QString marked(const QString& languageTag, const QString& asciiNumber, QString written)
    {
        static const QStringList lakhs{
            QStringLiteral("bn"), QStringLiteral("hi"), QStringLiteral("ne"), QStringLiteral("pa")};
        const int later = lakhs.contains(language::primary(languageTag)) ? 2 : 3;
        const qsizetype first = asciiNumber.startsWith(u'-') || asciiNumber.startsWith(u'+') ? 1 : 0;
        const qsizetype point = asciiNumber.indexOf(u'.');
        for (qsizetype at = (point < 0 ? asciiNumber.size() : point) - 3; at > first; at -= later)
            written.insert(at, groupMark(languageTag));
        return written;
    }
}

QString writtenOut(double number)
{
    const QString brief = QString::number(number, 'g', 15);
    return brief.contains(u'e') ? QString::number(number, 'f', QLocale::FloatingPointShortest) : brief;
}

QString inDigitsOf(const QString& languageTag, const QString& asciiNumber)
{
    const char16_t zero = zeroOf(languageTag);
    QString out = asciiNumber;
    for (QChar& c : out) {
        if (c >= u'0' && c <= u'9')
            c = QChar(static_cast<char16_t>(zero + (c.unicode() - u'0')));
    }
    return out;
}

QString inAsciiDigits(const QString& typed)
{
    QString out;
    out.reserve(typed.size());
    for (const QChar c : typed) {
        if (c.category() == QChar::Number_DecimalDigit)
            out += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
        else if (c == u'٫' || c == u',')
            out += u'.';
        else if (c == u'−')
            out += u'-';
        else
            out += c;
    }
    return out;
}

QString withGroups(const QString& languageTag, const QString& asciiNumber)
{
    return marked(languageTag, asciiNumber, asciiNumber);
}

QString groupedAsTyped(const QString& languageTag, const QString& typed)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?[0-9]+([.][0-9]*)?$"));
    const QString plain = withoutGroups(languageTag, typed);
    const QString ascii = inAsciiDigits(plain); // a sign for a sign
    return number.match(ascii).hasMatch() ? marked(languageTag, ascii, plain) : typed;
}

QString withoutGroups(const QString& languageTag, const QString& typed)
{
    QString out = typed;
    for (const QString& mark : {groupMark(languageTag), QStringLiteral(" "), QString(QChar(0xA0)), QStringLiteral("٬")})
        out.remove(mark);
    return out;
}

} // namespace uthan::app
