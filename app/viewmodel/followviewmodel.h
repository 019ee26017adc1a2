// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rowmodel.h"
#include "storeservice.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QVariantMap>

namespace uthan::app {

// What we found and what became of it: results of a survey question by question (small numbers kept private), the
// gallery of photo stories, and the thread from findings to asks, answers and promises. Everything obeys consent.
class FollowViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    // recordId, title, people
    Q_PROPERTY(uthan::app::RowModel* surveys READ surveys CONSTANT)
    Q_PROPERTY(QString survey READ survey NOTIFY resultsChanged) // record id of the one shown
    Q_PROPERTY(QString surveyTitle READ surveyTitle NOTIFY resultsChanged)
    Q_PROPERTY(int people READ people NOTIFY resultsChanged) // −1: kept private
    Q_PROPERTY(
        int notAgreed READ notAgreed NOTIFY resultsChanged) // kept out because their people said so; −1: kept private
    // name, label, labelLanguage, isFallback, section, measure ("one" | "many" | "rank" | "number" | "words" |
    // "voice"), answered (−1 kept private), skipped, bars (a RowModel for StitchChart), numbers (map), quotes
    // (text, language), voices (record, media), wordsKept, tooFew, heldBack
    Q_PROPERTY(uthan::app::RowModel* questions READ questions CONSTANT)
    // name, label: questions whose answers make groups to look at
    Q_PROPERTY(uthan::app::RowModel* groupings READ groupings CONSTANT)
    Q_PROPERTY(QString by READ by NOTIFY resultsChanged)
    // name, label, count, shown
    Q_PROPERTY(uthan::app::RowModel* groups READ groups CONSTANT)
    Q_PROPERTY(QString group READ group NOTIFY resultsChanged) // empty: everyone
    // storyId, caption, title, language, by, patch, picture, why (empty: shown), voices
    Q_PROPERTY(uthan::app::RowModel* gallery READ gallery CONSTANT)
    // recordId, kind, icon, title, language, state, stateName, when (ISO day), answer
    Q_PROPERTY(uthan::app::RowModel* thread READ thread CONSTANT)
    Q_PROPERTY(bool reading READ reading NOTIFY readingChanged)
public:
    explicit FollowViewModel(StoreService& store, QObject* parent = nullptr);

    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& tag);
    [[nodiscard]] RowModel* surveys() { return &m_surveys; }
    [[nodiscard]] QString survey() const { return m_survey; }
    [[nodiscard]] QString surveyTitle() const { return m_surveyTitle; }
    [[nodiscard]] int people() const { return m_people; }
    [[nodiscard]] int notAgreed() const { return m_notAgreed; }
    [[nodiscard]] RowModel* questions() { return &m_questions; }
    [[nodiscard]] RowModel* groupings() { return &m_groupings; }
    [[nodiscard]] QString by() const { return m_by; }
    [[nodiscard]] RowModel* groups() { return &m_groups; }
    [[nodiscard]] QString group() const { return m_group; }
    [[nodiscard]] RowModel* gallery() { return &m_gallery; }
    [[nodiscard]] RowModel* thread() { return &m_thread; }
    [[nodiscard]] bool reading() const { return m_reading; }

    Q_INVOKABLE void refresh(); // surveys, gallery, thread; and the results if some are open
    Q_INVOKABLE void showSurvey(const QString& recordId);
    Q_INVOKABLE void lookBy(const QString& question); // groups by the answers to it; empty: everyone
    Q_INVOKABLE void lookAtGroup(const QString& group); // one of groups(); empty: everyone

Q_SIGNALS:
    void languageChanged();
    void resultsChanged();
    void readingChanged();

private:
    struct Overview;
    struct Results;
    [[nodiscard]] static Result<Overview> readOverview(store::Programme& programme, const QString& language);
    [[nodiscard]] static Result<Results> readResults(
        store::Programme& programme, RecordId form, const QString& by, const QString& group, const QString& language);
    void readAgain();
    [[nodiscard]] QList<QVariantMap> withCharts(QList<QVariantMap> questions);

    StoreService& m_store;
    RowModel m_surveys, m_questions, m_groupings, m_groups, m_gallery, m_thread;
    QString m_language = QStringLiteral("en"), m_survey, m_surveyTitle, m_by, m_group;
    int m_people = 0, m_notAgreed = 0;
    QList<RowModel*> m_charts;
    bool m_reading = false;
    int m_asked = 0; // answers to an older question are dropped
};

} // namespace uthan::app
