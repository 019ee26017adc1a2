// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendars/calendar.h"

#include "base/calendars/calendar_p.h"
#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <QDate>

namespace uthan::calendar {

namespace {
    constexpr qint64 kEthiopianEpoch = 1724221; // 29 August 8, Julian
    constexpr qint64 kCopticEpoch = 1825030; // 29 August 284, Julian

    const char* const kNames[] = {"gregorian", "ethiopian", "coptic", "islamic", "persian", "bikram-sambat", "myanmar"};

    std::optional<qint64> unchecked(System system, Day day)
    {
        switch (system) {
        case System::Gregorian: {
            const QDate date(day.year, day.month, day.day);
            return date.isValid() ? std::optional(date.toJulianDay()) : std::nullopt;
        }
        case System::Ethiopian:
            return alexandrianJulianDay(kEthiopianEpoch, day);
        case System::Coptic:
            return alexandrianJulianDay(kCopticEpoch, day);
        case System::Islamic:
            return islamicJulianDay(day);
        case System::Persian:
            return persianJulianDay(day);
        case System::BikramSambat:
            return bikramSambatJulianDay(day);
        case System::Myanmar:
            return myanmarJulianDay(day);
        }
        return std::nullopt;
    }
}

System fromAppearances(const QStringList& appearances)
{
    for (std::size_t i = 1; i < std::size(kNames); ++i) {
        if (appearances.contains(QLatin1String(kNames[i])))
            return static_cast<System>(i);
    }
    return System::Gregorian;
}

QString name(System system)
{
    return QString::fromLatin1(kNames[static_cast<std::size_t>(system)]);
}

std::optional<Day> dayOf(System system, qint64 julianDay)
{
    switch (system) {
    case System::Gregorian: {
        const QDate date = QDate::fromJulianDay(julianDay);
        return date.isValid() ? std::optional(Day{date.year(), date.month(), date.day()}) : std::nullopt;
    }
    case System::Ethiopian:
        return alexandrianDay(kEthiopianEpoch, julianDay);
    case System::Coptic:
        return alexandrianDay(kCopticEpoch, julianDay);
    case System::Islamic:
        return islamicDay(julianDay);
    case System::Persian:
        return persianDay(julianDay);
    case System::BikramSambat:
        return bikramSambatDay(julianDay);
    case System::Myanmar:
        return myanmarDay(julianDay);
    }
    return std::nullopt;
}

std::optional<qint64> julianDayOf(System system, Day day)
{
    if (day.day < 1 || day.month < 1)
        return std::nullopt;
    const auto found = unchecked(system, day);
    return found && dayOf(system, *found) == day ? found : std::nullopt;
}

std::optional<Month> monthOf(System system, qint64 julianDay)
{
    const auto day = dayOf(system, julianDay);
    if (!day)
        return std::nullopt;
    const auto isInside = [&](qint64 at) {
        const auto other = dayOf(system, at);
        return other && other->year == day->year && other->month == day->month;
    };
    qint64 first = julianDay, last = julianDay;
    while (isInside(first - 1))
        --first;
    while (isInside(last + 1))
        ++last;
    const int before = static_cast<int>(julianDay - first);
    return Month{day->year, day->month, first, static_cast<int>(last - first) + 1, day->day - before};
}

qint64 addMonths(System system, qint64 julianDay, int months)
{
    const auto start = dayOf(system, julianDay);
    auto at = monthOf(system, julianDay);
    if (!start || !at)
        return julianDay;
    for (int i = 0; i < std::abs(months); ++i) {
        const auto next = monthOf(system, months > 0 ? at->first + at->days : at->first - 1);
        if (!next)
            break;
        at = next;
    }
    return at->first + std::clamp(start->day - at->firstDay, 0, at->days - 1);
}

qint64 addYears(System system, qint64 julianDay, int years)
{
    const auto start = dayOf(system, julianDay);
    if (!start)
        return julianDay;
    for (int day = start->day; day > 0; --day) {
        if (const auto found = julianDayOf(system, {start->year + years, start->month, day}))
            return *found;
    }
    // A month that the other year does not have: the day that is as far into that year.
    constexpr double kYear = 365.2425;
    const qint64 near = julianDay + qRound64(kYear * years);
    return dayOf(system, near) ? near : julianDay;
}

} // namespace uthan::calendar
