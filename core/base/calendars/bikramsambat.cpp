// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of Nepal. The lengths of its months follow the sun's way through the signs as the committee that
// publishes the yearly almanac reckons it; no rule gives them, so they are a table of the published years 1970 to 2099
// (13 April 1913 to 13 April 2043), compared between nepalipatro.com.np, hamropatro.com and the MIT-licensed tables of
// nepali-date-converter and bikram-sambat. The years still to come are those almanac makers foretell.
#include "base/calendars/calendar_p.h"

#include <array>
#include <QDate>

namespace uthan::calendar {

namespace {
    constexpr int kFirstYear = 1970;
    constexpr int kMonths = 12;

    // The few kinds of years there are.
    using Lengths = std::array<int, kMonths>;
    constexpr Lengths kKinds[] = {
        {31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30}, // a
        {31, 31, 32, 32, 31, 30, 30, 29, 30, 29, 30, 30}, // b
        {31, 32, 31, 32, 31, 30, 30, 30, 29, 29, 30, 31}, // c, 366
        {30, 32, 31, 32, 31, 30, 30, 30, 29, 30, 29, 31}, // d
        {31, 31, 31, 32, 31, 31, 30, 29, 30, 29, 30, 30}, // e
        {31, 31, 31, 32, 31, 31, 29, 30, 30, 29, 30, 30}, // f
        {31, 31, 31, 32, 31, 31, 29, 30, 30, 29, 29, 31}, // g
        {31, 32, 31, 32, 31, 30, 30, 29, 30, 29, 30, 30}, // h
        {31, 32, 31, 32, 31, 30, 30, 30, 29, 29, 30, 30}, // i
        {31, 32, 31, 32, 31, 30, 30, 30, 29, 30, 29, 31}, // j, 366
        {31, 31, 32, 31, 32, 30, 30, 29, 30, 29, 30, 30}, // k
        {30, 32, 31, 32, 31, 31, 29, 30, 30, 29, 29, 31}, // l
        {30, 32, 31, 32, 31, 31, 29, 30, 29, 30, 29, 31}, // m
    };
    constexpr char kYears[] = "akcdabclab" // 1970
                              "cgabcfahce"
                              "aijeaijakc" // 1990
                              "dabcdabcga"
                              "bcfabcfahj" // 2010
                              "eaijeacdak"
                              "cdabclabcf" // 2030
                              "abcfahceai"
                              "jeaijakcda" // 2050
                              "bcmabcgabc"
                              "fahceaijea" // 2070
                              "ijaacdabcd"
                              "abcgabcfab"; // 2090
    constexpr int kCount = static_cast<int>(sizeof kYears) - 1;

    const Lengths& lengthsOf(int index)
    {
        return kKinds[kYears[index] - 'a'];
    }

    // The first day of each year, and of the year after the last.
    const std::array<qint64, kCount + 1>& begins()
    {
        static const auto table = [] {
            std::array<qint64, kCount + 1> out{};
            out[0] = QDate(1913, 4, 13).toJulianDay();
            for (int i = 0; i < kCount; ++i) {
                out[static_cast<std::size_t>(i) + 1] = out[static_cast<std::size_t>(i)];
                for (const int days : lengthsOf(i))
                    out[static_cast<std::size_t>(i) + 1] += days;
            }
            return out;
        }();
        return table;
    }
}

std::optional<Day> bikramSambatDay(qint64 julianDay)
{
    const auto& years = begins();
    if (julianDay < years.front() || julianDay >= years.back())
        return std::nullopt;
    const auto after = std::upper_bound(years.begin(), years.end(), julianDay);
    const int index = static_cast<int>(after - years.begin()) - 1;
    int rest = static_cast<int>(julianDay - *(after - 1));
    int month = 0;
    while (rest >= lengthsOf(index)[static_cast<std::size_t>(month)])
        rest -= lengthsOf(index)[static_cast<std::size_t>(month++)];
    return Day{kFirstYear + index, month + 1, rest + 1};
}

std::optional<qint64> bikramSambatJulianDay(Day day)
{
    const int index = day.year - kFirstYear;
    if (index < 0 || index >= kCount || day.month > kMonths)
        return std::nullopt;
    qint64 out = begins()[static_cast<std::size_t>(index)] + day.day - 1;
    for (int month = 1; month < day.month; ++month)
        out += lengthsOf(index)[static_cast<std::size_t>(month) - 1];
    return out;
}

} // namespace uthan::calendar
