// SPDX-License-Identifier: GPL-3.0-or-later
// Beginning a survey, coming back to it, moving to a newer version of it, and taking up again what was given.
#include "answerwords.h"
#include "form/nodetype.h"
#include "i18n.h"
#include "leftreader.h"
#include "personsession.h"
#include "storecall.h"
#include "survey/fillingworld.h"
#include "survey/ownfiles.h"
#include "survey/surveylists.h"
#include "surveyviewmodel.h"
#include "titlewords.h"
#include "voice.h"

#include <algorithm>

namespace uthan::app {

namespace {
    const QString kSubmission = QStringLiteral("submission");
    const QString kSession = QStringLiteral("session");
    const QString kLanguage = QStringLiteral("language");
    const QString kGoesOn = QStringLiteral("survey/goes_on_by_itself");

    // The filling in a draft: bytes, or a map as it was kept by earlier versions.
    QCborMap sessionIn(const QCborMap& body)
    {
        const QCborValue kept = body.value(kSession);
        return kept.isByteArray() ? QCborValue::fromCbor(kept.toByteArray()).toMap() : kept.toMap();
    }

    QString playsKey(PersonId person)
    {
        return QStringLiteral("survey/plays_by_itself/") + person.text();
    }

    // The version of a survey with this hash, if it is still in the programme.
    std::shared_ptr<const form::FormProgram> versionWith(store::Programme& programme, const QByteArray& hash)
    {
        const auto records = programme.records({.kind = QStringLiteral("form")});
        for (const record::Record& record : records.valueOr({})) {
            if (record.text(QStringLiteral("hash")) != QString::fromLatin1(hash.toHex()))
                continue;
            const auto opened = survey::openForm(programme, record.id);
            return opened ? opened->program : nullptr;
        }
        return nullptr;
    }

    void removeTexts(const QCborValue& from, QSet<QString>& names)
    {
        if (from.isString())
            names.remove(from.toString());
        for (const auto& [key, value] : from.toMap())
            removeTexts(value, names);
        for (const QCborValue& value : from.toArray())
            removeTexts(value, names);
    }

