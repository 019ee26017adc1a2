// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/language.h"
#include "base/result.h"

#include <functional>
#include <memory>
#include <QCborMap>
#include <QCborValue>
#include <QHash>
#include <QList>
#include <QString>

namespace uthan::form {

class ListSource; // form/lists/datainstance.h
class ChoiceSearch; // form/lists/choicesearch.h
class FormProgram; // compiled, immutable, shared between sessions: form/formprogram.h

// Where in a filling: a node of the program and the chain of repeat rows that leads to it. Stable while rows live.
struct Place {
    int node = -1;
    QList<quint32> rows = {}; // stable row ids, outermost first
    bool operator==(const Place&) const = default;
};

// An answer kept apart from "not asked": what the person said about not saying.
enum class NoAnswer : quint8 { None = 0, DontKnow = 1, RatherNot = 2, Skipped = 3 };
[[nodiscard]] QString noAnswerName(NoAnswer why); // as it is kept: "dk", "pns", "skip"; empty for None
[[nodiscard]] NoAnswer noAnswerNamed(QStringView name); // None: no such name

// Why a question holds a person up. The app words it when the form has no message of its own.
enum class Problem : quint8 {
    None,
    Required,
    Constraint,
    NotANumber,
    NotWhole, // a number, where a whole one is asked for
    NotAMoment,
    NotAPlace,
    OutOfRange,
    ChoiceGone,
    BetweenSteps, // on the scale, but none of its steps
    ChosenTwice, // a choice has two places in an order
    OrderChanged, // a note as the next: what there is to put in order is not what it was then
    RankIncomplete // a note for whoever asks: holds nobody up, and there is no error with it
};

struct ChoiceView {
    QString name;
    language::Chosen label;
    QString image; // attachment file name, empty if none
    QString audio;
    bool selected = false;
    language::Chosen second = {}; // the label in the second language; empty: none, or not in it
    QString geometry = {}; // where it is, from the column of that name: "latitude longitude", several with semicolons
    QString bigImage = {}, video = {}; // attachment file names
};

// All a widget needs to draw one question in one language. A value: safe to pass between threads.
struct QuestionView {
    Place place;
    QString name; // "b4"
    QString path; // "/data/section_b/b4"
    QString type; // XLSForm type: "select_one", "integer", "rank", …
    QStringList appearances; // "columns-2", "no-buttons", "likert", "multiline", …
    QHash<QString, QString> parameters; // "start", "end", "step", "quality", …
    language::Chosen label;
    language::Chosen hint;
    language::Chosen guidance;
    QString image, bigImage, audio, video; // attachment file names in the chosen language
    bool required = false;
    bool readOnly = false;
    bool relevant = true;
    bool isHead = false; // the words over the columns of a table: there is nothing to answer
    bool isMissing = false; // needs an answer, nothing was said, and there is a way to answer it
    // An audio question that only lets the answer to the text question before it be said: that one's node. -1: a
    // question of its own.
    int spokenFor = -1;
    // What is wrong with the answer that is there; a missing answer shows only in problems() and problemsOnPage(), so
    // that nobody is told off before they had a chance. The text is the form's, else a plain English one.
    QString error; // empty: valid
    Problem problem = Problem::None;
    language::Chosen errorText; // the same with its language; text empty when the app must word it itself
    QCborValue value; // string; integer; double; array of names for select_multiple and rank; map for media
    NoAnswer noAnswer = NoAnswer::None;
    bool isUnseen = false; // nothing was said, and it never was on the screen (FormSession::followWhatIsSeen)
    // After choice_filter, in shown order; of a long list (more than kManyChoices) only those that are chosen, unless
    // they are to be put in order. All of them, a page at a time: choicesAt.
    QList<ChoiceView> choices;
    int choiceCount = 0; // of those that may be chosen now
    bool listIsAway = false; // the file that its choices are in is not here
    [[nodiscard]] bool hasManyChoices() const { return choiceCount > kManyChoices; }
    static constexpr int kManyChoices = 300;
    QList<ChoiceView> marks; // of a scale whose marks have names (tick_labelset): each by the number it stands at
    QString exclusiveHint; // unused by engine rules; kept for widgets
    // In the second language, only where it really has them.
    language::Chosen secondLabel = {}, secondHint = {}, secondGuidance = {}, secondErrorText = {};
};

// How questions come together on screens: a question each (groups that ask to be one screen are), or a group each.
enum class Paging : quint8 { OneByOne, ByGroup };

// One row of a repeat, as a person tells it from the others.
struct RowView {
    Place place; // the repeat, and the rows down to this one
    language::Chosen label; // of the repeat, or of the only group in it
    bool isNamed = false; // the label is made of answers: it says which row this is
    QList<language::Chosen> says = {}; // the first answers in it, at most two
    int number = 0, count = 0;
    bool mayRemove = false;
    language::Chosen second = {}; // the label in the second language
};

// A line of the table of contents: groups, rows and questions in document order, also those not asked now.
struct OutlineEntry {
    enum class Kind : quint8 { Group, Row, Question, MoreRows };
    Kind kind = Kind::Question;
    Place place; // of MoreRows: what addRow() takes
    int depth = 0;
    language::Chosen label;
    RowView row = {}; // of Row
    QString name = {}, type = {}; // of Question
    bool isRelevant = true;
    bool isSilent = false; // a note, or read only: nothing to answer
    bool isAnswered = false;
    bool isMissing = false; // required, and nothing was said
    int spokenFor = -1; // as in QuestionView
    bool doesNotFit = false;
    NoAnswer noAnswer = NoAnswer::None;
    bool isUnseen = false; // as in QuestionView
    language::Chosen second = {}; // the label in the second language
    QString audio = {}; // of Group: somebody's voice for the label, attachment file name
};

// One screen: usually one question; a group with appearance field-list shows several.
struct PageView {
    QList<QuestionView> questions;
    QString groupPath;
    language::Chosen section; // label of the outermost labelled group
    language::Chosen groupLabel; // label of the field-list group itself, or of the repeat that asks for a row
    language::Chosen secondSection = {}, secondGroupLabel = {}; // in the second language
    QString groupAudio = {}; // somebody's voice for groupLabel: attachment file name
    bool asksForRow = false; // no questions: after the rows of a repeat, "another one?" (addRow(repeat), or next())
    Place repeat; // of asksForRow, or around the questions: its node, and the rows above it
    int rowNumber = 0, rowCount = 0; // inside a repeat: which of how many
    int number = 0, count = 0; // 1-based position among the pages relevant now
    int sectionNumber = 0, sectionCount = 0; // position inside the section, for the stitch
    bool isFirst = false, isLast = false;
};

// What the form wants recorded while it is filled in. Only with the person's consent; the answer is the file.
struct RecordingWish {
    Place place;
    QString quality; // "normal", "low", "voice-only"; empty: the form does not say
};

// What a filling makes or changes in a list of entities (`entities` of a form): "trees", and which tree.
struct EntityView {
    QString dataset, id, label;
    bool creates = false, updates = false;
    QList<std::pair<QString, QString>> properties = {}; // what questions save to it
};

// How lists that are made of finished fillings have the entities of one of them.
struct ListedEntities {
    QString filling; // what the ids of those it makes follow from; empty: its own id
    QHash<std::pair<QString, QString>, QString> basedOn = {}; // (dataset, id): the version that it changed
};

// One filling of a form. Fast enough for the GUI thread; not thread-safe. Every change of an answer recomputes only
// what depends on it. Nothing here touches disk: the caller keeps `save()` after each change.
class FormSession {
public:
    struct Environment { // what the form may ask of the world
        std::function<qint64()> nowMs;
        QByteArray timeZone;
        QString deviceId, userName;
        std::function<double()> random;
        std::function<QString()> uuid;
        std::function<QString()> place = {}; // "latitude longitude altitude accuracy" now, empty: not known
        std::shared_ptr<ListSource> lists = {}; // the files beside the form; none: those lists are empty
    };
    FormSession(std::shared_ptr<const FormProgram> program, Environment environment);
    ~FormSession();
    FormSession(FormSession&&) noexcept;
    FormSession& operator=(FormSession&&) noexcept;

