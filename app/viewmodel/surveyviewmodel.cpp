// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyviewmodel.h"

#include "devices.h"
#include "i18n.h"
#include "personsession.h"
#include "storecall.h"
#include "titlewords.h"
#include "voice.h"

#include <algorithm>
#include <chrono>
#include <QAccessible>
#include <QTimeZone>

namespace uthan::app {

using form::NoAnswer;
using form::QuestionView;

namespace {
    const QString kSubmission = QStringLiteral("submission");
}

SurveyViewModel::SurveyViewModel(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_keeper(services.store)
    , m_rows({QStringLiteral("words"), QStringLiteral("says"), QStringLiteral("number"), QStringLiteral("of"),
          QStringLiteral("named"), QStringLiteral("here"), QStringLiteral("mayRemove"), QStringLiteral("second")})
    , m_around({QStringLiteral("words"), QStringLiteral("says"), QStringLiteral("number"), QStringLiteral("of"),
          QStringLiteral("named"), QStringLiteral("here"), QStringLiteral("mayRemove"), QStringLiteral("second")})
    , m_leftRows({QStringLiteral("question"), QStringLiteral("answer"), QStringLiteral("row"), QStringLiteral("gone"),
          QStringLiteral("otherwise"), QStringLiteral("own"), QStringLiteral("reordered"), QStringLiteral("resting")})
    , m_brokenRows({QStringLiteral("question"), QStringLiteral("answer"), QStringLiteral("row"), QStringLiteral("gone"),
          QStringLiteral("otherwise"), QStringLiteral("own"), QStringLiteral("reordered"), QStringLiteral("resting")})
    , m_recording(services)
    , m_place(services)
    , m_log(services)
    , m_language(services.i18n.language())
{
    using namespace std::chrono_literals;
    m_goOn.setSingleShot(true);
    m_goOn.setInterval(600ms);
    connect(&m_goOn, &QTimer::timeout, this, &SurveyViewModel::goOn);
    connect(&m_questions, &QuestionModel::answered, this, &SurveyViewModel::answer);
    connect(&m_questions, &QuestionModel::leftUnanswered, this, &SurveyViewModel::leaveUnanswered);
    connect(&m_whole, &WholeFormModel::answered, this, &SurveyViewModel::answer);
    connect(&m_whole, &WholeFormModel::leftUnanswered, this, &SurveyViewModel::leaveUnanswered);
    connect(&services.i18n, &I18n::languageChanged, this, [this] { follow(m_services.i18n.language()); });
    connect(&services.session, &PersonSession::ended, this, &SurveyViewModel::leave);
    connectRecording();
    connectPlace();
    connectLog();
    connect(&m_keeper, &DraftKeeper::keptChanged, this, [this] {
        if (m_keeper.isKept() && !hasUnkept())
            m_keepTrouble = Trouble::None;
        m_everKept |= m_keeper.isKept();
        Q_EMIT keptChanged();
        m_settling.look();
    });
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const Error& error) {
        if (m_keepTrouble == Trouble::None)
            logEvent(form::AuditLog::Event::SaveError);
        m_keepTrouble = troubleOf(error);
        Q_EMIT keptChanged();
    });
}

SurveyViewModel::~SurveyViewModel()
{
    m_keeper.keepNow(); // the store drains before it closes
}

SurveyViewModel::Trouble SurveyViewModel::troubleOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return Trouble::SurveyGone;
    case ErrorCode::Input:
    case ErrorCode::Damaged:
    case ErrorCode::WrongKey:
    case ErrorCode::Newer:
        return Trouble::SurveyUnreadable;
    case ErrorCode::Refused:
        return Trouble::NotAgreed;
    case ErrorCode::DiskFull:
        return Trouble::NoRoom;
    case ErrorCode::NoPermission:
        return Trouble::NotAllowed;
    default:
        return Trouble::Other;
    }
}

QString SurveyViewModel::keyOf(const QuestionView& view)
{
    QString key = view.path;
    for (const quint32 row : view.place.rows)
        key += u'@' + QString::number(row);
    return key;
}

bool SurveyViewModel::isAsked(const QuestionView& view)
{
    return view.type != QLatin1String("note") && !view.readOnly && !view.isHead;
}

bool SurveyViewModel::isDealtWith(const QuestionView& view)
{
    return view.noAnswer != NoAnswer::None
        || !(view.value.isNull() || view.value.isUndefined() || view.value.isInvalid());
}

