// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars that are a matter of counting.
// Ethiopian and Coptic: thirteen months, a sixth day in the last one before each leap year of the Julian calendar
// (E. G. Richards, Mapping Time, 1998). Islamic: the tabular calendar of thirty years with eleven leap years, of the
// same book. Persian: the cycles of K. M. Borkowski, The Persian calendar for 3000 years, Earth, Moon and Planets 74
// (1996), which follow the equinox at Tehran; the rule of 2820 years misses it in 1404 (2025).
#include "base/calendars/calendar_p.h"

#include <array>
#include <QDate>

namespace uthan::calendar {

Day alexandrianDay(qint64 epoch, qint64 julianDay)
{
    const qint64 days = julianDay - epoch;
    const qint64 year = floorDiv(4 * days + 1463, 1461);
    const qint64 inYear = days - (365 * (year - 1) + floorDiv(year, 4));
    return {static_cast<int>(year), static_cast<int>(inYear / 30) + 1, static_cast<int>(inYear % 30) + 1};
}

qint64 alexandrianJulianDay(qint64 epoch, Day day)
{
    return epoch + 365LL * (day.year - 1) + floorDiv(day.year, 4) + 30LL * (day.month - 1) + day.day - 1;
}

namespace {
    constexpr qint64 kIslamicEpoch = 1948440; // 16 July 622, Julian

    qint64 daysBeforeIslamicMonth(int month)
    {
        return (59LL * (month - 1) + 1) / 2; // 30, 29, 30, 29 …
    }

    // Where the pattern of leap years changes, by Borkowski.
    constexpr std::array kBreaks{
        -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178};

    // The day on which a Persian year begins.
    std::optional<qint64> nowruz(int year)
    {
        if (year < kBreaks.front() || year >= kBreaks.back())
            return std::nullopt;
        int leaps = -14, begin = kBreaks.front(), span = 0;
        for (std::size_t i = 1; i < kBreaks.size(); ++i) {
            span = kBreaks[i] - begin;
            if (year < kBreaks[i])
                break;
            leaps += span / 33 * 8 + span % 33 / 4;
            begin = kBreaks[i];
        }
        const int n = year - begin;
        leaps += n / 33 * 8 + (n % 33 + 3) / 4;
        if (span % 33 == 4 && span - n == 4)
            ++leaps;
        const int western = year + 621;
        const int westernLeaps = western / 4 - (western / 100 + 1) * 3 / 4 - 150;
        return QDate(western, 3, 1).toJulianDay() + 19 + leaps - westernLeaps;
    }
}

Day islamicDay(qint64 julianDay)
{
    const qint64 year = floorDiv(30 * (julianDay - kIslamicEpoch) + 10646, 10631);
    const qint64 inYear = julianDay - islamicJulianDay({static_cast<int>(year), 1, 1});
    const int month = static_cast<int>(std::min<qint64>(12, 2 * inYear / 59 + 1));
    return {static_cast<int>(year), month, static_cast<int>(inYear - daysBeforeIslamicMonth(month)) + 1};
}

qint64 islamicJulianDay(Day day)
{
    return kIslamicEpoch + 354LL * (day.year - 1) + floorDiv(3 + 11LL * day.year, 30)
        + daysBeforeIslamicMonth(day.month) + day.day - 1;
}

std::optional<Day> persianDay(qint64 julianDay)
{
    int year = QDate::fromJulianDay(julianDay).year() - 621;
    auto begin = nowruz(year);
    if (begin && *begin > julianDay)
        begin = nowruz(--year);
    if (!begin)
        return std::nullopt;
    const int inYear = static_cast<int>(julianDay - *begin);
    constexpr int kFirstHalf = 6 * 31; // six months of 31 days, then months of 30
    if (inYear < kFirstHalf)
        return Day{year, inYear / 31 + 1, inYear % 31 + 1};
    return Day{year, (inYear - kFirstHalf) / 30 + 7, (inYear - kFirstHalf) % 30 + 1};
}

std::optional<qint64> persianJulianDay(Day day)
{
    const auto begin = nowruz(day.year);
    if (!begin)
        return std::nullopt;
    return *begin + 30LL * (day.month - 1) + std::min(day.month - 1, 6) + day.day - 1;
}

} // namespace uthan::calendar
