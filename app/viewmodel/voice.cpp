// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice.h"

#include "devices.h"

#include <QPointer>

namespace uthan::app {

namespace {
    QPointer<Voice>& theOne()
    {
        static QPointer<Voice> one;
        return one;
    }
}

Voice::Voice(QObject* parent)
    : QObject(parent)
{
    if (!theOne())
        theOne() = this;
}

Voice::Voice(device::Devices& devices, QObject* parent)
    : Voice(parent)
{
    m_devices = &devices;
}

Voice::~Voice() = default;

Voice* Voice::create(QQmlEngine* engine, QJSEngine*)
{
    if (!theOne())
        return new Voice(engine);
    QJSEngine::setObjectOwnership(theOne(), QJSEngine::CppOwnership);
    return theOne();
}

void Voice::prepare()
{
    if (!m_devices || m_prepared)
        return;
    m_prepared = true;
    device::SpeechOutput& speech = m_devices->speech();
    connect(&speech, &device::SpeechOutput::readyChanged, this, &Voice::languagesChanged);
    connect(&speech, &device::SpeechOutput::speakingChanged, this, [this, &speech] {
        if (!speech.isSpeaking() && !m_usedPlayer)
            setPlaying({}, m_silent);
    });
    speech.prepare();
}

QStringList Voice::languages() const
{
    return m_prepared ? m_devices->speech().languages() : QStringList();
}

void Voice::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    if (!on)
        stop();
    Q_EMIT onChanged();
}

bool Voice::available(const QString& language) const
{
    return m_prepared && m_devices->speech().canSay(language);
}

void Voice::toggle(const QString& text, const QString& language, const QString& key)
{
    const QString k = key.isEmpty() ? text : key;
    if (k == m_playing || k == m_silent)
        stop();
    else
        speak(text, language, k);
}

void Voice::speak(const QString& text, const QString& language, const QString& key)
{
    stop();
    if (!m_on || text.isEmpty())
        return;
    prepare();
    const QString k = key.isEmpty() ? text : key;
    if (!available(language)) {
        setPlaying({}, k);
        return;
    }
    m_usedPlayer = false;
    setPlaying(k);
    m_devices->speech().say(text, language);
}

void Voice::play(const QByteArray& recording, const QString& key)
{
    stop();
    if (!m_devices || recording.isEmpty()) {
        setPlaying({}, key);
        return;
    }
    device::AudioPlayer& player = m_devices->player();
    const auto over = [this] {
        if (m_usedPlayer)
            setPlaying({});
    };
    connect(&player, &device::AudioPlayer::ended, this, over, Qt::SingleShotConnection);
    connect(&player, &device::AudioPlayer::failed, this, over, Qt::SingleShotConnection);
    m_usedPlayer = true;
    setPlaying(key);
    player.play(recording);
}

void Voice::stop()
{
    if (!m_playing.isEmpty()) {
        if (m_usedPlayer)
            m_devices->player().stop();
        else if (m_prepared)
            m_devices->speech().stop();
    }
    setPlaying({});
}

void Voice::setPlaying(const QString& playing, const QString& silent)
{
    if (m_playing == playing && m_silent == silent)
        return;
    m_playing = playing;
    m_silent = silent;
    Q_EMIT playingChanged();
}

} // namespace uthan::app
