// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveylistviewmodel.h"

#include "i18n.h"
#include "personsession.h"
#include "storecall.h"
#include "survey/surveys.h"
#include "words.h"

namespace uthan::app {

namespace {
    const QStringList kRoles{QStringLiteral("recordId"), QStringLiteral("title"), QStringLiteral("languages"),
        QStringLiteral("questions"), QStringLiteral("page"), QStringLiteral("pages"), QStringLiteral("given")};
}

SurveyListViewModel::SurveyListViewModel(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_surveys(kRoles)
{
    connect(&services.store, &StoreService::opened, this, &SurveyListViewModel::read);
    connect(&services.store, &StoreService::recordsChanged, this, [this](const QStringList& kinds) {
        if (kinds.isEmpty() || kinds.contains(QStringLiteral("form")) || kinds.contains(QStringLiteral("submission")))
            read();
    });
    connect(&services.session, &PersonSession::changed, this, &SurveyListViewModel::read);
    connect(&services.i18n, &I18n::languageChanged, this, &SurveyListViewModel::read);
}

QString SurveyListViewModel::only() const
{
    return m_surveys.count() == 1 ? m_surveys.rows().first().value(QStringLiteral("recordId")).toString() : QString();
}

Result<QList<QVariantMap>> SurveyListViewModel::rows(
    store::Programme& programme, PersonId person, const QString& language)
{
    const auto forms = programme.records({.kind = QStringLiteral("form")});
    if (!forms)
        return forms.error();
    const auto drafts = programme.drafts(QStringLiteral("submission"));
    const auto given = programme.records({.kind = QStringLiteral("submission"), .author = person});
    QList<QVariantMap> out;
    for (const record::Record& record : *forms) {
        const auto opened = survey::openForm(programme, record.id);
        if (!opened)
            continue; // the Desk says what is wrong with it; nobody can be asked by it
        const form::FormProgram& program = *opened->program;
        Words title = Words::of(language::choose(program.title(), language));
        if (title.text.isEmpty())
            title = {record.text(QStringLiteral("title")), program.defaultLanguage(), false};
        QStringList autonyms;
        for (const form::FormLanguage& l : program.languages())
            autonyms << (l.tag.isEmpty() ? l.name : language::autonym(l.tag));
        QVariantMap row{{QStringLiteral("recordId"), record.id.text()},
            {QStringLiteral("title"), QVariant::fromValue(title)},
            {QStringLiteral("languages"), autonyms.join(QStringLiteral(" · "))},
            {QStringLiteral("questions"), survey::askedCount(program)}, {QStringLiteral("page"), 0},
            {QStringLiteral("pages"), 0}, {QStringLiteral("given"), 0}};
        for (const store::Draft& draft : drafts.valueOr({})) {
            if (person.isNull() || draft.person != person || draft.subject != program.formId())
                continue;
            row[QStringLiteral("page")] = static_cast<int>(draft.body.value(QStringLiteral("page")).toInteger());
            row[QStringLiteral("pages")] = static_cast<int>(draft.body.value(QStringLiteral("pages")).toInteger());
        }
        int times = 0;
        for (const record::Record& submission : given.valueOr({}))
            times += !person.isNull() && submission.text(QStringLiteral("form")) == record.id.text();
        row[QStringLiteral("given")] = times;
        out << row;
    }
    return out;
}

void SurveyListViewModel::read()
{
    const int reading = ++m_reading;
    const auto work = [person = m_services.session.person(), language = m_services.i18n.language()](
                          store::Programme& programme) { return rows(programme, person, language); };
    askStore(m_services.store, this, work, [this, reading](const Result<QList<QVariantMap>>& result) {
        if (reading != m_reading)
            return;
        m_read = result.ok();
        m_surveys.setRows(result.valueOr({}));
        Q_EMIT readChanged();
    });
}

} // namespace uthan::app
