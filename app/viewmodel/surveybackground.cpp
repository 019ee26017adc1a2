// SPDX-License-Identifier: GPL-3.0-or-later
// What a survey wishes to have recorded while it is filled: offered, kept as an answer, taken out again.
#include "record/record.h"
#include "storecall.h"
#include "surveyviewmodel.h"

namespace uthan::app {

using State = SurveyRecording::State;

namespace {
    const QString kRecorded = QStringLiteral("recorded");
}

void SurveyViewModel::connectRecording()
{
    connect(&m_recording, &SurveyRecording::recorded, this, &SurveyViewModel::keepRecording);
    connect(&m_recording, &SurveyRecording::decided, this, [this] {
        m_declinesRecording = m_recording.wasDeclined();
        if (!m_session)
            return;
        m_recordedDraft = m_draft;
        m_recordedPath = m_session->pathOf(m_recordingPlace);
        keep();
    });
    connect(&m_recording, &SurveyRecording::takenOut, this, [this] {
        if (!m_session)
            return;
        const auto changed = m_session->answer(m_recordingPlace, QCborValue(nullptr));
        showPage(&changed);
    });
    connect(&m_recording, &SurveyRecording::changed, this, [this] { giveWhenKept(); });
}

bool SurveyViewModel::isStillKeeping()
{
    return m_keepingMedia > 0 || m_recording.state() == State::Keeping
        || (m_media && m_media->filming() == AnswerMedia::Filming::Stopping)
        || (m_capture && m_capture->state() == VoiceCapture::State::Stopping);
}

void SurveyViewModel::giveWhenKept()
{
    if (!isStillKeeping() && std::exchange(m_givesWhenKept, false))
        give();
}

// The wish may be there from the start, or come with an answer. The first one counts: a device has one microphone.
void SurveyViewModel::offerRecording()
{
    if (m_recording.state() != State::None || m_revises)
        return;
    const auto wishes = m_session->recordings();
    if (wishes.isEmpty())
        return;
    m_recordingPlace = wishes.first().place;
    const QCborValue value = m_session->question(m_recordingPlace).value;
    m_recording.begin(m_declinesRecording, value.isMap() ? record::MediaRef::fromCbor(value).durationMs : -1);
}

void SurveyViewModel::keepRecording(const QByteArray& bytes, const QString& type, qint64 durationMs)
{
    askStore(
        m_services.store, this,
        [owner = m_recordedDraft, bytes, type](
            store::Programme& programme) { return programme.addMedia(owner, bytes, type); },
        [this, draft = m_recordedDraft, path = m_recordedPath, durationMs](const Result<record::MediaRef>& added) {
            if (!added) {
                m_keepTrouble = troubleOf(added.error());
                Q_EMIT keptChanged();
                return m_recording.kept(false);
            }
            record::MediaRef ref = *added;
            ref.durationMs = durationMs;
            if (!m_session || m_draft != draft)
                return keepForLater(draft, path, ref);
            forgetUndo(); // what was taken back now would take the recording along
            const auto changed = m_session->answer(m_recordingPlace, ref.toCbor());
            showPage(&changed);
            keep();
            m_recording.kept(true);
        });
}

// The filling is closed by now: its draft remembers what was recorded until it is opened again.
void SurveyViewModel::keepForLater(RecordId draft, const QString& path, const record::MediaRef& ref)
{
    m_services.store.run([draft, path, ref](store::Programme& programme) -> Result<void> {
        auto body = programme.draft(draft);
        if (!body)
            return body.error();
        body->body.insert(kRecorded, QCborMap{{QStringLiteral("path"), path}, {QStringLiteral("file"), ref.toCbor()}});
        return programme.saveDraft(*body);
    });
}

// What was recorded until the filling was left.
void SurveyViewModel::takeUpRecording(const QCborMap& recorded)
{
    const form::Place place = m_session->placeOf(recorded.value(QStringLiteral("path")).toString());
    if (!recorded.isEmpty() && place.node >= 0)
        (void)m_session->answer(place, recorded.value(QStringLiteral("file")));
}

} // namespace uthan::app
