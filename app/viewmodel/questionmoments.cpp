// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times of day as they are asked: by parts, in the calendar of the question. The answer is ISO, Gregorian.
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

// A moment is a day and a time, and a time is an hour and its minutes. What is said of them is kept as the part of ISO
// it is: "2026-05-14T", "T16:05:00", "2026-05-14T:45"; of a time ":45".
bool QuestionItem::isHalfAMoment() const
{
    const QString text = m_view.value.toString();
    if (m_view.type == kTime)
        return minutesAlone(text) >= 0;
    const qsizetype at = text.indexOf(u'T');
    if (m_view.type != kMoment || at < 0)
        return false;
    const QString day = text.left(at), time = text.mid(at + 1);
    const bool isDay = QDate::fromString(day, Qt::ISODate).isValid();
    return minutesAlone(time) >= 0 ? isDay || day.isEmpty()
        : time.isEmpty()           ? isDay
                                   : day.isEmpty() && QTime::fromString(time, Qt::ISODate).isValid();
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

QDate QuestionItem::day() const
{
    return m_view.type != kTime && saysAMoment() ? QDate::fromString(m_view.value.toString().left(10), Qt::ISODate)
                                                 : QDate();
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
    if (!date.isValid())
        return {};
    // A day its calendar has no table for is shown as the world calls it.
    const auto known = calendar::dayOf(calendarSystem(), date.toJulianDay());
    const auto system = known ? calendarSystem() : calendar::System::Gregorian;
    const calendar::Day there = known.value_or(calendar::Day{date.year(), date.month(), date.day()});
    return {inDigitsOf(m_frame.language, QString::number(there.day)), monthName(system, there, m_frame.language),
        inDigitsOf(m_frame.language, QString::number(there.year))};
}

int QuestionItem::monthNumber() const
{
    const QDate date = day();
    if (!date.isValid())
        return 0;
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

// The first step says what is now, of the half that is touched; minutes without an hour go round.
void QuestionItem::stepPart(Part part, int steps)
{
    const QDate date = day();
    const QTime at = time();
    if (part == Part::Hour || part == Part::Minute) {
        // Of a whole moment, past midnight is the next day.
        const QDateTime before(date.isValid() ? date : m_frame.now.date(), at, Qt::UTC);
        const QDateTime after = before.addSecs(steps * (part == Part::Hour ? 3600 : 60));
        const int minutes = minutesBeforeTheHour();
        if (at.isValid())
            answerMoment(date.isValid() ? after.date() : QDate(), after.time());
        else if (part == Part::Minute && minutes >= 0)
            answerMinutes((minutes + steps % kOfAnHour + kOfAnHour) % kOfAnHour);
        else
            answerMoment(date, QTime(m_frame.now.time().hour(), std::max(minutes, 0)));
        return;
    }
    const auto system = calendarSystem();
    const qint64 from = date.toJulianDay();
    if (!date.isValid())
        answerMoment(m_frame.now.date(), at);
    else if (part == Part::Day)
        answerMoment(date.addDays(steps), at);
    else if (part == Part::Month)
        answerMoment(QDate::fromJulianDay(calendar::addMonths(system, from, steps)), at);
    else
        answerMoment(QDate::fromJulianDay(calendar::addYears(system, from, steps)), at);
}

// From where one is to the next five of a clock: every minute can be said, and far ones are not far.
void QuestionItem::stepFives(int steps)
{
    const int minutes = time().isValid() ? time().minute() : minutesBeforeTheHour();
    if (minutes < 0)
        return stepPart(Part::Minute, 0); // now
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
    if (!day().isValid())
        stepPart(Part::Year, 0); // now
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
    giveMoment(date, minutes < 0 ? at.toString(QStringLiteral("HH:mm:ss")) : writtenAlone(minutes));
}

void QuestionItem::answerMinutes(int minutes)
{
    giveMoment(day(), writtenAlone(minutes));
}

void QuestionItem::giveMoment(QDate date, const QString& time)
{
    if (date.isValid() && !asksDay()) { // the first day stands for its month or its year
        const auto system = calendarSystem();
        const auto there = calendar::dayOf(system, date.toJulianDay());
        const auto month = calendar::monthOf(system, date.toJulianDay());
        if (there && month)
            date = QDate::fromJulianDay(
                asksMonth() ? month->first : calendar::julianDayOf(system, {there->year, 1, 1}).value_or(month->first));
    }
    if (m_view.type == kDay)
        give(date.toString(Qt::ISODate));
    else if (m_view.type == kTime)
        give(time);
    else
        give(date.toString(Qt::ISODate) + QLatin1Char('T') + time);
}

} // namespace uthan::app
