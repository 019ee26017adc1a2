// SPDX-License-Identifier: GPL-3.0-or-later
#include "storiesviewmodel.h"

#include "i18n.h"
#include "personsession.h"
#include "photostoryrecords.h"
#include "problemwords.h"
#include "recordsviewmodel.h"
#include "storeservice.h"
#include "voice.h"

#include <algorithm>
#include <QCborArray>
#include <QDateTime>

namespace uthan::app {

namespace {
    const QString kStory = QStringLiteral("photo_story");

    // The words a story is known by: its title, its caption, else the first thing told.
    QString wordsOf(const PhotoStory& story)
    {
        if (!story.title.isEmpty())
            return story.title;
        if (!story.caption.isEmpty())
            return story.caption;
        for (const Told& told : story.showed) {
            if (!told.text.isEmpty())
                return told.text;
        }
        return {};
    }

    QVariantMap row(RecordId id, const PhotoStory& story, qint64 ms)
    {
        return {{QStringLiteral("id"), id.text()},
            {QStringLiteral("source"),
                story.hasPicture()
                    ? QStringLiteral("image://media/") + id.text() + QLatin1Char('/') + story.picture.address
                    : QString()},
            {QStringLiteral("text"), wordsOf(story)}, {QStringLiteral("language"), story.language},
            {QStringLiteral("description"), story.description},
            {QStringLiteral("day"), QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate)},
            {QStringLiteral("isDraft"), false}, {QStringLiteral("isBrought"), false},
            {QStringLiteral("onlyHere"), true}, {QStringLiteral("heldBy"), 0}};
    }

    QList<std::pair<QString, language::Text>> texts(const QCborValue& list, QLatin1StringView key)
    {
        QList<std::pair<QString, language::Text>> all;
        const QCborArray array = list.toArray();
        for (const auto& value : array)
            all.append(
                {value.toMap().value(key).toString(), textFromCbor(value.toMap().value(QStringLiteral("text")))});
        return all;
    }
}

