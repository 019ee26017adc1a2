// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "answermedia.h"
#include "draftkeeper.h"
#include "filmshow.h"
#include "form/formprogram.h"
#include "form/formsession.h"
#include "leftreader.h"
#include "mediadestination.h"
#include "outlinemodel.h"
#include "questionmodel.h"
#include "rowmodel.h"
#include "services.h"
#include "settling.h"
#include "storypicture.h"
#include "summarymodel.h"
#include "survey/fillingworld.h"
#include "survey/surveys.h"
#include "surveylog.h"
#include "surveyplace.h"
#include "surveyrecording.h"
#include "voice.h"
#include "voicecapture.h"
#include "wholeformmodel.h"

#include <algorithm>
#include <functional>
#include <QCborArray>
#include <QFuture>
#include <QSet>
#include <QTimer>
#include <QVariantList>

namespace uthan::app {

// One person filling one survey: the question in front of them, the way to and fro, every answer kept on disk at once,
// and at the end the giving. Survives a kill: open() comes back to the same question. Holds nothing after leave() but
// what the store could not keep.
class SurveyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(bool isReadOut READ isReadOut NOTIFY stageChanged) // by a screen reader
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY stageChanged)
    Q_PROPERTY(uthan::app::Words title READ title NOTIFY stageChanged)
    Q_PROPERTY(uthan::app::QuestionModel* questions READ questions CONSTANT)
    Q_PROPERTY(uthan::app::SummaryModel* summary READ summary CONSTANT)
    Q_PROPERTY(uthan::app::OutlineModel* outline READ outline CONSTANT)
    Q_PROPERTY(uthan::app::WholeFormModel* whole READ whole CONSTANT)
    Q_PROPERTY(View view READ view WRITE setView NOTIFY viewChanged)
    Q_PROPERTY(int wholeRow READ wholeRow NOTIFY pageChanged) // the line of `whole` where the person is
    Q_PROPERTY(uthan::app::VoiceCapture* capture READ capture CONSTANT)
    Q_PROPERTY(uthan::app::StoryPicture* picture READ picture CONSTANT)
    Q_PROPERTY(uthan::app::AnswerMedia* media READ media CONSTANT)
    Q_PROPERTY(uthan::app::FilmShow* film READ film CONSTANT)
    // The question whose film the survey wants seen on arriving (`autoplay`); empty: none.
    Q_PROPERTY(QString filmByItself READ filmByItself NOTIFY filmByItselfChanged)
    Q_PROPERTY(uthan::app::SurveyRecording* recording READ recording CONSTANT) // of the whole filling, if wished
    Q_PROPERTY(uthan::app::SurveyPlace* place READ place CONSTANT) // where it is filled in, if wished
    Q_PROPERTY(uthan::app::SurveyLog* log READ log CONSTANT) // of how it is filled in, if wished
    Q_PROPERTY(QString spokenQuestion READ spokenQuestion NOTIFY spokenChanged) // the one being said; empty: none
    Q_PROPERTY(uthan::app::Words section READ section NOTIFY pageChanged)
    Q_PROPERTY(uthan::app::Words secondSection READ secondSection NOTIFY pageChanged)
    Q_PROPERTY(uthan::app::Words groupLabel READ groupLabel NOTIFY pageChanged)
    Q_PROPERTY(uthan::app::Words secondGroupLabel READ secondGroupLabel NOTIFY pageChanged)
    Q_PROPERTY(bool asksForRow READ asksForRow NOTIFY pageChanged) // "another one?" instead of questions
    // words, says (its first answers), number, of, named, here, mayRemove: the rows around the page
    Q_PROPERTY(uthan::app::RowModel* rows READ rows CONSTANT)
    Q_PROPERTY(uthan::app::RowModel* around READ around CONSTANT) // the rows this page stands in, outermost first
    Q_PROPERTY(bool mayAddRow READ mayAddRow NOTIFY pageChanged)
    Q_PROPERTY(int sectionNumber READ sectionNumber NOTIFY pageChanged)
    Q_PROPERTY(int sectionCount READ sectionCount NOTIFY pageChanged)
    Q_PROPERTY(int pageNumber READ pageNumber NOTIFY pageChanged)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY pageChanged)
    Q_PROPERTY(bool isMending READ isMending NOTIFY pageChanged)
    Q_PROPERTY(bool canSkip READ canSkip NOTIFY pageChanged)
    Q_PROPERTY(int missingHere READ missingHere NOTIFY pageChanged) // shown after Next could not go on
    Q_PROPERTY(int unfitHere READ unfitHere NOTIFY pageChanged) // so too: answers that break a rule
    // What is not all here, by the bounds of a device (FormSession::tooManyRows, tooLong, stopped): the first of each;
    // empty: none
    Q_PROPERTY(uthan::app::Words rowsCut READ rowsCut NOTIFY pageChanged)
    Q_PROPERTY(uthan::app::Words leftEmpty READ leftEmpty NOTIFY pageChanged)
    Q_PROPERTY(uthan::app::Words notWorkedOut READ notWorkedOut NOTIFY pageChanged)
    Q_PROPERTY(QString language READ language NOTIFY languageChanged)
    Q_PROPERTY(QVariantList languages READ languages NOTIFY stageChanged) // Words: autonym and tag
    Q_PROPERTY(QString secondLanguage READ secondLanguage NOTIFY languageChanged) // beside the first; empty: none
    Q_PROPERTY(bool playsByItself READ playsByItself WRITE setPlaysByItself NOTIFY playsByItselfChanged)
    // question (Words), answer (Words), row, gone (only the choice is, the question is still asked): what a newer
    // version of the survey has no place for
    Q_PROPERTY(uthan::app::RowModel* left READ left CONSTANT)
    // As `left`: what there was of recordings that broke off beside an answer that was there already.
    Q_PROPERTY(uthan::app::RowModel* brokenOff READ brokenOff CONSTANT)
    // Keys of questions whose recording ended with the program: what there was of it is their answer now.
    Q_PROPERTY(QStringList cutOff READ cutOff NOTIFY pageChanged)
    // So too, where there was an answer already: key of the question -> keys of what is kept beside it, to be heard.
    Q_PROPERTY(QVariantMap beside READ beside NOTIFY pageChanged)
    Q_PROPERTY(int movedCount READ movedCount NOTIFY stageChanged) // answers that came along to the newer version
    Q_PROPERTY(bool isRevising READ isRevising NOTIFY stageChanged) // answers that were given already
    Q_PROPERTY(bool isKept READ isKept NOTIFY keptChanged) // all that was said is on disk
    Q_PROPERTY(Trouble keepTrouble READ keepTrouble NOTIFY keptChanged)
    Q_PROPERTY(bool isGoingOn READ isGoingOn NOTIFY goingOnChanged) // a picture was picked; the next question follows
    Q_PROPERTY(bool goesOnByItself READ goesOnByItself WRITE setGoesOnByItself NOTIFY goesOnByItselfChanged)
    Q_PROPERTY(UndoKind undoKind READ undoKind NOTIFY undoChanged)
    Q_PROPERTY(Locating locating READ locating NOTIFY locatingChanged)
    Q_PROPERTY(QString locatingFor READ locatingFor NOTIFY locatingChanged) // key of the question it is for
    Q_PROPERTY(QString picturedFor READ picturedFor NOTIFY picturedForChanged) // key of the question `picture` is for
    Q_PROPERTY(QVariantList stitches READ stitches NOTIFY stageChanged) // questions answered in each section