    void setLanguage(const QString& tag); // switches an index; answers untouched
    [[nodiscard]] QString language() const;
    void setFallbacks(const QStringList& tags);
    void setSecondLanguage(const QString& tag); // shown beside the first; empty: none
    [[nodiscard]] QString secondLanguage() const;
    // For people: a number or a day that is named in a text, as it is said in the language of that text (of `asked`
    // only type, appearances and value are there); “Age of …” where the answer is not given yet; markup::put() around
    // what comes from answers. Without it texts hold the values that expressions read.
    using Wording = std::function<QString(const QuestionView& asked, const QString& language)>;
    void setWording(Wording wording);
    void setPaging(Paging paging); // stays at the same question
    [[nodiscard]] Paging paging() const;

    // Pages, one question at a time.
    [[nodiscard]] PageView page() const;
    [[nodiscard]] bool next(); // to the next relevant page; false at the end
    // At the end: a row that is asked for now by a number which hangs on the rows themselves; node -1: none is.
    [[nodiscard]] Place growRows();
    [[nodiscard]] bool back();
    [[nodiscard]] bool goTo(const Place& place); // a group or a row: to the first page inside
    [[nodiscard]] bool atEnd() const;
    // Problems that hold a person on this page: required and unanswered, or a broken constraint. Empty: may go on.
    // A NoAnswer counts as an answer to a required question. What nobody can answer (read only, nothing to choose from)
    // holds nobody; what is wrong there is only marked.
    [[nodiscard]] QList<QuestionView> problemsOnPage() const;
    [[nodiscard]] QList<QuestionView> problems() const; // in the whole form, before finishing
    // What the form worked out to a text beyond all use, as one that doubles itself does: it reads as nothing.
    [[nodiscard]] QList<Place> tooLong() const;
    // Where an expression gave nothing, as it looks at more than can be looked at: conditions within conditions over
    // long lists.
    struct Stopped {
        Place place;
        QString why; // of the expression, for its author
    };
    [[nodiscard]] QList<Stopped> stopped() const;
    // Repeats whose count asks for more rows than any device holds; those that there is room for are there.
    [[nodiscard]] QList<Place> tooManyRows() const;
    [[nodiscard]] QList<QuestionView> questions(bool relevantOnly = true) const; // for the summary, in order
    [[nodiscard]] QList<OutlineEntry> outline() const;
    struct Progress {
        int asked = 0; // questions there are to answer now; one that can be written or said is one
        int done = 0; // of them: answered, or said why not
    };
    [[nodiscard]] Progress progress() const;

