// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <functional>
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QStringList>

namespace uthan::device {
class Devices;
}

namespace uthan::app {

// One voice at a time, for the whole app: a recorded one (bytes), or the machine's where it has the language. In QML
// the singleton Voice; every hear button has a key and shows whether it is the one that sounds. Nothing is promised
// that cannot be heard: available() says whether there is a voice, and asking for one that is not there sets silentKey.
class Voice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString playingKey READ playingKey NOTIFY playingChanged)
    Q_PROPERTY(QString silentKey READ silentKey NOTIFY playingChanged) // asked for, but there is no voice for it
    Q_PROPERTY(QStringList languages READ languages NOTIFY languagesChanged) // primary tags with a machine voice
    Q_PROPERTY(bool isOn READ isOn WRITE setOn NOTIFY onChanged)
public:
    // No default constructor: QML would then make its own instead of asking create(). Without devices it is silent.
    explicit Voice(QObject* parent);
    Voice(device::Devices& devices, QObject* parent);
    ~Voice() override;
    static Voice* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] QString playingKey() const { return m_playing; }
    [[nodiscard]] QString silentKey() const { return m_silent; }
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);

    struct Saying {
        QString text, language, key;
    };
    using Fetch = std::function<void(const QString& file, const std::function<void(const QByteArray&)>& give)>;

    // A voice for this text: somebody's recording for that key, or the machine's in that language.
    Q_INVOKABLE bool available(const QString& language, const QString& key = {}) const;
    // Speaks, or stops when this key is the one that sounds. An empty key is the text itself.
    Q_INVOKABLE void toggle(const QString& text, const QString& language, const QString& key = {});
    // The same of two texts, one after the other; the second has the key with ".then" behind it.
    Q_INVOKABLE void toggleBoth(const QString& text, const QString& language, const QString& then,
        const QString& thenLanguage, const QString& key);
    Q_INVOKABLE void speak(const QString& text, const QString& language, const QString& key = {});
    Q_INVOKABLE void stop();
    void sayAll(const QList<Saying>& sayings); // one after the other; what has no voice is left out
    // Somebody has said the text with this key: it is played in place of the machine's voice. No file: nobody has.
    Q_INVOKABLE void setPrompt(const QString& key, const QString& file);
    void setPromptSource(const Fetch& fetch); // where the files come from; forgets the prompts there were
    void play(const QByteArray& recording, const QString& key); // a person's voice, or a recorded prompt
    void prepare(); // looks for the machine's voices, in the background; after the first picture is on screen

Q_SIGNALS:
    void playingChanged();
    void languagesChanged();
    void onChanged();

private:
    void setPlaying(const QString& playing, const QString& silent = {});
    bool begin(const Saying& saying);
    void sayNext();
    void startPlayer(const QByteArray& recording, const QString& key, const std::function<void()>& otherwise);
    device::Devices* m_devices = nullptr;
    QHash<QString, QString> m_prompts; // by key: file
    Fetch m_fetch;
    QList<Saying> m_queue;
    std::array<QMetaObject::Connection, 2> m_ends; // of what the player plays now
    int m_fetching = 0; // only the newest answer counts
    QString m_playing;
    QString m_silent;
    bool m_prepared = false;
    bool m_usedPlayer = false;
    bool m_on = true;
};

} // namespace uthan::app
