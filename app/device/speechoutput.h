// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>
#include <QStringList>

namespace uthan::device {

// A machine voice, for text nobody has recorded. The engine is looked for in the background at the first `prepare`
// or `say`; until it is ready `canSay` is false. GUI thread.
class SpeechOutput : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void prepare() = 0;
    [[nodiscard]] virtual bool isReady() const = 0; // looked for; there may still be no voice
    [[nodiscard]] virtual QStringList languages() const = 0; // primary tags it has a voice for: "en", "bn"
    [[nodiscard]] virtual bool canSay(const QString& languageTag) const = 0;
    virtual void say(const QString& text, const QString& languageTag) = 0; // stops what it was saying
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isSpeaking() const = 0;

Q_SIGNALS:
    void readyChanged();
    void speakingChanged();
};

} // namespace uthan::device
