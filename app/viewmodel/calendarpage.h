// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "questionitem.h"
#include "rowmodel.h"

#include <QPointer>

namespace uthan::app {

// One page of a wall calendar for a question about a day: the days of a month in rows of a week. Turning it answers
// nothing; it comes back to the answer whenever that changes.
class CalendarPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(uthan::app::QuestionItem* question READ question WRITE setQuestion NOTIFY questionChanged)
    Q_PROPERTY(QString month READ month NOTIFY monthChanged)
    Q_PROPERTY(QString year READ year NOTIFY yearChanged)
    Q_PROPERTY(QVariantList weekdays READ weekdays NOTIFY weekdaysChanged) // {"text", "name"}, as the week runs here
    // As many places as a page can need: "there": within the rows of this month; "text": the day, none: an empty place;
    // "iso"; "name": for people who do not see where it stands; "on"; "today"
    Q_PROPERTY(uthan::app::RowModel* days READ days CONSTANT)
    Q_PROPERTY(int entry READ entry NOTIFY entryChanged) // of `days`: the one to begin at: chosen, today, or the first
public:
    explicit CalendarPage(QObject* parent = nullptr);
    [[nodiscard]] QuestionItem* question() const { return m_question; }
    void setQuestion(QuestionItem* question);
    [[nodiscard]] QString month() const { return m_month; }
    [[nodiscard]] QString year() const { return m_year; }
    [[nodiscard]] QVariantList weekdays() const { return m_weekdays; }
    [[nodiscard]] RowModel* days() { return &m_days; }
    [[nodiscard]] int entry() const { return m_entry; }
    Q_INVOKABLE void turn(int months);
    Q_INVOKABLE void turnYears(int years);
    // From one of `days` so many days on; the page is turned where that lies in another month. Its index; -1: none.
    Q_INVOKABLE int walk(int index, int days);

Q_SIGNALS:
    void questionChanged();
    void monthChanged();
    void yearChanged();
    void weekdaysChanged();
    void entryChanged();

private:
    void follow();
    void lookAgain(); // tells only what is different: a page is many places
    [[nodiscard]] QVariantList weekdaysNow() const;
    [[nodiscard]] QList<QVariantMap> daysNow() const;
    [[nodiscard]] int entryNow() const;
    [[nodiscard]] calendar::System system() const;
    [[nodiscard]] int lead(qint64 first) const; // empty places before the first day
    [[nodiscard]] QString tag() const { return m_question ? m_question->language() : QString(); }
    QPointer<QuestionItem> m_question;
    QString m_answer; // the one the page was opened at
    qint64 m_at = 0; // a day of the month that is shown
    QString m_month, m_year;
    QVariantList m_weekdays;
    RowModel m_days;
    int m_entry = -1;
};

} // namespace uthan::app