    // Answers. Never rejects what was given: an out-of-range value is kept and marked with its error.
    // Returns the places whose state changed (value, relevance, error, label), this one included.
    QList<Place> answer(const Place& place, const QCborValue& value);
    QList<Place> setNoAnswer(const Place& place, NoAnswer why);
    // Whoever jumps ahead was not asked what lies between. From now on what comes on the screen is told here; what
    // never was told and has no answer counts as not asked. A draft goes on with it; without it all that is relevant
    // was asked.
    void followWhatIsSeen();
    void setSeen(const QList<Place>& shown);
    // `tellsMissing`: a missing answer is told as in problems().
    [[nodiscard]] QuestionView question(const Place& place, bool tellsMissing = false) const;
    [[nodiscard]] language::Chosen label(const Place& place) const; // without the rest of the question
    [[nodiscard]] language::Chosen labelOfRows(const Place& repeat) const; // without the answers of a row
    [[nodiscard]] language::Chosen choiceLabel(
        const Place& place, const QString& name) const; // also if not offered now
    // What the form's expressions read there: nothing where it is not relevant, or what was said does not fit.
    [[nodiscard]] QString reads(const Place& place) const;
    // The form itself asks where the device is ("latitude longitude altitude accuracy"): told as soon as it is known,
    // or refused, which leaves what is there. What is asked for is in a draft until then; a draft, an instance or
    // answers that are taken up ask only what was open, or what the form asks each time it is loaded.
    [[nodiscard]] bool wantsPosition() const;
    [[nodiscard]] QList<Place> wantedPositions() const;
    QList<Place> givePosition(const QString& position);
    void refusePosition();
    [[nodiscard]] QList<RecordingWish> recordings() const; // in the background, as long as the filling is open
    // "/data/section_b/b4", "/data/member[2]/age" or a bare unique name; node -1 if there is none.
    [[nodiscard]] Place placeOf(const QString& path) const;
    [[nodiscard]] QString pathOf(const Place& place) const; // "/data/member[2]/age": the way back

