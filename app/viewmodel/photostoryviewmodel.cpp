// SPDX-License-Identifier: GPL-3.0-or-later
#include "photostoryviewmodel.h"

#include "devices.h"
#include "i18n.h"
#include "personsession.h"
#include "photostoryrecords.h"
#include "problemwords.h"
#include "recordsviewmodel.h"
#include "store/recordingpieces.h"
#include "storiesviewmodel.h"
#include "voice.h"

#include <algorithm>
#include <QCborArray>
#include <QMetaEnum>
#include <utility>

namespace uthan::app {

namespace {
    const QString kStory = QStringLiteral("photo_story");
}

PhotoStoryViewModel::PhotoStoryViewModel(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_keeper(services.store)
    , m_picture(services.devices.camera())
    , m_spoken(
          services, [this](const SpokenKeeper::For& to, const record::MediaRef& voice) { return takeVoice(to, voice); },
          [](QCborMap& body, const QString& part, const record::MediaRef& voice) {
              PhotoStory story = PhotoStory::fromDraft(body);
              story.putVoice(part, voice);
              body = story.toDraft();
          })
    , m_settling([this] {
        return m_spoken.isAtWork() || m_keeper.isAtWork() || m_working || m_keepingPictures > 0 || m_picture.isBusy();
    })
    , m_prompts({QStringLiteral("id"), QStringLiteral("words")})
    , m_coverRows({QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("w"), QStringLiteral("h")})
    , m_peopleRows({QStringLiteral("who"), QStringLiteral("minor"), QStringLiteral("said"), QStringLiteral("guardian"),
          QStringLiteral("covered"), QStringLiteral("hasVoice"), QStringLiteral("voiceKey"), QStringLiteral("cutOff"),
          QStringLiteral("beside")})
    , m_scopeRows({QStringLiteral("id"), QStringLiteral("words"), QStringLiteral("yes")})
{
    connect(&m_picture, &StoryPicture::ready, this, &PhotoStoryViewModel::keepPicture);
    connect(&m_spoken, &SpokenKeeper::changed, this, &PhotoStoryViewModel::spokenChanged);
    connect(&m_spoken, &SpokenKeeper::failed, this, [this](const Error& error) {
        if (std::exchange(m_keepsWhenSaid, false)) // not without it
            setWorking(false);
        setProblem(ProblemWords::sentence(error, ProblemWords::About::Programme));
    });
    connect(this, &PhotoStoryViewModel::changed, this, &PhotoStoryViewModel::sayingChanged); // another question
    connect(this, &PhotoStoryViewModel::keptChanged, &m_settling, &Settling::look);
    connect(&m_picture, &StoryPicture::busyChanged, &m_settling, &Settling::look);
    connect(&m_keeper, &DraftKeeper::keptChanged, this, &PhotoStoryViewModel::keptChanged);
    connect(&m_keeper, &DraftKeeper::failed, this,
        [this](const Error& error) { setProblem(ProblemWords::sentence(error, ProblemWords::About::Programme)); });
    connect(&services.i18n, &I18n::languageChanged, this, &PhotoStoryViewModel::show);
    connect(&services.session, &PersonSession::changed, this, &PhotoStoryViewModel::changed);
    connect(&services.session, &PersonSession::ended, this, &PhotoStoryViewModel::forget);
}

// On the store's thread: what the group asks, and what this person began.
Result<PhotoStoryViewModel::Opened> PhotoStoryViewModel::read(
    store::Programme& programme, PersonId person, RecordId draft)
{
    Opened opened;
    const auto texts = [](const QCborValue& list, QLatin1StringView key) {
        QList<Prompt> prompts;
        const QCborArray array = list.toArray();
        for (const auto& value : array)
            prompts.append(
                {value.toMap().value(key).toString(), textFromCbor(value.toMap().value(QStringLiteral("text")))});
        return prompts;
    };
    const auto prompts = programme.records({.kind = QStringLiteral("prompts"), .limit = 1, .newestFirst = true});
    if (!prompts)
        return prompts.error();
    if (!prompts->isEmpty()) {
        opened.prompts = texts(prompts->first().fields.value(QStringLiteral("prompts")), QLatin1StringView("id"));
        opened.questions = texts(prompts->first().fields.value(QStringLiteral("showed")), QLatin1StringView("key"));
    }
    const auto forms = programme.records({.kind = QStringLiteral("consent_form"), .limit = 1, .newestFirst = true});
    if (!forms)
        return forms.error();
    if (!forms->isEmpty())
        opened.scopes = texts(forms->first().fields.value(QStringLiteral("scopes")), QLatin1StringView("id"));
    const auto drafts = programme.drafts(kStory);
    if (!drafts)
        return drafts.error();
    for (const store::Draft& d : *drafts) {
        const bool wanted = draft.isNull() ? d.person == person : d.id == draft && d.person == person;
        if (wanted && (!opened.draft || d.changedMs > opened.draft->changedMs))
            opened.draft = d;
    }
    (void)store::joinCutOff( // what cannot be now stays until it is opened again
        programme, opened.draft, [](QCborMap& body, const QString& part, const record::MediaRef& voice) {
            PhotoStory story = PhotoStory::fromDraft(body);
            story.putCutOff(part, voice);
            body = story.toDraft();
        });
    return opened;
}

void PhotoStoryViewModel::open(const QString& draftId)
{
    m_services.devices.expectCamera();
    m_spoken.expect();
    const PersonId person = m_services.session.person();
    m_services.store
        .run([person, draft = RecordId::fromText(draftId)](store::Programme& p) { return read(p, person, draft); })
        .then(this, [this, opening = ++m_opening](const Result<Opened>& result) {
            if (opening != m_opening)
                return; // another was opened or begun since, perhaps by another person
            if (result)
                return takeOver(*result);
            m_spoken.complete(nullptr);
            setProblem(ProblemWords::sentence(result.error(), ProblemWords::About::Programme));
        });
}

void PhotoStoryViewModel::takeOver(Opened found)
{
    m_spoken.complete(found.draft ? &*found.draft : nullptr);
    m_promptTexts = found.prompts;
    m_questions = found.questions;
    m_scopeTexts = found.scopes;
    m_asked.clear();
    for (const Prompt& scope :
        std::as_const(m_scopeTexts)) { // what the person said no to altogether is not asked again
        if (scope.id != QLatin1String("collect") && m_services.session.consent().scopes.value(scope.id))
            m_asked.append(scope);
    }
    begin();
    if (found.draft) {
        setId(found.draft->id);
        m_story = PhotoStory::fromDraft(found.draft->body);
        takeCovering();
        bool known = false;
        const int step = QMetaEnum::fromType<Step>().keyToValue(m_story.step.toLatin1().constData(), &known);
        m_step = known ? static_cast<Step>(step) : Step::Prompt;
        m_story.question = std::clamp(m_story.question, 0, std::max(0, questionCount() - 1));
    }
    Q_EMIT stepChanged();
    show();
    Q_EMIT opened();
}

void PhotoStoryViewModel::begin()
{
    m_story = {};
    m_story.language = m_services.i18n.language();
    setId({});
    ++m_opening;
    m_spoken.complete(nullptr);
    m_step = Step::Prompt;
    m_scope = 0;
    m_keepsWhenSaid = false;
    setWorking(false);
    m_brought = false;
    setProblem({});
    m_keeper.forget();
}

void PhotoStoryViewModel::setId(RecordId id)
{
    m_id = id;
    m_picturesTo.insert(++m_pictures, id);
    m_picture.setPurpose(m_pictures);
}

void PhotoStoryViewModel::startNew()
{
    leave();
    begin();
    Q_EMIT stepChanged();
    show();
}

void PhotoStoryViewModel::choosePrompt(const QString& id)
{
    m_story.prompt = id;
    if (m_id.isNull())
        setId(m_services.store.newRecordId(m_services.random));
    go(m_story.hasPicture() ? Step::Tell : Step::Picture);
}

void PhotoStoryViewModel::go(Step step)
{
    if (m_step == step)
        return;
    m_spoken.end();
    if (std::exchange(m_keepsWhenSaid, false))
        setWorking(false);
    if (m_step == Step::Picture)
        m_picture.closeCamera();
    m_services.voice.stop();
    m_step = step;
    touch();
    Q_EMIT stepChanged();
}

void PhotoStoryViewModel::next()
{
    if (m_step < Step::Review)
        go(static_cast<Step>(static_cast<int>(m_step) + 1));
}

bool PhotoStoryViewModel::back()
{
    if (m_step == Step::Picture && m_picture.isOpen()) {
        m_picture.closeCamera();
        return true;
    }
    if (m_step == Step::Tell && m_story.question > 0) {
        m_spoken.end();
        --m_story.question;
        touch();
        return true;
    }
    if (!canGoBack())
        return false;
    go(static_cast<Step>(static_cast<int>(m_step) - 1));
    return true;
}

void PhotoStoryViewModel::nextQuestion()
{
    m_spoken.end();
    m_services.voice.stop();
    if (m_story.question + 1 >= questionCount()) {
        go(Step::Words);
        return;
    }
    ++m_story.question;
    touch();
}

void PhotoStoryViewModel::done()
{
    go(Step::Review);
}

void PhotoStoryViewModel::touch()
{
    if (!m_id.isNull() && m_step != Step::Kept) {
        m_story.step = QString::fromLatin1(QMetaEnum::fromType<Step>().valueToKey(static_cast<int>(m_step)));
        m_keeper.keep({m_id, kStory, m_services.session.person(), m_story.prompt, m_story.toDraft()});
    }
    show();
}

void PhotoStoryViewModel::show()
{
    QList<QVariantMap> prompts, covers, people, scopes;
    for (const Prompt& prompt : std::as_const(m_promptTexts))
        prompts.append(
            {{QStringLiteral("id"), prompt.id}, {QStringLiteral("words"), QVariant::fromValue(chosen(prompt.text))}});
    for (const QRectF& box : std::as_const(m_story.covers))
        covers.append({{QStringLiteral("x"), box.x()}, {QStringLiteral("y"), box.y()},
            {QStringLiteral("w"), box.width()}, {QStringLiteral("h"), box.height()}});
    for (const PersonInPicture& person : std::as_const(m_story.people))
        people.append({{QStringLiteral("who"), person.who}, {QStringLiteral("minor"), person.minor},
            {QStringLiteral("said"), person.said}, {QStringLiteral("guardian"), person.guardian},
            {QStringLiteral("covered"), person.covered}, {QStringLiteral("hasVoice"), !person.voice.isNull()},
            {QStringLiteral("voiceKey"), person.voice.ref.address}, {QStringLiteral("cutOff"), person.voice.isCutOff},
            {QStringLiteral("beside"), keysBeside(person.voice)}});
    for (const Prompt& scope : std::as_const(m_asked))
        scopes.append(
            {{QStringLiteral("id"), scope.id}, {QStringLiteral("words"), QVariant::fromValue(chosen(scope.text))},
                {QStringLiteral("yes"), m_story.release.value(scope.id)}});
    m_prompts.setRows(prompts);
    m_coverRows.setRows(covers);
    m_peopleRows.setRows(people);
    m_scopeRows.setRows(scopes);
    Q_EMIT changed();
}

uthan::app::Words PhotoStoryViewModel::chosen(const language::Text& text) const
{
    return uthan::app::Words::of(language::choose(text, m_services.i18n.language(), {m_services.i18n.textLanguage()}));
}

uthan::app::Words PhotoStoryViewModel::promptWords() const
{
    const auto it = std::find_if(
        m_promptTexts.begin(), m_promptTexts.end(), [this](const Prompt& p) { return p.id == m_story.prompt; });
    return it == m_promptTexts.end() ? uthan::app::Words{} : chosen(it->text);
}

// --- the end

QStringList PhotoStoryViewModel::holds() const
{
    QStringList sentences;
    const auto reasons = m_story.holds({m_services.session.consent()});
    for (const insight::StoryHold& held : reasons)
        sentences.append(StoriesViewModel::holdWords(held));
    return sentences;
}

void PhotoStoryViewModel::keep()
{
    if (m_working || m_id.isNull() || !hasPicture())
        return;
    m_spoken.end();
    putAgain();
    setWorking(true);
    if (m_spoken.isAtWork()) // a moment: it belongs to the story
        m_keepsWhenSaid = true;
    else
        finish();
}

void PhotoStoryViewModel::finish()
{
    m_keeper.forget();
    m_services.store
        .run([id = m_id, story = m_story, maker = m_services.session.person(),
                 receipt = m_services.session.receiptKey()](
                 store::Programme& p) { return photostoryrecords::finish(p, id, story, maker, receipt); })
        .then(this, [this, id = m_id](const Result<RecordId>& result) {
            if (m_id != id) // left meanwhile
                return m_services.store.announce({kStory});
            setWorking(false);
            if (!result) {
                setProblem(ProblemWords::sentence(result.error(), ProblemWords::About::Programme));
                touch();
                return;
            }
            m_step = Step::Kept;
            m_services.store.announce({kStory});
            Q_EMIT stepChanged();
            Q_EMIT changed();
        });
}

void PhotoStoryViewModel::bring()
{
    if (m_working || m_step != Step::Kept || m_brought || !holds().isEmpty())
        return;
    setWorking(true);
    m_services.store
        .run([id = m_id, maker = m_services.session.person(), widest = m_services.session.audience()](
                 store::Programme& p) { return photostoryrecords::bring(p, id, maker, widest); })
        .then(this, [this, id = m_id](const Result<void>& result) {
            if (result)
                m_services.store.announce({kStory});
            if (m_id != id) // left meanwhile
                return;
            setWorking(false);
            if (!result)
                return setProblem(ProblemWords::sentence(result.error(), ProblemWords::About::Programme));
            m_brought = true;
            Q_EMIT changed();
        });
}

void PhotoStoryViewModel::discard()
{
    m_spoken.drop(m_id);
    leave();
    if (!m_id.isNull() && m_step != Step::Kept) {
        m_keeper.forget();
        m_services.store
            .run([id = m_id, original = m_story.originalId](
                     store::Programme& p) { return photostoryrecords::discard(p, id, original); })
            .then(this, [this](const Result<void>&) { m_services.store.announce({kStory}); });
    }
    begin();
    Q_EMIT stepChanged();
    show();
}

void PhotoStoryViewModel::leave()
{
    m_spoken.end();
    putAgain();
    m_picture.closeCamera();
    m_services.voice.stop();
    m_keeper.keepNow();
}

void PhotoStoryViewModel::forget()
{
    leave();
    begin();
    show();
    Q_EMIT stepChanged();
}

void PhotoStoryViewModel::forgetProblem()
{
    setProblem({});
}

void PhotoStoryViewModel::setWorking(bool working)
{
    if (m_working == working)
        return;
    m_working = working;
    Q_EMIT keptChanged();
}

void PhotoStoryViewModel::setProblem(const QString& sentence)
{
    if (m_problem == sentence)
        return;
    m_problem = sentence;
    Q_EMIT problemChanged();
}

} // namespace uthan::app