void SurveyViewModel::setStage(Stage stage, Trouble trouble)
{
    if (m_stage != stage)
        m_services.voice.stop(); // what is read aloud belongs to the page that goes
    m_stage = stage;
    m_trouble = trouble;
    Q_EMIT stageChanged();
}

Words SurveyViewModel::title() const
{
    if (!m_form.program)
        return {};
    const Words words = titleWords(m_form.program->title(), m_language);
    return words.text.isEmpty() ? Words{m_form.title, m_form.program->defaultLanguage(), false} : words;
}

QVariantList SurveyViewModel::languages() const
{
    QVariantList out;
    if (!m_form.program)
        return out;
    for (const form::FormLanguage& l : m_form.program->languages())
        out << QVariant::fromValue(Words{l.tag.isEmpty() ? l.name : language::autonym(l.tag), l.tag, false});
    return out;
}

bool SurveyViewModel::isReadOut() const
{
    return QAccessible::isActive();
}

// --- answering ---------------------------------------------------------------------------------------------------

void SurveyViewModel::answer(QuestionItem* item, const QCborValue& value)
{
    if (m_stage != Stage::Filling)
        return;
    const bool mayGoOn = item->goesOnByItself() && m_goesOnByItself && m_view != View::Whole && m_questions.count() == 1
        && !isReadOut();
    const QByteArray before = mayGoOn ? m_session->saved() : QByteArray();
    forgetUndo(); // what was taken back now would take this answer along
    if (value.isNull() && isOfFile(item->view())) {
        (void)dropUnwanted(item->place());
        dropBeside(item->place());
    }
    if (form::AuditLog* log = m_log.log())
        log->touching(*m_session, item->place());
    m_session->setSeen({item->place()});
    const QList<form::Place> changed = m_session->answer(item->place(), value);
    if (m_view == View::Whole)
        (void)m_session->goTo(item->place()); // where one comes back to
    showPage(&changed);
    keep();
    if (!mayGoOn)
        return;
    if (m_session->problemsOnPage().isEmpty())
        m_goOn.start();
    else // what was touched does not fit: why is read first
        m_goOn.stop();
    Q_EMIT goingOnChanged();
    if (m_goOn.isActive())
        rememberForUndo(UndoKind::WentOn, before);
}

void SurveyViewModel::leaveUnanswered(QuestionItem* item, NoAnswer why)
{
    if (m_stage != Stage::Filling)
        return;
    QList<Unkept> takenBack;
    if (why == NoAnswer::RatherNot || why == NoAnswer::DontKnow)
        takenBack = takeBackSaying(*item);
    forgetUndo(); // as above
    if (item->hasAnswer() || !takenBack.isEmpty()) {
        rememberForUndo(UndoKind::LeftOut, m_session->saved());
        m_undoneAt = item->place();
    }
    m_takenBack = takenBack;
    if (why == NoAnswer::RatherNot || why == NoAnswer::DontKnow)
        dropBeside(item->voice() ? item->voice()->place() : item->place());
    if (form::AuditLog* log = m_log.log())
        log->touching(*m_session, item->place());
    m_session->setSeen({item->place()});
    QList<form::Place> changed = m_session->setNoAnswer(item->place(), why);
    if (item->voice())
        changed << m_session->setNoAnswer(item->voice()->place(), why);
    if (m_view == View::Whole)
        (void)m_session->goTo(item->place());
    showPage(&changed);
    keep();
}

// Who only looks at what they gave has changed nothing.
void SurveyViewModel::keep()
{
    m_isAsGiven = m_isAsGiven && m_session->answers(form::FormSession::End::LeftOut) == m_given;
    if (m_isAsGiven)
        return;
    m_given = {};
    m_keeper.keep({m_draft, kSubmission, m_person, m_form.program->formId(), draftBody(), m_services.clock.nowMs()});
}

void SurveyViewModel::keepAgain()
{
    if (!m_session)
        return;
    keepUnkept();
    keep();
}

