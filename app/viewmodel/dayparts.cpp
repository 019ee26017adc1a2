// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayparts.h"

#include <QRegularExpression>

namespace uthan::app {

std::optional<DayParts> DayParts::read(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})?-([0-9]{2})?-([0-9]{2})?$"));
    const auto found = form.match(text);
    const DayParts parts{{found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt()}};
    const int told = (parts.day.year > 0) + (parts.day.month > 0) + (parts.day.day > 0);
    return told == 1 || told == 2 ? std::optional(parts) : std::nullopt;
}

QString DayParts::written() const
{
    const auto part = [](int number, int digits) {
        return number > 0 ? QStringLiteral("%1").arg(number, digits, 10, QLatin1Char('0')) : QString();
    };
    return part(day.year, 4) + QLatin1Char('-') + part(day.month, 2) + QLatin1Char('-') + part(day.day, 2);
}

QDate DayParts::whole(calendar::System system, bool asksMonth, bool asksDay) const
{
    if (day.year == 0 || (asksMonth && day.month == 0) || (asksDay && day.day == 0))
        return {};
    constexpr int kMostDays = 32;
    const int month = asksMonth ? day.month : 1, wanted = asksDay ? day.day : 1;
    std::optional<qint64> found;
    for (int n = wanted; n > 0 && !found; --n)
        found = calendar::julianDayOf(system, {day.year, month, n});
    for (int n = wanted; n <= kMostDays && !found; ++n) // a year may begin inside a month
        found = calendar::julianDayOf(system, {day.year, month, n});
    return found ? QDate::fromJulianDay(*found) : QDate();
}

int monthsOf(calendar::System system)
{
    return system == calendar::System::Ethiopian || system == calendar::System::Coptic ? 13 : 12;
}

} // namespace uthan::app
