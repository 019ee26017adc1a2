// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times of day as they are asked: by parts, in the calendar of the question. The answer is ISO, Gregorian.
#include "dayparts.h"
#include "localnumber.h"
#include "monthnames.h"
#include "questionitem.h"

#include <QLocale>

#include <algorithm>

namespace uthan::app {

namespace {
    const QString kDay = QStringLiteral("date"), kTime = QStringLiteral("time"), kMoment = QStringLiteral("dateTime");
    constexpr int kOfAnHour = 60;

    // ":45": the minutes, said before the hour. -1: it is something else
    int minutesAlone(const QString& time)
    {
        const QTime there = time.size() == 3 ? QTime::fromString(time, QStringLiteral(":mm")) : QTime();
        return there.isValid() ? there.minute() : -1;
    }
    QString writtenAlone(int minutes)
    {
        return QStringLiteral(":%1").arg(minutes, 2, 10, QLatin1Char('0'));
    }
}

// A moment is a day and a time, a day has its parts, and a time is an hour and its minutes. What is said of them is
// kept with the signs that ISO puts between: "2026-05-14T", "T16:05:00", "2026-05-14T:45", of a time ":45", of a day
// "-05-14". Nobody gets a part they did not say.
bool QuestionItem::isHalfAMoment() const
{
    const QString text = m_view.value.toString();
    if (m_view.type == kTime)
        return minutesAlone(text) >= 0;
    if (m_view.type == kDay)
        return DayParts::read(text).has_value();
    const qsizetype at = text.indexOf(u'T');
    if (m_view.type != kMoment || at < 0)
        return false;
    const QString day = text.left(at), time = text.mid(at + 1);
    const bool isDay = QDate::fromString(day, Qt::ISODate).isValid();
    const bool isTime = QTime::fromString(time, Qt::ISODate).isValid();
    const bool isPartOfDay = day.isEmpty() || DayParts::read(day);
    const bool isPartOfTime = time.isEmpty() || minutesAlone(time) >= 0;
    return text.size() > 1 && (isDay || isPartOfDay) && (isTime || isPartOfTime) && !(isDay && isTime);
}

// Words that begin as a day or a time are words all the same.
bool QuestionItem::saysAMoment() const
{
    return m_view.problem != form::Problem::NotAMoment || isHalfAMoment();
}

int QuestionItem::minutesBeforeTheHour() const
{
    const QString text = m_view.value.toString();
    return isHalfAMoment() ? minutesAlone(text.mid(text.indexOf(u'T') + 1)) : -1;
}

QString QuestionItem::saidDay() const
{
    return m_view.type != kTime && saysAMoment() ? m_view.value.toString().section(u'T', 0, 0) : QString();
}

QDate QuestionItem::day() const
{
    return QDate::fromString(saidDay().left(10), Qt::ISODate);
}

DayParts QuestionItem::dayParts() const
{
    return day().isValid() ? DayParts() : DayParts::read(saidDay()).value_or(DayParts());
}

QTime QuestionItem::time() const // as it was here, whatever the zone is called
{
    const QString text = m_view.value.toString();
    if (m_view.type == kTime && saysAMoment())
        return QTime::fromString(text.left(5), QStringLiteral("HH:mm"));
    return m_view.type == kMoment && saysAMoment()
        ? QTime::fromString(text.mid(text.indexOf(u'T') + 1).left(8), Qt::ISODate)
        : QTime();
}

QVariantList QuestionItem::dateParts() const
{
    const QDate date = day();
    calendar::Day there = dayParts().day;
    if (!date.isValid() && there == calendar::Day())
        return {};
    // A day its calendar has no table for is shown as the world calls it.
    auto system = calendarSystem();
    if (date.isValid()) {
        const auto known = calendar::dayOf(system, date.toJulianDay());
        system = known ? system : calendar::System::Gregorian;
        there = known.value_or(calendar::Day{date.year(), date.month(), date.day()});
    }
    const auto written = [this](int n) { return n > 0 ? inDigitsOf(m_frame.language, QString::number(n)) : QString(); };
    return {written(there.day), there.month > 0 ? monthName(system, there, m_frame.language) : QString(),
        written(there.year)};
}

int QuestionItem::monthNumber() const
{
    const QDate date = day();
    if (!date.isValid())
        return dayParts().day.month;
    const auto known = calendar::dayOf(calendarSystem(), date.toJulianDay());
    return known ? known->month : date.month();
}

QString QuestionItem::otherDate() const
{
    const QDate date = day();
    if (calendarSystem() == calendar::System::Gregorian || !date.isValid())
        return {};
    const calendar::Day there{date.year(), date.month(), date.day()};
    return inDigitsOf(m_frame.language,
        QStringLiteral("%1 %2 %3")
            .arg(there.day)
            .arg(monthName(calendar::System::Gregorian, there, m_frame.language))
            .arg(there.year));
}

QVariantList QuestionItem::timeParts() const
{
    const QTime at = time();
    const int minutes = at.isValid() ? at.minute() : minutesBeforeTheHour();
    if (minutes < 0)
        return {};
    const auto two
        = [this](int n) { return inDigitsOf(m_frame.language, QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0'))); };
    return {at.isValid() ? two(at.hour()) : QString(), two(minutes)};
}

QString QuestionItem::isoDate() const
{
    return day().toString(Qt::ISODate); // of none: none
}

// The first step says where one begins: a day is mostly near to today, and of a time noon is near to most and the same
// for everybody, so that no hour says when the question was asked. Minutes without an hour go round.
void QuestionItem::stepPart(Part part, int steps)
{
    constexpr int kNoon = 12;
    const QDate date = day();
    const QTime at = time();
    if (part != Part::Hour && part != Part::Minute)
        return stepDay(part, steps);
    // Of a whole moment, past midnight is the next day.
    const QDateTime before(date.isValid() ? date : m_frame.now.date(), at, Qt::UTC);
    const QDateTime after = before.addSecs(steps * (part == Part::Hour ? 3600 : 60));
    const int minutes = minutesBeforeTheHour();
    if (at.isValid())
        answerMoment(date.isValid() ? after.date() : QDate(), after.time());
    else if (part == Part::Hour)
        answerMoment(date, QTime(kNoon, std::max(minutes, 0)));
    else
        answerMinutes(minutes < 0 ? 0 : (minutes + steps % kOfAnHour + kOfAnHour) % kOfAnHour);
}

void QuestionItem::stepDay(Part part, int steps)
{
    const auto system = calendarSystem();
    if (const QDate date = day(); date.isValid()) {
        const qint64 from = date.toJulianDay();
        answerMoment(part == Part::Day ? date.addDays(steps)
                : part == Part::Month  ? QDate::fromJulianDay(calendar::addMonths(system, from, steps))
                                       : QDate::fromJulianDay(calendar::addYears(system, from, steps)),
            time());
        return;
    }
    constexpr int kMostDays = 31;
    const auto now = calendar::dayOf(system, m_frame.now.date().toJulianDay());
    if (!now) // a calendar that ends before today
        return answerMoment(m_frame.now.date(), time());
    DayParts told = dayParts();
    const auto around = [steps](int from, int most) { return ((from - 1 + steps) % most + most) % most + 1; };
    if (part == Part::Day)
        told.day.day = told.day.day == 0 ? now->day : around(told.day.day, kMostDays);
    else if (part == Part::Month)
        told.day.month = told.day.month == 0 ? now->month : around(told.day.month, monthsOf(system));
    else
        told.day.year = told.day.year == 0 ? now->year : std::max(1, told.day.year + steps);
    answerParts(told);
}

// From where one is to the next five of a clock: every minute can be said, and far ones are not far.
void QuestionItem::stepFives(int steps)
{
    const int minutes = time().isValid() ? time().minute() : minutesBeforeTheHour();
    if (minutes < 0)
        return stepPart(Part::Minute, 0);
    const int past = minutes % 5;
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
    const bool hasHour = time().isValid();
    const QTime at = hasHour ? time() : QTime(0, std::max(minutesBeforeTheHour(), 0));
    if (part == Part::Hour) // on the hour, if nothing else is said
        answerMoment(day(), QTime(written, at.minute(), at.second()));
    else if (hasHour)
        answerMoment(day(), QTime(at.hour(), written, at.second()));
    else
        answerMinutes(written); // the hour is not ours to say
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
    if (!day().isValid()) {
        DayParts told = dayParts();
        told.day.year = year;
        return answerParts(told);
    }
    const auto there = calendar::dayOf(calendarSystem(), day().toJulianDay());
    if (there && there->year != year)
        stepPart(Part::Year, year - there->year);
}

void QuestionItem::chooseDay(const QString& isoDate)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    if (date.isValid())
        answerMoment(date, time());
}

void QuestionItem::answerMoment(QDate date, QTime at)
{
    const int minutes = at.isValid() ? -1 : minutesBeforeTheHour(); // which stay beside the day that is told
    const QString time = minutes < 0 ? at.toString(QStringLiteral("HH:mm:ss")) : writtenAlone(minutes);
    giveMoment(date.isValid() ? asAsked(date).toString(Qt::ISODate) : saidDay(), time);
}

void QuestionItem::answerMinutes(int minutes)
{
    giveMoment(saidDay(), writtenAlone(minutes));
}

void QuestionItem::answerParts(const DayParts& told)
{
    const bool isWhole = told.day.year > 0 && (told.day.month > 0 || !asksMonth()) && (told.day.day > 0 || !asksDay());
    const QDate date = told.whole(calendarSystem(), asksMonth(), asksDay());
    if (date.isValid())
        answerMoment(date, time());
    else if (!isWhole) // else its calendar has no such day: what was told before stays
        giveMoment(told.written(), m_view.type == kMoment ? m_view.value.toString().section(u'T', 1) : QString());
}

QDate QuestionItem::asAsked(QDate date) const // the first day stands for its month or its year
{
    const auto system = calendarSystem();
    const auto there = calendar::dayOf(system, date.toJulianDay());
    const auto month = calendar::monthOf(system, date.toJulianDay());
    if (asksDay() || !there || !month)
        return date;
    return QDate::fromJulianDay(
        asksMonth() ? month->first : calendar::julianDayOf(system, {there->year, 1, 1}).value_or(month->first));
}

void QuestionItem::giveMoment(const QString& day, const QString& time)
{
    if (m_view.type == kDay)
        give(day);
    else if (m_view.type == kTime)
        give(time);
    else
        give(day + QLatin1Char('T') + time);
}

} // namespace uthan::app