QCborMap SurveyViewModel::draftBody() const
{
    // `page` and `pages` are for the list of surveys: how far one is, without opening the form. Who jumps to the end
    // has answered no more than before.
    const form::FormSession::Progress progress = m_session->progress();
    QCborMap body{{QStringLiteral("session"), m_session->saved()}, {QStringLiteral("language"), m_language},
        {QStringLiteral("at_summary"), m_stage == Stage::Summary},
        {QStringLiteral("form_version"), m_form.program->version()}, {QStringLiteral("page"), progress.done + 1},
        {QStringLiteral("pages"), std::max(1, progress.asked)}, {QStringLiteral("view"), static_cast<int>(m_view)}};
    if (!m_secondLanguage.isEmpty())
        body.insert(QStringLiteral("second_language"), m_secondLanguage);
    if (!m_left.isEmpty())
        body.insert(QStringLiteral("left"), m_left);
    if (m_revises)
        body.insert(QStringLiteral("revises"), true);
    if (m_declinesRecording)
        body.insert(QStringLiteral("declines_recording"), true);
    if (const QCborMap place = placeToKeep(); !place.isEmpty())
        body.insert(QStringLiteral("place"), place);
    if (m_mending)
        body.insert(QStringLiteral("mending"), passedBefore());
    if (const QCborMap log = m_log.save(*m_session); !log.isEmpty())
        body.insert(QStringLiteral("log"), log);
    return body;
}

QDateTime SurveyViewModel::now() const
{
    const QTimeZone zone(m_services.clock.timeZone());
    return QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs(), zone.isValid() ? zone : QTimeZone::utc());
}

// --- going to and fro --------------------------------------------------------------------------------------------

bool SurveyViewModel::canSkip() const
{
    return m_view != View::Whole && std::any_of(m_page.questions.begin(), m_page.questions.end(), isAsked);
}

QuestionItem::Frame SurveyViewModel::frameNow() const
{
    QuestionItem::Frame frame;
    frame.mediaBase = QStringLiteral("image://formmedia/%1/").arg(m_form.record.text());
    frame.draftMediaBase = QStringLiteral("image://media/%1/").arg(m_draft.text());
    frame.language = m_language;
    frame.now = now();
    frame.inList = m_view == View::Whole || m_page.questions.size() > 1;
    frame.showMissing = m_showMissing;
    frame.search = [this](const form::Place& place) { return m_session ? m_session->choiceSearch(place) : nullptr; };
    frame.gone = [this](const QuestionView& view) { return goneWords(view); };
    return frame;
}

void SurveyViewModel::showPage(const QList<form::Place>* changed)
{
    if (!m_session)
        return;
    m_page = m_session->page();
    QList<form::Place> more;
    if (!m_absent.isEmpty()) { // also in rows that were added
        more = letGoOfAbsent(m_view == View::Whole ? m_session->questions() : m_page.questions);
        m_page = m_session->page();
        if (changed)
            more += *changed;
    }
    offerRecording();
    offerPlace(changed != nullptr);
    logScreen();
    if (m_view == View::Whole)
        return showWhole(changed && !more.isEmpty() ? &more : changed);
    sawPage();
    const QuestionItem::Frame frame = frameNow();
    nameRecordings(m_page.questions);
    m_services.voice.setPrompt(QStringLiteral("group"), m_page.groupAudio);
    const auto problems = m_showMissing ? m_session->problemsOnPage() : QList<QuestionView>();
    for (QuestionView& view : m_page.questions) {
        const auto problem = std::find_if(
            problems.begin(), problems.end(), [&view](const QuestionView& p) { return p.place == view.place; });
        if (problem != problems.end())
            view = *problem; // with the form's own words for what is missing
    }
    m_questions.show(m_page.questions, frame, m_sensitive);
    countProblems(problems);
    showRows();
    Q_EMIT pageChanged();
}

// An answer that breaks a rule is there: it is looked at again, or taken back.
void SurveyViewModel::countProblems(const QList<QuestionView>& problems)
{
    const auto missing = std::count_if(problems.begin(), problems.end(),
        [](const QuestionView& view) { return view.problem == form::Problem::Required; });
    m_missingHere = static_cast<int>(missing);
    m_unfitHere = static_cast<int>(problems.size() - missing);
}

void SurveyViewModel::moved(bool forward, const form::Place& to)
{
    m_arrivedAt = to;
    m_goOn.stop();
    setLocating(Locating::Resting);
    stopSaying(true); // what was being said is kept with its own question
    m_services.voice.stop();
    m_showMissing = false;
    setFilmByItself({});
    m_place.leavePage();
    showPage();
    keep();
    Q_EMIT goingOnChanged();
    Q_EMIT movedOn(forward);
    playPage();
}

