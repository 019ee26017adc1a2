// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "speechoutput.h"

#include <memory>
#include <QMutex>
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

    void found(const QStringList& languages); // by the voice, on this thread
    void setSpeaking(bool speaking);

private:
    // Shared with the thread, which may outlive us.
    struct LetterBox {
        QMutex mutex;
        QtSpeechOutput* reader = nullptr;
    };
    std::shared_ptr<LetterBox> m_letterBox = std::make_shared<LetterBox>();
    bool m_ready = false;
    bool m_speaking = false;
    QStringList m_languages;
    QThread* m_thread = new QThread; // left behind if the machine's speech service never answers
    QObject* m_worker = nullptr; // lives on m_thread
};

} // namespace uthan::device
