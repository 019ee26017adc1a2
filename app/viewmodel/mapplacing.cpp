// SPDX-License-Identifier: GPL-3.0-or-later
// The place that is being put: kept in a draft from the first thing given for it, until it is on the map.
#include "i18n.h"
#include "mapviewmodel.h"
#include "personsession.h"
#include "place/placerecords.h"
#include "problemwords.h"
#include "store/recordingpieces.h"
#include "voice.h"

#include <utility>

namespace uthan::app {

namespace {
    const QString kPlace = QStringLiteral("place");
    const QString kVoice = QStringLiteral("voice"); // the one part of it that is said
}

void MapViewModel::open()
{
    m_isOpen = m_isOpening = true;
    m_fromBefore = isBegun();
    m_spoken.expect();
    m_openedBy = m_reads + 1;
    refresh();
}

// What is in hand is newer than what is on the disk.
void MapViewModel::takeUp(std::optional<store::Draft> begun)
{
    m_spoken.complete(begun ? &*begun : nullptr);
    if (begun && !isBegun()) {
        m_place = PlaceDraft::fromDraft(*begun);
        m_fromBefore = true;
    }
    if (!isFromBefore())
        return;
    m_middle = m_place.at;
    Q_EMIT draftChanged();
    Q_EMIT broughtBack(m_place.at.lon, m_place.at.lat);
}

void MapViewModel::leave()
{
    m_isOpen = m_isOpening = false;
    m_spoken.end();
    m_spoken.keepAgain();
    m_keeper.keepNow();
}

void MapViewModel::forget()
{
    leave();
    m_spoken.complete(nullptr);
    begin();
    m_keptWords.clear();
    setProblem({});
    m_read = false;
    m_seen.clear(); // some of it may be theirs alone
    showPlaces();
    Q_EMIT placesChanged();
}

void MapViewModel::begin()
{
    m_place = {};
    m_fromBefore = m_putsWhenSaid = false;
    m_keeper.forget();
    setKeeping(false);
}

void MapViewModel::touch()
{
    if (m_keeping) { // it goes to the map now
    } else if (!m_place.isEmpty() || m_spoken.isAtWork() || m_spoken.hasUnkept(m_place.id)) {
        if (!isBegun()) {
            m_place.id = m_services.store.newRecordId(m_services.random);
            m_place.at = m_middle;
        }
        m_keeper.keep({m_place.id, kPlace, m_services.session.person(), {}, m_place.toDraft()});
    } else if (isBegun()) { // all of it was taken out again
        dropDraft();
        m_fromBefore = false;
    }
    Q_EMIT draftChanged();
}

void MapViewModel::discard()
{
    if (!isBegun() || m_keeping)
        return;
    dropDraft();
    begin();
}

// --- what is given for it

void MapViewModel::setCategory(const QString& id)
{
    if (m_place.category == id)
        return;
    m_place.category = id;
    const Legend::Category* category = m_legend.find(id);
    if (category && !m_place.sensitivityChosen) // the group's suggestion, until the person has said otherwise
        m_place.sensitivity = category->sensitivity;
    touch();
}

void MapViewModel::setSensitivity(const QString& level)
{
    if (!place::sensitivityFromName(level))
        return;
    m_place.sensitivity = level;
    m_place.sensitivityChosen = true;
    touch();
}

int MapViewModel::cell() const
{
    const auto level = place::sensitivityFromName(m_place.sensitivity).value_or(place::Sensitivity::Sacred);
    return level == place::Sensitivity::Sacred ? -1 : place::cellMetres(level);
}

void MapViewModel::setWords(const QString& words)
{
    if (m_place.words == words)
        return;
    m_place.words = words;
    touch();
}

void MapViewModel::say()
{
    if (m_keeping)
        return;
    m_services.voice.stop();
    if (!isBegun()) {
        m_place.id = m_services.store.newRecordId(m_services.random);
        m_place.at = m_middle;
    }
    m_spoken.say({m_place.id, kVoice});
    touch();
}

// What came to nothing is said where a place is no longer begun.
bool MapViewModel::saysHere() const
{
    return !m_spoken.capture()->isBusy() || m_spoken.spokenFor().draft == m_place.id;
}

void MapViewModel::endSaying()
{
    m_spoken.end();
}

bool MapViewModel::takeVoice(const SpokenKeeper::For& to, const record::MediaRef& voice)
{
    if (to.draft != m_place.id)
        return false;
    m_place.voice.put(voice);
    m_keeper.holdsWhole(m_place.id, to.recording);
    touch();
    return true;
}

void MapViewModel::spokenChanged()
{
    if (!m_spoken.isAtWork()) {
        if (std::exchange(m_putsWhenSaid, false))
            put();
        else if (isBegun() && m_place.isEmpty() && !m_keeping && !m_spoken.hasUnkept(m_place.id))
            touch(); // nothing was heard
    }
    m_settling.look();
    Q_EMIT sayingChanged();
}

// The bytes of a voice go away with their draft only: what else was given goes on in another.
void MapViewModel::dropVoice()
{
    if (m_keeping || !isBegun())
        return;
    if (m_place.voice.beside.isEmpty())
        dropDraft();
    else // what is beside it stays, and its bytes until the place is put
        m_spoken.forget({m_place.id, kVoice});
    m_place.voice.takeAway();
    touch();
}

void MapViewModel::dropDraft()
{
    const RecordId id = std::exchange(m_place.id, {});
    m_spoken.drop(id);
    m_keeper.forget();
    m_services.store
        .run([id](store::Programme& programme) -> Result<void> {
            UTHAN_TRY(programme.discardDraft(id));
            return store::forgetPiecesFor(programme, id);
        })
        .then(this, [this](const Result<void>&) { m_services.store.announce({kPlace}); });
}

QStringList MapViewModel::voicesBeside() const
{
    QStringList keys;
    for (const record::MediaRef& other : m_place.voice.beside)
        keys.append(other.address);
    return keys;
}

void MapViewModel::hearOwnVoice(const QString& beside)
{
    record::MediaRef ref = m_place.voice.ref;
    for (const record::MediaRef& other : std::as_const(m_place.voice.beside)) {
        if (other.address == beside)
            ref = other;
    }
    const QString key = ref == m_place.voice.ref ? QStringLiteral("map/own") : beside;
    m_services.store.run([id = m_place.id, ref](store::Programme& programme) { return programme.media(id, ref); })
        .then(this, [this, key, id = m_place.id](const Result<QByteArray>& bytes) {
            if (bytes && id == m_place.id)
                m_services.voice.play(*bytes, key);
        });
}

// --- onto the map

void MapViewModel::putHere()
{
    if (!canPut())
        return;
    m_place.at = m_middle;
    m_spoken.end();
    m_spoken.keepAgain();
    setProblem({});
    setKeeping(true);
    if (m_spoken.isAtWork()) // a moment: it belongs to the place
        m_putsWhenSaid = true;
    else
        put();
}

// The parts of a place are made in one transaction. Its voice is theirs already, under the id of the draft.
void MapViewModel::put()
{
    m_keeper.forget();
    place::NewPlace place;
    place.id = m_place.id;
    place.author = m_services.session.person();
    place.category = m_place.category;
    place.legendVersion = m_legend.version;
    place.sensitivity = place::sensitivityFromName(m_place.sensitivity).value_or(place::Sensitivity::Restricted);
    place.exact = place::Geometry::ofPoint(m_place.at);
    place.note = m_place.words.trimmed();
    place.voice = m_place.voice.ref;
    place.isVoiceCutOff = m_place.voice.isCutOff;
    place.voicesBeside = m_place.voice.beside;
    place.language = m_services.i18n.language();
    place.receiptKey = m_services.session.receiptKey();
    const record::Audience widest = m_services.session.audience();
    m_services.store
        .run([place, widest](store::Programme& programme) -> Result<RecordId> {
            auto records = place::placeRecords(place, programme.recordMaker(), programme.random());
            if (!records)
                return records.error();
            for (record::NewRecord& r : *records) { // who did not agree to discussion gives to the stewards
                if (r.audience > widest)
                    r.audience = widest;
            }
            const auto made = programme.finishDraft(records->takeFirst(), *records);
            if (made)
                (void)store::forgetPiecesFor(programme, place.id); // else when the map is opened
            return made;
        })
        .then(this, [this, id = place.id](const Result<RecordId>& result) { wasKept(id, result); });
}

void MapViewModel::wasKept(RecordId id, const Result<RecordId>& result)
{
    if (result)
        m_services.store.announce({kPlace});
    if (m_place.id != id) // another person is here by now
        return;
    setKeeping(false);
    if (!result) {
        setProblem(ProblemWords::sentence(result.error(), ProblemWords::About::Programme));
        touch();
        return;
    }
    const Legend::Category* category = m_legend.find(m_place.category);
    const QString label
        = category ? language::choose(category->label, m_services.i18n.language()).text : m_place.category;
    //: A place was put on the map; %1 is its sign, "Clinic or hospital"
    m_keptWords = tr("%1: it is on the map now").arg(label);
    const QString level = m_place.sensitivity; // as it was, for the next one
    begin();
    m_place.sensitivity = level;
    Q_EMIT draftChanged();
    Q_EMIT kept(id.text());
}

void MapViewModel::setKeeping(bool keeping)
{
    m_keeping = keeping;
    m_settling.look();
    Q_EMIT draftChanged();
}

} // namespace uthan::app