void SurveyViewModel::next()
{
    if (m_stage != Stage::Filling)
        return;
    m_goOn.stop();
    const bool isWhole = m_view == View::Whole;
    const auto problems = isWhole ? m_session->problems() : m_session->problemsOnPage();
    if (!problems.isEmpty() && !(isWhole && m_mending)) {
        m_showMissing = true;
        logEvent(form::AuditLog::Event::ConstraintError);
        showPage();
        Q_EMIT heldBack(isWhole ? -1 : m_questions.rowOf(problems.first().place));
        if (isWhole)
            Q_EMIT jumped(m_whole.rowOf(problems.first().place));
        return;
    }
    forgetUndo();
    goOn();
}

void SurveyViewModel::goOn()
{
    if (m_stage != Stage::Filling)
        return;
    Q_EMIT goingOnChanged();
    if (m_mending)
        afterMending();
    else if (m_view != View::Whole && m_session->next())
        moved(true);
    else if (const form::Place row = m_session->growRows(); m_session->goTo(row))
        arriveAt(row);
    else
        toSummary();
}

bool SurveyViewModel::back()
{
    m_goOn.stop();
    forgetUndo();
    if (m_stage == Stage::Outline) {
        if (m_cameFrom == Stage::Summary) {
            toSummary();
            return true;
        }
        setStage(m_cameFrom);
        moved(false, m_lookedFrom);
        return true;
    }
    if (m_stage == Stage::Summary) {
        if (m_revises)
            return false; // what was given stays as it is; what was changed waits
        m_mending = false;
        setStage(Stage::Filling);
        moved(false);
        return true;
    }
    if (m_stage != Stage::Filling)
        return false;
    if (m_mending) {
        toSummary();
        return true;
    }
    if (m_view == View::Whole || !m_session->back())
        return false;
    moved(false);
    return true;
}

void SurveyViewModel::skip()
{
    if (m_stage != Stage::Filling)
        return;
    const auto& items = m_questions.items();
    // On a page of several questions what was answered stays; only what does not fit, by which one is held, goes.
    const auto stays = [this](const QuestionItem* item) {
        return m_questions.count() > 1 && item->hasAnswer() && item->view().problem == form::Problem::None;
    };
    const QByteArray before = m_session->saved();
    bool lost = false;
    for (const QuestionItem* item : items) {
        const bool said = item->noAnswer() != 0; // "don't know" says more than "skipped"
        if (!isAsked(item->view()) || said || stays(item))
            continue;
        lost |= item->hasAnswer();
        m_session->setNoAnswer(item->place(), NoAnswer::Skipped);
    }
    forgetUndo();
    if (lost)
        rememberForUndo(UndoKind::LeftOut, before);
    goOn();
}

void SurveyViewModel::mend(int summaryRow)
{
    if (m_stage != Stage::Summary || !m_session->goTo(m_summary.placeAt(summaryRow)))
        return;
    m_mending = true;
    setStage(Stage::Filling);
    arriveAt(m_summary.placeAt(summaryRow));
}

void SurveyViewModel::mendFirst()
{
    const auto problems = m_session ? m_session->problems() : QList<QuestionView>();
    if (m_stage != Stage::Summary || problems.isEmpty() || !m_session->goTo(problems.first().place))
        return;
    m_mending = true;
    setStage(Stage::Filling);
    logEvent(form::AuditLog::Event::ConstraintError);
    arriveAt(problems.first().place);
    m_showMissing = true;
    showPage();
}

// A mended answer may open questions that were not asked before: those come first, then the summary again.
void SurveyViewModel::afterMending()
{
    for (const QuestionView& view : m_session->questions()) {
        const bool isNew = isAsked(view) && !m_asked.contains(keyOf(view)) && !isDealtWith(view);
        if (isNew && m_session->goTo(view.place)) {
            m_asked.insert(keyOf(view));
            arriveAt(view.place);
            return;
        }
    }
    toSummary();
}

// What was passed over before the summary: those are not asked again, only what a mended answer opens.
QCborArray SurveyViewModel::passedBefore() const
{
    QCborArray passed;
    for (const QuestionView& view : m_session->questions()) {
        if (isAsked(view) && !isDealtWith(view) && m_asked.contains(keyOf(view)))
            passed.append(keyOf(view));
    }
    return passed;
}

void SurveyViewModel::goOnMending(const QCborArray& passed)
{
    m_mending = true;
    for (const QuestionView& view : m_session->questions()) {
        if (isDealtWith(view) || passed.contains(keyOf(view)))
            m_asked.insert(keyOf(view));
    }
}

QSet<QString> SurveyViewModel::relevantPaths() const
{
    QSet<QString> out;
    for (const QuestionView& view : m_session->questions())
        out.insert(keyOf(view));
    return out;
}

} // namespace uthan::app
