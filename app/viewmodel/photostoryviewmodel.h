// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "draftkeeper.h"
#include "photostory.h"
#include "rowmodel.h"
#include "services.h"
#include "settling.h"
#include "spokenkeeper.h"
#include "storypicture.h"
#include "words.h"

#include <QObject>
#include <qqml.h>

namespace uthan::app {

// Making one photo story, step by step. Every change is kept in a draft at once, so that a kill at any moment comes
// back here; leaving is never losing. Finished, the story is its maker's alone until they bring it to the group.
class PhotoStoryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY stepChanged)
    Q_PROPERTY(uthan::app::RowModel* prompts READ prompts CONSTANT) // id, words (Words)
    Q_PROPERTY(uthan::app::Words promptWords READ promptWords NOTIFY changed)
    // The picture
    Q_PROPERTY(uthan::app::StoryPicture* picture READ picture CONSTANT)
    Q_PROPERTY(bool hasPicture READ hasPicture NOTIFY changed)
    Q_PROPERTY(QString pictureSource READ pictureSource NOTIFY changed)
    Q_PROPERTY(QString description READ description WRITE setDescription NOTIFY changed)
    Q_PROPERTY(uthan::app::RowModel* covers READ covers CONSTANT) // x, y, w, h in shares of the picture
    // Telling
    Q_PROPERTY(int question READ question NOTIFY changed)
    Q_PROPERTY(int questionCount READ questionCount NOTIFY changed)
    Q_PROPERTY(uthan::app::Words questionWords READ questionWords NOTIFY changed)
    Q_PROPERTY(QString answer READ answer WRITE setAnswer NOTIFY changed)
    Q_PROPERTY(bool hasAnswerVoice READ hasAnswerVoice NOTIFY changed)
    Q_PROPERTY(double answerVoiceMs READ answerVoiceMs NOTIFY changed)
    Q_PROPERTY(QString answerKey READ answerKey NOTIFY changed) // what Voice.playingKey is while it sounds
    Q_PROPERTY(bool isAnswerCutOff READ isAnswerCutOff NOTIFY changed) // with the program
    Q_PROPERTY(QStringList answersBeside READ answersBeside NOTIFY changed) // keys of what was cut off beside it
    Q_PROPERTY(bool saysAnswer READ saysAnswer NOTIFY sayingChanged) // the microphone is open for this question
    Q_PROPERTY(int toldCount READ toldCount NOTIFY changed)
    Q_PROPERTY(uthan::app::VoiceCapture* voice READ voice CONSTANT)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString caption READ caption WRITE setCaption NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed) // the language the maker writes in
    // People in the picture: who, minor, said, guardian, covered, hasVoice, voiceKey, cutOff, beside (keys)
    Q_PROPERTY(uthan::app::RowModel* people READ people CONSTANT)
    Q_PROPERTY(int voicePerson READ voicePerson NOTIFY sayingChanged) // whose yes is being said; -1: nobody's
    // The place
    Q_PROPERTY(QString sensitivity READ sensitivity NOTIFY changed) // empty: no place
    Q_PROPERTY(int cell READ cell NOTIFY changed)
    Q_PROPERTY(double longitude READ longitude NOTIFY changed)
    Q_PROPERTY(double latitude READ latitude NOTIFY changed)
    // Uses, one at a time: nothing is agreed to before it was asked
    Q_PROPERTY(int scope READ scope NOTIFY changed)
    Q_PROPERTY(int scopeCount READ scopeCount NOTIFY changed)
    Q_PROPERTY(uthan::app::Words scopeWords READ scopeWords NOTIFY changed)
    Q_PROPERTY(int scopeAnswer READ scopeAnswer NOTIFY changed) // 1 yes, 0 no, -1 not asked yet
    Q_PROPERTY(uthan::app::RowModel* scopes READ scopes CONSTANT) // id, words (Words), yes
    // The end
    Q_PROPERTY(QStringList holds READ holds NOTIFY changed) // why it may not go to the group yet, one sentence each
    Q_PROPERTY(bool isKept READ isKept NOTIFY keptChanged) // all that was given is on disk
    Q_PROPERTY(bool isWorking READ isWorking NOTIFY keptChanged)
    Q_PROPERTY(bool isBrought READ isBrought NOTIFY changed)
    Q_PROPERTY(QString storyId READ storyId NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
public:
    enum class Step { Prompt, Picture, Tell, Words, Where, Release, Review, Kept };
    Q_ENUM(Step)
    explicit PhotoStoryViewModel(const Services& services, QObject* parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool canGoBack() const { return m_step != Step::Prompt && m_step != Step::Kept; }
    [[nodiscard]] RowModel* prompts() { return &m_prompts; }
    [[nodiscard]] uthan::app::Words promptWords() const;
    [[nodiscard]] StoryPicture* picture() { return &m_picture; }
    [[nodiscard]] bool hasPicture() const { return m_story.hasPicture(); }
    [[nodiscard]] QString pictureSource() const;
    [[nodiscard]] QString description() const { return m_story.description; }
    void setDescription(const QString& text);
    [[nodiscard]] RowModel* covers() { return &m_coverRows; }
    [[nodiscard]] int question() const { return m_story.question; }
    [[nodiscard]] int questionCount() const { return static_cast<int>(m_questions.size()); }
    [[nodiscard]] uthan::app::Words questionWords() const;
    [[nodiscard]] QString answer() const { return told().text; }
    void setAnswer(const QString& text);
    [[nodiscard]] bool hasAnswerVoice() const { return !told().voice.isNull(); }
    [[nodiscard]] double answerVoiceMs() const { return double(told().voice.ref.durationMs); }
    [[nodiscard]] QString answerKey() const { return told().voice.ref.address; }
    [[nodiscard]] bool isAnswerCutOff() const { return told().voice.isCutOff; }
    [[nodiscard]] QStringList answersBeside() const { return keysBeside(told().voice); }
    [[nodiscard]] int toldCount() const;
    [[nodiscard]] bool saysAnswer() const;
    [[nodiscard]] VoiceCapture* voice() { return m_spoken.capture(); }
    [[nodiscard]] QString title() const { return m_story.title; }
    void setTitle(const QString& text);
    [[nodiscard]] QString caption() const { return m_story.caption; }
    void setCaption(const QString& text);
    [[nodiscard]] QString language() const { return m_story.language; }
    [[nodiscard]] RowModel* people() { return &m_peopleRows; }
    [[nodiscard]] int voicePerson() const;
    [[nodiscard]] QString sensitivity() const;
    [[nodiscard]] int cell() const;
    [[nodiscard]] double longitude() const { return m_story.spot ? m_story.spot->exact.lon : 0; }
    [[nodiscard]] double latitude() const { return m_story.spot ? m_story.spot->exact.lat : 0; }
    [[nodiscard]] int scope() const { return m_scope; }
    [[nodiscard]] int scopeCount() const { return static_cast<int>(m_asked.size()); }
    [[nodiscard]] uthan::app::Words scopeWords() const;
    [[nodiscard]] int scopeAnswer() const;
    [[nodiscard]] RowModel* scopes() { return &m_scopeRows; }
    [[nodiscard]] QStringList holds() const;
    [[nodiscard]] bool isKept() const { return m_keeper.isKept(); }
    [[nodiscard]] bool isWorking() const { return m_working; }
    [[nodiscard]] bool isBrought() const { return m_brought; }
    [[nodiscard]] QString storyId() const { return m_id.isNull() ? QString() : m_id.text(); }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void open(const QString& draftId = {}); // a draft, else the person's last one, else a new story
    Q_INVOKABLE void startNew();
    Q_INVOKABLE void choosePrompt(const QString& id); // empty: something of one's own
    Q_INVOKABLE void go(Step step);
    Q_INVOKABLE void next();
    Q_INVOKABLE bool back(); // false: leave the page
    Q_INVOKABLE void nextQuestion(); // after the last one: the words
    Q_INVOKABLE void done(); // "I am done", from anywhere: to the review
    Q_INVOKABLE void sayAnswer();
    Q_INVOKABLE void endSaying(); // what was said until now is kept
    Q_INVOKABLE void dropAnswerVoice();
    Q_INVOKABLE void dropYesOf(int person);
    Q_INVOKABLE void hear(const QString& key);
    Q_INVOKABLE void addPerson(const QString& who, bool minor);
    Q_INVOKABLE void setSaid(int person, const QString& said);
    Q_INVOKABLE void setGuardian(int person, const QString& said);
    Q_INVOKABLE void setCovered(int person, bool covered);
    Q_INVOKABLE void removePerson(int person);
    Q_INVOKABLE void sayYesFor(int person); // their own yes, into the microphone
    Q_INVOKABLE void addCover(double x, double y); // a box with its middle there
    Q_INVOKABLE void moveCover(int index, double dx, double dy);
    Q_INVOKABLE void growCover(int index, double factor);
    Q_INVOKABLE void removeCover(int index);
    Q_INVOKABLE void keepCovers(); // makes the working copy anew from the original
    Q_INVOKABLE void setSpot(double longitude, double latitude);
    Q_INVOKABLE void setSensitivity(const QString& level);
    Q_INVOKABLE void dropSpot();
    Q_INVOKABLE void answerScope(bool yes); // and on to the next
    Q_INVOKABLE void setScope(const QString& id, bool yes);
    Q_INVOKABLE void keep(); // finished: the record is made
    Q_INVOKABLE void bring(); // to the group
    Q_INVOKABLE void discard();
    Q_INVOKABLE void leave(); // stops the camera and the microphone; the draft stays, with what was being said
    Q_INVOKABLE void forgetProblem();
    [[nodiscard]] QFuture<bool> settled(); // once all that was given is on disk

Q_SIGNALS:
    void stepChanged();
    void changed();
    void sayingChanged();
    void keptChanged();
    void problemChanged();
    void opened();

private:
    struct Prompt {
        QString id;
        language::Text text;
    };
    struct Opened {
        QList<Prompt> prompts, questions, scopes;
        std::optional<store::Draft> draft;
    };
    struct Covering { // the copy of a picture in which these parts are covered
        int number = 0; // the highest is the newest
        RecordId original;
        QList<QRectF> covers;
        bool isMade = false;
    };
    struct Unput {
        RecordId story;
        RecordId original; // of a picture; null: only covered parts
        std::function<void()> put;
    };
    [[nodiscard]] static Result<Opened> read(store::Programme& programme, PersonId person, RecordId draft);
    void takeOver(Opened opened);
    void begin();
    void touch(); // something changed: show it and keep it
    void show();
    void setId(RecordId id); // pictures that are asked for from now on are for that story
    void keepPicture(const QByteArray& original, const pictures::WorkingCopy& copy, int purpose);
    void pictureStored(RecordId story, const PhotoStory::Picture& picture);
    void takePicture(RecordId story, const PhotoStory::Picture& picture);
    void putPicture(RecordId story, const PhotoStory::Picture& picture); // into a draft that is not open
    void coveredStored(RecordId story, const record::MediaRef& picture, const Covering& covering);
    void coveringFailed(RecordId story, const Covering& covering, const Error& error);
    [[nodiscard]] bool isOutdone(RecordId story, const Covering& covering) const;
    void takeCovering(); // what was drawn before the story was left, and is being made
    void pictureWorked(RecordId story);
    void putAgain();
    void putCovered(RecordId story, const record::MediaRef& picture, const Covering& covering); // the same
    [[nodiscard]] bool isOpenStory(RecordId story) const { return story == m_id && m_step != Step::Kept; }
    [[nodiscard]] bool takeVoice(const SpokenKeeper::For& to, const record::MediaRef& voice);
    void spokenChanged();
    void finish();
    [[nodiscard]] Told told() const;
    Told& toldNow();
    [[nodiscard]] static QStringList keysBeside(const SaidVoice& voice);
    [[nodiscard]] QString questionKey() const;
    [[nodiscard]] uthan::app::Words chosen(const language::Text& text) const;
    [[nodiscard]] bool isPerson(int index) const { return index >= 0 && index < m_story.people.size(); }
    void setWorking(bool working);
    void setProblem(const QString& sentence);
    void forget();

    Services m_services;
    DraftKeeper m_keeper;
    StoryPicture m_picture;
    SpokenKeeper m_spoken;
    Settling m_settling;
    RowModel m_prompts, m_coverRows, m_peopleRows, m_scopeRows;
    QList<Prompt> m_promptTexts, m_questions, m_scopeTexts, m_asked;
    PhotoStory m_story;
    RecordId m_id;
    QHash<int, RecordId> m_picturesTo; // by what they are for
    int m_pictures = 0;
    int m_keepingPictures = 0;
    QList<Unput> m_unput; // pictures in the store that no draft knows of yet
    int m_coverings = 0;
    QHash<RecordId, Covering> m_covering; // the newest of each story
    int m_opening = 0; // what was read for another is not shown
    Step m_step = Step::Prompt;
    int m_scope = 0;
    bool m_working = false;
    bool m_keepsWhenSaid = false; // all that is being said belongs to the story
    bool m_brought = false;
    QString m_problem;
};

} // namespace uthan::app
