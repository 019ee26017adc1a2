// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rowmodel.h"
#include "services.h"
#include "store/programme.h"
#include "survey/surveys.h"
#include "words.h"

#include <QObject>
#include <qqml.h>

namespace uthan::app {

// The surveys of the programme, and how far the current person is in each.
class SurveyListViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // recordId, title (Words), languages (autonyms in one line), questions, page, pages (0: not begun), given (times),
    // isBehind (a newer version has not come yet), picture (its own, by which it is known; empty: it has none), drawing
    // (the name of one of the app's that no other survey here has, as long as there are enough)
    Q_PROPERTY(uthan::app::RowModel* surveys READ surveys CONSTANT)
    // title, isHere (it can't be read; else it has not come): of surveys that cannot be asked
    Q_PROPERTY(uthan::app::RowModel* coming READ coming CONSTANT)
    // recordId, words (the title), day, changes (how often they were changed): what this person gave
    Q_PROPERTY(uthan::app::RowModel* given READ given CONSTANT)
    Q_PROPERTY(bool isRead READ isRead NOTIFY readChanged) // until then an empty list means nothing
    Q_PROPERTY(int readings READ readings NOTIFY readChanged) // how often it was read: a picture may have come since
    Q_PROPERTY(QString only READ only NOTIFY readChanged) // record id when there is just one
public:
    explicit SurveyListViewModel(const Services& services, QObject* parent = nullptr);

    [[nodiscard]] RowModel* surveys() { return &m_surveys; }
    [[nodiscard]] RowModel* coming() { return &m_coming; }
    [[nodiscard]] RowModel* given() { return &m_given; }
    [[nodiscard]] bool isRead() const { return m_read; }
    [[nodiscard]] int readings() const { return m_reading; }
    [[nodiscard]] QString only() const;
    Q_INVOKABLE void read();
    // A title and what is said of it, each in its own language; again: stops.
    Q_INVOKABLE void hear(const uthan::app::Words& title, const QString& said, const QString& key);

Q_SIGNALS:
    void readChanged();

private:
    struct Seen {
        QList<QVariantMap> surveys, coming, given;
    };
    [[nodiscard]] static Result<Seen> rows(store::Programme& programme, PersonId person, const QString& language);
    [[nodiscard]] static Words titleOf(const survey::OpenedForm& form, const QString& language);
    Services m_services;
    RowModel m_surveys, m_coming, m_given;
    bool m_read = false;
    int m_reading = 0; // only the newest answer counts
};

} // namespace uthan::app
