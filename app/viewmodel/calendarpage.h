// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "questionitem.h"

#include <QPointer>

namespace uthan::app {

// One page of a wall calendar for a question about a day: the days of a month in rows of a week. Turning it answers
// nothing; it comes back to the answer whenever that changes.
class CalendarPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(uthan::app::QuestionItem* question READ question WRITE setQuestion NOTIFY questionChanged)
    Q_PROPERTY(QString month READ month NOTIFY changed)
    Q_PROPERTY(QString year READ year NOTIFY changed)
    Q_PROPERTY(QVariantList weekdays READ weekdays NOTIFY changed) // {"text", "name"}, as the week runs here
    // {"text": day, "iso", "name": for people who do not see where it stands, "on", "today"}; no text: an empty place
    Q_PROPERTY(QVariantList days READ days NOTIFY changed)
    Q_PROPERTY(int entry READ entry NOTIFY changed) // of `days`: the one to begin at: chosen, today, or the first
public:
    using QObject::QObject;
    [[nodiscard]] QuestionItem* question() const { return m_question; }
    void setQuestion(QuestionItem* question);
    [[nodiscard]] QString month() const;
    [[nodiscard]] QString year() const;
    [[nodiscard]] QVariantList weekdays() const;
    [[nodiscard]] QVariantList days() const;
    [[nodiscard]] int entry() const;
    Q_INVOKABLE void turn(int months);
    Q_INVOKABLE void turnYears(int years);
    // From one of `days` so many days on; the page is turned where that lies in another month. Its index; -1: none.
    Q_INVOKABLE int walk(int index, int days);

Q_SIGNALS:
    void questionChanged();
    void changed();

private:
    void follow();
    [[nodiscard]] calendar::System system() const;
    [[nodiscard]] int lead(qint64 first) const; // empty places before the first day
    [[nodiscard]] QString tag() const { return m_question ? m_question->language() : QString(); }
    QPointer<QuestionItem> m_question;
    QString m_answer; // the one the page was opened at
    qint64 m_at = 0; // a day of the month that is shown
};

} // namespace uthan::app
