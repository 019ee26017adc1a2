// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtspeechoutput.h"

#include "base/language.h"

#include <memory>
#include <QLocale>
#include <QTextToSpeech>

namespace uthan::device {

namespace {
    // The engine and what may be asked of it; only touched on its own thread.
    class Voice final : public QObject {
    public:
        std::function<void(const std::function<void(QtSpeechOutput&)>&)> tell; // does nothing once nobody listens

        void prepare()
        {
            m_engine = std::make_unique<QTextToSpeech>();
            QStringList tags;
            if (m_engine->state() != QTextToSpeech::Error) {
                const auto locales = m_engine->availableLocales();
                for (const QLocale& locale : locales) {
                    const QString tag = language::primary(locale.bcp47Name());
                    if (!tags.contains(tag))
                        tags.append(tag);
                }
            }
            connect(m_engine.get(), &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
                tell([speaking = state == QTextToSpeech::Speaking](
                         QtSpeechOutput& output) { output.setSpeaking(speaking); });
            });
            tell([tags](QtSpeechOutput& output) { output.found(tags); });
        }

        void say(const QString& text, const QString& tag)
        {
            m_engine->stop();
            m_engine->setLocale(QLocale(tag));
            m_engine->say(text);
        }

        void stop()
        {
            if (m_engine)
                m_engine->stop();
        }

    private:
        std::unique_ptr<QTextToSpeech> m_engine;
    };
}

QtSpeechOutput::QtSpeechOutput(QObject* parent)
    : SpeechOutput(parent)
{
    m_letterBox->reader = this;
}

QtSpeechOutput::~QtSpeechOutput()
{
    {
        const QMutexLocker lock(&m_letterBox->mutex);
        m_letterBox->reader = nullptr;
    }
    // A speech service that hangs while it is looked for must not keep the program from ending.
    constexpr unsigned long kPatienceMs = 1500;
    m_thread->quit();
    if (!m_thread->isRunning() || m_thread->wait(kPatienceMs))
        delete m_thread;
}

void QtSpeechOutput::prepare()
{
    if (m_worker)
        return;
    auto* voice = new Voice;
    voice->tell = [box = m_letterBox](const std::function<void(QtSpeechOutput&)>& what) {
        const QMutexLocker lock(&box->mutex);
        QtSpeechOutput* to = box->reader;
        if (to)
            QMetaObject::invokeMethod(
                to, [to, what] { what(*to); }, Qt::QueuedConnection);
    };
    m_worker = voice;
    voice->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, voice, &QObject::deleteLater);
    m_thread->setObjectName(QStringLiteral("speech"));
    m_thread->start();
    QMetaObject::invokeMethod(
        voice, [voice] { voice->prepare(); }, Qt::QueuedConnection);
}

bool QtSpeechOutput::canSay(const QString& languageTag) const
{
    return m_languages.contains(language::primary(languageTag));
}

void QtSpeechOutput::say(const QString& text, const QString& languageTag)
{
    prepare();
    if (m_ready && !canSay(languageTag))
        return;
    auto* voice = static_cast<Voice*>(m_worker);
    QMetaObject::invokeMethod(
        voice, [voice, text, languageTag] { voice->say(text, languageTag); }, Qt::QueuedConnection);
}

void QtSpeechOutput::stop()
{
    if (!m_worker)
        return;
    auto* voice = static_cast<Voice*>(m_worker);
    QMetaObject::invokeMethod(
        voice, [voice] { voice->stop(); }, Qt::QueuedConnection);
}

void QtSpeechOutput::found(const QStringList& languages)
{
    m_languages = languages;
    m_ready = true;
    Q_EMIT readyChanged();
}

void QtSpeechOutput::setSpeaking(bool speaking)
{
    if (m_speaking == speaking)
        return;
    m_speaking = speaking;
    Q_EMIT speakingChanged();
}

} // namespace uthan::device
