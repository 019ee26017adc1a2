// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/world.h"

#include <optional>
#include <QDateTime>

// Dates and times as expressions see them: ISO texts, and numbers of days.
namespace uthan::form::dates {

struct Moment {
    QDateTime local; // in the person's zone
    bool hasTime = false;
};

// "2026-03-20", "2026-3-2", "2026-03-20T10:00:00.000+06:00"; nothing if it is no such moment.
[[nodiscard]] std::optional<Moment> parse(QStringView text, const World& world);
[[nodiscard]] double days(const Moment& moment, const World& world);
[[nodiscard]] std::optional<Moment> fromDays(double days, const World& world);
[[nodiscard]] QString dateText(const QDateTime& local);
[[nodiscard]] QString dateTimeText(const QDateTime& local); // with milliseconds and the offset from UTC
[[nodiscard]] QDateTime now(const World& world);
[[nodiscard]] double timeOfDay(const QString& text, const World& world); // part of a day; NaN if it is no time
[[nodiscard]] QString formatted(const QDateTime& local, const QString& format, const QString& language);

} // namespace uthan::form::dates
