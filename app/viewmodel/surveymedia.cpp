// SPDX-License-Identifier: GPL-3.0-or-later
// What a person gives other than by touching and writing: a voice, a picture, where they are.
#include "devices.h"
#include "keptpieces.h"
#include "surveyviewmodel.h"
#include "voice.h"

#include <algorithm>
#include <QCborArray>

namespace uthan::app {

namespace {
    // A place holds as long as its filling is open, a spot after that.
    bool isSamePlace(const MediaDestination& a, const MediaDestination& b)
    {
        return a.draft == b.draft && (a.opening == b.opening ? a.place == b.place : a.spot == b.spot);
    }
}

VoiceCapture* SurveyViewModel::capture()
{
    if (m_capture)
        return m_capture;
    m_capture = new VoiceCapture(m_services.devices.recorder(), this);
    connect(m_capture, &VoiceCapture::recorded, this, [this](const QByteArray& bytes, const QString& type, qint64 ms) {
        keepMedia(m_spokenTo, bytes, type, ms);
        m_spokenQuestion.clear();
        Q_EMIT spokenChanged();
    });
    connect(m_capture, &VoiceCapture::grew, this,
        [this](const QByteArray& more, const QString& type, qint64 ms) { keepPiece(m_spokenTo, more, type, ms); });
    connect(m_capture, &VoiceCapture::givenUp, this, [this] { forgetPieces(m_services.store, m_spokenTo.recording); });
    connect(m_capture, &VoiceCapture::stateChanged, this, &SurveyViewModel::captureChanged);
    return m_capture;
}

void SurveyViewModel::say(QuestionItem* item)
{
    if (!item || item->isReadOnly())
        return;
    if (capture()->isBusy()) {
        if (m_spokenQuestion == item->key()) // pressed once more, before the screen showed that it is heard
            return;
        stopSaying(true);
        m_sayNext = item->place();
        return;
    }
    m_services.voice.stop(); // nothing of ours is to be on the recording
    m_spokenTo = recordingFor(item->place());
    m_spokenQuestion = item->key();
    Q_EMIT spokenChanged();
    m_capture->start(soundQuality(item->soundQuality()));
}

void SurveyViewModel::captureChanged()
{
    if (!m_capture->isBusy() && m_sayNext.node >= 0) {
        // Not from inside the recorder's own signal.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_sayNext.node >= 0) // else they said no meanwhile
                    say(shown(std::exchange(m_sayNext, {})));
            },
            Qt::QueuedConnection);
    }
    giveWhenKept();
}

StoryPicture* SurveyViewModel::picture()
{
    if (m_picture)
        return m_picture;
    m_picture = new StoryPicture(m_services.devices.camera(), this);
    connect(this, &SurveyViewModel::movedOn, m_picture, &StoryPicture::closeCamera);
    connect(this, &SurveyViewModel::stageChanged, m_picture, &StoryPicture::closeCamera);
    connect(m_picture, &StoryPicture::ready, this,
        [this](const QByteArray&, const pictures::WorkingCopy& copy, int purpose) {
            media()->keepPicture(m_picturesTo.take(purpose), copy.jpeg);
        });
    return m_picture;
}

AnswerMedia* SurveyViewModel::media()
{
    if (m_media)
        return m_media;
    m_media = new AnswerMedia(*this, m_services);
    // Queued: a film that came to its end is on its way into the store by then.
    connect(m_media, &AnswerMedia::changed, this, &SurveyViewModel::giveWhenKept, Qt::QueuedConnection);
    return m_media;
}

FilmShow* SurveyViewModel::film()
{
    if (m_film)
        return m_film;
    m_film = new FilmShow(m_services.devices, this);
    connect(m_film, &FilmShow::changed, this, &SurveyViewModel::filmChanged);
    connect(this, &SurveyViewModel::movedOn, m_film, [this] { m_film->stop(); });
    connect(&m_services.voice, &Voice::playingChanged, m_film, [this] { // one voice at a time
        if (!m_services.voice.playingKey().isEmpty())
            m_film->stop();
    });
    connect(this, &SurveyViewModel::stageChanged, m_film, [this] { m_film->stop(); });
    return m_film;
}

void SurveyViewModel::watchAnswer(QuestionItem* item, QObject* videoOutput)
{
    m_services.voice.stop(); // one voice at a time
    film()->watch(item->key(), videoOutput,
        [this, item](const std::function<void(const QByteArray&)>& give) { readAnswer(*item, give); });
}

