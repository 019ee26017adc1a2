// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/calendars/calendar.h"
#include "choicemodel.h"
#include "dayparts.h"
#include "form/formsession.h"
#include "longchoicemodel.h"
#include "svgregions.h"
#include "words.h"

#include <QDateTime>
#include <QObject>
#include <QVariantList>

namespace uthan::app {

// One question on the screen: what its widget draws, and the ways to answer it. Answers leave as `answered`; the
// survey applies them and shows the question again.
class QuestionItem : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the survey")
    Q_PROPERTY(Widget widget READ widget NOTIFY changed)
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString kind READ kind CONSTANT) // its type: "image", "video", …
    Q_PROPERTY(QString key READ key CONSTANT) // of its own on any page: the path, and the row of each repeat
    Q_PROPERTY(uthan::app::Words label READ label NOTIFY changed)
    Q_PROPERTY(uthan::app::Words hint READ hint NOTIFY changed)
    Q_PROPERTY(uthan::app::Words guidance READ guidance NOTIFY changed) // more about it, for who asks for it
    Q_PROPERTY(uthan::app::Words secondLabel READ secondLabel NOTIFY changed) // in the second language; empty: none
    Q_PROPERTY(uthan::app::Words secondHint READ secondHint NOTIFY changed)
    Q_PROPERTY(uthan::app::Words secondGuidance READ secondGuidance NOTIFY changed)
    Q_PROPERTY(uthan::app::Words secondProblem READ secondProblem NOTIFY changed)
    Q_PROPERTY(uthan::app::Words problem READ problem NOTIFY changed)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY changed)
    Q_PROPERTY(uthan::app::Words gone READ gone NOTIFY changed) // what was chosen and is no longer among the choices
    Q_PROPERTY(int goneCount READ goneCount NOTIFY changed)
    Q_PROPERTY(int unranked READ unranked NOTIFY changed) // of a rank that was begun: how many have no place yet
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString bigPicture READ bigPicture NOTIFY changed) // a larger one of the same, if the form has it
    Q_PROPERTY(bool hasFilm READ hasFilm NOTIFY changed) // a film goes with the question
    Q_PROPERTY(bool required READ isRequired NOTIFY changed)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY changed)
    Q_PROPERTY(bool sensitive READ isSensitive NOTIFY changed)
    Q_PROPERTY(bool multiple READ isMultiple NOTIFY changed)
    Q_PROPERTY(bool multiline READ isMultiline NOTIFY changed)
    Q_PROPERTY(int columns READ columns NOTIFY changed) // 0: as the widget sees fit; -1: as many as there is room for
    Q_PROPERTY(bool underHead READ isUnderHead CONSTANT) // of a table that says the choices in words
    Q_PROPERTY(QStringList looks READ looks NOTIFY changed) // the appearances of the form, and "masked", "url", …
    Q_PROPERTY(QString language READ language NOTIFY changed) // of the survey: digits, names of months
    Q_PROPERTY(bool hasAnswer READ hasAnswer NOTIFY changed)
    Q_PROPERTY(int noAnswer READ noAnswer NOTIFY changed)
    Q_PROPERTY(bool offersDontKnow READ offersDontKnow NOTIFY changed)
    Q_PROPERTY(bool offersRatherNot READ offersRatherNot NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString said READ said NOTIFY changed) // the answer in words, where it is only shown
    // What was said and no widget can show: words where a day is asked for now.
    Q_PROPERTY(QString unshown READ unshown NOTIFY changed)
    Q_PROPERTY(bool mayLetGo READ mayLetGo NOTIFY changed) // of what is gone: the rest of the answer still stands
    Q_PROPERTY(double number READ number NOTIFY changed)
    Q_PROPERTY(double from READ from NOTIFY changed)
    Q_PROPERTY(double to READ to NOTIFY changed)
    Q_PROPERTY(double step READ step NOTIFY changed)
    // Of a range: where its form lets it rest, as a share of the way, until something is said; below 0: nowhere.
    Q_PROPERTY(double rest READ rest NOTIFY changed)
    Q_PROPERTY(QString stepText READ stepText NOTIFY changed) // in the digits of the language
    // Of a range: {"at": 0 to 1, "text"}, at most a dozen; without text where the form names its marks.
    Q_PROPERTY(QVariantList ticks READ ticks NOTIFY changed)
    Q_PROPERTY(QVariantList marks READ marks NOTIFY changed) // those with names: {"at", "words", "second"}
    Q_PROPERTY(uthan::app::Words mark READ mark NOTIFY changed) // the name of where the scale stands; empty: none
    Q_PROPERTY(uthan::app::Words secondMark READ secondMark NOTIFY changed)
    Q_PROPERTY(QStringList values READ values NOTIFY changed) // all of a range, in the digits of the language
    Q_PROPERTY(QVariantList dateParts READ dateParts NOTIFY changed) // day, month by name, year: as words; empty: none
    Q_PROPERTY(int monthNumber READ monthNumber NOTIFY changed) // of that month; 0: none
    Q_PROPERTY(QVariantList timeParts READ timeParts NOTIFY changed) // hour, minute
    Q_PROPERTY(QString isoDate READ isoDate NOTIFY changed) // of a date or a moment; empty: none
    Q_PROPERTY(QString calendar READ calendarName NOTIFY changed) // "gregorian", "ethiopian", …
    Q_PROPERTY(QString otherDate READ otherDate NOTIFY changed) // the same day in the calendar of the world, in words
    Q_PROPERTY(bool asksDay READ asksDay NOTIFY changed)
    Q_PROPERTY(bool asksMonth READ asksMonth NOTIFY changed)
    Q_PROPERTY(int durationMs READ durationMs NOTIFY changed)
    Q_PROPERTY(QString media READ media NOTIFY changed)
    Q_PROPERTY(QString mediaName READ mediaName NOTIFY changed) // of a file that was brought in
    Q_PROPERTY(QString mediaSize READ mediaSize NOTIFY changed) // "2.4 MB"
    Q_PROPERTY(
        int metresOff READ metresOff NOTIFY changed) // of a place, where that is more than the form is content with
    Q_PROPERTY(QVariantList points READ points NOTIFY changed) // of a place, a way or an area: {"lat", "lon"}
    Q_PROPERTY(uthan::app::ChoiceModel* choices READ choices CONSTANT)
    Q_PROPERTY(bool hasManyCards READ hasManyCards NOTIFY changed) // too many to make a card for each
    Q_PROPERTY(bool listIsAway READ listIsAway NOTIFY changed) // the file its choices are in is not on this device
    Q_PROPERTY(bool isSearched READ isSearched NOTIFY changed) // `choices` are those that were chosen
    Q_PROPERTY(uthan::app::LongChoiceModel* longChoices READ longChoices CONSTANT) // where `choices` are too many
    Q_PROPERTY(uthan::app::QuestionItem* voice READ voice NOTIFY changed)