StoriesViewModel::StoriesViewModel(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_mine({QStringLiteral("id"), QStringLiteral("source"), QStringLiteral("text"), QStringLiteral("language"),
          QStringLiteral("description"), QStringLiteral("isDraft"), QStringLiteral("isBrought"),
          QStringLiteral("onlyHere"), QStringLiteral("heldBy"), QStringLiteral("day")})
    , m_told({QStringLiteral("question"), QStringLiteral("text"), QStringLiteral("language"),
          QStringLiteral("voiceKey"), QStringLiteral("ms")})
    , m_people({QStringLiteral("who"), QStringLiteral("minor"), QStringLiteral("said"), QStringLiteral("guardian"),
          QStringLiteral("covered")})
{
    m_mine.showGradually(2);
    connect(&services.store, &StoreService::recordsChanged, this, [this](const QStringList& kinds) {
        if (!kinds.isEmpty() && !kinds.contains(kStory))
            return;
        if (m_read)
            refresh();
        if (!m_id.isNull())
            open(m_id.text());
    });
    connect(&services.i18n, &I18n::languageChanged, this, &StoriesViewModel::show);
    connect(&services.session, &PersonSession::ended, this, [this] {
        m_mine.setRows({});
        m_read = false;
        m_id = {};
        m_found = m_mayShow = m_isMine = false;
        m_story = {};
        show();
    });
}

// Drafts first: they wait for their maker.
Result<QList<QVariantMap>> StoriesViewModel::readMine(store::Programme& programme, PersonId person)
{
    QList<QVariantMap> rows;
    if (person.isNull())
        return rows;
    const auto drafts = programme.drafts(kStory);
    if (!drafts)
        return drafts.error();
    for (const store::Draft& draft : *drafts) {
        if (draft.person != person)
            continue;
        QVariantMap map = row(draft.id, PhotoStory::fromDraft(draft.body), draft.changedMs);
        map.insert(QStringLiteral("isDraft"), true);
        rows.append(map);
    }
    const auto records = programme.records({.kind = kStory, .author = person, .newestFirst = true});
    if (!records)
        return records.error();
    for (const record::Record& r : *records) {
        QVariantMap map = row(r.id, PhotoStory::fromFields(r.fields), r.created.ms());
        const store::Receipt receipt = programme.receipt(r.id);
        map.insert(QStringLiteral("isBrought"), r.audience != record::Audience::Author);
        map.insert(QStringLiteral("onlyHere"), receipt.onlyHere);
        map.insert(QStringLiteral("heldBy"), static_cast<int>(receipt.heldBy.size()));
        rows.append(map);
    }
    return rows;
}

void StoriesViewModel::refresh()
{
    m_services.store.run([person = m_services.session.person()](store::Programme& p) { return readMine(p, person); })
        .then(this, [this](const Result<QList<QVariantMap>>& rows) {
            if (!rows)
                return fail(rows.error());
            m_read = true;
            m_mine.setRows(*rows);
            Q_EMIT changed();
        });
}

Result<StoriesViewModel::Opened> StoriesViewModel::read(store::Programme& programme, RecordId id)
{
    auto record = programme.record(id);
    if (!record)
        return record.error();
    const auto maker = insight::storyMaker(programme, record->author);
    Opened opened{*record, maker.valueOr({}), programme.receipt(id), {}, {}};
    const auto prompts = programme.records({.kind = QStringLiteral("prompts"), .limit = 1, .newestFirst = true});
    if (prompts && !prompts->isEmpty()) {
        opened.questions = texts(prompts->first().fields.value(QStringLiteral("showed")), QLatin1StringView("key"));
        opened.prompts = texts(prompts->first().fields.value(QStringLiteral("prompts")), QLatin1StringView("id"));
    }
    return opened;
}

void StoriesViewModel::open(const QString& id)
{
    const RecordId wanted = RecordId::fromText(id);
    if (wanted != m_id) {
        m_id = wanted;
        m_found = false;
        m_mayShow = false;
        show();
    }
    m_services.store.run([wanted](store::Programme& p) { return read(p, wanted); })
        .then(this, [this, wanted](const Result<Opened>& opened) {
            if (wanted != m_id)
                return; // another one was opened meanwhile
            if (opened)
                take(*opened);
            else
                fail(opened.error());
        });
}

void StoriesViewModel::take(const Opened& opened)
{
    m_problem.clear();
    m_found = !opened.record.withdrawn;
    m_story = PhotoStory::fromFields(opened.record.fields);
    m_consent = insight::storyConsent(opened.record.fields, opened.maker.consent);
    m_receipt = opened.receipt;
    m_questions = opened.questions;
    m_prompts = opened.prompts;
    m_isMine = opened.record.author == m_services.session.person() && m_services.session.isActive();
    m_isBrought = opened.record.audience != record::Audience::Author;
    m_holds = insight::storyHolds(opened.record.fields, opened.maker, record::Use::Gallery);
    m_mayShow = m_found && (m_isMine || m_holds.isEmpty());
    m_sensitivity
        = opened.record.fields.value(QStringLiteral("place")).toMap().value(QStringLiteral("sensitivity")).toString();
    show();
}

void StoriesViewModel::show()
{
    QList<QVariantMap> told, people;
    const bool voices = m_isMine || record::mayUse(m_consent, record::Use::PlayVoice);
    const bool wordsToo = m_isMine || record::mayUse(m_consent, record::Use::Quote);
    for (const auto& [key, text] : std::as_const(m_questions)) {
        const Told answer = m_story.showed.value(key);
        if (!m_mayShow || answer.isEmpty())
            continue;
        told.append({{QStringLiteral("question"),
                         QVariant::fromValue(Words::of(language::choose(text, m_services.i18n.language())))},
            {QStringLiteral("text"), wordsToo ? answer.text : QString()}, {QStringLiteral("language"), answer.language},
            {QStringLiteral("voiceKey"), voices ? answer.voice.ref.address : QString()},
            {QStringLiteral("ms"), answer.voice.ref.durationMs}});
    }
    if (m_isMine) {
        for (const PersonInPicture& person : std::as_const(m_story.people))
            people.append({{QStringLiteral("who"), person.who}, {QStringLiteral("minor"), person.minor},
                {QStringLiteral("said"), person.said}, {QStringLiteral("guardian"), person.guardian},
                {QStringLiteral("covered"), person.covered}});
    }
    m_told.setRows(told);
    m_people.setRows(people);
    Q_EMIT storyChanged();
}

QString StoriesViewModel::source() const
{
    return m_mayShow && m_story.hasPicture()
        ? QStringLiteral("image://media/") + m_id.text() + QLatin1Char('/') + m_story.picture.address
        : QString();
}

Words StoriesViewModel::promptWords() const
{
    const auto it
        = std::find_if(m_prompts.begin(), m_prompts.end(), [this](const auto& p) { return p.first == m_story.prompt; });
    return it == m_prompts.end() ? Words{} : Words::of(language::choose(it->second, m_services.i18n.language()));
}

QStringList StoriesViewModel::holds() const
{
    QStringList sentences;
    for (const insight::StoryHold& held : std::as_const(m_holds))
        sentences.append(holdWords(held));
    return sentences;
}

QString StoriesViewModel::holdWords(const insight::StoryHold& held)
{
    using Why = insight::StoryHold::Why;
    //: How we call somebody in a picture whom its maker has not named
    const QString who = held.who.isEmpty() ? tr("Somebody in the picture") : held.who;
    switch (held.why) {
    case Why::AskThem:
        //: Why a photo story waits; %1 is how its maker calls the person in the picture: "My grandson"
        return tr("%1: not asked yet").arg(who);
    case Why::TheySaidNo:
        return tr("%1 said no. Cover that part, or keep the story to yourself.").arg(who);
    case Why::AskGuardian:
        return tr("%1: a parent or guardian must say yes too").arg(who);
    case Why::GuardianSaidNo:
        return tr("%1: a parent or guardian said no. Cover that part, or keep the story to yourself.").arg(who);
    case Why::NotReleased:
        return tr("You have not said that the group may talk about it");
    case Why::MakersGuardian:
        //: Why a photo story waits: who made it is a child
        return tr("A parent or guardian of who made it must say yes too");
    case Why::MakerSaidNo:
        break;
    }
    return tr("When you joined you said that nothing of yours is shown in talks");
}

void StoriesViewModel::hear(const QString& voiceKey)
{
    m_services.store
        .run([id = m_id, voiceKey](store::Programme& p) {
            return p.media(id, {voiceKey, QStringLiteral("audio/ogg"), 0});
        })
        .then(this, [this, voiceKey](const Result<QByteArray>& bytes) {
            if (bytes)
                m_services.voice.play(*bytes, voiceKey);
            else
                fail(bytes.error());
        });
}

void StoriesViewModel::setSaid(int person, const QString& said)
{
    if (person < 0 || person >= m_story.people.size())
        return;
    auto people = m_story.people;
    people[person].said = said;
    changePeople(people);
}

void StoriesViewModel::setGuardian(int person, const QString& said)
{
    if (person < 0 || person >= m_story.people.size())
        return;
    auto people = m_story.people;
    people[person].guardian = said;
    changePeople(people);
}

void StoriesViewModel::changePeople(const QList<PersonInPicture>& people)
{
    PhotoStory story = m_story;
    story.people = people;
    changeStory({{QStringLiteral("people"), story.toFields().value(QStringLiteral("people"))}});
}

void StoriesViewModel::release()
{
    PhotoStory story = m_story;
    story.release.insert(record::scopeName(record::Scope::Discuss), true);
    changeStory({{QStringLiteral("release"), story.toFields().value(QStringLiteral("release"))}});
}

void StoriesViewModel::changeStory(const QCborMap& fields)
{
    if (!m_isMine)
        return;
    m_services.store
        .run([id = m_id, by = m_services.session.person(), fields](
                 store::Programme& p) { return p.change(id, by, fields); })
        .then(this, [this](const Result<void>& result) {
            if (result)
                m_services.store.announce({kStory});
            else
                fail(result.error());
        });
}

void StoriesViewModel::bring()
{
    if (!m_isMine || m_isBrought)
        return;
    m_services.store
        .run([id = m_id, by = m_services.session.person(), widest = m_services.session.audience()](
                 store::Programme& p) { return photostoryrecords::bring(p, id, by, widest); })
        .then(this, [this](const Result<void>& result) {
            if (result)
                m_services.store.announce({kStory});
            else
                fail(result.error());
        });
}

void StoriesViewModel::fail(const Error& error)
{
    m_problem = ProblemWords::sentence(error, ProblemWords::About::Programme);
    Q_EMIT storyChanged();
}

} // namespace uthan::app