void SurveyViewModel::watchPrompt(QuestionItem* item, QObject* videoOutput)
{
    watchOfForm(item->key() + QStringLiteral(".video"), item->view().video, videoOutput);
}

void SurveyViewModel::watchOfForm(const QString& key, const QString& file, QObject* videoOutput)
{
    m_services.voice.stop(); // one voice at a time
    film()->watch(key, videoOutput,
        [this, file](const std::function<void(const QByteArray&)>& give) { readFormFile(file, give); });
}

QuestionItem* SurveyViewModel::itemAt(const form::Place& place)
{
    return shown(place);
}

void SurveyViewModel::setPicturedFor(const QuestionItem& item)
{
    m_picturesTo.insert(++m_pictures, destination(item.place()));
    picture()->setPurpose(m_pictures);
    m_picturedFor = item.key();
    Q_EMIT picturedForChanged();
}

void SurveyViewModel::closeCamera()
{
    if (m_picture)
        m_picture->closeCamera();
}

void SurveyViewModel::openCamera(QuestionItem* item, QObject* videoOutput)
{
    if (item->isReadOnly())
        return;
    if (m_picturedFor != item->key())
        closeCamera();
    if (m_media)
        m_media->letCameraGo();
    setPicturedFor(*item);
    using Facing = device::CameraSource::Facing;
    picture()->openCamera(videoOutput, item->looks("new-front") ? Facing::Person : Facing::Usual);
}

void SurveyViewModel::takePicture(QuestionItem* item)
{
    if (item->isReadOnly())
        return;
    setPicturedFor(*item);
    picture()->takePhoto();
}

void SurveyViewModel::bringPicture(QuestionItem* item, const QUrl& file)
{
    if (item->isReadOnly())
        return;
    setPicturedFor(*item);
    picture()->bringFile(file);
}

void SurveyViewModel::stopSaying(bool keepIt)
{
    m_sayNext = {};
    if (!m_capture)
        return;
    if (keepIt)
        m_capture->stop();
    else
        m_capture->discard();
    m_capture->forgetTrouble();
}

// Who would rather not say it takes back what was being said, what is on its way, and what was to be said next. Gives
// what was on its way.
QList<SurveyViewModel::Unkept> SurveyViewModel::takeBackSaying(const QuestionItem& item)
{
    const QuestionItem& spoken = item.voice() ? *item.voice() : item;
    if (m_sayNext == spoken.place())
        m_sayNext = {};
    if (m_capture && m_capture->isBusy() && m_spokenQuestion == spoken.key())
        stopSaying(false);
    if (m_media && m_media->usedBy() == item.key())
        m_media->takeBackFilm();
    QList<Unkept> back = dropUnwanted(item.place());
    if (item.voice())
        back += dropUnwanted(item.voice()->place());
    return back;
}

void SurveyViewModel::endSaying()
{
    stopSaying(true);
    if (m_media)
        m_media->stop();
    m_recording.stop();
}

MediaDestination SurveyViewModel::destination(const form::Place& place) const
{
    return {m_draft, place, spotOf(place), m_opening, {}, m_programme, m_lastMade};
}

void SurveyViewModel::keepMedia(
    const MediaDestination& to, const QByteArray& bytes, const QString& type, qint64 durationMs, const QString& name)
{
    if (!isUnwanted(to))
        return storeMedia({to, bytes, type, durationMs, name, ++m_lastMade});
    forgetPieces(m_services.store, to.recording);
    giveWhenKept();
}

// A film, a picture that is being made smaller: what was begun before the person said that they want none of it.
bool SurveyViewModel::isUnwanted(const MediaDestination& to) const
{
    return m_unwanted.value({to.draft, to.spot}) > to.age;
}

// What the store cannot keep now waits, also when its filling is closed, or another programme is open by then.
void SurveyViewModel::storeMedia(const Unkept& made)
{
    ++m_keepingMedia;
    m_storing.insert(made.age, made);
    askStore(
        m_services.store, this,
        [to = made.to, bytes = made.bytes, type = made.type, name = made.name](
            store::Programme& programme) -> Result<record::MediaRef> {
            if (programme.id() != to.programme)
                return Error{ErrorCode::NotFound, QStringLiteral("another programme is open")};
            return programme.addMedia(to.draft, bytes, type, name);
        },
        [this, made](const Result<record::MediaRef>& added) {
            --m_keepingMedia;
            const bool isWanted = m_storing.remove(made.age);
            if (isWanted && added) {
                (void)dropWaiting([&made](const Unkept& other) {
                    return other.age < made.age && !other.isTalk && isSamePlace(other.to, made.to);
                });
                record::MediaRef ref = *added;
                ref.durationMs = made.durationMs;
                mediaArrived(made.to, ref, made.isTalk);
            } else if (isWanted) {
                m_unkept << made;
                if (m_session && m_draft == made.to.draft) {
                    m_keepTrouble = troubleOf(added.error());
                    m_givesWhenKept = false; // not without it, unless they say so again
                    if (made.isTalk)
                        m_recording.kept(false);
                    Q_EMIT keptChanged();
                }
            }
            giveWhenKept();
        });
}

