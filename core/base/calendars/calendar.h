// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <QString>
#include <QStringList>

// The calendars people live by. An answer is always kept as an ISO date of the Gregorian calendar; these say how the
// same day is called by others. Days are Julian day numbers, as QDate::toJulianDay().
namespace uthan::calendar {

enum class System : quint8 {
    Gregorian,
    Ethiopian, // Amete Mihret
    Coptic,
    Islamic, // tabular, civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of 30; not Umm al-Qura
    Persian, // Solar Hijri, by Borkowski's cycles
    BikramSambat, // of Nepal; by table, 1970 to 2099
    Myanmar,
};

// `month` counts from 1 and names a month of the calendar's list of names. In Myanmar 13 is First Waso, 14 and 15 are
// the days of Tagu and Kason that still belong to the year that ends.
struct Day {
    int year = 0, month = 0, day = 0;
    bool operator==(const Day&) const = default;
};

// The days that belong together on one page of a wall calendar.
struct Month {
    int year = 0, month = 0;
    qint64 first = 0; // of its days
    int days = 0;
    int firstDay = 1; // the number of its first day: not 1 where a year begins inside a month
    bool operator==(const Month&) const = default;
};

[[nodiscard]] System fromAppearances(const QStringList& appearances); // "ethiopian", "bikram-sambat", …
[[nodiscard]] QString name(System system); // the same words; "gregorian"
[[nodiscard]] std::optional<Day> dayOf(System system, qint64 julianDay); // none: beyond what is known
[[nodiscard]] std::optional<qint64> julianDayOf(System system, Day day); // none: there is no such day
[[nodiscard]] std::optional<Month> monthOf(System system, qint64 julianDay);
// The same day so many months or years on, or the last of the month where it is shorter. Stays inside what is known.
[[nodiscard]] qint64 addMonths(System system, qint64 julianDay, int months);
[[nodiscard]] qint64 addYears(System system, qint64 julianDay, int years);

} // namespace uthan::calendar
