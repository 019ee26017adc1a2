// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/cellformat.h"

#include <algorithm>
#include <cmath>
#include <QDateTime>
#include <QLocale>

namespace uthan::form::xlsx {

Shows showsOfFormat(const QString& code)
{
    bool date = false;
    bool time = false;
    bool quoted = false;
    bool bracketed = false;
    for (int i = 0; i < code.size(); ++i) {
        const char16_t c = code.at(i).toLower().unicode();
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'\\')
            ++i;
        else if (!quoted && c == u'[')
            bracketed = true;
        else if (c == u']')
            bracketed = false;
        else if (!quoted && !bracketed) {
            date = date || c == u'd' || c == u'y';
            time = time || c == u'h' || c == u's';
        }
    }
    if (date && time)
        return Shows::DateTime;
    return date ? Shows::Date : time ? Shows::Time : Shows::Number;
}

Shows showsOfBuiltIn(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 50 && id <= 58) || id == 36)
        return Shows::Date;
    if (id == 22)
        return Shows::DateTime;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35))
        return Shows::Time;
    return Shows::Number;
}

bool isLongWhole(const QString& raw)
{
    constexpr qsizetype kSure = 15; // digits that a double always keeps
    return raw.size() > kSure && raw.front() != u'0'
        && std::all_of(raw.begin(), raw.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString plainNumber(double value)
{
    constexpr double kLarge = 1e30, kSmall = 1e-30; // beyond them digits say no more than an exponent
    if (std::abs(value) < kLarge && value == std::floor(value))
        return QString::number(value, 'f', 0);
    const QString text = QString::number(value, 'g', 15);
    if (!text.contains(QLatin1Char('e')) || std::abs(value) < kSmall || std::abs(value) >= kLarge)
        return text;
    return QString::number(text.toDouble(), 'f', QLocale::FloatingPointShortest); // expressions know no exponents
}

QString dateText(double serial, Shows shows, bool from1904)
{
    const double days = from1904 ? serial + kDaysTo1904 : serial;
    const auto whole = static_cast<qint64>(std::floor(days));
    const qint64 ms = qRound64((days - std::floor(days)) * 86'400'000.0);
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(std::min<qint64>(ms, 86'399'999)));
    const QString clock = time.toString(QStringLiteral("HH:mm:ss"));
    if (shows == Shows::Time)
        return clock;
    const QString day = QDate(1899, 12, 30).addDays(whole).toString(Qt::ISODate);
    return shows == Shows::Date ? day : day + QLatin1Char('T') + clock;
}

QString numberText(double value, Shows shows, bool from1904)
{
    const bool isDate = shows != Shows::Number && value >= 0 && value < 3'000'000;
    return isDate ? dateText(value, shows, from1904) : plainNumber(value);
}

} // namespace uthan::form::xlsx