    Words wordsOf(const QCborMap& texts, const QString& language)
    {
        language::Text text;
        for (const auto& [tag, said] : texts)
            text.byTag.insert(tag.toString(), said.toString());
        const Words words = titleWords(text, language);
        return Words::ofLabel({words.text, words.language, words.isFallback});
    }
}

Result<SurveyViewModel::Loaded> SurveyViewModel::loadForm(store::Programme& programme, RecordId form, PersonId person)
{
    const auto consent = programme.consentOf(person);
    if (!consent)
        return consent.error();
    if (!consent->allows(record::Scope::Collect))
        return Error{ErrorCode::Refused, QStringLiteral("this person has not agreed to take part")};
    const auto record = programme.record(form);
    if (!record)
        return record.error();
    auto opened = survey::openForm(programme, form);
    if (!opened)
        return opened.error();
    Loaded loaded{std::move(opened).value(), std::nullopt, survey::filledBy(programme, person), programme.id(),
        programme.setting(kGoesOn).toBool(true), programme.setting(playsKey(person)).toBool(false)};
    loaded.lists = survey::openLists(programme, loaded.form, person);
    const QString wished = survey::firstView(*record, *loaded.form.program);
    loaded.view = wished == QLatin1String("whole") ? View::Whole
        : wished == QLatin1String("pages")         ? View::Pages
                                                   : View::OneByOne;
    return loaded;
}

Result<SurveyViewModel::Loaded> SurveyViewModel::load(store::Programme& programme, RecordId form, PersonId person)
{
    const auto record = programme.record(form);
    if (!record)
        return record.error();
    // Whoever comes back by an older version goes on with the newest.
    const auto newest = survey::openForm(programme, record->text(QStringLiteral("form_id")));
    auto loaded = loadForm(programme, newest ? newest->record : form, person);
    if (!loaded)
        return loaded;
    const auto drafts = programme.drafts(kSubmission);
    if (!drafts)
        return drafts.error();
    for (const store::Draft& draft : *drafts) {
        const bool theirs = draft.person == person && draft.subject == loaded->form.program->formId()
            && !draft.body.value(QStringLiteral("revises")).toBool();
        if (theirs && (!loaded->draft || loaded->draft->changedMs < draft.changedMs))
            loaded->draft = draft;
    }
    joinCutOff(programme, loaded->draft);
    if (loaded->draft) {
        const QByteArray hash = sessionIn(loaded->draft->body).value(QStringLiteral("hash")).toByteArray();
        if (hash != loaded->form.program->hash())
            loaded->before = versionWith(programme, hash);
    }
    findAbsent(programme, *loaded);
    return loaded;
}

Result<SurveyViewModel::Loaded> SurveyViewModel::loadGiven(
    store::Programme& programme, RecordId submission, PersonId person)
{
    const auto record = programme.record(submission);
    if (!record)
        return record.error();
    if (record->author != person || record->withdrawn)
        return Error{ErrorCode::NotFound, QStringLiteral("these are not this person's answers")};
    auto loaded = loadForm(programme, RecordId::fromText(record->text(QStringLiteral("form"))), person);
    if (!loaded)
        return loaded;
    loaded->given = *record;
    for (const auto& answer : record->fields.value(QStringLiteral("answers")).toMap()) {
        const auto file = record::MediaRef::fromCbor(answer.second);
        if (!file.isNull() && file.name == form::AuditLog::fileName())
            loaded->log = programme.media(submission, file).valueOr({});
    }
    if (const auto begun = programme.draft(submission))
        loaded->draft = *begun;
    joinCutOff(programme, loaded->draft);
    findAbsent(programme, *loaded);
    return loaded;
}

// What somebody gave is theirs, also where it is no more than the name of a file of the survey.
void SurveyViewModel::findAbsent(store::Programme& programme, Loaded& loaded)
{
    for (const auto& program : {loaded.form.program, loaded.before}) {
        for (const QString& name : program ? program->attachments() : QStringList())
            loaded.absent.insert(name);
    }
    const auto record = programme.record(loaded.form.record);
    for (const QString& name : record ? survey::fileNames(*record) : QStringList())
        loaded.absent.remove(name);
    if (loaded.given && !loaded.absent.isEmpty())
        removeTexts(loaded.given->fields.value(QStringLiteral("answers")), loaded.absent);
}

void SurveyViewModel::open(const QString& formRecordId)
{
    const RecordId wanted = RecordId::fromText(formRecordId);
    const bool isOpen = m_form.record == wanted && !m_revises
        && (m_stage == Stage::Filling || m_stage == Stage::Summary || m_stage == Stage::Opening
            || m_stage == Stage::Outline || m_stage == Stage::Changed || m_stage == Stage::Notice);
    if (isOpen && m_person == m_services.session.person())
        return;
    opening(wanted, [wanted, person = m_services.session.person()](store::Programme& programme) {
        return load(programme, wanted, person);
    });
}

void SurveyViewModel::openGiven(const QString& submissionId)
{
    const RecordId wanted = RecordId::fromText(submissionId);
    opening({}, [wanted, person = m_services.session.person()](store::Programme& programme) {
        return loadGiven(programme, wanted, person);
    });
}

void SurveyViewModel::opening(RecordId wanted, std::function<Result<Loaded>(store::Programme&)> work)
{
    leave();
    m_form.record = wanted;
    m_person = m_services.session.person();
    setStage(Stage::Opening);
    const int opening = m_opening;
    askStore(m_services.store, this, std::move(work), [this, opening](const Result<Loaded>& loaded) {
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
    m_absent = loaded.absent;
    m_lists = loaded.lists;
    m_by = loaded.by;
    m_programme = loaded.programme;
    m_goesOnByItself = loaded.goesOnByItself;
    m_playsByItself = loaded.playsByItself;
    m_sensitive.clear();
    for (const auto& question : m_form.program->questions()) {
        if (question.attributes.value(QStringLiteral("uthan:sensitive")) == QLatin1String("yes"))
            m_sensitive.insert(question.name);
    }
    const QHash<QString, int> counts = m_form.program->countsByType();
    if (counts.contains(form::typeName(form::NodeType::Image)) || counts.contains(form::typeName(form::NodeType::Video))
        || counts.contains(form::typeName(form::NodeType::Barcode)))
        m_services.devices.expectCamera();
    m_services.voice.setPromptSource(promptSource());
    const QCborMap body = loaded.draft ? loaded.draft->body : QCborMap();
    m_revises = loaded.given.has_value();
    m_draft = m_revises ? loaded.given->id
        : loaded.draft  ? loaded.draft->id
                        : m_services.store.newRecordId(m_services.random);
    m_everKept = loaded.draft.has_value();
    const QString before = body.value(kLanguage).toString();
    // A language that only the form knows is not the app's: the draft remembers it.
    m_language = before.isEmpty() || I18n::supported().contains(before) ? m_services.i18n.language() : before;
    m_secondLanguage = body.value(QStringLiteral("second_language")).toString();
    m_view = static_cast<View>(body.value(QStringLiteral("view")).toInteger(static_cast<int>(loaded.view)));
    m_left = body.value(QStringLiteral("left")).toArray();
    m_declinesRecording = body.value(QStringLiteral("declines_recording")).toBool();
    const QCborMap left = makeSession(sessionIn(body));
    if (m_revises && !loaded.draft) {
        m_left = loaded.given->fields.value(QStringLiteral("earlier")).toArray();
        (void)m_session->refill(loaded.given->fields.value(QStringLiteral("answers")).toMap());
    }
    if (!m_absent.isEmpty())
        letGoOfAbsent(m_session->questions());
    if (m_revises && !loaded.draft) {
        m_given = m_session->answers(form::FormSession::End::LeftOut); // the end is later at each look
        m_isAsGiven = true;
    }
    takeUp(body.value(QStringLiteral("recorded")));
    beginPlace(body.value(QStringLiteral("place")).toMap());
    m_keepTrouble = Trouble::None; // of another filling
    keepUnkept(); // now it can be said if there is still no room
    Q_EMIT goesOnByItselfChanged();
    Q_EMIT playsByItselfChanged();
    Q_EMIT viewChanged();
    Q_EMIT languageChanged();
    Q_EMIT keptChanged();
    const bool isOther
        = loaded.draft && sessionIn(body).value(QStringLiteral("hash")).toByteArray() != m_form.program->hash();
    m_arrives = [this, isOther, loaded, left, body] {
        m_log.begin(!loaded.draft && !m_revises);
        if (isOther)
            return moveToNewer(loaded, left);
        showLeft();
        setStage(Stage::Filling);
        const QCborValue mending = body.value(QStringLiteral("mending"));
        if (mending.isArray())
            goOnMending(mending.toArray());
        else if (m_revises || body.value(QStringLiteral("at_summary")).toBool())
            return toSummary();
        showPage();
        playPage();
    };
    m_log.open(*m_form.program, body.value(QStringLiteral("log")).toMap(), loaded.log, m_revises);
    if (m_log.state() == SurveyLog::State::Asking)
        setStage(Stage::Notice);
    else
        arrive();
}

void SurveyViewModel::arrive()
{
    if (const auto begin = std::exchange(m_arrives, nullptr))
        begin();
}

// The draft was begun with another version of the survey: what fits came along; what does not stays with the answers
// and is shown.
void SurveyViewModel::moveToNewer(const Loaded& loaded, const QCborMap& left)
{
    LeftReader reader(loaded.before, *m_form.program);
    QCborArray more = reader.read(left);
    for (const form::QuestionView& view : m_session->questions()) {
        if (view.problem == form::Problem::ChoiceGone)
            more.append(reader.gone(view, rowNumber(view.place)));
        else if (LeftReader::isUnfit(view))
            more.append(reader.unfit(view, rowNumber(view.place)));
        else if (view.problem == form::Problem::OrderChanged)
            more.append(reader.reordered(view, rowNumber(view.place), m_session->save()));
    }
    const auto before = reader.resting(sessionIn(loaded.draft->body)), now = reader.resting(m_session->save());
    for (const LeftReader::Resting& each : LeftReader::restingSince(before, now))
        more.append(LeftReader::line(each, m_session->labelOfRows(m_session->placeOf(each.path))));
    for (const QCborValue& line : std::as_const(more))
        m_left.append(line);
    m_movedCount = 0;
    for (const form::OutlineEntry& entry : m_session->outline())
        m_movedCount += entry.isAnswered || entry.noAnswer != form::NoAnswer::None;
    showLeft();
    goToFirstNew(loaded);
    showPage();
    keep();
    if (m_movedCount == 0 && more.isEmpty())
        setStage(Stage::Filling);
    else
        setStage(Stage::Changed);
}

// What this version asks before where the person stood, and the one before did not: nobody comes back to it by "Next".
void SurveyViewModel::goToFirstNew(const Loaded& loaded)
{
    if (!loaded.before)
        return;
    form::FormSession then(loaded.before, world());
    if (!then.restore(sessionIn(loaded.draft->body)))
        return;
    QSet<QString> asked, paths, moved; // `moved`: what went to another place took its name along
    for (const form::QuestionView& view : then.questions())
        asked.insert(keyOf(view));
    for (const auto& question : m_form.program->questions())
        paths.insert(question.path);
    for (const auto& question : loaded.before->questions()) {
        if (!paths.contains(question.path))
            moved.insert(question.name);
    }
    const form::PageView here = m_session->page();
    for (const form::QuestionView& view : m_session->questions()) {
        const bool isNew
            = isAsked(view) && !isDealtWith(view) && !asked.contains(keyOf(view)) && !moved.contains(view.name);
        if (isNew && m_session->goTo(view.place)) {
            if (m_session->page().number > here.number) // it comes by itself
                (void)m_session->goTo(here.asksForRow ? here.repeat : here.questions.first().place);
            return;
        }
    }
}

// "2.1": the first row in the second one; empty outside of rows.
QString SurveyViewModel::rowNumber(const form::Place& place) const
{
    QStringList numbers;
    for (const form::RowView& row : m_session->rowsAround(place))
        numbers << QString::number(row.number);
    return numbers.join(u'.');
}

// In the words of the older version where the choice went with it, else by its bare name.
Words SurveyViewModel::goneWords(const form::QuestionView& view) const
{
    const QStringList names = LeftReader::namesGone(view);
    const QString number = rowNumber(view.place);
    for (const QCborValue& value : m_left) {
        const QCborMap line = value.toMap();
        if (line.value(QStringLiteral("gone")).toBool() && line.value(QStringLiteral("path")).toString() == view.path
            && line.value(QStringLiteral("row")).toString() == number
            && line.value(QStringLiteral("value")).toArray() == QCborArray::fromStringList(names))
            return wordsOf(line.value(QStringLiteral("answer")).toMap(), m_language);
    }
    Words words;
    QStringList labels;
    for (const QString& name : names) { // only filtered out: the form still has its words
        const language::Chosen label = m_session->choiceLabel(view.place, name);
        labels << (label.text.isEmpty() ? name : Words::ofLabel(label).text);
        words.language = label.tag;
    }
    words.text = labels.join(QStringLiteral(", "));
    return words;
}

void SurveyViewModel::showLeft()
{
    QList<QVariantMap> rows, broken;
    const auto resting = restingNow();
    for (qsizetype i = 0; i < m_left.size(); ++i) {
        const QCborMap line = m_left.at(i).toMap();
        const bool tellsOfRows = line.value(QStringLiteral("resting")).toBool();
        if (tellsOfRows && !resting.contains(i))
            continue; // they are back
        (isBrokenOff(line) ? broken : rows) << QVariantMap{
            {QStringLiteral("question"),
                QVariant::fromValue(wordsOf(line.value(QStringLiteral("question")).toMap(), m_language))},
            {QStringLiteral("answer"),
                QVariant::fromValue(wordsOf(line.value(QStringLiteral("answer")).toMap(), m_language))},
            {QStringLiteral("own"),
                line.value(QStringLiteral("answer")).toMap().contains(QString())}, // as it was given
            {QStringLiteral("row"), line.value(QStringLiteral("row")).toString()},
            {QStringLiteral("gone"), line.value(QStringLiteral("gone")).toBool()},
            {QStringLiteral("otherwise"), line.value(QStringLiteral("otherwise")).toBool()},
            {QStringLiteral("reordered"), line.value(QStringLiteral("reordered")).toBool()},
            {QStringLiteral("resting"), static_cast<int>(tellsOfRows ? resting.value(i).rows.size() : 0)}};
    }
    m_leftRows.setRows(rows);
    m_brokenRows.setRows(broken);
}

void SurveyViewModel::goOnWithNewer()
{
    if (m_stage != Stage::Changed)
        return;
    setStage(Stage::Filling);
    moved(true);
}

form::FormSession::Environment SurveyViewModel::world() const
{
    form::FormSession::Environment environment = survey::fillingWorld(m_services.clock, m_services.random);
    environment.deviceId = m_by.device;
    environment.userName = m_by.user;
    environment.lists = m_lists;
    return environment;
}

QCborMap SurveyViewModel::makeSession(const QCborMap& from)
{
    m_session = std::make_unique<form::FormSession>(m_form.program, world());
    m_session->setFallbacks({m_form.program->defaultLanguage()});
    m_session->setLanguage(m_language);
    m_session->setSecondLanguage(m_secondLanguage);
    m_session->setWording([this](const form::QuestionView& asked, const QString& language) {
        return wordsInText(asked, language.isEmpty() ? m_language : language);
    });
    QCborMap left;
    if (from.isEmpty()) // a draft says itself whether that was followed from its beginning
        m_session->followWhatIsSeen();
    else {
        const QString asked = m_language;
        left = m_session->restore(from).valueOr({});
        m_session->setLanguage(asked); // the person's, not the one of the draft
    }
    m_session->setPaging(m_view == View::Pages ? form::Paging::ByGroup : form::Paging::OneByOne);
    return left;
}

void SurveyViewModel::leave()
{
    ++m_opening;
    m_goOn.stop();
    endSaying(); // what comes of it goes into the draft
    setLocating(Locating::Resting);
    m_services.voice.stop();
    logLeaving();
    keepUnkept();
    if (m_session && isStillKeeping()) {
        m_isAsGiven = false;
        keep(); // there is a draft for it
    }
    m_keeper.keepNow();
    m_log.forget();
    m_arrives = nullptr;
    m_recording.forget();
    m_place.forget();
    m_notedAt = {};
    m_declinesRecording = m_givesWhenKept = false;
    m_session.reset();
    m_form = {};
    m_lists.reset();
    m_page = {};
    m_left = {};
    m_cutOff.clear();
    m_leftRows.setRows({});
    m_brokenRows.setRows({});
    m_rows.setRows({});
    m_around.setRows({});
    m_rowPlaces.clear();
    m_outline.clear();
    m_whole.clear();
    m_wholeIsShown = m_revises = m_mayAddRow = false;
    m_wholeAsked = m_wholeDone = m_movedCount = 0;
    m_secondLanguage.clear();
    m_services.voice.setPromptSource({});
    m_before = {};
    m_leftBefore = {};
    m_takenBack.clear();
    m_stitches.clear();
    m_asked.clear();
    m_sensitive.clear();
    m_undoKind = UndoKind::None;
    m_draft = {};
    m_person = {};
    m_missingHere = m_unfitHere = 0;
    m_mending = m_showMissing = m_everKept = m_isAsGiven = false;
    m_questions.clear();
    m_summary.clear();
    setStage(Stage::Closed);
    Q_EMIT pageChanged();
    Q_EMIT undoChanged();
    Q_EMIT keptChanged();
}

} // namespace uthan::app
