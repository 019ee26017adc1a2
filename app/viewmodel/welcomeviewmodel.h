// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "personsession.h"
#include "services.h"

#include <QObject>
#include <QQmlEngine>

namespace uthan::app {

// The way in for one person: language, what this is, one practice question, then consent (its own view model).
// Nothing is kept on the way; whoever turns round leaves no trace.
class WelcomeViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(QString touched READ touched NOTIFY touchedChanged) // the language card touched last; empty: none yet
    Q_PROPERTY(QString goText READ goText NOTIFY touchedChanged) // "go on in this language", in that language
    Q_PROPERTY(int practiceChoice READ practiceChoice WRITE setPracticeChoice NOTIFY practiceChoiceChanged)
    Q_PROPERTY(bool isLooking READ isLooking NOTIFY lookingChanged) // a receipt code is being tried
    Q_PROPERTY(CodeAnswer codeAnswer READ codeAnswer NOTIFY lookingChanged)
public:
    enum class Step { Language, About, Practice, Consent, Declined, Code };
    Q_ENUM(Step)
    enum class CodeAnswer { None, NotACode, Unknown, Trouble };
    Q_ENUM(CodeAnswer)
    explicit WelcomeViewModel(const Services& services, QObject* parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QString touched() const { return m_touched; }
    [[nodiscard]] QString goText() const;
    [[nodiscard]] int practiceChoice() const { return m_practice; }
    void setPracticeChoice(int choice);
    [[nodiscard]] bool isLooking() const { return m_looking; }
    [[nodiscard]] CodeAnswer codeAnswer() const { return m_answer; }

    Q_INVOKABLE void touch(const QString& language); // chooses, changes the app's language at once, greets
    Q_INVOKABLE void next();
    Q_INVOKABLE bool back(); // false on the first step
    Q_INVOKABLE void askForCode(); // "I have a code"
    Q_INVOKABLE void comeBack(const QString& code); // reopens what the code's holder began
    Q_INVOKABLE void decline(); // a kind end; only counted
    void restart(); // the language cards, nothing chosen

Q_SIGNALS:
    void stepChanged();
    void touchedChanged();
    void practiceChoiceChanged();
    void lookingChanged();

private:
    void setStep(Step step);
    void answerCode(CodeAnswer answer);
    Services m_services;
    Step m_step = Step::Language;
    QString m_touched;
    int m_practice = -1;
    bool m_looking = false;
    CodeAnswer m_answer = CodeAnswer::None;
};

} // namespace uthan::app
