// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomeviewmodel.h"

#include "i18n.h"
#include "personrecords.h"
#include "storeservice.h"
#include "voice.h"

namespace uthan::app {

WelcomeViewModel::WelcomeViewModel(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.session, &PersonSession::ended, this, &WelcomeViewModel::restart);
    connect(&services.session, &PersonSession::begun, this, &WelcomeViewModel::restart);
}

QString WelcomeViewModel::goText() const
{
    const LanguageModel& all = *m_services.i18n.languages();
    for (int row = 0; row < all.rowCount(); ++row) {
        const QModelIndex at = all.index(row);
        if (all.data(at, LanguageModel::CodeRole).toString() == m_touched)
            return all.data(at, LanguageModel::GoRole).toString();
    }
    return {};
}

void WelcomeViewModel::touch(const QString& language)
{
    m_touched = language;
    m_services.i18n.setLanguage(language);
    Q_EMIT touchedChanged();
    const LanguageModel& all = *m_services.i18n.languages();
    for (int row = 0; row < all.rowCount(); ++row) {
        const QModelIndex at = all.index(row);
        if (all.data(at, LanguageModel::CodeRole).toString() == language)
            m_services.voice.speak(
                all.data(at, LanguageModel::GreetingRole).toString(), language, QStringLiteral("language/") + language);
    }
}

void WelcomeViewModel::setPracticeChoice(int choice)
{
    if (m_practice == choice)
        return;
    m_practice = choice;
    Q_EMIT practiceChoiceChanged();
}

void WelcomeViewModel::next()
{
    switch (m_step) {
    case Step::Language:
        if (!m_touched.isEmpty())
            setStep(Step::About);
        break;
    case Step::About:
        setStep(Step::Practice);
        break;
    case Step::Practice:
        setStep(Step::Consent);
        break;
    case Step::Declined:
        restart();
        break;
    case Step::Consent:
    case Step::Code:
        break;
    }
}

bool WelcomeViewModel::back()
{
    switch (m_step) {
    case Step::Language:
        return false;
    case Step::About:
    case Step::Code:
    case Step::Declined:
        setStep(Step::Language);
        return true;
    case Step::Practice:
        setStep(Step::About);
        return true;
    case Step::Consent:
        setStep(Step::Practice);
        return true;
    }
    return false;
}

void WelcomeViewModel::askForCode()
{
    answerCode(CodeAnswer::None);
    setStep(Step::Code);
}

void WelcomeViewModel::comeBack(const QString& code)
{
    if (m_looking)
        return;
    m_looking = true;
    m_answer = CodeAnswer::None;
    Q_EMIT lookingChanged();
    m_services.store.run([code](store::Programme& p) { return personrecords::findByCode(p, code); })
        .then(this, [this](const Result<PersonSession::Person>& found) {
            m_looking = false;
            if (!found) {
                const ErrorCode why = found.error().code;
                answerCode(why == ErrorCode::Input   ? CodeAnswer::NotACode
                        : why == ErrorCode::NotFound ? CodeAnswer::Unknown
                                                     : CodeAnswer::Trouble);
                return;
            }
            answerCode(CodeAnswer::None);
            m_services.session.begin(*found);
        });
}

void WelcomeViewModel::decline()
{
    // Only counted, with nothing about who, so that a community can see whether its invitation is understood.
    m_services.store.run([](store::Programme& p) {
        const QString key = QStringLiteral("consent.declined");
        return p.setSetting(key, p.setting(key).toInteger(0) + 1);
    });
    setStep(Step::Declined);
}

void WelcomeViewModel::restart()
{
    m_touched.clear();
    setPracticeChoice(-1);
    answerCode(CodeAnswer::None);
    Q_EMIT touchedChanged();
    setStep(Step::Language);
}

void WelcomeViewModel::setStep(Step step)
{
    if (m_step == step)
        return;
    m_services.voice.stop();
    m_step = step;
    Q_EMIT stepChanged();
}

void WelcomeViewModel::answerCode(CodeAnswer answer)
{
    m_answer = answer;
    Q_EMIT lookingChanged();
}

} // namespace uthan::app
