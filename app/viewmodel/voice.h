// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
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

    Q_INVOKABLE bool available(const QString& language) const;
    // Speaks, or stops when this key is the one that sounds. An empty key is the text itself.
    Q_INVOKABLE void toggle(const QString& text, const QString& language, const QString& key = {});
    Q_INVOKABLE void speak(const QString& text, const QString& language, const QString& key = {});
    Q_INVOKABLE void stop();
    void play(const QByteArray& recording, const QString& key); // a person's voice, or a recorded prompt
    void prepare(); // looks for the machine's voices, in the background; after the first picture is on screen

Q_SIGNALS:
    void playingChanged();
    void languagesChanged();
    void onChanged();

private:
    void setPlaying(const QString& playing, const QString& silent = {});
    device::Devices* m_devices = nullptr;
    QString m_playing;
    QString m_silent;
    bool m_prepared = false;
    bool m_usedPlayer = false;
    bool m_on = true;
};

} // namespace uthan::app
