// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the language, taking back the last step, and giving what was filled.
#include "i18n.h"
#include "personsession.h"
#include "storecall.h"
#include "surveyviewmodel.h"

namespace uthan::app {

using form::QuestionView;

// --- language ----------------------------------------------------------------------------------------------------

void SurveyViewModel::chooseLanguage(const QString& tag)
{
    if (I18n::supported().contains(tag))
        m_services.i18n.setLanguage(tag); // follow() comes back through languageChanged
    follow(tag);
}

void SurveyViewModel::follow(const QString& language)
{
    if (m_language == language)
        return;
    m_language = language;
    if (m_session) {
        m_session->setLanguage(language);
        showPage();
        if (m_stage == Stage::Summary)
            m_summary.show(*m_session, QStringLiteral("image://formmedia/%1/").arg(m_form.record.text()));
        if (m_everKept)
            keep();
        Q_EMIT stageChanged();
    }
    Q_EMIT languageChanged();
}

// --- undo --------------------------------------------------------------------------------------------------------

void SurveyViewModel::setGoesOnByItself(bool on)
{
    if (m_goesOnByItself == on)
        return;
    m_goesOnByItself = on;
    Q_EMIT goesOnByItselfChanged();
    m_services.store.run([on](store::Programme& programme) {
        return programme.setSetting(QStringLiteral("survey/goes_on_by_itself"), on);
    });
}

void SurveyViewModel::rememberForUndo(UndoKind kind, const QCborMap& before)
{
    m_before = before;
    m_undoKind = kind;
    Q_EMIT undoChanged();
}

void SurveyViewModel::undo()
{
    if (m_undoKind == UndoKind::None || !m_session)
        return;
    m_goOn.stop();
    makeSession(m_before);
    forgetUndo();
    setStage(Stage::Filling);
    moved(false);
}

void SurveyViewModel::forgetUndo()
{
    m_before = {};
    if (std::exchange(m_undoKind, UndoKind::None) != UndoKind::None)
        Q_EMIT undoChanged();
}

// --- giving ------------------------------------------------------------------------------------------------------

record::NewRecord SurveyViewModel::newRecord() const
{
    record::NewRecord out;
    out.kind = QStringLiteral("submission");
    out.author = m_person;
    out.id = m_draft;
    out.receiptKey = m_services.session.receiptKey();
    out.fields = {{QStringLiteral("form"), m_form.record.text()}, {QStringLiteral("form_id"), m_form.program->formId()},
        {QStringLiteral("form_version"), m_form.program->version()}, {QStringLiteral("language"), m_language},
        {QStringLiteral("mode"), QStringLiteral("self")}, {QStringLiteral("answers"), m_session->answers()},
        {QStringLiteral("day"), now().date().toString(Qt::ISODate)}};
    return out;
}

void SurveyViewModel::give()
{
    if (m_stage != Stage::Summary)
        return;
    forgetUndo();
    m_keeper.keepNow();
    countStitches();
    setStage(Stage::Giving);
    const int opening = m_opening;
    askStore(
        m_services.store, this,
        [made = newRecord()](store::Programme& programme) mutable -> Result<RecordId> {
            const auto consent = programme.consentOf(made.author);
            if (!consent)
                return consent.error();
            if (!consent->allows(record::Scope::Collect))
                return Error{ErrorCode::Refused, QStringLiteral("this person has not agreed to take part")};
            const bool forAll = record::mayUse(*consent, record::Use::ShareWithMembers);
            made.audience = forAll ? record::Audience::Members : record::Audience::Stewards;
            return programme.finishDraft(made);
        },
        [this, opening](const Result<RecordId>& result) {
            if (result)
                m_services.store.announce({QStringLiteral("submission")});
            if (opening == m_opening)
                given(result);
        });
}

void SurveyViewModel::given(const Result<RecordId>& result)
{
    if (!result) {
        setStage(Stage::Summary, troubleOf(result.error()));
        return;
    }
    m_keeper.forget();
    m_session.reset(); // what was said is in the store now; nothing of it stays on the screen
    m_questions.clear();
    m_summary.clear();
    setStage(Stage::Thanks);
}

void SurveyViewModel::countStitches()
{
    QHash<QString, QString> sectionOf;
    for (const auto& question : m_form.program->questions())
        sectionOf.insert(question.path, question.section);
    QStringList order;
    QHash<QString, int> counts;
    for (const QuestionView& view : m_session->questions()) {
        if (!isAsked(view) || view.noAnswer != form::NoAnswer::None || !isDealtWith(view))
            continue;
        const QString section = sectionOf.value(view.path);
        if (!counts.contains(section))
            order << section;
        ++counts[section];
    }
    m_stitches.clear();
    for (const QString& section : std::as_const(order))
        m_stitches << counts.value(section);
}

} // namespace uthan::app