public:
    enum class Stage { Closed, Opening, Filling, Summary, Giving, Thanks, Stuck, Outline, Changed, Notice };
    Q_ENUM(Stage)
    enum class Trouble { None, SurveyGone, SurveyUnreadable, NotAgreed, NoRoom, NotAllowed, Other };
    Q_ENUM(Trouble)
    enum class UndoKind { None, WentOn, LeftOut, RowRemoved };
    Q_ENUM(UndoKind)
    enum class View { OneByOne, Pages, Whole }; // three ways to see the same filling
    Q_ENUM(View)
    enum class Locating { Resting, Looking, NoPosition, PositionClosed };
    Q_ENUM(Locating)

    explicit SurveyViewModel(const Services& services, QObject* parent = nullptr);
    ~SurveyViewModel() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] Words title() const;
    [[nodiscard]] QuestionModel* questions() { return &m_questions; }
    [[nodiscard]] SummaryModel* summary() { return &m_summary; }
    [[nodiscard]] OutlineModel* outline() { return &m_outline; }
    [[nodiscard]] WholeFormModel* whole() { return &m_whole; }
    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);
    [[nodiscard]] int wholeRow() const;
    [[nodiscard]] VoiceCapture* capture(); // made when first asked for: media libraries are slow to start
    [[nodiscard]] StoryPicture* picture();
    [[nodiscard]] AnswerMedia* media();
    [[nodiscard]] FilmShow* film();
    [[nodiscard]] QString filmByItself() const { return m_filmByItself; }
    [[nodiscard]] SurveyRecording* recording() { return &m_recording; }
    [[nodiscard]] SurveyPlace* place() { return &m_place; }
    [[nodiscard]] SurveyLog* log() { return &m_log; }
    [[nodiscard]] QuestionItem* itemAt(const form::Place& place); // on the screen; null: not here any more
    [[nodiscard]] QString spokenQuestion() const { return m_spokenQuestion; }
    [[nodiscard]] Words section() const { return Words::ofLabel(m_page.section); }
    [[nodiscard]] bool isReadOut() const;
    [[nodiscard]] Words secondSection() const { return Words::ofLabel(m_page.secondSection); }
    [[nodiscard]] Words groupLabel() const { return Words::ofLabel(m_page.groupLabel); }
    [[nodiscard]] Words secondGroupLabel() const { return Words::ofLabel(m_page.secondGroupLabel); }
    [[nodiscard]] bool asksForRow() const { return m_page.asksForRow; }
    [[nodiscard]] RowModel* rows() { return &m_rows; }
    [[nodiscard]] RowModel* around() { return &m_around; }
    [[nodiscard]] bool mayAddRow() const { return m_mayAddRow; }
    [[nodiscard]] int sectionNumber() const { return m_page.sectionNumber; }
    [[nodiscard]] int sectionCount() const { return m_view == View::Whole ? 0 : m_page.sectionCount; }
    [[nodiscard]] int pageNumber() const { return m_view == View::Whole ? m_wholeDone + 1 : m_page.number; }
    [[nodiscard]] int pageCount() const { return m_view == View::Whole ? m_wholeAsked : m_page.count; }
    [[nodiscard]] bool isMending() const { return m_mending; }
    [[nodiscard]] bool canSkip() const;
    [[nodiscard]] int missingHere() const { return m_missingHere; }
    [[nodiscard]] int unfitHere() const { return m_unfitHere; }
    [[nodiscard]] Words rowsCut() const;
    [[nodiscard]] Words leftEmpty() const;
    [[nodiscard]] Words notWorkedOut() const;
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QVariantList languages() const;
    [[nodiscard]] QString secondLanguage() const { return m_secondLanguage; }
    [[nodiscard]] bool playsByItself() const { return m_playsByItself; }
    void setPlaysByItself(bool on);
    [[nodiscard]] RowModel* left() { return &m_leftRows; }
    [[nodiscard]] RowModel* brokenOff() { return &m_brokenRows; }
    [[nodiscard]] QStringList cutOff() const { return m_cutOff; }
    [[nodiscard]] QVariantMap beside() const;
    [[nodiscard]] int movedCount() const { return m_movedCount; }
    [[nodiscard]] bool isRevising() const { return m_revises; }
    [[nodiscard]] bool isKept() const { return (m_everKept || m_isAsGiven) && m_keeper.isKept() && !hasUnkept(); }
    [[nodiscard]] Trouble keepTrouble() const { return m_keepTrouble; }
    [[nodiscard]] bool isGoingOn() const { return m_goOn.isActive(); }
    [[nodiscard]] bool goesOnByItself() const { return m_goesOnByItself; }
    void setGoesOnByItself(bool on);
    [[nodiscard]] UndoKind undoKind() const { return m_undoKind; }
    [[nodiscard]] Locating locating() const { return m_locating; }
    [[nodiscard]] QString locatingFor() const { return m_locatingFor; }
    [[nodiscard]] QString picturedFor() const { return m_picturedFor; }
    [[nodiscard]] QVariantList stitches() const { return m_stitches; }
    [[nodiscard]] RecordId draftId() const { return m_draft; }

    Q_INVOKABLE void open(const QString& formRecordId); // starts, or comes back to the person's own draft
    Q_INVOKABLE void next(); // shows what is missing when it cannot go on
    Q_INVOKABLE bool back(); // false: there is nothing before; leave
    Q_INVOKABLE void skip();
    Q_INVOKABLE void openGiven(const QString& submissionId); // the person's own: to look at and to change
    Q_INVOKABLE void goOnWithNewer(); // past the page that shows what changed
    Q_INVOKABLE void addRow(); // to the repeat around the page
    Q_INVOKABLE void goToRow(int row);
    Q_INVOKABLE void removeRow(int row); // with a way back
    // The table of contents; back() returns to the page, and to the question one was at.
    Q_INVOKABLE void lookOver(uthan::app::QuestionItem* from = nullptr);
    Q_INVOKABLE [[nodiscard]] int arrivedRow() const; // of the page: the question one was sent to; -1: none
    Q_INVOKABLE void goToLine(int line); // of the contents: a question, a part, a row, or one more row
    Q_INVOKABLE void removeLine(int line);
    Q_INVOKABLE void addWholeRow(int line);
    Q_INVOKABLE void removeWholeRow(int line);
    Q_INVOKABLE void chooseSecondLanguage(const QString& tag);
    Q_INVOKABLE void hearQuestion(
        QuestionItem* item); // the words and then the choices, recorded or spoken; again: stops
    Q_INVOKABLE void cameTo(QuestionItem* item); // in the whole survey: who wants each question read hears this one
    Q_INVOKABLE void chooseLanguage(const QString& tag); // the whole app follows where it can
    Q_INVOKABLE void mend(int summaryRow);
    Q_INVOKABLE void mendFirst(); // the first thing that still holds the giving
    Q_INVOKABLE void give(); // makes the record
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forgetUndo();
    Q_INVOKABLE void leave(); // keeps the draft, forgets it here
    Q_INVOKABLE void keepAgain(); // after there was no room
    Q_INVOKABLE void locate(QuestionItem* item); // puts where this device is into the answer, once
    // Begins to record; what was recorded before is replaced when this ends. What is said elsewhere is kept first.
    Q_INVOKABLE void say(QuestionItem* item);
    Q_INVOKABLE void openCamera(QuestionItem* item, QObject* videoOutput);
    void closeCamera();
    Q_INVOKABLE void takePicture(QuestionItem* item); // with the camera that is open
    Q_INVOKABLE void bringPicture(QuestionItem* item, const QUrl& file);
    Q_INVOKABLE void hear(
        QuestionItem* item); // the person's own recording; again: stops. Key: "answer." and the item's
    Q_INVOKABLE void hearBeside(const QString& key); // one of `beside`; again: stops. Plays under that key
    Q_INVOKABLE void watchBeside(const QString& key, QObject* videoOutput);
    Q_INVOKABLE void hearRecording(); // of the whole filling; again: stops. Key: "recording"
    // A film that was given, or one that goes with the question ("name.video"): shown where the key says.
    Q_INVOKABLE void watchAnswer(QuestionItem* item, QObject* videoOutput);
    Q_INVOKABLE void watchPrompt(QuestionItem* item, QObject* videoOutput);
    Q_INVOKABLE void watchOfForm(const QString& key, const QString& file, QObject* videoOutput); // of a choice
    [[nodiscard]] MediaDestination destination(const form::Place& place) const;
    [[nodiscard]] MediaDestination recordingFor(const form::Place& place) const; // of what takes its time to be made
    void keepPiece(const MediaDestination& to, const QByteArray& more, const QString& type, qint64 durationMs);
    // A recording or a picture: goes into the store first, then into the answer.
    void keepMedia(const MediaDestination& to, const QByteArray& bytes, const QString& type, qint64 durationMs = 0,
        const QString& name = {});
    Q_INVOKABLE void endSaying(); // and filming: what there is of it is kept
    // All that was given is on the disk, as far as there is room; it is not waited for for ever.
    [[nodiscard]] QFuture<bool> settled() { return m_settling.settled(); }
    // What was given as an answer, or a file that came with the form; empty bytes if it cannot be read.
    void readAnswer(const QuestionItem& item, std::function<void(const QByteArray&)> use);
    void readFormFile(const QString& name, std::function<void(const QByteArray&)> use);