// Gives what it was, newest last.
QList<SurveyViewModel::Unkept> SurveyViewModel::dropWaiting(const std::function<bool(const Unkept&)>& isIt)
{
    QList<Unkept> dropped;
    const auto drops = [this, &isIt, &dropped](const Unkept& made) {
        if (!isIt(made))
            return false;
        forgetPieces(m_services.store, made.to.recording);
        dropped.append(made);
        return true;
    };
    m_unkept.removeIf(drops);
    m_storing.removeIf([&drops](const auto& each) { return drops(each.value()); });
    std::sort(dropped.begin(), dropped.end(), [](const Unkept& a, const Unkept& b) { return a.age < b.age; });
    return dropped;
}

QList<SurveyViewModel::Unkept> SurveyViewModel::dropUnwanted(const form::Place& place)
{
    const MediaDestination here = destination(place);
    m_unwanted.insert({here.draft, here.spot}, ++m_lastMade);
    return dropWaiting([&here](const Unkept& made) { return isSamePlace(made.to, here); });
}

void SurveyViewModel::mediaArrived(const MediaDestination& to, const record::MediaRef& ref, bool isTalk)
{
    if (!m_session || m_draft != to.draft)
        return keepForLater(to, ref);
    forgetUndo(); // what was taken back now would take this along
    const form::Place place = to.opening == m_opening ? to.place : placeAt(to.spot);
    const bool isBeside = place.node < 0 || (isTalk && m_session->question(place).value.isMap());
    if (isBeside) {
        putBeside(place, to.spot, ref.toCbor());
        showLeft();
    } else {
        m_cutOff.removeAll(keyAt(place));
        const auto changed = m_session->answer(place, ref.toCbor());
        showPage(&changed);
    }
    if (m_stage == Stage::Summary)
        showSummary();
    m_keeper.holdsWhole(m_draft, to.recording);
    keep();
    if (isTalk && (isBeside || m_recording.isOn()))
        m_recording.kept(true);
    else if (isTalk)
        m_recording.begin(false, ref.durationMs);
    const QuestionItem* item = shown(place);
    Q_EMIT mediaKept(item ? item->key() : QString());
}

void SurveyViewModel::keepUnkept()
{
    const auto again = std::exchange(m_unkept, {});
    for (const Unkept& made : again)
        storeMedia(made);
}

// Once: who gives again after that gives without it.
void SurveyViewModel::keepUnkeptToGive()
{
    QList<Unkept> again;
    m_unkept.removeIf([this, &again](const Unkept& made) {
        const bool tries = made.to.draft == m_draft && !made.isTriedToGive;
        if (tries)
            again.append(made);
        return tries;
    });
    for (Unkept& made : again) {
        made.isTriedToGive = true;
        storeMedia(made);
    }
}

bool SurveyViewModel::hasUnkept() const
{
    return std::any_of(
        m_unkept.begin(), m_unkept.end(), [this](const Unkept& made) { return made.to.draft == m_draft; });
}

void SurveyViewModel::setLocating(Locating locating)
{
    m_locating = locating;
    Q_EMIT locatingChanged();
}

