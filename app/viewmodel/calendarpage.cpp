// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarpage.h"

#include "localnumber.h"
#include "monthnames.h"

#include <algorithm>
#include <QDate>

namespace uthan::app {

namespace {
    constexpr int kPlaces = 6 * 7;
    const QString kText = QStringLiteral("text");
    const QString kThere = QStringLiteral("there");
    const QString kIso = QStringLiteral("iso");
    const QString kName = QStringLiteral("name");
    const QString kOn = QStringLiteral("on");
    const QString kToday = QStringLiteral("today");
}

CalendarPage::CalendarPage(QObject* parent)
    : QObject(parent)
    , m_days({kThere, kText, kIso, kName, kOn, kToday})
{
}

void CalendarPage::setQuestion(QuestionItem* question)
{
    if (m_question == question)
        return;
    if (m_question)
        disconnect(m_question, nullptr, this, nullptr);
    m_question = question;
    m_at = 0;
    if (m_question)
        connect(m_question, &QuestionItem::changed, this, &CalendarPage::follow);
    follow();
    Q_EMIT questionChanged();
}

void CalendarPage::follow()
{
    if (!m_question)
        return;
    const QString answer = m_question->isoDate();
    if (m_at == 0 || answer != m_answer) {
        const QDate date = answer.isEmpty() ? m_question->today() : QDate::fromString(answer, Qt::ISODate);
        if (!answer.isEmpty() || m_at == 0)
            m_at = date.toJulianDay();
        m_answer = answer;
    }
    lookAgain();
}

void CalendarPage::lookAgain()
{
    const auto take = [this](auto& kept, const auto& now, void (CalendarPage::*tell)()) {
        if (kept == now)
            return;
        kept = now;
        Q_EMIT(this->*tell)();
    };
    const auto day = calendar::dayOf(system(), m_at);
    take(m_month, day ? monthName(system(), *day, tag()) : QString(), &CalendarPage::monthChanged);
    take(m_year, day ? inDigitsOf(tag(), QString::number(day->year)) : QString(), &CalendarPage::yearChanged);
    take(m_weekdays, weekdaysNow(), &CalendarPage::weekdaysChanged);
    m_days.setRows(daysNow());
    take(m_entry, entryNow(), &CalendarPage::entryChanged);
}

// Where the table of the question's calendar ends, the calendar of the world goes on.
calendar::System CalendarPage::system() const
{
    const auto wished = m_question ? m_question->calendarSystem() : calendar::System::Gregorian;
    return calendar::dayOf(wished, m_at) ? wished : calendar::System::Gregorian;
}

QVariantList CalendarPage::weekdaysNow() const
{
    const QStringList names = weekdayNames(tag(), false), shorts = weekdayNames(tag(), true);
    QVariantList out;
    for (int i = 0; i < 7; ++i) {
        const int day = (firstWeekday(tag()) - 1 + i) % 7;
        out << QVariantMap{{QStringLiteral("text"), shorts[day]}, {QStringLiteral("name"), names[day]}};
    }
    return out;
}

int CalendarPage::lead(qint64 first) const
{
    return (QDate::fromJulianDay(first).dayOfWeek() - firstWeekday(tag()) + 7) % 7;
}

QList<QVariantMap> CalendarPage::daysNow() const
{
    const auto page = calendar::monthOf(system(), m_at);
    const int before = page ? lead(page->first) : 0;
    const int days = page && m_question ? static_cast<int>(page->days) : 0;
    const QStringList names = weekdayNames(tag(), false);
    const QString chosen = m_question ? m_question->isoDate() : QString();
    QList<QVariantMap> out;
    for (int place = 0; place < kPlaces; ++place) {
        const int i = place - before;
        if (i < 0 || i >= days) {
            out << QVariantMap{{kThere, place < before + days}, {kText, QString()}, {kIso, QString()},
                {kName, QString()}, {kOn, false}, {kToday, false}};
            continue;
        }
        const QDate date = QDate::fromJulianDay(page->first + i);
        const QString text = inDigitsOf(tag(), QString::number(page->firstDay + i)), iso = date.toString(Qt::ISODate);
        out << QVariantMap{{kThere, true}, {kText, text}, {kIso, iso},
            {kName, QStringLiteral("%1 %2 %3 %4").arg(names[date.dayOfWeek() - 1], text, m_month, m_year)},
            {kOn, iso == chosen}, {kToday, date == m_question->today()}};
    }
    return out;
}

int CalendarPage::entryNow() const
{
    const auto page = calendar::monthOf(system(), m_at);
    if (!page || !m_question)
        return -1;
    const auto indexOf = [&](const QDate& date) -> qint64 {
        const qint64 day = date.toJulianDay() - page->first;
        return date.isValid() && day >= 0 && day < page->days ? day : -1;
    };
    const qint64 chosen = indexOf(QDate::fromString(m_question->isoDate(), Qt::ISODate));
    const qint64 today = indexOf(m_question->today());
    return lead(page->first) + static_cast<int>(chosen >= 0 ? chosen : std::max<qint64>(0, today));
}

int CalendarPage::walk(int index, int days)
{
    const auto page = calendar::monthOf(system(), m_at);
    if (!page || !m_question)
        return -1;
    m_at = page->first + index - lead(page->first) + days;
    const auto now = calendar::monthOf(system(), m_at);
    if (!now)
        return -1;
    if (now->first != page->first)
        lookAgain();
    return static_cast<int>(m_at - now->first) + lead(now->first);
}

void CalendarPage::turn(int months)
{
    m_at = calendar::addMonths(system(), m_at, months);
    lookAgain();
}

void CalendarPage::turnYears(int years)
{
    m_at = calendar::addYears(system(), m_at, years);
    lookAgain();
}

} // namespace uthan::app
