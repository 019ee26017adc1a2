// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "draftkeeper.h"
#include "legend.h"
#include "place/grid.h"
#include "placedraft.h"
#include "rowmodel.h"
#include "services.h"
#include "settling.h"
#include "spokenkeeper.h"
#include "storeservice.h"

#include <QObject>
#include <qqml.h>

namespace uthan::app {

// The map: what everyone put there, as exactly as this device may know it, and one more place being put. The list it
// gives is the full equal of the picture: every place with its sign, words, distance and direction from the middle.
// What is begun for a place is kept in a draft at once, its person's alone, and is there again when they come back.
class MapViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // id, icon, colour, shape, label, language, isFallback, sensitivity
    Q_PROPERTY(uthan::app::RowModel* categories READ categories CONSTANT)
    // id, category, icon, colour, shape, label, labelLanguage, lon, lat (invalid: not shown here), cell (metres; 0:
    // exact), words, language, hasVoice, where (distance and direction), mine, sensitivity
    Q_PROPERTY(uthan::app::RowModel* places READ places CONSTANT)
    Q_PROPERTY(int legendVersion READ legendVersion NOTIFY legendChanged)
    Q_PROPERTY(int count READ count NOTIFY placesChanged)
    Q_PROPERTY(bool isRead READ isRead NOTIFY placesChanged)
    Q_PROPERTY(QString near READ near NOTIFY nearChanged) // one sentence: what is near the middle
    // The place being put
    Q_PROPERTY(bool isBegun READ isBegun NOTIFY draftChanged) // there is something to throw away
    Q_PROPERTY(bool isFromBefore READ isFromBefore NOTIFY draftChanged) // it was begun before the map was opened
    Q_PROPERTY(QString category READ category WRITE setCategory NOTIFY draftChanged)
    Q_PROPERTY(QString sensitivity READ sensitivity WRITE setSensitivity NOTIFY draftChanged)
    Q_PROPERTY(int cell READ cell NOTIFY draftChanged) // metres others see; 0 the spot, -1 nothing
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY draftChanged)
    Q_PROPERTY(bool hasVoice READ hasVoice NOTIFY draftChanged)
    Q_PROPERTY(double voiceMs READ voiceMs NOTIFY draftChanged)
    Q_PROPERTY(bool isVoiceCutOff READ isVoiceCutOff NOTIFY draftChanged) // with the program
    Q_PROPERTY(QStringList voicesBeside READ voicesBeside NOTIFY draftChanged) // keys of what was cut off beside it
    Q_PROPERTY(uthan::app::VoiceCapture* voice READ voice CONSTANT)
    Q_PROPERTY(bool saysHere READ saysHere NOTIFY sayingChanged) // false: the microphone is busy with another place
    Q_PROPERTY(bool canPut READ canPut NOTIFY draftChanged)
    Q_PROPERTY(bool isKeeping READ isKeeping NOTIFY draftChanged)
    Q_PROPERTY(QString keptWords READ keptWords NOTIFY kept) // "… is on the map now", for the status line
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged) // one sentence and nothing lost; empty: none
    Q_PROPERTY(bool isLocating READ isLocating NOTIFY locatingChanged)