public:
    enum class Widget {
        Note,
        Grid,
        List,
        Likert,
        Faces,
        Matrix,
        Rank,
        Number,
        Text,
        Voice,
        VoiceOrText,
        Date,
        Time,
        DateTime,
        Bearing, // a direction on the ground
        Photo,
        Acknowledge,
        Position,
        NotHere,
        Minimal, // the choices come up when asked for
        Find, // they grow fewer while one writes
        Table, // what several questions with the same answers have in common, above them
        ImageMap,
        PointChoice,
        Rating,
        Slider,
        Picker,
        Drawing, // drawn, drawn over a picture, or signed
        Video,
        File,
        Barcode,
        Placement, // a place put on the sheet
        Trace,
        Shape,
        LongList, // so many choices that they are searched
        Said // an answer nobody can change here
    };
    Q_ENUM(Widget)
    // Which words the app uses when the form has none of its own.
    enum class Trouble {
        None,
        Missing,
        DoesNotFit,
        NotANumber,
        NotWhole,
        NotAMoment,
        NotAPlace,
        DayMissing, // of a day and a time, only the time is said; or of a day its month or its year
        MonthMissing,
        YearMissing,
        TimeMissing,
        HourMissing, // only the minutes are said
        TooFewPoints,
        OutOfRange,
        BetweenSteps,
        ChosenTwice,
        ChoiceGone,
        OrderChanged
    };
    Q_ENUM(Trouble)

    explicit QuestionItem(QObject* parent = nullptr);
    struct Frame { // what a question needs to know of where it stands
        QString mediaBase;
        QString draftMediaBase;
        QString language;
        QDateTime now; // here, by the clock of the device
        bool inList = false; // on a page with others
        bool showMissing = false; // Next was pressed
        // Searches of the choices of a question with many; each thread takes one of its own.
        std::function<std::shared_ptr<const form::ChoiceSearch>(const form::Place&)> search = {};
        std::function<Words(const form::QuestionView&)> gone = {}; // what was chosen and is not offered now, in words
    };
    void show(const form::QuestionView& view, const Frame& frame);
    void setVoice(QuestionItem* voice); // its spoken twin on the same page, not owned
    [[nodiscard]] const form::QuestionView& view() const { return m_view; }
    [[nodiscard]] form::Place place() const { return m_view.place; }

    [[nodiscard]] Widget widget() const { return m_widget; }
    [[nodiscard]] QString name() const { return m_view.name; }
    [[nodiscard]] QString kind() const { return m_view.type; }
    [[nodiscard]] QString key() const { return keyOf(m_view); }
    [[nodiscard]] static QString keyOf(const form::QuestionView& view);
    [[nodiscard]] Words label() const { return Words::ofLabel(m_view.label); }
    [[nodiscard]] Words hint() const { return Words::ofLabel(m_view.hint); }
    [[nodiscard]] Words guidance() const { return Words::ofLabel(m_view.guidance); }
    [[nodiscard]] Words secondLabel() const { return Words::ofLabel(m_view.secondLabel); }
    [[nodiscard]] Words secondHint() const { return Words::ofLabel(m_view.secondHint); }
    [[nodiscard]] Words secondGuidance() const { return Words::ofLabel(m_view.secondGuidance); }
    [[nodiscard]] Words secondProblem() const;
    [[nodiscard]] Words problem() const;
    [[nodiscard]] Trouble trouble() const;
    [[nodiscard]] Words gone() const { return m_gone; }
    [[nodiscard]] int goneCount() const; // chosen, and no longer offered
    [[nodiscard]] int unranked() const;
    [[nodiscard]] QString picture() const;
    [[nodiscard]] QString bigPicture() const;
    [[nodiscard]] bool hasFilm() const { return !m_view.video.isEmpty(); }
    [[nodiscard]] bool isRequired() const { return m_view.required && !m_view.isHead; }
    [[nodiscard]] bool isReadOnly() const { return m_view.readOnly; }
    [[nodiscard]] bool isOpen() const { return m_widget != Widget::Note && !m_view.readOnly; } // to an answer
    [[nodiscard]] bool isSensitive() const { return m_sensitive; }
    void setSensitive(bool sensitive) { m_sensitive = sensitive; }
    [[nodiscard]] bool isUnderHead() const { return m_underHead; }
    void setUnderHead(bool under) { m_underHead = under; }
    [[nodiscard]] const SvgRegions& regions() const { return m_regions; } // of an image map, once it was read
    void setRegions(SvgRegions regions);
    [[nodiscard]] QString soundQuality() const { return m_view.parameters.value(QStringLiteral("quality")); }
    [[nodiscard]] int maxPixels() const { return static_cast<int>(parameter(QStringLiteral("max-pixels"), 0)); }
    [[nodiscard]] bool isMultiple() const;
    [[nodiscard]] bool isMultiline() const;
    [[nodiscard]] int columns() const; // 0: as many as fit
    [[nodiscard]] bool hasAnswer() const;
    [[nodiscard]] int noAnswer() const { return static_cast<int>(m_view.noAnswer); }
    [[nodiscard]] bool offersDontKnow() const; // the form does not offer it among its own choices
    [[nodiscard]] bool offersRatherNot() const;
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString unshown() const;
    [[nodiscard]] bool mayLetGo() const;
    [[nodiscard]] QString text() const; // numbers in the digits of the language
    [[nodiscard]] double number() const; // NaN when there is none
    [[nodiscard]] double from() const;
    [[nodiscard]] double to() const;
    [[nodiscard]] double step() const;
    [[nodiscard]] double rest() const;
    [[nodiscard]] QString stepText() const { return inDigits(step()); }
    [[nodiscard]] QVariantList ticks() const;
    [[nodiscard]] QVariantList marks() const;
    [[nodiscard]] Words mark() const;
    [[nodiscard]] Words secondMark() const;
    [[nodiscard]] QStringList values() const;
    [[nodiscard]] QStringList looks() const { return m_view.appearances; }
    [[nodiscard]] bool looks(const char* appearance) const
    {
        return m_view.appearances.contains(QLatin1String(appearance));
    }
    [[nodiscard]] bool goesOnByItself() const; // one touch answers it, and nothing else is to be done here
    [[nodiscard]] QString language() const { return m_frame.language; }
    [[nodiscard]] QVariantList dateParts() const;
    [[nodiscard]] int monthNumber() const;
    [[nodiscard]] QVariantList timeParts() const;
    [[nodiscard]] QString isoDate() const;
    [[nodiscard]] QDate today() const { return m_frame.now.date(); }
    [[nodiscard]] calendar::System calendarSystem() const { return calendar::fromAppearances(m_view.appearances); }
    [[nodiscard]] QString calendarName() const { return calendar::name(calendarSystem()); }
    [[nodiscard]] QString otherDate() const;
    [[nodiscard]] bool asksDay() const { return asksMonth() && !looks("month-year"); }
    [[nodiscard]] bool asksMonth() const { return !looks("year"); }
    [[nodiscard]] int durationMs() const; // of a voice
    [[nodiscard]] QString media() const; // url of a picture given as answer
    [[nodiscard]] QString mediaName() const;
    [[nodiscard]] QString mediaSize() const;
    [[nodiscard]] QVariantList points() const;
    [[nodiscard]] bool isHalfAMoment() const; // of a day and its parts, an hour and its minutes, some are said
    [[nodiscard]] bool isBegun() const; // a way or an area with points, and too few of them yet
    [[nodiscard]] ChoiceModel* choices() const { return m_choices; }
    [[nodiscard]] bool listIsAway() const { return m_view.listIsAway; }
    [[nodiscard]] bool isSearched() const;
    [[nodiscard]] bool hasManyCards() const;
    [[nodiscard]] LongChoiceModel* longChoices() const { return m_longChoices; }
    [[nodiscard]] QuestionItem* voice() const { return m_voice; }

    Q_INVOKABLE void pick(const QString& choice); // one: chooses; many: turns on or off; rank: next place or out
    Q_INVOKABLE void pickRow(int row); // of the choices
    Q_INVOKABLE void moveUp(const QString& choice);
    Q_INVOKABLE void moveDown(const QString& choice);
    Q_INVOKABLE void write(const QString& text); // text, dates and times (ISO), numbers in any digits
    Q_INVOKABLE [[nodiscard]] QString asTyped(const QString& text) const; // with the marks of thousands, if it has them
    Q_INVOKABLE void setNumber(double number);
    Q_INVOKABLE void stepBy(int steps);
    Q_INVOKABLE void pickValue(int index); // of `values`
    Q_INVOKABLE void slideTo(double share); // of a range, 0 at its start; to the nearest step
    enum class Part { Day, Month, Year, Hour, Minute };
    Q_ENUM(Part)
    // The first step of a part that is not said begins at this day, month and year, at noon, at no minutes; the parts
    // beside it stay unsaid.
    Q_INVOKABLE void stepPart(uthan::app::QuestionItem::Part part, int steps);
    Q_INVOKABLE void stepFives(int steps); // the minutes, to the next five of a clock
    // The hour or the minutes, in any digits; false: there is no such time, and nothing changes.
    Q_INVOKABLE bool writeTime(uthan::app::QuestionItem::Part part, const QString& typed);
    Q_INVOKABLE void writeYear(const QString& typed); // in any digits; nothing until it is a whole year
    Q_INVOKABLE void chooseDay(const QString& isoDate); // keeps the time of a moment
    Q_INVOKABLE void acknowledge(bool yes);
    [[nodiscard]] int metresOff() const; // 0: as exact as the form wishes, or nothing is known of it
    [[nodiscard]] bool wantsCloser(double accuracy) const; // it waits for a place more exact than this
    Q_INVOKABLE void putAt(double latitude, double longitude, double accuracy);
    Q_INVOKABLE void addPoint(double latitude, double longitude, double accuracy = 0); // to a way or an area
    Q_INVOKABLE void movePoint(int index, double latitude, double longitude);
    Q_INVOKABLE void removePoint(int index); // negative: the last one
    Q_INVOKABLE void letGo(); // of what is no longer offered; the rest stays
    Q_INVOKABLE void clear();
    Q_INVOKABLE void sayDontKnow();
    Q_INVOKABLE void sayRatherNot();
    Q_INVOKABLE void saySkip(); // where several questions stand on one screen

