// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtaudiorecorder.h"

#include "opusencoders.h"

#include <QAudioDevice>
#include <QAudioInput>
#include <QAudioSource>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QMediaFormat>
#include <QMediaRecorder>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace uthan::device {

namespace {
    constexpr int kFirstLimitMs = 2'500; // most give sound within half a second
    constexpr int kStartLimitMs = 8'000;
    constexpr qint64 kRoomNeeded = 4LL * 1024 * 1024; // about twenty minutes of voice
    constexpr qint64 kRoomToGoOn = 256LL * 1024;
    const QString kType = QStringLiteral("audio/ogg");

    QAudioFormat earFormat()
    {
        QAudioFormat format;
        format.setSampleRate(16'000);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        return format;
    }
}

QtAudioRecorder::QtAudioRecorder(QObject* parent)
    : AudioRecorder(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &QtAudioRecorder::tooLong);
}

QtAudioRecorder::~QtAudioRecorder()
{
    if (m_recorder)
        disconnect(m_recorder.get(), nullptr, this, nullptr);
}

void QtAudioRecorder::prepare()
{
    if (m_recorder)
        return;
    writeFilesAtOnce();
    m_session = std::make_unique<QMediaCaptureSession>();
    m_input = std::make_unique<QAudioInput>();
    m_recorder = std::make_unique<QMediaRecorder>();
    QMediaFormat format(QMediaFormat::Ogg);
    format.setAudioCodec(QMediaFormat::AudioCodec::Opus);
    m_recorder->setMediaFormat(format);
    m_session->setAudioInput(m_input.get());
    m_session->setRecorder(m_recorder.get());
    connect(m_recorder.get(), &QMediaRecorder::recorderStateChanged, this, &QtAudioRecorder::recorderStateChanged);
    connect(m_recorder.get(), &QMediaRecorder::errorOccurred, this, &QtAudioRecorder::recorderFailed);
    connect(m_recorder.get(), &QMediaRecorder::durationChanged, this, [this](qint64 ms) {
        m_durationMs = ms;
        if (ms > 0 && m_state == State::Starting) { // sound is really coming in
            m_limit.stop();
            setState(State::Recording);
        }
        Q_EMIT durationChanged();
        grow();
        if (m_file && m_file->room() < kRoomToGoOn)
            stop(); // what was said so far is kept
    });
}

void QtAudioRecorder::begin(SoundQuality quality)
{
    if (m_state != State::Resting)
        return;
    m_quality = quality;
    const QAudioDevice microphone = QMediaDevices::defaultAudioInput();
    if (microphone.isNull())
        return fail(Problem::Missing);
    m_file = std::make_unique<HiddenFile>(QStringLiteral("voice"), QStringLiteral("voice.ogv"));
    if (!m_file->isThere() || m_file->room() < kRoomNeeded)
        return fail(Problem::NoRoom);
    m_durationMs = m_grownMs = 0;
    m_discarding = false;
    setState(State::Starting);
    open(microphone, kFirstLimitMs);
}

void QtAudioRecorder::open(const QAudioDevice& microphone, int limitMs)
{
    prepare();
    m_input->setDevice(microphone);
    m_recorder->setOutputLocation(QUrl::fromLocalFile(m_file->path()));
    m_isSecondTry = limitMs != kFirstLimitMs;
    m_limit.start(limitMs);
    listen(true);
    const OpusEncoders asWished(m_quality);
    m_recorder->record();
}

// On a busy machine one in some ten openings stays without a sound for ever, and the next one has it at once.
void QtAudioRecorder::tooLong()
{
    if (m_state != State::Starting || m_isSecondTry)
        return giveUp();
    letGo();
    const QAudioDevice microphone = QMediaDevices::defaultAudioInput();
    if (microphone.isNull())
        return fail(Problem::Missing);
    m_file = std::make_unique<HiddenFile>(QStringLiteral("voice"), QStringLiteral("voice.ogv"));
    if (!m_file->isThere())
        return fail(Problem::NoRoom);
    open(microphone, kStartLimitMs);
}

void QtAudioRecorder::pause()
{
    if (m_state == State::Recording)
        m_recorder->pause();
}

void QtAudioRecorder::resume()
{
    if (m_state == State::Paused)
        m_recorder->record();
}

void QtAudioRecorder::stop()
{
    if (m_state != State::Recording && m_state != State::Paused && m_state != State::Starting)
        return;
    setState(State::Stopping);
    m_limit.start(kStartLimitMs);
    listen(false);
    m_recorder->stop();
}