void SurveyViewModel::locate(QuestionItem* item)
{
    if (m_locating == Locating::Looking || !item || item->isReadOnly())
        return;
    device::PositionSource& source = m_services.devices.position();
    if (!std::exchange(m_knowsPosition, true)) {
        connect(&source, &device::PositionSource::located, this,
            [this](double longitude, double latitude, double accuracy) {
                if (m_locating != Locating::Looking)
                    return; // asked by another screen, or no more wanted
                if (!m_nearest || accuracy < m_nearest->accuracy)
                    m_nearest = Found{latitude, longitude, accuracy};
                QuestionItem* waiting = shown(m_locateFor);
                if (waiting && waiting->wantsCloser(m_nearest->accuracy) && m_locateLimit.isActive())
                    m_locateAgain.start();
                else
                    putNearest();
            });
        connect(&source, &device::PositionSource::failed, this, [this](device::Problem why) {
            if (m_locating == Locating::Looking && m_nearest)
                putNearest();
            else if (m_locating == Locating::Looking)
                setLocating(why == device::Problem::NotAllowed ? Locating::PositionClosed : Locating::NoPosition);
        });
        using namespace std::chrono_literals;
        m_locateAgain.setSingleShot(true);
        m_locateAgain.setInterval(500ms);
        connect(&m_locateAgain, &QTimer::timeout, this, [this] {
            if (m_locating == Locating::Looking)
                m_services.devices.position().locate();
        });
        m_locateLimit.setSingleShot(true);
        m_locateLimit.setInterval(20s);
        connect(&m_locateLimit, &QTimer::timeout, this, [this] {
            if (m_locating == Locating::Looking && m_nearest)
                putNearest();
        });
    }
    m_locateFor = item->place();
    m_locatingFor = item->key();
    m_nearest.reset();
    setLocating(Locating::Looking);
    m_locateLimit.start();
    source.locate();
}

// The place as exactly as it was told until now.
void SurveyViewModel::putNearest()
{
    m_locateAgain.stop();
    m_locateLimit.stop();
    const Found found = *std::exchange(m_nearest, std::nullopt);
    setLocating(Locating::Resting);
    if (QuestionItem* waiting = shown(m_locateFor))
        waiting->putAt(found.latitude, found.longitude, found.accuracy);
}

void SurveyViewModel::hear(QuestionItem* item)
{
    hearFile(item->view().value, QStringLiteral("answer.") + item->key());
}

void SurveyViewModel::hearFile(const QCborValue& file, const QString& key)
{
    if (m_services.voice.playingKey() == key) {
        m_services.voice.stop();
        return;
    }
    if (file.isString()) // nobody has touched what the form begins with
        return readFormFile(
            file.toString(), [this, key](const QByteArray& sound) { m_services.voice.play(sound, key); });
    const auto ref = record::MediaRef::fromCbor(file);
    askStore(
        m_services.store, this,
        [owner = m_draft, ref](store::Programme& programme) { return programme.media(owner, ref); },
        [this, key, opening = m_opening](const Result<QByteArray>& sound) {
            if (sound && opening == m_opening)
                m_services.voice.play(*sound, key);
        });
}

void SurveyViewModel::readAnswer(const QuestionItem& item, std::function<void(const QByteArray&)> use)
{
    if (item.view().value.isString()) // nobody has touched what the form begins with
        return readFormFile(item.view().value.toString(), std::move(use));
    readFile(item.view().value, std::move(use));
}

void SurveyViewModel::readFile(const QCborValue& file, std::function<void(const QByteArray&)> use)
{
    const auto ref = record::MediaRef::fromCbor(file);
    askStore(
        m_services.store, this,
        [owner = m_draft, ref](store::Programme& programme) { return programme.media(owner, ref); },
        [use = std::move(use), opening = m_opening, this](const Result<QByteArray>& bytes) {
            if (opening == m_opening)
                use(bytes.valueOr({}));
        });
}

bool SurveyViewModel::isOfFile(const form::QuestionView& view)
{
    return view.type == QLatin1String("image") || view.type == QLatin1String("audio")
        || view.type == QLatin1String("video") || view.type == QLatin1String("file");
}

// A file the form begins with and that never came with it: nobody gave it, and nobody can open it.
QList<form::Place> SurveyViewModel::letGoOfAbsent(const QList<form::QuestionView>& views)
{
    QList<form::Place> changed;
    for (const form::QuestionView& view : views) {
        if (isOfFile(view) && view.value.isString() && m_absent.contains(view.value.toString()))
            changed += m_session->answer(view.place, QCborValue(nullptr));
    }
    return changed;
}

void SurveyViewModel::readFormFile(const QString& name, std::function<void(const QByteArray&)> use)
{
    askStore(
        m_services.store, this,
        [form = m_form.record, name](store::Programme& programme) -> Result<QByteArray> {
            const auto record = programme.record(form);
            if (!record)
                return record.error();
            for (const QCborValue& file : record->fields.value(QStringLiteral("files")).toArray()) {
                const auto ref = record::MediaRef::fromCbor(file);
                if (ref.name == name)
                    return programme.media(form, ref);
            }
            return Error{ErrorCode::NotFound, QStringLiteral("the form has no such file"), name};
        },
        [use = std::move(use), opening = m_opening, this](const Result<QByteArray>& bytes) {
            if (opening == m_opening)
                use(bytes.valueOr({}));
        });
}

} // namespace uthan::app