Q_SIGNALS:
    void stageChanged();
    void pageChanged();
    void languageChanged();
    void keptChanged();
    void goingOnChanged();
    void goesOnByItselfChanged();
    void undoChanged();
    void heldBack(int row); // Next was pressed and something is missing here: first in this row of the page
    void viewChanged();
    void playsByItselfChanged();
    void jumped(int line); // of the whole survey: show this line
    void movedOn(bool forward); // another page: speech and recording stop, focus goes to the question
    void mediaKept(const QString& key); // of the question it answers; empty: not on the screen any more
    void spokenChanged();
    void filmByItselfChanged();
    void locatingChanged();
    void picturedForChanged();

private:
    struct Loaded {
        survey::OpenedForm form;
        std::optional<store::Draft> draft;
        survey::FilledBy by;
        ProgrammeId programme;
        bool goesOnByItself = true;
        bool playsByItself = false;
        View view = View::OneByOne; // what the facilitator chose for this survey, or its author
        std::shared_ptr<const form::FormProgram> before
            = nullptr; // the version the draft was begun with, if still here
        std::optional<record::Record> given = std::nullopt; // answers that are being revised
        std::shared_ptr<form::ListSource> lists = nullptr; // that came with the survey
        QByteArray log = {}; // that was given with those answers
        QSet<QString> absent = {}; // see m_absent
    };
    [[nodiscard]] static Result<Loaded> load(store::Programme& programme, RecordId form, PersonId person);
    [[nodiscard]] static Result<Loaded> loadGiven(store::Programme& programme, RecordId submission, PersonId person);
    static void findAbsent(store::Programme& programme, Loaded& loaded);
    [[nodiscard]] static Result<Loaded> loadForm(store::Programme& programme, RecordId form, PersonId person);
    void opening(RecordId wanted, std::function<Result<Loaded>(store::Programme&)> work);
    void begin(const Loaded& loaded);
    void arrive(); // past what is said before the survey
    [[nodiscard]] QCborMap makeSession(const QCborMap& from); // gives back what did not fit
    void moveToNewer(const Loaded& loaded, const QCborMap& left);
    void goToFirstNew(const Loaded& loaded);
    [[nodiscard]] form::FormSession::Environment world() const;
    [[nodiscard]] QString rowNumber(const form::Place& place) const;
    [[nodiscard]] Words goneWords(const form::QuestionView& view) const;
    void showLeft();
    [[nodiscard]] static bool isBrokenOff(const QCborMap& line);
    void connectLog();
    void logScreen();
    void logEvent(form::AuditLog::Event event, const QString& text = {});
    void logLeaving();
    void giveLog();
    void giveAnswers();
    [[nodiscard]] QuestionItem::Frame frameNow() const;
    void showWhole(const QList<form::Place>* changed);
    void showRows();
    void removeRowAt(const form::Place& row);
    void goToNewRow(const form::Place& repeat);
    void arriveAt(const form::Place& place);
    void playPage();
    void setFilmByItself(const QString& key);
    void filmChanged();
    [[nodiscard]] Voice::Fetch promptSource();
    [[nodiscard]] static QList<Voice::Saying> sayingsOf(const QuestionItem* item);
    void nameRecordings(const QList<form::QuestionView>& views);
    [[nodiscard]] QuestionItem* shown(const form::Place& place) const;
    void answer(QuestionItem* item, const QCborValue& value);
    void leaveUnanswered(QuestionItem* item, form::NoAnswer why);
    void showPage(const QList<form::Place>* changed = nullptr); // in the whole survey only these places are drawn anew
    void countProblems(const QList<form::QuestionView>& problems);
    void moved(bool forward, const form::Place& to = {});
    void toSummary();
    void afterMending();
    void goOn();
    void follow(const QString& language);
    void sawPage();
    QList<form::Place> letGoOfAbsent(const QList<form::QuestionView>& views); // what changed
    void keep();
    void rememberForUndo(UndoKind kind, const QByteArray& before);
    void setStage(Stage stage, Trouble trouble = Trouble::None);
    void given(const Result<RecordId>& result);
    void countStitches();
    void stopSaying(bool keepIt);
    void setLocating(Locating locating);
    void putNearest();
    void setPicturedFor(const QuestionItem& item);
    void connectRecording();
    void offerRecording();
    void connectPlace();
    void beginPlace(const QCborMap& kept);
    [[nodiscard]] QCborMap placeToKeep() const;
    void offerPlace(bool midPage);
    void notePlace(double latitude, double longitude, double accuracy);
    void takeOutPlace();
    void showNoted(const QList<form::Place>& changed);
    void hearFile(const QCborValue& file, const QString& key);
    [[nodiscard]] bool isStillKeeping(); // something that was said or filmed is not an answer yet
    void giveWhenKept();
    void showSummary();
    void keepRecording(const QByteArray& bytes, const QString& type, qint64 durationMs);
    void mediaArrived(const MediaDestination& to, const record::MediaRef& ref, bool isTalk);
    void keepForLater(const MediaDestination& to, const record::MediaRef& ref);
    void takeUp(const QCborValue& recorded);
    static void joinCutOff(store::Programme& programme, std::optional<store::Draft>& draft);
    void takeUpCutOff(const form::Place& place, const QCborMap& recorded);
    [[nodiscard]] QCborValue fileBeside(const QString& key) const;
    void dropBeside(const form::Place& place);
    [[nodiscard]] QCborArray leftToGive() const;
    [[nodiscard]] QHash<qsizetype, LeftReader::Resting> restingNow() const; // by the line of m_left that tells of them
    void readFile(const QCborValue& file, std::function<void(const QByteArray&)> use);
    void putBeside(const form::Place& place, const QString& spot, const QCborValue& file);
    [[nodiscard]] QString spotOf(const form::Place& place) const; // the same one when the filling is opened anew
    [[nodiscard]] form::Place placeAt(const QString& spot) const;
    [[nodiscard]] QString keyAt(const form::Place& place) const;
    struct Unkept {
        MediaDestination to;
        QByteArray bytes;
        QString type;
        qint64 durationMs;
        QString name;
        int age; // the later one counts, whichever the store keeps first
        bool isTalk = false; // of the whole filling: one does not take the place of another
        bool isTriedToGive = false; // kept once more as the answers were to be given
    };
    void storeMedia(const Unkept& made);
    [[nodiscard]] static bool isOfFile(const form::QuestionView& view); // that is how it is answered
    [[nodiscard]] bool isUnwanted(const MediaDestination& to) const;
    void keepUnkept();
    [[nodiscard]] bool hasUnkept() const; // of this filling
    void keepUnkeptToGive();
    QList<Unkept> dropWaiting(const std::function<bool(const Unkept&)>& isIt);
    [[nodiscard]] QList<Unkept> takeBackSaying(const QuestionItem& item);
    QList<Unkept> dropUnwanted(const form::Place& place); // taken away, or not to be said
    void captureChanged();
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QCborMap draftBody() const;
    [[nodiscard]] record::NewRecord newRecord() const;
    [[nodiscard]] QSet<QString> relevantPaths() const;
    [[nodiscard]] QCborArray passedBefore() const;
    void goOnMending(const QCborArray& passed); // the program ended while something of the summary was mended
    [[nodiscard]] static QString keyOf(const form::QuestionView& view); // its place, in each version of the form
    [[nodiscard]] static bool isAsked(const form::QuestionView& view); // not a note
    [[nodiscard]] static bool isDealtWith(const form::QuestionView& view); // answered, or said why not
    [[nodiscard]] static Trouble troubleOf(const Error& error);

    Services m_services;
    DraftKeeper m_keeper;
    QuestionModel m_questions;
    SummaryModel m_summary;
    OutlineModel m_outline;
    WholeFormModel m_whole;
    RowModel m_rows, m_around, m_leftRows, m_brokenRows;
    QList<form::Place> m_rowPlaces;
    VoiceCapture* m_capture = nullptr;
    MediaDestination m_spokenTo;
    form::Place m_sayNext; // asked for while something else is still being said
    StoryPicture* m_picture = nullptr;
    AnswerMedia* m_media = nullptr;
    FilmShow* m_film = nullptr;
    SurveyRecording m_recording;
    SurveyPlace m_place;
    QCborArray m_notedAt; // where the place was put: [spot, what was put there]
    qsizetype m_placesOpen = 0; // places that the form asks for
    SurveyLog m_log;
    std::function<void()> m_arrives; // what begins once the person knows what is written down
    form::Place m_recordingPlace;
    MediaDestination m_recordedTo;
    QHash<int, MediaDestination> m_picturesTo; // of pictures that are being made
    int m_pictures = 0;
    QString m_picturedFor, m_locatingFor;
    QString m_spokenQuestion;
    QString m_filmByItself;
    QList<Voice::Saying> m_afterFilm; // what is said when that film is over
    QTimer m_goOn;
    Stage m_stage = Stage::Closed;
    Trouble m_trouble = Trouble::None;
    Trouble m_keepTrouble = Trouble::None;
    survey::OpenedForm m_form;
    std::shared_ptr<form::ListSource> m_lists;
    QSet<QString> m_absent; // files the survey begins with, or did in an earlier version, that are not here
    survey::FilledBy m_by;
    ProgrammeId m_programme;
    std::unique_ptr<form::FormSession> m_session;
    form::PageView m_page;
    RecordId m_draft;
    PersonId m_person;
    QString m_language;
    QSet<QString> m_sensitive;
    QSet<QString> m_asked; // what was relevant when the summary was shown
    QVariantList m_stitches;
    form::Place m_locateFor;
    form::Place m_removedRow; // that may come back
    form::Place m_arrivedAt; // the question this page was come to for
    form::Place m_lookedFrom; // the one from which the table of contents was opened
    Locating m_locating = Locating::Resting;
    struct Found {
        double latitude, longitude, accuracy;
    };
    std::optional<Found> m_nearest; // the most exact of the places told since it was asked for
    QTimer m_locateAgain, m_locateLimit;
    bool m_knowsPosition = false; // the position source is connected
    QByteArray m_before; // the filling as it was before what can be undone
    QCborArray m_leftBefore;
    UndoKind m_undoKind = UndoKind::None;
    form::Place m_undoneAt; // the question whose answer comes back; none: the page's beginning
    QString m_secondLanguage;
    QStringList m_cutOff;
    QCborArray m_left; // what a newer version has no place for: {path, question, answer, value, row}
    View m_view = View::OneByOne;
    Stage m_cameFrom = Stage::Filling; // to the contents
    int m_wholeAsked = 0, m_wholeDone = 0;
    int m_movedCount = 0;
    int m_missingHere = 0, m_unfitHere = 0;
    int m_opening = 0; // answers of the store to an opening that is over are dropped
    bool m_mayAddRow = false;
    bool m_wholeIsShown = false;
    bool m_revises = false;
    bool m_playsByItself = false;
    bool m_mending = false;
    bool m_showMissing = false;
    bool m_everKept = false;
    bool m_isAsGiven = false; // what was given is looked at, and nothing changed: there is no draft of it
    QCborMap m_given; // those answers
    bool m_goesOnByItself = true;
    bool m_declinesRecording = false;
    bool m_givesWhenKept = false;
    int m_keepingMedia = 0; // on their way into the store
    QList<Unkept> m_unkept; // there was no room for them
    QHash<int, Unkept> m_storing; // by their age: those of m_keepingMedia that are still wanted
    QHash<std::pair<RecordId, QString>, int> m_unwanted; // draft and spot -> since when nobody wants what was begun
    QList<Unkept> m_takenBack; // with what can be undone: it was on its way
    int m_lastMade = 0;
    RecordId m_declined; // the talk nobody is to hear, which the recorder has not handed over yet
    QList<std::pair<MediaDestination, record::MediaRef>> m_late; // came when their filling was closed
    Settling m_settling{[this] { return m_keepingMedia > 0 || isStillKeeping() || m_keeper.isAtWork(); }};
};

} // namespace uthan::app