void QtAudioRecorder::discard()
{
    if (m_state == State::Resting)
        return;
    m_discarding = true;
    if (m_state != State::Stopping)
        stop();
}

void QtAudioRecorder::recorderStateChanged()
{
    switch (m_recorder->recorderState()) {
    case QMediaRecorder::RecordingState:
        if (m_state == State::Paused) {
            setState(State::Recording);
            listen(true);
        }
        break;
    case QMediaRecorder::PausedState:
        listen(false);
        setState(State::Paused);
        break;
    case QMediaRecorder::StoppedState:
        finish();
        break;
    }
}

void QtAudioRecorder::recorderFailed()
{
    if (m_state == State::Resting)
        return;
    const auto error = m_recorder->error();
    fail(error == QMediaRecorder::OutOfSpaceError          ? Problem::NoRoom
            : error == QMediaRecorder::LocationNotWritable ? Problem::NoRoom
                                                           : Problem::Missing);
}

void QtAudioRecorder::finish()
{
    if (m_state == State::Resting)
        return;
    m_limit.stop();
    listen(false);
    handOver(written(), Problem::NoAnswer);
}

// What was said so far. Ogg can be heard up to where it was cut off.
QByteArray QtAudioRecorder::written()
{
    return m_discarding || !m_file ? QByteArray() : m_file->all();
}

void QtAudioRecorder::grow()
{
    if (m_durationMs <= 0 || !m_file || !m_file->hide() || m_discarding || !isTimeToGrow(m_grownMs, m_durationMs))
        return;
    m_grownMs = m_durationMs;
    const QByteArray more = m_file->more();
    if (!more.isEmpty())
        Q_EMIT grew(more, kType, m_durationMs);
}

// Told before the rest: whoever waits for the recorder to rest knows then what came of it.
void QtAudioRecorder::handOver(const QByteArray& bytes, Problem why)
{
    const bool isWanted = !m_discarding;
    const qint64 ms = m_durationMs;
    m_file.reset();
    if (isWanted && bytes.isEmpty())
        Q_EMIT failed(why);
    else if (isWanted)
        Q_EMIT finished(bytes, kType, ms);
    clear();
}

void QtAudioRecorder::fail(Problem why)
{
    m_limit.stop();
    listen(false);
    if (m_recorder && m_recorder->recorderState() != QMediaRecorder::StoppedState) {
        const QSignalBlocker quiet(m_recorder.get());
        m_recorder->stop();
    }
    handOver(m_durationMs > 0 ? written() : QByteArray(), why); // what was said until then is not lost
}

// A recorder that once gave no sound gives none the next time either: whoever presses again gets a new one.
void QtAudioRecorder::giveUp()
{
    letGo();
    fail(Problem::NoAnswer);
}

void QtAudioRecorder::letGo()
{
    listen(false);
    disconnect(m_recorder.get(), nullptr, this, nullptr);
    m_recorder->stop();
    m_session->setRecorder(nullptr);
    m_session->setAudioInput(nullptr);
    m_recorder.reset();
    m_input.reset();
    m_session.reset();
}

void QtAudioRecorder::clear()
{
    m_file.reset();
    m_durationMs = 0;
    m_discarding = false;
    setState(State::Resting);
    Q_EMIT durationChanged();
}

void QtAudioRecorder::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void QtAudioRecorder::listen(bool on)
{
    m_earDevice = nullptr;
    m_ear.reset();
    if (on) {
        m_ear = std::make_unique<QAudioSource>(m_input->device(), earFormat());
        m_earDevice = m_ear->start();
        if (m_earDevice)
            connect(m_earDevice, &QIODevice::readyRead, this, &QtAudioRecorder::measure);
    }
    m_level = m_earDevice ? 0 : -1;
    Q_EMIT levelChanged();
}

// Loudness of the newest block: root mean square on a scale of 60 decibels, which is about how loud it seems.
void QtAudioRecorder::measure()
{
    const QByteArray block = m_earDevice->readAll();
    const auto* samples = reinterpret_cast<const qint16*>(block.constData());
    const qsizetype count = block.size() / qsizetype(sizeof(qint16));
    if (count == 0)
        return;
    double sum = 0;
    for (qsizetype i = 0; i < count; ++i)
        sum += double(samples[i]) * samples[i];
    const double rms = std::sqrt(sum / double(count)) / 32'768.0;
    m_level = rms <= 0 ? 0 : std::clamp(1.0 + 20.0 * std::log10(rms) / 60.0, 0.0, 1.0);
    Q_EMIT levelChanged();
}

} // namespace uthan::device