    // Long lists: a window of what is offered, or what fits some letters. A search may go to another thread.
    [[nodiscard]] int choiceCount(const Place& place) const;
    [[nodiscard]] QList<ChoiceView> choicesAt(const Place& place, int from, int count) const;
    [[nodiscard]] QList<ChoiceView> searchChoices(const Place& place, const QString& text, int limit) const;
    [[nodiscard]] std::shared_ptr<const ChoiceSearch> choiceSearch(const Place& place) const;

    // Repeats.
    [[nodiscard]] int rowCount(const Place& repeat) const;
    [[nodiscard]] Result<Place> addRow(const Place& repeat, QList<Place>* changed = nullptr);
    QList<Place> removeRow(const Place& repeat, quint32 row);
    [[nodiscard]] QList<RowView> rows(const Place& repeat) const;
    [[nodiscard]] QList<RowView> rowsAround(const Place& place) const; // outermost first
    [[nodiscard]] quint64 rowChanges() const; // another number after a row came or went

    // Draft: everything, where we are included. `restore` takes a draft of the same form (any version whose nodes fit);
    // what does not fit is returned in the same shape, not lost.
    [[nodiscard]] QByteArray saved() const; // CBOR, quick with thousands of answers: what is kept at each of them
    [[nodiscard]] QCborMap save() const; // the same as a map
    [[nodiscard]] Result<QCborMap> restore(const QCborMap& draft);
    // Takes up finished answers (the shape of answers()) again, to revise them. Gives back what does not fit.
    QCborMap refill(const QCborMap& answers);

    // Finishing: relevant answers only. {"name": value …} (the path where several have one name), repeats as arrays of
    // maps, NoAnswer as {"no": "dk"|"pns"|"skip"}. Whatever may be answered, was seen and left open is "skip", or
    // "open" where it needs an answer: what is not in the map was not asked.
    enum class End : quint8 { Now, LeftOut }; // questions of type end
    [[nodiscard]] QCborMap answers(End end = End::Now) const;
    [[nodiscard]] QString instanceId() const; // "uuid:…"
    // How lists made of finished fillings have the entities of this one, so that they are told with the same names.
    void setListedEntities(const ListedEntities& listed);
    // OpenRosa instance, non-relevant removed. Names of the filling and of entities whose expression `mayTell` refuses
    // stay empty.
    using MayTell = std::function<bool(int expression)>;
    [[nodiscard]] QString instanceXml(const MayTell& mayTell = {}) const;
    [[nodiscard]] QStringList instanceFiles() const; // the files it names, to be sent with it
    [[nodiscard]] QList<EntityView>
    entities() const; // in document order; those that neither make nor change are not in it
    // Takes up an OpenRosa instance: as it is, or to revise it under a new id that names the old one. What fits nowhere
    // comes back (path → text).
    enum class XmlUse : quint8 { AsItIs, Revise };
    [[nodiscard]] Result<QCborMap> restoreXml(const QByteArray& xml, XmlUse use = XmlUse::AsItIs);
    // Every cell as a line: what it reads and how it stands. Two fillings with the same lines are the same.
    [[nodiscard]] QStringList everything() const;
    void recompute(); // all from nothing, keeping the answers: changes nothing, or there is a fault of ours
    [[nodiscard]] const FormProgram& program() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace uthan::form
