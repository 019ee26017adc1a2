// SPDX-License-Identifier: GPL-3.0-or-later
// What a survey wishes to have recorded while it is filled: offered, kept as an answer, taken out again.
#include "keptpieces.h"
#include "record/record.h"
#include "surveyviewmodel.h"

#include <algorithm>

namespace uthan::app {

using State = SurveyRecording::State;

namespace {
    const QString kRecorded = QStringLiteral("recorded");
}

void SurveyViewModel::connectRecording()
{
    connect(&m_recording, &SurveyRecording::recorded, this, &SurveyViewModel::keepRecording);
    connect(&m_recording, &SurveyRecording::grew, this,
        [this](const QByteArray& more, const QString& type, qint64 ms) { keepPiece(m_recordedTo, more, type, ms); });
    connect(&m_recording, &SurveyRecording::decided, this, [this] {
        m_declinesRecording = m_recording.wasDeclined();
        if (!m_session)
            return;
        if (!m_declinesRecording)
            m_recordedTo = recordingFor(m_recordingPlace);
        else if (m_recordedTo.draft == m_draft) { // else somebody else's, which may still be on its way
            forgetPieces(m_services.store, m_recordedTo.recording);
            if (m_recording.isAtWork()) // also if they agree to another one meanwhile
                m_declined = m_recordedTo.recording;
        }
        if (m_declinesRecording) {
            (void)dropWaiting([this](const Unkept& made) { return made.isTalk && made.to.draft == m_draft; });
            dropBeside(m_recordingPlace);
        }
        keep();
    });
    connect(&m_recording, &SurveyRecording::takenOut, this, [this] {
        if (!m_session)
            return;
        if (m_services.voice.playingKey() == QLatin1String("recording"))
            m_services.voice.stop();
        const auto changed = m_session->answer(m_recordingPlace, QCborValue(nullptr));
        showPage(&changed);
    });
    connect(&m_recording, &SurveyRecording::changed, this, [this] { giveWhenKept(); });
}

bool SurveyViewModel::isStillKeeping()
{
    const bool isStoring = std::any_of(m_storing.cbegin(), m_storing.cend(),
        [this](const Unkept& made) { return made.to.draft == m_draft; }); // what waits for another is not of this one
    return isStoring || m_recording.state() == State::Keeping || (m_stage != Stage::Filling && m_recording.isAtWork())
        || (m_media && m_media->filming() == AnswerMedia::Filming::Stopping) || (m_capture && m_capture->isBusy());
}

void SurveyViewModel::giveWhenKept()
{
    if (isStillKeeping())
        return;
    if (std::exchange(m_givesWhenKept, false))
        give();
    m_settling.look();
}

// The wish may be there from the start, or come with an answer. The first one counts: a device has one microphone.
// What was given is not recorded anew, but its recording can be heard and taken out.
void SurveyViewModel::offerRecording()
{
    if (m_recording.state() != State::None)
        return;
    const auto wishes = m_session->recordings();
    if (wishes.isEmpty())
        return;
    m_recordingPlace = wishes.first().place;
    const QString quality = wishes.first().quality; // most are long: who says nothing does not mean the largest
    m_recording.setQuality(quality.isEmpty() ? device::SoundQuality::Low : soundQuality(quality));
    const QCborValue value = m_session->question(m_recordingPlace).value;
    if (value.isMap() || !m_revises)
        m_recording.begin(m_declinesRecording, value.isMap() ? record::MediaRef::fromCbor(value).durationMs : -1);
}

void SurveyViewModel::hearRecording()
{
    if (m_session && m_recording.state() == State::Kept)
        hearFile(m_session->question(m_recordingPlace).value, QStringLiteral("recording"));
}

void SurveyViewModel::keepRecording(const QByteArray& bytes, const QString& type, qint64 durationMs)
{
    if (m_recordedTo.recording == std::exchange(m_declined, {})) // while it was still being written
        return forgetPieces(m_services.store, m_recordedTo.recording);
    storeMedia({m_recordedTo, bytes, type, durationMs, {}, ++m_lastMade, true});
}

// The filling is closed by now: its draft remembers what came until it is opened again.
void SurveyViewModel::keepForLater(const MediaDestination& to, const record::MediaRef& ref)
{
    m_late.append({to, ref}); // it may be on its way to be opened, with the draft as it was
    m_services.store.run([to, ref](store::Programme& programme) -> Result<void> {
        auto draft = programme.draft(to.draft);
        if (!draft)
            return draft.error();
        const QCborValue before = draft->body.value(kRecorded);
        QCborArray recorded = before.isMap() ? QCborArray{before} : before.toArray();
        recorded.append(QCborMap{{QStringLiteral("path"), to.spot}, {QStringLiteral("file"), ref.toCbor()}});
        draft->body.insert(kRecorded, recorded);
        return programme.saveDraft(*draft, {to.recording});
    });
}

// What came until now since the filling was left. Earlier versions kept one recording, as a map.
void SurveyViewModel::takeUp(const QCborValue& recorded)
{
    QCborArray came = recorded.isMap() ? QCborArray{recorded} : recorded.toArray();
    for (auto late = m_late.begin(); late != m_late.end();) {
        if (late->first.draft != m_draft) {
            ++late;
            continue;
        }
        came.append(
            QCborMap{{QStringLiteral("path"), late->first.spot}, {QStringLiteral("file"), late->second.toCbor()}});
        late = m_late.erase(late);
    }
    const auto wishes = m_declinesRecording ? m_session->recordings() : QList<form::RecordingWish>();
    QSet<QString> seen; // it may be in the draft, and here as well
    for (const QCborValue& each : std::as_const(came)) {
        const QString address = record::MediaRef::fromCbor(each.toMap().value(QStringLiteral("file"))).address;
        if (seen.contains(address))
            continue;
        seen.insert(address);
        const form::Place place = placeAt(each.toMap().value(QStringLiteral("path")).toString());
        const bool isDeclined = std::any_of(
            wishes.begin(), wishes.end(), [&place](const form::RecordingWish& wish) { return wish.place == place; });
        if (isDeclined)
            continue;
        if (each.toMap().value(QStringLiteral("cut_off")).toBool())
            takeUpCutOff(place, each.toMap());
        else if (place.node >= 0)
            (void)m_session->answer(place, each.toMap().value(QStringLiteral("file")));
        else
            putBeside(place, each.toMap().value(QStringLiteral("path")).toString(),
                each.toMap().value(QStringLiteral("file")));
    }
}

} // namespace uthan::app
