// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyviewmodel.h"

#include "devices.h"
#include "i18n.h"
#include "personsession.h"
#include "storecall.h"
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
    const QString kSession = QStringLiteral("session");
    const QString kLanguage = QStringLiteral("language");
    const QString kGoesOn = QStringLiteral("survey/goes_on_by_itself");
    const QString kAtSummary = QStringLiteral("at_summary");
}

SurveyViewModel::SurveyViewModel(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_keeper(services.store)
    , m_language(services.i18n.language())
{
    using namespace std::chrono_literals;
    m_goOn.setSingleShot(true);
    m_goOn.setInterval(600ms);
    connect(&m_goOn, &QTimer::timeout, this, &SurveyViewModel::goOn);
    connect(&m_questions, &QuestionModel::answered, this, &SurveyViewModel::answer);
    connect(&m_questions, &QuestionModel::leftUnanswered, this, &SurveyViewModel::leaveUnanswered);
    connect(&services.i18n, &I18n::languageChanged, this, [this] { follow(m_services.i18n.language()); });
    connect(&services.session, &PersonSession::ended, this, &SurveyViewModel::leave);
    connect(&m_keeper, &DraftKeeper::keptChanged, this, [this] {
        if (m_keeper.isKept())
            m_keepTrouble = Trouble::None;
        m_everKept |= m_keeper.isKept();
        Q_EMIT keptChanged();
    });
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const Error& error) {
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

bool SurveyViewModel::isAsked(const QuestionView& view)
{
    return view.type != QLatin1String("note") && !view.readOnly;
}

bool SurveyViewModel::isDealtWith(const QuestionView& view)
{
    return view.noAnswer != NoAnswer::None
        || !(view.value.isNull() || view.value.isUndefined() || view.value.isInvalid());
}

void SurveyViewModel::setStage(Stage stage, Trouble trouble)
{
    m_stage = stage;
    m_trouble = trouble;
    Q_EMIT stageChanged();
}

Words SurveyViewModel::title() const
{
    if (!m_form.program)
        return {};
    const Words words = Words::of(language::choose(m_form.program->title(), m_language));
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

// --- opening -----------------------------------------------------------------------------------------------------

Result<SurveyViewModel::Loaded> SurveyViewModel::load(store::Programme& programme, RecordId form, PersonId person)
{
    const auto consent = programme.consentOf(person);
    if (!consent)
        return consent.error();
    if (!consent->allows(record::Scope::Collect))
        return Error{ErrorCode::Refused, QStringLiteral("this person has not agreed to take part")};
    auto opened = survey::openForm(programme, form);
    if (!opened)
        return opened.error();
    Loaded loaded{std::move(opened).value(), std::nullopt, programme.thisDevice().id.text(),
        programme.setting(kGoesOn).toBool(true)};
    const auto drafts = programme.drafts(kSubmission);
    if (!drafts)
        return drafts.error();
    for (const store::Draft& draft : *drafts) {
        const bool theirs = draft.person == person && draft.subject == loaded.form.program->formId();
        if (theirs && (!loaded.draft || loaded.draft->changedMs < draft.changedMs))
            loaded.draft = draft;
    }
    return loaded;
}

void SurveyViewModel::open(const QString& formRecordId)
{
    const RecordId wanted = RecordId::fromText(formRecordId);
    const bool isOpen = m_form.record == wanted
        && (m_stage == Stage::Filling || m_stage == Stage::Summary || m_stage == Stage::Opening);
    if (isOpen && m_person == m_services.session.person())
        return;
    leave();
    m_form.record = wanted;
    m_person = m_services.session.person();
    setStage(Stage::Opening);
    const int opening = m_opening;
    askStore(
        m_services.store, this,
        [wanted, person = m_person](store::Programme& programme) { return load(programme, wanted, person); },
        [this, opening](const Result<Loaded>& loaded) {
            if (opening != m_opening)
                return;
            if (loaded)
                begin(*loaded);
            else
                setStage(Stage::Stuck, troubleOf(loaded.error()));
        });
}

void SurveyViewModel::begin(const Loaded& loaded)
{
    m_form = loaded.form;
    m_device = loaded.device;
    m_goesOnByItself = loaded.goesOnByItself;
    Q_EMIT goesOnByItselfChanged();
    m_sensitive.clear();
    for (const auto& question : m_form.program->questions()) {
        if (question.attributes.value(QStringLiteral("uthan:sensitive")) == QLatin1String("yes"))
            m_sensitive.insert(question.name);
    }
    const QCborMap body = loaded.draft ? loaded.draft->body : QCborMap();
    m_draft = loaded.draft ? loaded.draft->id : RecordId::random(m_services.random);
    m_everKept = loaded.draft.has_value();
    const QString before = body.value(kLanguage).toString();
    // A language that only the form knows is not the app's: the draft remembers it.
    m_language = before.isEmpty() || I18n::supported().contains(before) ? m_services.i18n.language() : before;
    makeSession(body.value(kSession).toMap());
    setStage(Stage::Filling);
    if (body.value(kAtSummary).toBool())
        toSummary();
    else
        showPage();
    Q_EMIT languageChanged();
    Q_EMIT keptChanged();
}

void SurveyViewModel::makeSession(const QCborMap& from)
{
    form::FormSession::Environment environment;
    environment.nowMs = [&clock = m_services.clock] { return clock.nowMs(); };
    environment.timeZone = m_services.clock.timeZone();
    environment.deviceId = m_device;
    environment.random = [&random = m_services.random] {
        quint64 bits = 0;
        random.fill(reinterpret_cast<unsigned char*>(&bits), sizeof bits);
        return static_cast<double>(bits >> 11) / 9007199254740992.0; // 2^53
    };
    environment.uuid
        = [&random = m_services.random] { return RecordId::random(random).value.toString(QUuid::WithoutBraces); };
    m_session = std::make_unique<form::FormSession>(m_form.program, std::move(environment));
    m_session->setFallbacks({m_form.program->defaultLanguage()});
    m_session->setLanguage(m_language);
    if (!from.isEmpty())
        (void)m_session->restore(from); // what no longer fits stays in the draft until it is given
}

void SurveyViewModel::leave()
{
    ++m_opening;
    m_goOn.stop();
    stopSaying(false);
    setLocating(Locating::Resting);
    m_services.voice.stop();
    m_keeper.keepNow();
    m_session.reset();
    m_form = {};
    m_page = {};
    m_before = {};
    m_stitches.clear();
    m_asked.clear();
    m_sensitive.clear();
    m_undoKind = UndoKind::None;
    m_draft = {};
    m_person = {};
    m_missingHere = 0;
    m_mending = m_showMissing = m_everKept = false;
    m_questions.clear();
    m_summary.clear();
    setStage(Stage::Closed);
    Q_EMIT pageChanged();
    Q_EMIT undoChanged();
    Q_EMIT keptChanged();
}

// --- answering ---------------------------------------------------------------------------------------------------

void SurveyViewModel::answer(QuestionItem* item, const QCborValue& value)
{
    if (m_stage != Stage::Filling)
        return;
    const bool pictures
        = item->widget() == QuestionItem::Widget::Grid && !item->isMultiple() && item->choices()->hasPictures();
    const bool mayGoOn = pictures && m_goesOnByItself && m_questions.count() == 1 && !QAccessible::isActive();
    const QCborMap before = mayGoOn ? m_session->save() : QCborMap();
    m_session->answer(item->place(), value);
    keep();
    showPage();
    if (!mayGoOn)
        return;
    m_goOn.start();
    Q_EMIT goingOnChanged();
    rememberForUndo(UndoKind::WentOn, before);
}

void SurveyViewModel::leaveUnanswered(QuestionItem* item, NoAnswer why)
{
    if (m_stage != Stage::Filling)
        return;
    if (item->hasAnswer())
        rememberForUndo(UndoKind::LeftOut, m_session->save());
    m_session->setNoAnswer(item->place(), why);
    if (item->voice())
        m_session->setNoAnswer(item->voice()->place(), why);
    keep();
    showPage();
}

void SurveyViewModel::keep()
{
    m_keeper.keep({m_draft, kSubmission, m_person, m_form.program->formId(), draftBody(), m_services.clock.nowMs()});
}

void SurveyViewModel::keepAgain()
{
    if (m_session)
        keep();
}

QCborMap SurveyViewModel::draftBody() const
{
    // `page` and `pages` are for the list of surveys: how far one is, without opening the form.
    return {{kSession, m_session->save()}, {kLanguage, m_language}, {kAtSummary, m_stage == Stage::Summary},
        {QStringLiteral("form_version"), m_form.program->version()}, {QStringLiteral("page"), m_page.number},
        {QStringLiteral("pages"), m_page.count}};
}

QDateTime SurveyViewModel::now() const
{
    const QTimeZone zone(m_services.clock.timeZone());
    return QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs(), zone.isValid() ? zone : QTimeZone::utc());
}

// --- going to and fro --------------------------------------------------------------------------------------------

bool SurveyViewModel::canSkip() const
{
    return std::any_of(m_page.questions.begin(), m_page.questions.end(), isAsked);
}

void SurveyViewModel::showPage()
{
    if (!m_session)
        return;
    m_page = m_session->page();
    QuestionItem::Frame frame;
    frame.mediaBase = QStringLiteral("image://formmedia/%1/").arg(m_form.record.text());
    frame.draftMediaBase = QStringLiteral("image://media/%1/").arg(m_draft.text());
    frame.language = m_language;
    frame.now = now();
    frame.inList = m_page.questions.size() > 1;
    frame.showMissing = m_showMissing;
    const auto problems = m_showMissing ? m_session->problemsOnPage() : QList<QuestionView>();
    for (QuestionView& view : m_page.questions) {
        const auto problem = std::find_if(
            problems.begin(), problems.end(), [&view](const QuestionView& p) { return p.place == view.place; });
        if (problem != problems.end())
            view = *problem; // with the form's own words for what is missing
    }
    m_questions.show(m_page.questions, frame, m_sensitive);
    m_missingHere = static_cast<int>(problems.size());
    Q_EMIT pageChanged();
}

void SurveyViewModel::moved(bool forward)
{
    m_goOn.stop();
    setLocating(Locating::Resting);
    stopSaying(true); // what was being said is kept with its own question
    m_services.voice.stop();
    m_showMissing = false;
    showPage();
    keep();
    Q_EMIT goingOnChanged();
    Q_EMIT movedOn(forward);
}

void SurveyViewModel::next()
{
    if (m_stage != Stage::Filling)
        return;
    m_goOn.stop();
    if (!m_session->problemsOnPage().isEmpty()) {
        m_showMissing = true;
        showPage();
        Q_EMIT heldBack();
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
    else if (m_session->next())
        moved(true);
    else
        toSummary();
}

bool SurveyViewModel::back()
{
    m_goOn.stop();
    forgetUndo();
    if (m_stage == Stage::Summary) {
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
    if (!m_session->back())
        return false;
    moved(false);
    return true;
}

void SurveyViewModel::skip()
{
    if (m_stage != Stage::Filling)
        return;
    const auto isAnswered = [](const QuestionItem* item) { return item->hasAnswer(); };
    const auto& items = m_questions.items();
    // On a page of several questions those that were answered stay, unless there is nothing else to leave out.
    const bool all = m_questions.count() == 1 || std::all_of(items.begin(), items.end(), isAnswered);
    const QCborMap before = m_session->save();
    bool lost = false;
    for (const QuestionItem* item : items) {
        const bool said = item->noAnswer() != 0; // "don't know" says more than "skipped"
        if (!isAsked(item->view()) || said || (item->hasAnswer() && !all))
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
    moved(true);
}

void SurveyViewModel::mendFirst()
{
    const auto problems = m_session ? m_session->problems() : QList<QuestionView>();
    if (m_stage != Stage::Summary || problems.isEmpty() || !m_session->goTo(problems.first().place))
        return;
    m_mending = true;
    setStage(Stage::Filling);
    moved(true);
    m_showMissing = true;
    showPage();
}

// A mended answer may open questions that were not asked before: those come first, then the summary again.
void SurveyViewModel::afterMending()
{
    for (const QuestionView& view : m_session->questions()) {
        const bool isNew = isAsked(view) && !m_asked.contains(view.path) && !isDealtWith(view);
        if (isNew && m_session->goTo(view.place)) {
            m_asked.insert(view.path);
            moved(true);
            return;
        }
    }
    toSummary();
}

QSet<QString> SurveyViewModel::relevantPaths() const
{
    QSet<QString> out;
    for (const QuestionView& view : m_session->questions())
        out.insert(view.path);
    return out;
}

void SurveyViewModel::toSummary()
{
    m_mending = m_showMissing = false;
    m_asked = relevantPaths();
    m_summary.show(*m_session, QStringLiteral("image://formmedia/%1/").arg(m_form.record.text()));
    m_page = m_session->page();
    setStage(Stage::Summary);
    keep();
    Q_EMIT pageChanged();
    Q_EMIT movedOn(true);
}

} // namespace uthan::app
