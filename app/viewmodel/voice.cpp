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
        if (speech.isSpeaking() || m_usedPlayer)
            return;
        if (m_queue.isEmpty())
            setPlaying({}, m_silent);
        else // not from inside the speech engine's own call
            QMetaObject::invokeMethod(this, &Voice::sayNext, Qt::QueuedConnection);
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

bool Voice::available(const QString& language, const QString& key) const
{
    return m_prompts.contains(key) || (m_prepared && m_devices->speech().canSay(language));
}

void Voice::setPrompt(const QString& key, const QString& file)
{
    const bool had = m_prompts.contains(key);
    if (file.isEmpty())
        m_prompts.remove(key);
    else
        m_prompts.insert(key, file);
    if (had != !file.isEmpty())
        Q_EMIT languagesChanged(); // what can be heard is another now
}

void Voice::setPromptSource(const Fetch& fetch)
{
    m_prompts.clear();
    m_fetch = fetch;
}

void Voice::toggle(const QString& text, const QString& language, const QString& key)
{
    const QString k = key.isEmpty() ? text : key;
    if (k == m_playing || k == m_silent)
        stop();
    else
        speak(text, language, k);
}

void Voice::toggleBoth(
    const QString& text, const QString& language, const QString& then, const QString& thenLanguage, const QString& key)
{
    const QString second = key + QStringLiteral(".then");
    if (m_playing == key || m_playing == second)
        return stop();
    sayAll({{text, language, key}, {then, thenLanguage, second}});
    if (m_playing.isEmpty()) // no voice for any of it: the sign says so
        speak(text, language, key);
}

void Voice::speak(const QString& text, const QString& language, const QString& key)
{
    stop();
    if (!m_on || text.isEmpty())
        return;
    prepare();
    const QString k = key.isEmpty() ? text : key;
    if (!begin({text, language, k}))
        setPlaying({}, k);
}

void Voice::sayAll(const QList<Saying>& sayings)
{
    stop();
    if (!m_on)
        return;
    prepare();
    m_queue = sayings;
    sayNext();
}

void Voice::sayNext()
{
    while (!m_queue.isEmpty()) {
        if (begin(m_queue.takeFirst()))
            return;
    }
    setPlaying({}, m_silent);
}

bool Voice::begin(const Saying& saying)
{
    const QString file = m_prompts.value(saying.key);
    if (!file.isEmpty() && m_fetch) {
        m_usedPlayer = true;
        setPlaying(saying.key);
        m_fetch(file, [this, saying, fetching = ++m_fetching](const QByteArray& recording) {
            if (fetching != m_fetching || m_playing != saying.key)
                return;
            const auto sayItself = [this, saying] {
                m_prompts.remove(saying.key); // not here, or nothing that can be heard: the machine says it
                if (begin(saying))
                    return;
                if (m_queue.isEmpty())
                    setPlaying({}, saying.key);
                else
                    sayNext();
            };
            if (recording.isEmpty())
                sayItself();
            else
                startPlayer(recording, saying.key, sayItself);
        });
        return true;
    }
    if (saying.text.isEmpty() || !available(saying.language))
        return false;
    m_usedPlayer = false;
    setPlaying(saying.key);
    m_devices->speech().say(saying.text, saying.language);
    return true;
}

void Voice::play(const QByteArray& recording, const QString& key)
{
    stop();
    if (!m_devices || recording.isEmpty()) {
        setPlaying({}, key);
        return;
    }
    startPlayer(recording, key, [this, key] { setPlaying({}, key); });
}

void Voice::startPlayer(const QByteArray& recording, const QString& key, const std::function<void()>& otherwise)
{
    device::AudioPlayer& player = m_devices->player();
    // One step for each end: what was stopped before it ended must not count the next one's end a second time.
    for (const QMetaObject::Connection& earlier : m_ends)
        disconnect(earlier);
    const auto only = [this](auto step) {
        return [this, step] {
            const auto here = step; // the connection it came by goes first
            for (const QMetaObject::Connection& each : m_ends)
                disconnect(each);
            if (m_usedPlayer)
                here();
        };
    };
    m_ends = {connect(&player, &device::AudioPlayer::ended, this, only([this] { sayNext(); })),
        connect(&player, &device::AudioPlayer::failed, this, only(otherwise))};
    m_usedPlayer = true;
    setPlaying(key);
    player.play(recording);
}

void Voice::stop()
{
    m_queue.clear();
    ++m_fetching;
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
