// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a filling, where its form wishes one: asked about first, written as the person goes, given with the
// answers.
#include "record/record.h"
#include "storecall.h"
#include "surveyviewmodel.h"

namespace uthan::app {

using Event = form::AuditLog::Event;

void SurveyViewModel::connectLog()
{
    connect(&m_log, &SurveyLog::decided, this, [this] {
        if (!m_session || m_stage != Stage::Notice)
            return;
        arrive();
        keep();
    });
    connect(&m_log, &SurveyLog::takenOut, this, [this] {
        if (!m_session)
            return;
        (void)m_session->answer(m_log.place(), QCborValue(nullptr));
        keep();
    });
    connect(&m_log, &SurveyLog::reasonChanged, this, [this] {
        if (m_session && m_everKept)
            keep();
    });
}

// What is on the screen, told to the log whenever it may be something else.
void SurveyViewModel::logScreen()
{
    form::AuditLog* log = m_session ? m_log.log() : nullptr;
    if (!log)
        return;
    if (m_stage == Stage::Summary)
        log->showEnd(*m_session);
    else if (m_stage != Stage::Filling)
        log->hide(*m_session);
    else if (m_view == View::Whole)
        log->showWhole(*m_session);
    else
        log->show(*m_session, m_page);
}

void SurveyViewModel::logEvent(Event event, const QString& text)
{
    if (form::AuditLog* log = m_log.log())
        log->note(event, text);
}

// The filling is closed, not given: that too is in the draft.
void SurveyViewModel::logLeaving()
{
    form::AuditLog* log = m_session ? m_log.log() : nullptr;
    if (!log || m_stage == Stage::Giving || (!m_everKept && m_keeper.isKept()))
        return;
    log->hide(*m_session);
    log->note(Event::FormSave);
    log->note(Event::FormExit);
    keep();
}

// The file goes into the store first; then it is an answer like any other.
void SurveyViewModel::giveLog()
{
    form::AuditLog* log = m_log.log();
    log->hide(*m_session);
    if (m_log.asksReason())
        log->note(Event::ChangeReason, m_log.reason().trimmed());
    log->note(Event::FormSave);
    log->note(Event::FormExit);
    log->note(Event::FormFinalize);
    askStore(
        m_services.store, this,
        [owner = m_draft, csv = log->csv()](store::Programme& programme) {
            return programme.addMedia(owner, csv, QStringLiteral("text/csv"), form::AuditLog::fileName());
        },
        [this, opening = m_opening](const Result<record::MediaRef>& added) {
            if (opening != m_opening || !m_session)
                return;
            if (!added)
                return given(added.error());
            (void)m_session->answer(m_log.place(), added->toCbor());
            giveAnswers();
        });
}

} // namespace uthan::app
