// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AnswerMedia that looks through the camera and goes for a walk.
#include "answermedia.h"
#include "barcode.h"
#include "base/files.h"
#include "devices.h"
#include "keptpieces.h"
#include "place/localsheet.h"
#include "poolcall.h"
#include "questionitem.h"
#include "surveyviewmodel.h"
#include "voice.h"

namespace uthan::app {

namespace {
    constexpr double kStepMetres = 4; // closer points say nothing new
    constexpr qint64 kMostBytes = 64LL << 20;
}

bool AnswerMedia::hasCamera() const
{
    return m_services.devices.camera().isAvailable();
}

// --- films -------------------------------------------------------------------------------------------------------

device::VideoRecorder& AnswerMedia::video()
{
    if (m_video)
        return *m_video;
    m_video = &m_services.devices.video();
    connect(m_video, &device::VideoRecorder::stateChanged, this, &AnswerMedia::changed);
    connect(m_video, &device::VideoRecorder::durationChanged, this, &AnswerMedia::changed);
    connect(m_video, &device::VideoRecorder::failed, this, &AnswerMedia::deviceFailed);
    connect(
        m_video, &device::VideoRecorder::grew, this, [this](const QByteArray& more, const QString& type, qint64 ms) {
            m_survey.keepPiece(m_filmTo, more, type, ms);
        });
    connect(m_video, &device::VideoRecorder::finished, this,
        [this](const QByteArray& bytes, const QString& type, qint64 ms) {
            m_survey.keepMedia(m_filmTo, bytes, type, ms);
        });
    return *m_video;
}

AnswerMedia::Filming AnswerMedia::filming() const
{
    using State = device::VideoRecorder::State;
    switch (m_video ? m_video->state() : State::Resting) {
    case State::Resting:
        return Filming::Resting;
    case State::Looking:
        return Filming::Looking;
    case State::Starting:
        return Filming::Starting;
    case State::Recording:
        return Filming::Recording;
    case State::Stopping:
        return Filming::Stopping;
    }
    return Filming::Resting;
}

int AnswerMedia::filmedMs() const
{
    return m_video ? static_cast<int>(m_video->durationMs()) : 0;
}

void AnswerMedia::film(QuestionItem* item, QObject* videoOutput)
{
    if (item->isReadOnly())
        return;
    begin(*item);
    m_services.voice.stop(); // nothing of ours is to be on the recording
    if (video().state() != device::VideoRecorder::State::Looking)
        return video().look(videoOutput);
    m_filmTo = m_survey.recordingFor(item->place());
    video().record();
}

void AnswerMedia::stopFilming(bool keepIt)
{
    if (!m_video)
        return;
    const Filming now = filming();
    if (keepIt && (now == Filming::Starting || now == Filming::Recording))
        m_video->stop();
    else if (now != Filming::Resting && now != Filming::Stopping) {
        m_video->discard();
        if (now == Filming::Looking)
            return; // there is nothing of it yet
        forgetPieces(m_services.store, m_filmTo.recording);
    }
}

void AnswerMedia::takeBackFilm()
{
    const Filming now = filming();
    if (now == Filming::Starting || now == Filming::Recording)
        stopFilming(false);
    else if (now == Filming::Stopping)
        forgetPieces(m_services.store, m_filmTo.recording);
}

// --- bar codes ---------------------------------------------------------------------------------------------------

void AnswerMedia::seekCode(QuestionItem* item, QObject* videoOutput)
{
    if (item->isReadOnly())
        return;
    device::CameraSource& camera = m_services.devices.camera();
    begin(*item);
    m_codePlace = item->place();
    m_seeking = true;
    Q_EMIT changed();
    connect(
        &camera, &device::CameraSource::failed, this,
        [this](device::Problem why) {
            if (!std::exchange(m_seeking, false))
                return;
            deviceFailed(why);
        },
        Qt::SingleShotConnection);
    camera.setPreview(videoOutput);
    camera.start();
}

void AnswerMedia::lookAt(const QImage& frame)
{
    if (!m_seeking || m_reading)
        return;
    m_reading = true;
    askPool(
        this, [frame] { return device::readBarcode(frame); },
        [this](const QString& code) {
            m_reading = false;
            if (m_seeking && !code.isEmpty())
                foundCode(code);
        });
}

void AnswerMedia::foundCode(const QString& code)
{
    stopSeeking();
    if (QuestionItem* item = m_survey.itemAt(m_codePlace))
        item->write(code);
    Q_EMIT codeFound();
}

void AnswerMedia::stopSeeking()
{
    if (!std::exchange(m_seeking, false))
        return;
    m_services.devices.camera().stop();
    m_services.devices.camera().setPreview(nullptr);
    Q_EMIT changed();
}

void AnswerMedia::readCodeIn(QuestionItem* item, const QUrl& picture)
{
    if (item->isReadOnly())
        return;
    const QString path = picture.isLocalFile() ? picture.toLocalFile() : picture.toString();
    begin(*item);
    setBusy(true);
    const auto work = [path] {
        const auto bytes = files::read(path, kMostBytes);
        return bytes ? device::readBarcode(QImage::fromData(*bytes)) : QString();
    };
    askPool(this, work, [this, place = item->place()](const QString& code) {
        setBusy(false);
        m_codePlace = place;
        if (code.isEmpty())
            setTrouble(Trouble::NoCode);
        else
            foundCode(code);
    });
}

// --- a way that is walked ----------------------------------------------------------------------------------------

void AnswerMedia::connectPosition()
{
    if (std::exchange(m_knowsPosition, true))
        return;
    device::PositionSource& source = m_services.devices.position();
    connect(&source, &device::PositionSource::located, this, &AnswerMedia::stepped);
    connect(&source, &device::PositionSource::failed, this, [this](device::Problem why) {
        if (!m_walking)
            return;
        if (why == device::Problem::NoAnswer) { // under a roof: it may come back
            m_nextStep.start();
            return;
        }
        stopWalking();
        setTrouble(why == device::Problem::NotAllowed ? Trouble::NotAllowed : Trouble::NoPosition);
    });
}

void AnswerMedia::walk(QuestionItem* item)
{
    if (item->isReadOnly())
        return;
    begin(*item);
    m_walkPlace = item->place();
    m_walking = true;
    Q_EMIT changed();
    connectPosition();
    m_services.devices.position().locate();
}

void AnswerMedia::stepped(double longitude, double latitude, double accuracy)
{
    QuestionItem* item = m_walking ? m_survey.itemAt(m_walkPlace) : nullptr;
    if (!item)
        return;
    const QVariantList points = item->points();
    const QVariantMap last = points.isEmpty() ? QVariantMap() : points.last().toMap();
    const place::Point before{
        last.value(QStringLiteral("lon")).toDouble(), last.value(QStringLiteral("lat")).toDouble()};
    if (points.isEmpty() || place::distanceMetres(before, {longitude, latitude}) >= kStepMetres)
        item->addPoint(latitude, longitude, accuracy);
    m_nextStep.start();
}

void AnswerMedia::stopWalking()
{
    if (!std::exchange(m_walking, false))
        return;
    m_nextStep.stop();
    m_services.devices.position().stop();
    Q_EMIT changed();
}

} // namespace uthan::app
