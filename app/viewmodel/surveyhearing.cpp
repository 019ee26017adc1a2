// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that are heard: somebody's recording first, the machine's voice where there is none.
#include "personsession.h"
#include "storecall.h"
#include "surveyviewmodel.h"

namespace uthan::app {

namespace {
    constexpr qsizetype kMostSaid = 24; // in one go: nobody listens longer
}

// The sounds that came with the survey, by file name.
Voice::Fetch SurveyViewModel::promptSource()
{
    return [this, opening = m_opening, form = m_form.record](
               const QString& file, const std::function<void(const QByteArray&)>& give) {
        askStore(
            m_services.store, this,
            [form, file](store::Programme& programme) -> Result<QByteArray> {
                const auto record = programme.record(form);
                if (!record)
                    return record.error();
                for (const QCborValue& value : record->fields.value(QStringLiteral("files")).toArray()) {
                    const auto ref = record::MediaRef::fromCbor(value);
                    if (ref.name == file)
                        return programme.media(form, ref);
                }
                return Error{ErrorCode::NotFound, QStringLiteral("the survey has no such sound"), file};
            },
            [this, opening, give](const Result<QByteArray>& sound) {
                if (opening == m_opening)
                    give(sound.valueOr({}));
            });
    };
}

void SurveyViewModel::nameRecordings(const QList<form::QuestionView>& views)
{
    for (const form::QuestionView& view : views) {
        const QString key = QuestionItem::keyOf(view);
        m_services.voice.setPrompt(key, view.audio);
        for (const form::ChoiceView& choice : view.choices)
            m_services.voice.setPrompt(key + u'=' + choice.name, choice.audio);
    }
}

QList<Voice::Saying> SurveyViewModel::sayingsOf(const QuestionItem* item)
{
    const Words label = item->label();
    QList<Voice::Saying> out{{label.text, label.language, item->key()}};
    for (const form::ChoiceView& choice : item->view().choices) {
        if (out.size() >= kMostSaid)
            break;
        const Words words = Words::ofLabel(choice.label);
        out << Voice::Saying{words.text, words.language, item->key() + u'=' + choice.name};
    }
    return out;
}

void SurveyViewModel::hearQuestion(QuestionItem* item)
{
    if (!item)
        return;
    const QString playing = m_services.voice.playingKey();
    if (playing == item->key() || playing.startsWith(item->key() + u'=')) {
        m_services.voice.stop();
        return;
    }
    m_services.voice.sayAll(sayingsOf(item));
    if (m_services.voice.playingKey().isEmpty()) // no voice for any of it: the sign says so
        m_services.voice.speak(item->label().text, item->label().language, item->key());
}

// On one long page, what one comes to by keys, by touch or by a jump is read.
void SurveyViewModel::cameTo(QuestionItem* item)
{
    const bool isSpeaking = !m_spokenQuestion.isEmpty(); // the person, whom nothing interrupts
    if (item && m_view == View::Whole && m_stage == Stage::Filling && m_playsByItself && !isSpeaking)
        m_services.voice.sayAll(sayingsOf(item));
}

// For who asked for it, the page reads itself, also beside what seems to be a screen reader: many desktops look like
// one. A recording or a film that the survey itself wants heard or seen on arriving (`autoplay`) is for all. The film
// comes first, one of them a page; what is said waits until it is over.
void SurveyViewModel::playPage()
{
    if (m_stage != Stage::Filling || m_view == View::Whole)
        return;
    QList<Voice::Saying> sayings;
    QString film;
    for (int row = 0; row < m_questions.count() && sayings.size() < kMostSaid; ++row) {
        const QuestionItem* item = m_questions.at(row);
        const QString wish = item->view().parameters.value(QStringLiteral("autoplay"));
        const bool isBoth = wish == QLatin1String("both");
        if (film.isEmpty() && item->hasFilm() && (isBoth || wish == QLatin1String("video")))
            film = item->key();
        if (m_playsByItself)
            sayings << sayingsOf(item);
        else if ((isBoth || wish == QLatin1String("audio")) && !item->view().audio.isEmpty())
            sayings << sayingsOf(item).first();
    }
    if (!film.isEmpty()) {
        m_afterFilm = sayings;
        setFilmByItself(film);
    } else if (!sayings.isEmpty()) {
        m_services.voice.sayAll(sayings);
    }
}

void SurveyViewModel::setFilmByItself(const QString& key)
{
    if (key.isEmpty())
        m_afterFilm.clear();
    if (m_filmByItself == key)
        return;
    m_filmByItself = key;
    Q_EMIT filmByItselfChanged();
}

void SurveyViewModel::filmChanged()
{
    const QString shown = m_filmByItself + QStringLiteral(".video");
    const bool isOver = (m_film->key() == shown && m_film->isOver()) || m_film->silentKey() == shown;
    if (!m_filmByItself.isEmpty() && isOver && !m_afterFilm.isEmpty())
        m_services.voice.sayAll(std::exchange(m_afterFilm, {}));
}

void SurveyViewModel::setPlaysByItself(bool on)
{
    if (m_playsByItself == on)
        return;
    m_playsByItself = on;
    Q_EMIT playsByItselfChanged();
    m_services.store.run([on, person = m_person](store::Programme& programme) {
        return programme.setSetting(QStringLiteral("survey/plays_by_itself/") + person.text(), on);
    });
    if (on)
        playPage();
    else
        m_services.voice.stop();
}

} // namespace uthan::app
