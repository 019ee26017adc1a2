// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "speechoutput.h"

#include <QThread>

namespace uthan::device {

// The system's voice (speech-dispatcher with espeak-ng on Linux). Finding the engine can take a second, so it lives on
// a thread of its own.
class QtSpeechOutput final : public SpeechOutput {
    Q_OBJECT
public:
    explicit QtSpeechOutput(QObject* parent = nullptr);
    ~QtSpeechOutput() override;
    void prepare() override;
    [[nodiscard]] bool isReady() const override { return m_ready; }
    [[nodiscard]] QStringList languages() const override { return m_languages; }
    [[nodiscard]] bool canSay(const QString& languageTag) const override;
    void say(const QString& text, const QString& languageTag) override;
    void stop() override;
    [[nodiscard]] bool isSpeaking() const override { return m_speaking; }

private:
    void found(const QStringList& languages);
    void setSpeaking(bool speaking);
    bool m_ready = false;
    bool m_speaking = false;
    QStringList m_languages;
    QThread* m_thread = new QThread; // left behind if the machine's speech service never answers
    QObject* m_worker = nullptr; // lives on m_thread
};

} // namespace uthan::device