public:
    explicit MapViewModel(const Services& services, QObject* parent = nullptr);

    [[nodiscard]] RowModel* categories() { return &m_categories; }
    [[nodiscard]] RowModel* places() { return &m_places; }
    [[nodiscard]] int legendVersion() const { return m_legend.version; }
    [[nodiscard]] int count() const { return static_cast<int>(m_seen.size()); }
    [[nodiscard]] bool isRead() const { return m_read; }
    [[nodiscard]] QString near() const;
    [[nodiscard]] bool isBegun() const { return !m_place.id.isNull(); }
    [[nodiscard]] bool isFromBefore() const { return isBegun() && m_fromBefore; }
    [[nodiscard]] QString category() const { return m_place.category; }
    void setCategory(const QString& id);
    [[nodiscard]] QString sensitivity() const { return m_place.sensitivity; }
    void setSensitivity(const QString& level);
    [[nodiscard]] int cell() const;
    [[nodiscard]] QString words() const { return m_place.words; }
    void setWords(const QString& words);
    [[nodiscard]] bool hasVoice() const { return !m_place.voice.isNull(); }
    [[nodiscard]] double voiceMs() const { return double(m_place.voice.ref.durationMs); }
    [[nodiscard]] bool isVoiceCutOff() const { return m_place.voice.isCutOff; }
    [[nodiscard]] QStringList voicesBeside() const;
    [[nodiscard]] VoiceCapture* voice() { return m_spoken.capture(); }
    [[nodiscard]] bool saysHere() const;
    [[nodiscard]] bool canPut() const { return !m_place.category.isEmpty() && !m_keeping; }
    [[nodiscard]] bool isKeeping() const { return m_keeping; }
    [[nodiscard]] QString keptWords() const { return m_keptWords; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isLocating() const { return m_locating; }

    Q_INVOKABLE void open(); // of its page: with what this person began before
    Q_INVOKABLE void leave(); // what was begun stays, with what was being said
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void lookAt(double longitude, double latitude); // the middle of the map now
    Q_INVOKABLE void putHere();
    Q_INVOKABLE void discard(); // what was begun
    Q_INVOKABLE void say();
    Q_INVOKABLE void endSaying(); // what was said until now is kept
    Q_INVOKABLE void dropVoice();
    Q_INVOKABLE void hearOwnVoice(const QString& beside = {}); // key of one beside it; else the voice itself
    Q_INVOKABLE void hear(const QString& placeId);
    Q_INVOKABLE void locate();
    Q_INVOKABLE void forgetProblem();
    [[nodiscard]] QFuture<bool> settled() { return m_settling.settled(); } // once all that was given is on disk

Q_SIGNALS:
    void legendChanged();
    void placesChanged();
    void nearChanged();
    void draftChanged();
    void sayingChanged();
    void broughtBack(double longitude, double latitude); // where the place was that is from before
    void kept(const QString& placeId);
    void problemChanged();
    void locatingChanged();
    void found(double longitude, double latitude, double accuracyM); // where this device is

private:
    struct Seen { // one place as this device may know it
        RecordId id;
        QString category, words, language, sensitivity;
        place::Geometry geometry; // null: kept by its keepers
        int cell = 0;
        bool mine = false;
        record::MediaRef voice;
    };
    struct Read {
        Legend legend;
        QList<Seen> places;
        std::optional<store::Draft> begun;
    };
    [[nodiscard]] static Result<Read> read(store::Programme& programme, PersonId person, bool takesUp);
    void showCategories();
    void showPlaces();
    [[nodiscard]] QVariantMap row(const Seen& seen, double metres) const;
    [[nodiscard]] QString whereWords(place::Point point) const;
    [[nodiscard]] QString lengthWords(double metres) const;
    void take(const Read& seen, bool opens);
    void takeUp(std::optional<store::Draft> begun);
    void touch(); // something of the place being put changed: show it and keep it
    void begin();
    void dropDraft(); // with its voice
    [[nodiscard]] bool takeVoice(const SpokenKeeper::For& to, const record::MediaRef& voice);
    void spokenChanged();
    void put();
    void wasKept(RecordId id, const Result<RecordId>& result);
    void forget();
    void setKeeping(bool keeping);
    void setProblem(const QString& sentence);
    void locatingEnded();

    Services m_services;
    RowModel m_categories;
    RowModel m_places;
    DraftKeeper m_keeper;
    SpokenKeeper m_spoken;
    Settling m_settling;
    Legend m_legend;
    QList<Seen> m_seen;
    bool m_read = false;
    place::Point m_middle{0, 0};
    PlaceDraft m_place;
    QString m_keptWords, m_problem;
    int m_reads = 0, m_openedBy = 0; // the one of open(): what was asked before it may be of another person
    bool m_isOpening = false; // what was begun before is being read
    bool m_isOpen = false; // its page: others show the map too, and move it
    bool m_fromBefore = false;
    bool m_keeping = false;
    bool m_putsWhenSaid = false; // all that is being said belongs to the place
    bool m_locating = false;
};

} // namespace uthan::app
