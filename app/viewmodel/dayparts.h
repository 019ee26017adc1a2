// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/calendars/calendar.h"

#include <optional>
#include <QDate>

namespace uthan::app {

// A day as far as it is told: what nobody said is 0. Written with the signs of a day that are there, in the calendar it
// is told in: "2019--" is a year, "-11-" a month, "-11-14" that month's day.
struct DayParts {
    calendar::Day day;

    [[nodiscard]] static std::optional<DayParts> read(const QString& text); // none: a whole day, or something else
    [[nodiscard]] QString written() const;
    // The day of the world, once the year, and of month and day those that are asked for, are told. A month that is
    // shorter ends on its last day, as it does when one steps through it.
    [[nodiscard]] QDate whole(calendar::System system, bool asksMonth, bool asksDay) const;
};

[[nodiscard]] int monthsOf(calendar::System system); // that every year has

} // namespace uthan::app
