// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rowmodel.h"
#include "storeservice.h"
#include "survey/surveys.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

namespace uthan::app {

// Desk: the surveys we have and bringing in another one. A workbook is looked at first (title, languages, what we
// cannot do yet, with sheet, row and column); nothing enters the programme until a person says so.
class SurveyDeskViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // recordId, title, version, languages (tags), questions, answers, view ("", "pages", "whole")
    Q_PROPERTY(uthan::app::RowModel* surveys READ surveys CONSTANT)
    // tag, autonym, texts, total, survey: how much of each survey each language has
    Q_PROPERTY(uthan::app::RowModel* coverage READ coverage CONSTANT)
    // path, name, folder, when (ms)
    Q_PROPERTY(uthan::app::RowModel* found READ found CONSTANT)
    // where, words, lang: in the person's language, or in English ("en") where we have no other words
    Q_PROPERTY(uthan::app::RowModel* problems READ problems CONSTANT) // of a form that cannot be brought in
    Q_PROPERTY(uthan::app::RowModel* warnings READ warnings CONSTANT)
    Q_PROPERTY(
        QString phase READ phase NOTIFY phaseChanged) // "resting" | "looking" | "looked" | "broughtIn" | "problem"
    Q_PROPERTY(QString title READ title NOTIFY phaseChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY phaseChanged)
    Q_PROPERTY(QStringList languages READ languages NOTIFY phaseChanged)
    Q_PROPERTY(int questions READ questions NOTIFY phaseChanged)
    Q_PROPERTY(QStringList missing READ missing NOTIFY phaseChanged) // pictures and sounds the survey mentions
    // Lists and pictures of a survey that is here, which are here with other contents: they stay as they are.
    Q_PROPERTY(QStringList otherwise READ otherwise NOTIFY phaseChanged)
    // What was looked at takes the place of a survey of the same name: its version (may be empty), and its answers.
    Q_PROPERTY(bool replaces READ replaces NOTIFY phaseChanged)
    Q_PROPERTY(bool replacesSameVersion READ replacesSameVersion NOTIFY phaseChanged) // with other questions
    Q_PROPERTY(QString replacedVersion READ replacedVersion NOTIFY phaseChanged)
    Q_PROPERTY(int replacedAnswers READ replacedAnswers NOTIFY phaseChanged)
    Q_PROPERTY(bool wasThere READ wasThere NOTIFY phaseChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY phaseChanged)
public:
    // `author`: who brings it in; asked at the moment of use, so that a change of person is followed.
    SurveyDeskViewModel(StoreService& store, std::function<PersonId()> author, QObject* parent = nullptr);

    [[nodiscard]] RowModel* surveys() { return &m_surveys; }
    [[nodiscard]] RowModel* coverage() { return &m_coverage; }
    [[nodiscard]] RowModel* found() { return &m_found; }
    [[nodiscard]] RowModel* problems() { return &m_problems; }
    [[nodiscard]] RowModel* warnings() { return &m_warnings; }
    [[nodiscard]] QString phase() const { return m_phase; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] QStringList languages() const { return m_languages; }
    [[nodiscard]] int questions() const { return m_questions; }
    [[nodiscard]] QStringList missing() const { return m_missing; }
    [[nodiscard]] QStringList otherwise() const { return m_otherwise; }
    [[nodiscard]] bool replaces() const { return m_replaced.isThere; }
    [[nodiscard]] bool replacesSameVersion() const { return m_replaced.isSameVersion; }
    [[nodiscard]] QString replacedVersion() const { return m_replaced.version; }
    [[nodiscard]] int replacedAnswers() const { return m_replaced.answers; }
    [[nodiscard]] bool wasThere() const { return m_wasThere; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void lookForFiles(); // workbooks on sticks and in the person's own folders
    Q_INVOKABLE void lookAt(const QString& path);
    Q_INVOKABLE void lookAtUrl(const QUrl& url) { lookAt(url.toLocalFile()); }
    Q_INVOKABLE void bringIn();
    Q_INVOKABLE void dismiss();
    // How people see this survey until they choose otherwise: "" (a question a page), "pages" or "whole".
    Q_INVOKABLE void chooseView(const QString& recordId, const QString& view);

Q_SIGNALS:
    void phaseChanged();

private:
    struct Looked;
    struct Replaced {
        bool isThere = false, isSameVersion = false;
        QString version;
        int answers = 0;
    };
    [[nodiscard]] static Replaced replacedBy(const form::FormProgram& program, store::Programme& programme);
    void setPhase(const QString& phase, const Error* error = nullptr);

    StoreService& m_store;
    std::function<PersonId()> m_author;
    RowModel m_surveys, m_coverage, m_found, m_problems, m_warnings;
    QString m_phase = QStringLiteral("resting"), m_title, m_fileName, m_path, m_problem;
    QStringList m_languages, m_missing, m_otherwise;
    int m_questions = 0;
    Replaced m_replaced;
    bool m_wasThere = false;
};

} // namespace uthan::app