Q_SIGNALS:
    void changed();
    void regionsChanged();
    void choiceLookedAt(const QString& words, const QString& picture); // a large picture of a choice is asked for
    void choiceWatched(const QString& words, const QString& film); // and a file that is its film
    void answered(uthan::app::QuestionItem* item, const QCborValue& value);
    void leftUnanswered(uthan::app::QuestionItem* item, uthan::form::NoAnswer why);

private:
    [[nodiscard]] Widget widgetFor() const;
    [[nodiscard]] QStringList names() const; // of an array value, in order
    [[nodiscard]] QStringList namesHere() const; // those of them that are offered
    void give(const QCborValue& value);
    void leave(form::NoAnswer why);
    void answerNames(const QStringList& names);
    void move(const QString& choice, int by);
    [[nodiscard]] bool saysAMoment() const; // and not words that are none
    [[nodiscard]] Trouble missingPart() const;
    [[nodiscard]] QString saidDay() const; // as it is kept: whole, some parts of it, or nothing
    [[nodiscard]] DayParts dayParts() const; // of one that is not whole
    [[nodiscard]] QDate day() const; // what is answered of them; invalid: nothing
    [[nodiscard]] QTime time() const;
    [[nodiscard]] int minutesBeforeTheHour() const; // that were said; -1: none
    void answerMoment(QDate date, QTime at);
    void answerMinutes(int minutes);
    void answerParts(const DayParts& told);
    void stepDay(Part part, int steps);
    [[nodiscard]] QDate asAsked(QDate date) const;
    void giveMoment(const QString& day, const QString& time);
    [[nodiscard]] Widget selectWidget() const;
    [[nodiscard]] Widget rangeWidget() const;
    [[nodiscard]] const form::ChoiceView* markHere() const;
    [[nodiscard]] QString inDigits(double number) const;
    [[nodiscard]] QString grouped(const QString& number) const; // where the form wants it
    [[nodiscard]] QString ungrouped(const QString& typed) const;
    struct Spot {
        double latitude = 0, longitude = 0, altitude = 0, accuracy = 0;
    };
    [[nodiscard]] QList<Spot> spots() const; // an area's without the one that closes it
    void answerSpots(QList<Spot> spots);
    [[nodiscard]] double parameter(const QString& key, double otherwise) const;

    form::QuestionView m_view;
    Frame m_frame;
    Widget m_widget = Widget::Note;
    bool m_sensitive = false;
    bool m_underHead = false;
    SvgRegions m_regions;
    Words m_gone;
    ChoiceModel* m_choices;
    LongChoiceModel* m_longChoices;
    void showLongChoices();
    QuestionItem* m_voice = nullptr;
};

} // namespace uthan::app
