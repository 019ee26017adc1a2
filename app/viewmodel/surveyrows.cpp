// SPDX-License-Identifier: GPL-3.0-or-later
// Seeing the filling in other ways: its rows, its contents, and the whole of it on one page.
#include "answerwords.h"
#include "surveyviewmodel.h"

#include <QRegularExpression>

namespace uthan::app {

using form::OutlineEntry;
using form::Place;

namespace {
    QVariantMap lineOf(const form::RowView& row, bool isHere)
    {
        return {{QStringLiteral("words"), QVariant::fromValue(Words::ofLabel(row.label))},
            {QStringLiteral("says"), QVariant::fromValue(rowSays(row))}, {QStringLiteral("number"), row.number},
            {QStringLiteral("of"), row.count}, {QStringLiteral("named"), row.isNamed}, {QStringLiteral("here"), isHere},
            {QStringLiteral("mayRemove"), row.mayRemove},
            {QStringLiteral("second"), QVariant::fromValue(Words::ofLabel(row.second))}};
    }
}

// --- three views -------------------------------------------------------------------------------------------------

void SurveyViewModel::setView(View view)
{
    if (m_view == view || !m_session)
        return;
    m_goOn.stop();
    m_view = view;
    m_session->setPaging(view == View::Pages ? form::Paging::ByGroup : form::Paging::OneByOne);
    m_whole.clear();
    m_wholeIsShown = false;
    m_questions.clear();
    Q_EMIT viewChanged();
    if (m_stage == Stage::Filling)
        moved(true);
    else
        keep();
}

namespace {
    // What has no words of its own is called as the form calls it.
    Words orName(const Words& words, const QString& path)
    {
        static const QRegularExpression row(QStringLiteral("\\[[0-9]+\\]$"));
        return words.text.isEmpty() ? Words{path.section(u'/', -1).remove(row), {}, false} : words;
    }

