// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of Myanmar: months of the moon, years of the sun. After Yan Naing Aye, "Algorithm, Program and
// Calculation of Myanmar Calendar" (cool-emerald.blogspot.com, 2013): a year whose moon has run too far ahead of the
// sun gets a second Waso, and sometimes a day more in Nayon; the few years for which the council of the calendar
// decided otherwise are listed. Known here from 1217 (1855), the beginning of the second era.
#include "base/calendars/calendar_p.h"

#include <array>
#include <cmath>

namespace uthan::calendar {

namespace {
    constexpr double kSolarYear = 1577917828.0 / 4320000.0;
    constexpr double kLunarMonth = 1577917828.0 / 53433336.0;
    constexpr double kBeginning = 1954168.050623; // of the year 0
    constexpr int kFirstYear = 1217;
    constexpr int kThirdEra = 1312;
    constexpr int kLastYear = 1500;
    constexpr int kFirstWaso = 13;

    struct Waso {
        bool isDouble = false; // the year has two
        qint64 fullMoon = 0; // of the (second) Waso
    };

    Waso wasoOf(int year)
    {
        const bool third = year >= kThirdEra;
        const double monthsOfExcess = third ? 8 : 4;
        const double slip = kSolarYear / 12 - kLunarMonth; // of the moon against the sun, in a month
        double excess = std::fmod(kSolarYear * (year + 3739), kLunarMonth);
        if (excess < slip * (12 - monthsOfExcess))
            excess += kLunarMonth;
        bool isDouble = excess >= kLunarMonth - slip * monthsOfExcess;
        if (year == 1263 || year == 1264 || year == 1344 || year == 1345)
            isDouble = !isDouble;
        double moon = kSolarYear * year + kBeginning - excess + 4.5 * kLunarMonth + (third ? -0.5 : -1.0);
        if (isDouble)
            moon += year == 1234 || year == 1377 ? 1 : year == 1261 ? -1 : 0;
        return {isDouble, std::llround(moon)};
    }

    struct Year {
        qint64 taguFirst = 0; // the day the month of Tagu begins, some days before the year does
        bool twoWasos = false;
        bool longNayon = false;
    };

    Year yearOf(int year)
    {
        const Waso waso = wasoOf(year);
        int back = 1;
        Waso before = wasoOf(year - back);
        while (!before.isDouble && back < 3)
            before = wasoOf(year - ++back);
        Year out;
        out.taguFirst = before.fullMoon + 354LL * back - 102;
        out.twoWasos = waso.isDouble;
        out.longNayon = waso.isDouble && (waso.fullMoon - before.fullMoon) % 354 == 31;
        return out;
    }

    struct Stretch {
        int month;
        int days;
    };

    // The months in the order they come, the end of the last Tagu and Kason included.
    std::array<Stretch, 15> monthsOf(const Year& year)
    {
        return {{{1, 29}, {2, 30}, {3, year.longNayon ? 30 : 29}, {kFirstWaso, year.twoWasos ? 30 : 0}, {4, 30},
            {5, 29}, {6, 30}, {7, 29}, {8, 30}, {9, 29}, {10, 30}, {11, 29}, {12, 30}, {14, 29}, {15, 30}}};
    }
}

std::optional<Day> myanmarDay(qint64 julianDay)
{
    const int year = static_cast<int>(std::floor((static_cast<double>(julianDay) - 0.5 - kBeginning) / kSolarYear));
    if (year < kFirstYear || year > kLastYear)
        return std::nullopt;
    const Year shape = yearOf(year);
    qint64 rest = julianDay - shape.taguFirst;
    for (const Stretch& stretch : monthsOf(shape)) {
        if (rest < stretch.days)
            return Day{year, stretch.month, static_cast<int>(rest) + 1};
        rest -= stretch.days;
    }
    return std::nullopt;
}

std::optional<qint64> myanmarJulianDay(Day day)
{
    if (day.year < kFirstYear || day.year > kLastYear)
        return std::nullopt;
    const Year shape = yearOf(day.year);
    qint64 at = shape.taguFirst;
    for (const Stretch& stretch : monthsOf(shape)) {
        if (stretch.month == day.month)
            return day.day <= stretch.days ? std::optional(at + day.day - 1) : std::nullopt;
        at += stretch.days;
    }
    return std::nullopt;
}

} // namespace uthan::calendar
