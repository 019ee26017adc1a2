// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/calendars/calendar.h"

// One pair of functions a calendar; what none of them needs to know is in calendar.cpp.
namespace uthan::calendar {

[[nodiscard]] inline qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - ((a % b != 0 && (a < 0) != (b < 0)) ? 1 : 0);
}

[[nodiscard]] Day alexandrianDay(qint64 epoch, qint64 julianDay);
[[nodiscard]] qint64 alexandrianJulianDay(qint64 epoch, Day day);
[[nodiscard]] Day islamicDay(qint64 julianDay);
[[nodiscard]] qint64 islamicJulianDay(Day day);
[[nodiscard]] std::optional<Day> persianDay(qint64 julianDay);
[[nodiscard]] std::optional<qint64> persianJulianDay(Day day);
[[nodiscard]] std::optional<Day> bikramSambatDay(qint64 julianDay);
[[nodiscard]] std::optional<qint64> bikramSambatJulianDay(Day day);
[[nodiscard]] std::optional<Day> myanmarDay(qint64 julianDay);
[[nodiscard]] std::optional<qint64> myanmarJulianDay(Day day);

} // namespace uthan::calendar