    Words nameOf(const form::FormSession& session, const Place& place)
    {
        return orName(Words::ofLabel(session.label(place)), session.pathOf(place));
    }
}

Words SurveyViewModel::rowsCut() const
{
    const QList<Place> all = m_session ? m_session->tooManyRows() : QList<Place>();
    return all.isEmpty() ? Words()
                         : orName(Words::ofLabel(m_session->labelOfRows(all.first())), m_session->pathOf(all.first()));
}

Words SurveyViewModel::leftEmpty() const
{
    const QList<Place> all = m_session ? m_session->tooLong() : QList<Place>();
    return all.isEmpty() ? Words() : nameOf(*m_session, all.first());
}

Words SurveyViewModel::notWorkedOut() const
{
    const auto all = m_session ? m_session->stopped() : QList<form::FormSession::Stopped>();
    return all.isEmpty() ? Words() : nameOf(*m_session, all.first().place);
}

int SurveyViewModel::wholeRow() const
{
    if (m_page.asksForRow)
        return m_whole.rowOf(m_page.repeat);
    return m_page.questions.isEmpty() ? -1 : m_whole.rowOf(m_page.questions.first().place);
}

void SurveyViewModel::showWhole(const QList<Place>* changed)
{
    const auto problems = m_showMissing ? m_session->problems() : QList<form::QuestionView>();
    countProblems(problems);
    if (m_wholeIsShown && changed && m_whole.refresh(*changed)) {
        m_wholeAsked = m_whole.askedCount();
        m_wholeDone = m_whole.doneCount();
        Q_EMIT pageChanged();
        return;
    }
    const QList<OutlineEntry> entries = m_session->outline();
    if (!m_wholeIsShown) {
        const auto view = [this](const Place& place) {
            form::QuestionView made = m_session ? m_session->question(place, m_showMissing) : form::QuestionView();
            nameRecordings({made});
            return made;
        };
        m_whole.show(entries,
            {view, [this](const QString& name) { return m_sensitive.contains(name); },
                [this](
                    const Place& place) { return m_session ? m_session->rowsAround(place) : QList<form::RowView>(); },
                [this] { return m_session ? m_session->rowChanges() : 0; }, frameNow(),
                [this](const Place& place) {
                    if (m_session && !m_isAsGiven)
                        m_session->setSeen({place});
                }});
        m_wholeIsShown = true;
    } else if (changed) {
        m_whole.refresh(entries, *changed);
    } else {
        m_whole.refreshAll(entries, frameNow());
    }
    m_wholeAsked = m_whole.askedCount();
    m_wholeDone = m_whole.doneCount();
    showRows();
    Q_EMIT pageChanged();
}

QuestionItem* SurveyViewModel::shown(const Place& place) const
{
    if (m_view == View::Whole)
        return m_whole.item(place);
    for (QuestionItem* item : m_questions.items()) {
        if (item->place() == place)
            return item;
    }
    return nullptr;
}

// Shows where one was sent: the page, or the line of the whole survey.
void SurveyViewModel::arriveAt(const Place& place)
{
    moved(true, place);
    if (m_view == View::Whole)
        Q_EMIT jumped(m_whole.rowOf(place));
}

int SurveyViewModel::arrivedRow() const
{
    return m_view == View::Whole || m_arrivedAt.node < 0 ? -1 : m_questions.rowOf(m_arrivedAt);
}

// --- rows --------------------------------------------------------------------------------------------------------

void SurveyViewModel::showRows()
{
    m_rowPlaces.clear();
    m_mayAddRow = m_page.asksForRow;
    QList<QVariantMap> rows, around;
    if (m_view != View::Whole && m_page.repeat.node >= 0) {
        const Place here = m_page.questions.isEmpty() ? m_page.repeat : m_page.questions.first().place;
        const auto outer = m_session->rowsAround(here);
        for (const form::RowView& row : outer)
            around << lineOf(row, true);
        const auto siblings = m_session->rows(m_page.repeat);
        for (const form::RowView& row : siblings) {
            const bool isHere = !m_page.asksForRow && row.place.rows == here.rows.mid(0, row.place.rows.size());
            rows << lineOf(row, isHere);
            m_rowPlaces << row.place;
            m_mayAddRow |= row.mayRemove;
        }
    }
    m_rows.setRows(rows);
    m_around.setRows(around);
}

void SurveyViewModel::goToNewRow(const Place& repeat)
{
    const auto made = m_session->addRow(repeat);
    if (!made)
        return;
    forgetUndo();
    if (form::AuditLog* log = m_log.log())
        log->addedRow(*m_session, *made);
    const bool isThere = m_session->goTo(*made);
    setStage(Stage::Filling);
    if (isThere)
        arriveAt(*made);
    else
        moved(true);
}

void SurveyViewModel::addRow()
{
    if (m_stage == Stage::Filling && m_page.repeat.node >= 0)
        goToNewRow(m_page.repeat);
}

void SurveyViewModel::goToRow(int row)
{
    if (m_stage != Stage::Filling || !m_session->goTo(m_rowPlaces.value(row)))
        return;
    forgetUndo();
    arriveAt(m_rowPlaces.value(row));
}

void SurveyViewModel::removeRow(int row)
{
    if (m_stage == Stage::Filling && row >= 0 && row < m_rowPlaces.size())
        removeRowAt(m_rowPlaces.at(row));
}

void SurveyViewModel::removeRowAt(const Place& row)
{
    if (row.rows.isEmpty())
        return;
    m_goOn.stop();
    const QByteArray before = m_session->saved();
    // A row that is taken out goes with what was being said there.
    const bool isSpokenThere = m_spokenTo.draft == m_draft && m_spokenTo.place.rows.mid(0, row.rows.size()) == row.rows;
    stopSaying(!isSpokenThere);
    const QList<Unkept> takenBack = dropWaiting([this, &row](const Unkept& made) {
        return made.to.draft == m_draft && made.to.opening == m_opening
            && made.to.place.rows.mid(0, row.rows.size()) == row.rows;
    });
    const Place repeat{row.node, row.rows.mid(0, row.rows.size() - 1)};
    m_removedRow = row;
    if (form::AuditLog* log = m_log.log())
        log->removingRow(*m_session, row);
    const bool wasIn = !m_page.asksForRow && m_page.repeat.node == row.node;
    (void)m_session->removeRow(repeat, row.rows.last());
    if (wasIn && m_stage == Stage::Filling && m_view != View::Whole)
        (void)m_session->goTo(repeat);
    if (m_stage == Stage::Outline)
        m_outline.show(m_session->outline(), m_outline.here());
    showPage();
    keep();
    rememberForUndo(UndoKind::RowRemoved, before);
    m_takenBack = takenBack;
}

void SurveyViewModel::addWholeRow(int line)
{
    const OutlineEntry entry = m_whole.at(line);
    if (m_stage == Stage::Filling && entry.kind == OutlineEntry::Kind::MoreRows)
        goToNewRow(entry.place);
}

void SurveyViewModel::removeWholeRow(int line)
{
    const OutlineEntry entry = m_whole.at(line);
    if (m_stage == Stage::Filling && entry.kind == OutlineEntry::Kind::Row)
        removeRowAt(entry.place);
}

// --- the table of contents ---------------------------------------------------------------------------------------

void SurveyViewModel::lookOver(QuestionItem* from)
{
    if (m_stage != Stage::Filling && m_stage != Stage::Summary)
        return;
    m_goOn.stop();
    forgetUndo();
    stopSaying(true);
    m_cameFrom = m_stage;
    m_lookedFrom = m_stage == Stage::Filling && m_view != View::Whole && from ? from->place() : Place{};
    const Place here = m_page.asksForRow ? m_page.repeat
        : m_lookedFrom.node >= 0         ? m_lookedFrom
        : m_page.questions.isEmpty()     ? Place{}
                                         : m_page.questions.first().place;
    m_outline.setShowing(OutlineModel::Show::All);
    m_outline.show(m_session->outline(), here);
    setStage(Stage::Outline);
    logScreen();
    logEvent(form::AuditLog::Event::Jump);
}

void SurveyViewModel::goToLine(int line)
{
    const OutlineEntry entry = m_outline.at(line);
    if (m_stage != Stage::Outline || entry.place.node < 0)
        return;
    m_mending = m_mending || m_cameFrom == Stage::Summary;
    if (entry.kind == OutlineEntry::Kind::MoreRows) {
        goToNewRow(entry.place);
        return;
    }
    if (!m_session->goTo(entry.place))
        return;
    forgetUndo();
    setStage(Stage::Filling);
    arriveAt(entry.place);
}

void SurveyViewModel::removeLine(int line)
{
    const OutlineEntry entry = m_outline.at(line);
    if (m_stage == Stage::Outline && entry.kind == OutlineEntry::Kind::Row)
        removeRowAt(entry.place);
}

// Looking at what was given changes nothing of it.
void SurveyViewModel::sawPage()
{
    if (m_stage != Stage::Filling || m_isAsGiven)
        return;
    QList<Place> shown;
    for (const form::QuestionView& view : m_page.questions)
        shown << view.place;
    m_session->setSeen(shown);
}

} // namespace uthan::app
