// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendars/calendar.h"

#include <QCalendar>
#include <QDate>
#include <QTest>

using namespace uthan::calendar;

namespace {
const qint64 kFirst = QDate(1900, 1, 1).toJulianDay();
const qint64 kLast = QDate(2099, 12, 31).toJulianDay();
const System kAll[] = {System::Gregorian, System::Ethiopian, System::Coptic, System::Islamic, System::Persian,
    System::BikramSambat, System::Myanmar};

QString text(System system, QDate date)
{
    const auto day = dayOf(system, date.toJulianDay());
    return day ? QStringLiteral("%1-%2-%3").arg(day->year).arg(day->month).arg(day->day) : QStringLiteral("none");
}
}

class TestCalendars : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDayOfTwoCenturiesComesBackFromEveryCalendar()
    {
        for (const System system : kAll) {
            int known = 0;
            for (qint64 at = kFirst; at <= kLast; ++at) {
                const auto day = dayOf(system, at);
                if (!day)
                    continue;
                ++known;
                if (julianDayOf(system, *day) != at)
                    QFAIL(qPrintable(name(system) + u' ' + QDate::fromJulianDay(at).toString(Qt::ISODate)));
            }
            const qint64 all = kLast - kFirst + 1;
            // The table of Nepal covers 130 years, the others all of it.
            QCOMPARE(
                qint64(known), system == System::BikramSambat ? QDate(1913, 4, 13).daysTo(QDate(2043, 4, 14)) : all);
        }
    }
    void theNextDayIsTheNextNumberOrTheBeginningOfAMonth()
    {
        for (const System system : kAll) {
            for (qint64 at = kFirst; at < kLast; ++at) {
                const auto today = dayOf(system, at), tomorrow = dayOf(system, at + 1);
                if (!today || !tomorrow)
                    continue;
                const bool sameMonth = today->month == tomorrow->month && today->year == tomorrow->year;
                // In Myanmar a year begins inside a month, whose days go on counting.
                const bool goesOn = tomorrow->day == today->day + 1;
                const bool begins = tomorrow->day == 1 && today->day >= 5;
                QVERIFY2(sameMonth ? goesOn : begins || (system == System::Myanmar && goesOn),
                    qPrintable(name(system) + u' ' + QDate::fromJulianDay(at).toString(Qt::ISODate)));
            }
        }
    }
    void knownDaysHaveTheirKnownNames_data()
    {
        QTest::addColumn<int>("system");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("expected");
        const auto row = [](System system, QDate date, const char* expected) {
            QTest::addRow("%s %s", qPrintable(name(system)), qPrintable(date.toString(Qt::ISODate)))
                << int(system) << date << QString::fromLatin1(expected);
        };
        row(System::Ethiopian, {2007, 9, 12}, "2000-1-1"); // the Ethiopian millennium
        row(System::Ethiopian, {2023, 9, 12}, "2016-1-1"); // after a leap year a day later
        row(System::Ethiopian, {2023, 9, 11}, "2015-13-6");
        row(System::Ethiopian, {2025, 1, 7}, "2017-4-29"); // Genna
        row(System::Ethiopian, {1974, 9, 12}, "1967-1-2");
        row(System::Coptic, {2023, 9, 12}, "1740-1-1");
        row(System::Coptic, {2024, 1, 7}, "1740-4-28");
        row(System::Islamic, {2000, 1, 1}, "1420-9-24");
        row(System::Islamic, {2023, 7, 19}, "1445-1-1");
        row(System::Persian, {2024, 3, 20}, "1403-1-1");
        row(System::Persian, {2025, 3, 20}, "1403-12-30"); // where the rule of 2820 years is a day off
        row(System::Persian, {2025, 3, 21}, "1404-1-1");
        row(System::Persian, {2021, 3, 21}, "1400-1-1");
        row(System::Persian, {1979, 2, 11}, "1357-11-22");
        row(System::BikramSambat, {1943, 4, 14}, "2000-1-1");
        row(System::BikramSambat, {1950, 6, 14}, "2007-2-32");
        row(System::BikramSambat, {2017, 3, 28}, "2073-12-15");
        row(System::BikramSambat, {2015, 4, 25}, "2072-1-12"); // the earthquake
        row(System::BikramSambat, {2026, 4, 14}, "2083-1-1");
        row(System::BikramSambat, {1910, 1, 1}, "none");
        row(System::Myanmar, {1948, 1, 4}, "1309-10-24"); // independence: the 9th waning of Pyatho
        row(System::Myanmar, {2024, 4, 17}, "1386-1-9"); // New Year's day
        row(System::Myanmar, {2023, 8, 1}, "1385-4-15"); // full moon of the second Waso
        row(System::Myanmar, {2023, 7, 3}, "1385-13-16");
        row(System::Myanmar, {2024, 7, 20}, "1386-4-15"); // full moon of Waso
    }
    void knownDaysHaveTheirKnownNames()
    {
        QFETCH(int, system);
        QFETCH(QDate, date);
        QFETCH(QString, expected);
        QCOMPARE(text(static_cast<System>(system), date), expected);
    }
    void theLibrarysOwnCalendarsAgreeWhereTheyHaveThem()
    {
        const QCalendar islamic(QCalendar::System::IslamicCivil), jalali(QCalendar::System::Jalali);
        int apart = 0;
        for (qint64 at = kFirst; at <= kLast; ++at) {
            const QDate date = QDate::fromJulianDay(at);
            const auto ours = dayOf(System::Islamic, at);
            const auto theirs = islamic.partsFromDate(date);
            QVERIFY(ours && ours->year == theirs.year && ours->month == theirs.month && ours->day == theirs.day);
            const auto persian = dayOf(System::Persian, at);
            const auto arithmetic = jalali.partsFromDate(date);
            QVERIFY(persian.has_value());
            apart += *persian != Day{arithmetic.year, arithmetic.month, arithmetic.day} ? 1 : 0;
        }
        // Theirs is the rule of 2820 years, which begins a few years a day away from the equinox.
        QVERIFY2(apart <= 8 * 366, qPrintable(QString::number(apart)));
    }
    void aMonthOnEndsWithAShorterMonth()
    {
        const qint64 lastOfJanuary = QDate(2023, 1, 31).toJulianDay();
        QCOMPARE(QDate::fromJulianDay(addMonths(System::Gregorian, lastOfJanuary, 1)), QDate(2023, 2, 28));
        QCOMPARE(QDate::fromJulianDay(addMonths(System::Gregorian, lastOfJanuary, -2)), QDate(2022, 11, 30));
        QCOMPARE(QDate::fromJulianDay(addYears(System::Gregorian, QDate(2024, 2, 29).toJulianDay(), 1)),
            QDate(2023, 2, 28).addYears(2));
        // From the six days after the twelve months of Ethiopia.
        QCOMPARE(
            text(System::Ethiopian,
                QDate::fromJulianDay(addYears(System::Ethiopian, *julianDayOf(System::Ethiopian, {2015, 13, 6}), 1))),
            QStringLiteral("2016-13-5"));
        QCOMPARE(text(System::BikramSambat,
                     QDate::fromJulianDay(
                         addMonths(System::BikramSambat, *julianDayOf(System::BikramSambat, {2081, 2, 32}), 1))),
            QStringLiteral("2081-3-31"));
    }
    void monthsGoOnPastTheEndOfAYearAndBack()
    {
        for (const System system : kAll) {
            const qint64 start = QDate(2020, 6, 10).toJulianDay();
            const qint64 there = addMonths(system, start, 40);
            QVERIFY(there > start + 40 * 26);
            const auto here = monthOf(system, addMonths(system, there, -40));
            QCOMPARE(here, monthOf(system, start));
        }
    }
    void whatIsNotADayIsRefused()
    {
        QVERIFY(!julianDayOf(System::Gregorian, {2023, 2, 29}));
        QVERIFY(!julianDayOf(System::Ethiopian, {2014, 13, 6}));
        QVERIFY(!julianDayOf(System::Islamic, {1445, 13, 1}));
        QVERIFY(!julianDayOf(System::Persian, {1404, 12, 30}));
        QVERIFY(!julianDayOf(System::BikramSambat, {2081, 1, 32}));
        QVERIFY(!julianDayOf(System::Myanmar, {1386, 13, 1})); // one Waso only
        QVERIFY(!julianDayOf(System::Myanmar, {1386, 0, 1}));
    }
    void theAppearanceOfAQuestionNamesTheCalendar()
    {
        QCOMPARE(
            fromAppearances({QStringLiteral("no-calendar"), QStringLiteral("bikram-sambat")}), System::BikramSambat);
        QCOMPARE(fromAppearances({QStringLiteral("year")}), System::Gregorian);
    }
};

QTEST_APPLESS_MAIN(TestCalendars)
#include "tst_calendars.moc"
