// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/calendars/calendar.h"

#include <QStringList>

namespace uthan::app {

// The months (the year may be 0: nobody said it) and the days of the week in the words of a language; where we have
// none in it, in English.
[[nodiscard]] QString monthName(calendar::System system, calendar::Day day, const QString& languageTag);
[[nodiscard]] QStringList weekdayNames(const QString& languageTag, bool shortOnes); // Monday first
[[nodiscard]] int firstWeekday(const QString& languageTag); // 1: Monday … 7: Sunday

} // namespace uthan::app
