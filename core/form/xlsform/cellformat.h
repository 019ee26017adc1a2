// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

// How the number in a cell of a spreadsheet reads.
namespace uthan::form::xlsx {

// Which cell styles show a date or a time: the number alone does not tell.
enum class Shows : quint8 { Number, Date, Time, DateTime };

[[nodiscard]] Shows showsOfFormat(const QString& code); // "yyyy-mm-dd hh:mm"
[[nodiscard]] Shows showsOfBuiltIn(int id); // formats that files name by number only
constexpr int kDaysTo1904 = 1462; // from the first day of other workbooks
[[nodiscard]] bool isLongWhole(const QString& raw); // a whole number with digits that a double may lose
[[nodiscard]] QString plainNumber(double value);
[[nodiscard]] QString dateText(double serial, Shows shows, bool from1904); // "2026-11-22T09:30:00"
[[nodiscard]] QString numberText(double value, Shows shows, bool from1904);

} // namespace uthan::form::xlsx
