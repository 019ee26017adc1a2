// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the language, taking back the last step, and giving what was filled.
#include "i18n.h"
#include "keptpieces.h"
#include "personsession.h"
#include "survey/ownfiles.h"
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
        const bool wasHeard = !m_services.voice.playingKey().isEmpty();
        m_services.voice.stop(); // it is in the language that goes
        m_session->setLanguage(language);
        logEvent(form::AuditLog::Event::LanguageChange, language);
        if (m_secondLanguage == language)
            m_secondLanguage.clear();
        m_session->setSecondLanguage(m_secondLanguage);
        showPage();
        showLeft();
        if (m_stage == Stage::Summary)
            showSummary();
        if (m_stage == Stage::Outline)
            m_outline.show(m_session->outline(), m_outline.here());
        if (m_everKept)
            keep();
        Q_EMIT stageChanged();
        if (wasHeard)
            playPage();
    }
    Q_EMIT languageChanged();
}

void SurveyViewModel::chooseSecondLanguage(const QString& tag)
{
    const QString second = tag == m_language ? QString() : tag;
    if (!m_session || m_secondLanguage == second)
        return;
    m_secondLanguage = second;
    m_session->setSecondLanguage(second);
    showPage();
    keep();
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

void SurveyViewModel::rememberForUndo(UndoKind kind, const QByteArray& before)
{
    m_before = before;
    m_leftBefore = m_left;
    m_undoKind = kind;
    m_undoneAt = {};
    Q_EMIT undoChanged();
}

void SurveyViewModel::undo()
{
    if (m_undoKind == UndoKind::None || !m_session)
        return;
    m_goOn.stop();
    const bool returns = m_undoKind == UndoKind::RowRemoved;
    (void)makeSession(QCborValue::fromCbor(m_before).toMap());
    if (m_place.state() == SurveyPlace::State::Noted) // else it would be asked for as if this were another day
        m_session->refusePosition();
    if (form::AuditLog* log = returns ? m_log.log() : nullptr)
        log->addedRow(*m_session, m_removedRow);
    m_left = m_leftBefore;
    showLeft();
    const QList<Unkept> takenBack = std::exchange(m_takenBack, {});
    forgetUndo();
    for (Unkept made : takenBack) {
        made.age = ++m_lastMade;
        storeMedia(made);
    }
    if (m_stage == Stage::Outline) {
        m_outline.show(m_session->outline(), m_outline.here());
        keep();
        return;
    }
    setStage(Stage::Filling);
    moved(false, m_undoneAt);
}

void SurveyViewModel::forgetUndo()
{
    m_before = {};
    m_leftBefore = {};
    m_takenBack.clear();
    if (std::exchange(m_undoKind, UndoKind::None) != UndoKind::None)
        Q_EMIT undoChanged();
}

// --- giving ------------------------------------------------------------------------------------------------------

void SurveyViewModel::showSummary()
{
    offerRecording(); // of answers that are looked at again, no page came before
    m_summary.show(*m_session, QStringLiteral("image://formmedia/%1/").arg(m_form.record.text()),
        [this](const QuestionView& view) { return goneWords(view); });
}

void SurveyViewModel::toSummary()
{
    m_mending = m_showMissing = false;
    endSaying(); // the answers are given without the talk about giving them
    if (!m_absent.isEmpty())
        letGoOfAbsent(m_session->questions());
    m_asked = relevantPaths();
    showSummary();
    showLeft(); // rows may have come back
    m_page = m_session->page();
    setStage(Stage::Summary);
    logScreen();
    keep();
    Q_EMIT pageChanged();
    Q_EMIT movedOn(true);
}

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
    if (!m_left.isEmpty())
        out.fields.insert(QStringLiteral("earlier"), leftToGive());
    return out;
}

void SurveyViewModel::give()
{
    if (m_stage != Stage::Summary)
        return;
    keepUnkeptToGive();
    if (isStillKeeping()) { // a moment: it belongs to what is given
        m_givesWhenKept = true;
        return;
    }
    if (!m_log.mayGive())
        return;
    forgetUndo();
    m_place.endLooking();
    m_keeper.keepNow();
    countStitches();
    setStage(Stage::Giving);
    if (m_log.isOn())
        giveLog();
    else
        giveAnswers();
}

void SurveyViewModel::giveAnswers()
{
    const int opening = m_opening;
    askStore(
        m_services.store, this,
        [made = newRecord(), form = m_form, revises = m_revises](
            store::Programme& programme) mutable -> Result<RecordId> {
            const auto consent = programme.consentOf(made.author);
            if (!consent)
                return consent.error();
            if (!consent->allows(record::Scope::Collect))
                return Error{ErrorCode::Refused, QStringLiteral("this person has not agreed to take part")};
            const QString kAnswers = QStringLiteral("answers");
            const auto answers = survey::withOwnFiles(programme, form, made.id, made.fields.value(kAnswers).toMap());
            if (!answers)
                return answers.error();
            made.fields.insert(kAnswers, *answers);
            if (revises) {
                made.fields.remove(QStringLiteral("mode")); // how it was given, and when, stays as it was
                made.fields.remove(QStringLiteral("day"));
                UTHAN_TRY(programme.change(made.id, made.author, made.fields));
                UTHAN_TRY(programme.discardDraft(made.id));
                (void)store::forgetPiecesFor(programme, made.id); // else when a survey is opened
                return made.id;
            }
            const bool forAll = record::mayUse(*consent, record::Use::ShareWithMembers);
            made.audience = forAll ? record::Audience::Members : record::Audience::Stewards;
            const auto finished = programme.finishDraft(made);
            if (finished)
                (void)store::forgetPiecesFor(programme, made.id);
            return finished;
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
        logEvent(form::AuditLog::Event::FinalizeError);
        logScreen();
        return;
    }
    m_keeper.forget();
    (void)dropWaiting([this](const Unkept& made) { return made.to.draft == m_draft; }); // given without it
    m_log.forget();
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
