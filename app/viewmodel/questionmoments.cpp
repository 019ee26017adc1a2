// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times of day as they are asked: by parts, in the calendar of the question. The answer is ISO, Gregorian.
#include "localnumber.h"
#include "monthnames.h"
#include "questionitem.h"

#include <QLocale>

namespace uthan::app {

QDateTime QuestionItem::moment() const
{
    const QString text = m_view.value.toString();
    if (m_view.type == QLatin1String("date"))
        return QDate::fromString(text.left(10), Qt::ISODate).startOfDay(Qt::UTC);
    if (m_view.type == QLatin1String("time")) {
        const QTime time = QTime::fromString(text.left(5), QStringLiteral("HH:mm"));
        return time.isValid() ? QDateTime(QDate(2000, 1, 1), time, Qt::UTC) : QDateTime();
    }
    const QDateTime stamp
        = QDateTime::fromString(text.left(19), Qt::ISODate); // as it was here, whatever the zone is called
    return stamp.isValid() ? QDateTime(stamp.date(), stamp.time(), Qt::UTC) : QDateTime();
}

QVariantList QuestionItem::dateParts() const
{
    const QDate date = moment().date();
    if (!date.isValid() || m_widget == Widget::Time)
        return {};
    // A day its calendar has no table for is shown as the world calls it.
    const auto known = calendar::dayOf(calendarSystem(), date.toJulianDay());
    const auto system = known ? calendarSystem() : calendar::System::Gregorian;
    const calendar::Day day = known.value_or(calendar::Day{date.year(), date.month(), date.day()});
    return {inDigitsOf(m_frame.language, QString::number(day.day)), monthName(system, day, m_frame.language),
        inDigitsOf(m_frame.language, QString::number(day.year))};
}

int QuestionItem::monthNumber() const
{
    const QDate date = moment().date();
    if (!date.isValid() || m_widget == Widget::Time)
        return 0;
    const auto known = calendar::dayOf(calendarSystem(), date.toJulianDay());
    return known ? known->month : date.month();
}

QString QuestionItem::otherDate() const
{
    const QDate date = moment().date();
    if (calendarSystem() == calendar::System::Gregorian || !date.isValid())
        return {};
    const calendar::Day day{date.year(), date.month(), date.day()};
    return inDigitsOf(m_frame.language,
        QStringLiteral("%1 %2 %3")
            .arg(day.day)
            .arg(monthName(calendar::System::Gregorian, day, m_frame.language))
            .arg(day.year));
}

QVariantList QuestionItem::timeParts() const
{
    const QTime time = moment().time();
    if (!time.isValid() || m_view.type == QLatin1String("date"))
        return {};
    const auto two
        = [this](int n) { return inDigitsOf(m_frame.language, QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0'))); };
    return {two(time.hour()), two(time.minute())};
}

QString QuestionItem::isoDate() const
{
    const QDateTime at = moment();
    return at.isValid() && m_view.type != QLatin1String("time") ? at.date().toString(Qt::ISODate) : QString();
}

void QuestionItem::stepPart(Part part, int steps)
{
    QDateTime at = moment();
    const auto system = calendarSystem();
    const qint64 day = at.date().toJulianDay();
    const auto go = [&at](qint64 julianDay) { at.setDate(QDate::fromJulianDay(julianDay)); };
    if (!at.isValid())
        at = QDateTime(m_frame.now.date(), QTime(m_frame.now.time().hour(), 0), Qt::UTC);
    else if (part == Part::Day)
        at = at.addDays(steps);
    else if (part == Part::Month)
        go(calendar::addMonths(system, day, steps));
    else if (part == Part::Year)
        go(calendar::addYears(system, day, steps));
    else
        at = at.addSecs(steps * (part == Part::Hour ? 3600 : 60));
    answerMoment(at);
}

// From where one is to the next five of a clock: every minute can be said, and far ones are not far.
void QuestionItem::stepFives(int steps)
{
    if (!moment().isValid())
        return stepPart(Part::Minute, 0); // now
    const int past = moment().time().minute() % 5;
    stepPart(Part::Minute, past == 0 ? 5 * steps : steps < 0 ? 5 * (steps + 1) - past : 5 * steps - past);
}

bool QuestionItem::writeTime(Part part, const QString& typed)
{
    const QString plain = inAsciiDigits(typed.trimmed());
    if (plain.isEmpty())
        return true; // it is being written
    bool number = false;
    const int written = plain.toInt(&number);
    if (!number || written < 0 || written > (part == Part::Hour ? 23 : 59))
        return false;
    QDateTime at
        = moment().isValid() ? moment() : QDateTime(m_frame.now.date(), QTime(m_frame.now.time().hour(), 0), Qt::UTC);
    const QTime time = at.time();
    at.setTime(
        part == Part::Hour ? QTime(written, time.minute(), time.second()) : QTime(time.hour(), written, time.second()));
    answerMoment(at);
    return true;
}

void QuestionItem::writeYear(const QString& typed)
{
    constexpr qsizetype digits = 4; // in every calendar we have
    const QString plain = inAsciiDigits(typed.trimmed());
    bool number = false;
    const int year = plain.toInt(&number);
    if (!number || plain.size() != digits)
        return;
    if (!moment().isValid())
        stepPart(Part::Year, 0); // now
    const auto day = calendar::dayOf(calendarSystem(), moment().date().toJulianDay());
    if (day && day->year != year)
        stepPart(Part::Year, year - day->year);
}

void QuestionItem::chooseDay(const QString& isoDate)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    if (!date.isValid())
        return;
    const QDateTime before = moment();
    const QTime time = before.isValid() ? before.time() : QTime(m_frame.now.time().hour(), 0);
    answerMoment(QDateTime(date, m_view.type == QLatin1String("date") ? QTime(0, 0) : time, Qt::UTC));
}

void QuestionItem::answerMoment(const QDateTime& at)
{
    QDate date = at.date();
    if (!asksDay()) { // the first day stands for its month or its year
        const auto system = calendarSystem();
        const auto day = calendar::dayOf(system, date.toJulianDay());
        const auto month = calendar::monthOf(system, date.toJulianDay());
        if (day && month)
            date = QDate::fromJulianDay(
                asksMonth() ? month->first : calendar::julianDayOf(system, {day->year, 1, 1}).value_or(month->first));
    }
    if (m_view.type == QLatin1String("date"))
        give(date.toString(Qt::ISODate));
    else if (m_view.type == QLatin1String("time"))
        give(at.time().toString(QStringLiteral("HH:mm:ss")));
    else
        give(QDateTime(date, at.time(), Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
}

} // namespace uthan::app
