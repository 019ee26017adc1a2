// SPDX-License-Identifier: GPL-3.0-or-later
#include "photostoryviewmodel.h"

#include "i18n.h"
#include "problemwords.h"
#include "voice.h"

#include <algorithm>

namespace uthan::app {

QString PhotoStoryViewModel::questionKey() const
{
    return m_story.question < m_questions.size() ? m_questions.at(m_story.question).id : QString();
}

uthan::app::Words PhotoStoryViewModel::questionWords() const
{
    return m_story.question < m_questions.size() ? chosen(m_questions.at(m_story.question).text) : uthan::app::Words{};
}

Told PhotoStoryViewModel::told() const
{
    return m_story.showed.value(questionKey());
}

Told& PhotoStoryViewModel::toldNow()
{
    Told& now = m_story.showed[questionKey()];
    now.language = m_services.i18n.language();
    return now;
}

int PhotoStoryViewModel::toldCount() const
{
    return static_cast<int>(
        std::count_if(m_story.showed.begin(), m_story.showed.end(), [](const Told& t) { return !t.isEmpty(); }));
}

void PhotoStoryViewModel::setAnswer(const QString& text)
{
    if (told().text == text)
        return;
    toldNow().text = text;
    touch();
}

// --- saying

bool PhotoStoryViewModel::saysAnswer() const
{
    return m_spoken.spokenFor() == SpokenKeeper::For{m_id, PhotoStory::partOfQuestion(questionKey())};
}

int PhotoStoryViewModel::voicePerson() const
{
    const auto& people = m_story.people;
    const auto it = std::find_if(people.begin(), people.end(), [this](const PersonInPicture& person) {
        return m_spoken.spokenFor() == SpokenKeeper::For{m_id, PhotoStory::partOfPerson(person.key)};
    });
    return it == people.end() ? -1 : static_cast<int>(it - people.begin());
}

void PhotoStoryViewModel::sayAnswer()
{
    m_services.voice.stop();
    m_spoken.say({m_id, PhotoStory::partOfQuestion(questionKey())});
}

void PhotoStoryViewModel::sayYesFor(int person)
{
    if (!isPerson(person))
        return;
    m_services.voice.stop();
    m_spoken.say({m_id, PhotoStory::partOfPerson(m_story.people.at(person).key)});
}

void PhotoStoryViewModel::endSaying()
{
    m_spoken.end();
}

bool PhotoStoryViewModel::takeVoice(const SpokenKeeper::For& to, const record::MediaRef& voice)
{
    if (to.draft != m_id || m_step == Step::Kept)
        return false;
    m_story.putVoice(to.part, voice);
    m_keeper.holdsWhole(m_id, to.recording);
    touch();
    return true;
}

void PhotoStoryViewModel::spokenChanged()
{
    if (m_keepsWhenSaid && !m_spoken.isAtWork()) {
        m_keepsWhenSaid = false;
        finish();
    }
    m_settling.look();
    Q_EMIT sayingChanged();
}

QFuture<bool> PhotoStoryViewModel::settled()
{
    return m_settling.settled();
}

void PhotoStoryViewModel::dropAnswerVoice()
{
    m_services.voice.stop();
    m_spoken.forget({m_id, PhotoStory::partOfQuestion(questionKey())});
    toldNow().voice.takeAway();
    touch();
}

void PhotoStoryViewModel::dropYesOf(int person)
{
    if (!isPerson(person))
        return;
    m_services.voice.stop();
    m_spoken.forget({m_id, PhotoStory::partOfPerson(m_story.people.at(person).key)});
    m_story.people[person].voice.takeAway();
    touch();
}

QStringList PhotoStoryViewModel::keysBeside(const SaidVoice& voice)
{
    QStringList keys;
    for (const record::MediaRef& other : voice.beside)
        keys.append(other.address);
    return keys;
}

void PhotoStoryViewModel::hear(const QString& key)
{
    m_services.store
        .run([id = m_id, key](store::Programme& p) {
            return p.media(id, {key, QStringLiteral("audio/ogg"), 0});
        })
        .then(this, [this, key, id = m_id](const Result<QByteArray>& bytes) {
            if (bytes && id == m_id)
                m_services.voice.play(*bytes, key);
        });
}

void PhotoStoryViewModel::setTitle(const QString& text)
{
    if (m_story.title == text)
        return;
    m_story.title = text;
    touch();
}

void PhotoStoryViewModel::setCaption(const QString& text)
{
    if (m_story.caption == text)
        return;
    m_story.caption = text;
    touch();
}

// --- people

void PhotoStoryViewModel::addPerson(const QString& who, bool minor)
{
    PersonInPicture person;
    person.who = who.trimmed();
    person.minor = minor;
    person.guardian = minor ? QStringLiteral("ask") : QStringLiteral("none");
    person.key = m_services.store.newRecordId(m_services.random).text();
    m_story.people.append(person);
    touch();
}

void PhotoStoryViewModel::setSaid(int person, const QString& said)
{
    if (!isPerson(person))
        return;
    m_story.people[person].said = said;
    touch();
}

void PhotoStoryViewModel::setGuardian(int person, const QString& said)
{
    if (!isPerson(person))
        return;
    m_story.people[person].guardian = said;
    touch();
}

void PhotoStoryViewModel::setCovered(int person, bool covered)
{
    if (!isPerson(person))
        return;
    m_story.people[person].covered = covered;
    touch();
}

void PhotoStoryViewModel::removePerson(int person)
{
    if (!isPerson(person))
        return;
    if (voicePerson() == person)
        m_spoken.capture()->discard();
    m_story.people.removeAt(person);
    touch();
}

// --- place and uses

QString PhotoStoryViewModel::sensitivity() const
{
    return m_story.spot ? place::sensitivityName(m_story.spot->level) : QString();
}

int PhotoStoryViewModel::cell() const
{
    if (!m_story.spot || m_story.spot->level == place::Sensitivity::Sacred)
        return -1;
    return place::cellMetres(m_story.spot->level);
}

void PhotoStoryViewModel::setSpot(double longitude, double latitude)
{
    const auto level = m_story.spot ? m_story.spot->level : place::Sensitivity::Restricted;
    m_story.spot = PhotoStory::Spot{{longitude, latitude}, level};
    touch();
}

void PhotoStoryViewModel::setSensitivity(const QString& level)
{
    const auto wanted = place::sensitivityFromName(level);
    if (!wanted || !m_story.spot)
        return;
    m_story.spot->level = *wanted;
    touch();
}

void PhotoStoryViewModel::dropSpot()
{
    m_story.spot.reset();
    touch();
}

uthan::app::Words PhotoStoryViewModel::scopeWords() const
{
    return m_scope < m_asked.size() ? chosen(m_asked.at(m_scope).text) : uthan::app::Words{};
}

int PhotoStoryViewModel::scopeAnswer() const
{
    if (m_scope >= m_asked.size() || !m_story.release.contains(m_asked.at(m_scope).id))
        return -1;
    return m_story.release.value(m_asked.at(m_scope).id) ? 1 : 0;
}

void PhotoStoryViewModel::answerScope(bool yes)
{
    if (m_scope >= m_asked.size())
        return;
    m_story.release.insert(m_asked.at(m_scope).id, yes);
    ++m_scope;
    touch();
    if (m_scope >= m_asked.size()) {
        m_scope = 0;
        go(Step::Review);
    }
}

void PhotoStoryViewModel::setScope(const QString& id, bool yes)
{
    m_story.release.insert(id, yes);
    touch();
}

} // namespace uthan::app
