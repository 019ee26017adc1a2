// SPDX-License-Identifier: GPL-3.0-or-later
#include "localnumber.h"

#include "base/language.h"

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

} // namespace uthan::app
