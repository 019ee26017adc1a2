// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentviewmodel.h"

#include "base/crypto.h"
#include "i18n.h"
#include "personrecords.h"
#include "recordsviewmodel.h"
#include "storeservice.h"
#include "voice.h"

#include <QCborArray>

namespace uthan::app {

ConsentViewModel::ConsentViewModel(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.i18n, &I18n::languageChanged, this, &ConsentViewModel::changed);
    connect(&services.session, &PersonSession::ended, this, &ConsentViewModel::forget);
}

ConsentViewModel::~ConsentViewModel()
{
    m_code.fill(QLatin1Char(' '));
}

Result<ConsentViewModel::Form> ConsentViewModel::readForm(store::Programme& programme)
{
    const auto found = programme.records({.kind = QStringLiteral("consent_form")});
    if (!found)
        return found.error();
    Form newest;
    for (const record::Record& r : *found) {
        const int version = static_cast<int>(r.fields.value(QStringLiteral("version")).toInteger(0));
        if (version <= newest.version)
            continue;
        newest = Form{version, {}, {}};
        const QCborArray cards = r.fields.value(QStringLiteral("layers")).toArray();
        for (const auto& v : cards)
            newest.cards.append(Item{v.toMap().value(QStringLiteral("id")).toString(),
                textFromCbor(v.toMap().value(QStringLiteral("text")))});
        const QCborArray scopes = r.fields.value(QStringLiteral("scopes")).toArray();
        for (const auto& v : scopes) {
            const QCborMap m = v.toMap();
            newest.scopes.append(Item{m.value(QStringLiteral("id")).toString(),
                textFromCbor(m.value(QStringLiteral("text"))), m.value(QStringLiteral("required")).toBool(false)});
        }
    }
    if (newest.scopes.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("no consent form in this programme")};
    return newest;
}

void ConsentViewModel::begin()
{
    forget();
    load(false);
}

void ConsentViewModel::beginChange()
{
    forget();
    const record::ConsentState said = m_services.session.consent();
    for (auto it = said.scopes.cbegin(); it != said.scopes.cend(); ++it)
        m_answers.insert(it.key(), it.value() ? Answer::Yes : Answer::No);
    load(true);
}

void ConsentViewModel::load(bool change)
{
    m_change = change;
    setPhase(Phase::Loading);
    m_services.store.run([](store::Programme& p) { return readForm(p); })
        .then(this, [this, change](const Result<Form>& form) {
            if (m_phase != Phase::Loading)
                return;
            if (!form) {
                setPhase(Phase::NoForm);
                return;
            }
            m_form = *form;
            setPhase(change || m_form.cards.isEmpty() ? Phase::Scopes : Phase::Cards);
        });
}

const ConsentViewModel::Item* ConsentViewModel::item() const
{
    const QList<Item>& items = m_phase == Phase::Cards ? m_form.cards : m_form.scopes;
    const bool shown = m_phase == Phase::Cards || m_phase == Phase::Scopes;
    return shown && m_index < items.size() ? &items[m_index] : nullptr;
}

QString ConsentViewModel::itemId() const
{
    return item() ? item()->id : QString();
}

Words ConsentViewModel::words() const
{
    return item()
        ? Words::of(language::choose(item()->text, m_services.i18n.language(), {m_services.i18n.textLanguage()}))
        : Words();
}

int ConsentViewModel::count() const
{
    return static_cast<int>(m_phase == Phase::Cards ? m_form.cards.size() : m_form.scopes.size());
}

ConsentViewModel::Answer ConsentViewModel::answer() const
{
    return m_phase == Phase::Scopes ? m_answers.value(itemId(), Answer::None) : Answer::None;
}

bool ConsentViewModel::isRequired() const
{
    return item() && item()->required;
}

bool ConsentViewModel::canGoOn() const
{
    switch (m_phase) {
    case Phase::Scopes:
        return answer() != Answer::None && !m_saving;
    case Phase::Patch:
        return m_pattern >= 0;
    case Phase::Receipt:
        return !m_saving;
    default:
        return m_phase == Phase::Cards;
    }
}

void ConsentViewModel::setPattern(int pattern)
{
    m_pattern = qBound(0, pattern, 11);
    Q_EMIT changed();
}

void ConsentViewModel::setDye(int dye)
{
    m_dye = qBound(0, dye, 5);
    Q_EMIT changed();
}

void ConsentViewModel::setAlias(const QString& alias)
{
    m_alias = alias.left(40);
    Q_EMIT changed();
}

QString ConsentViewModel::receiptCode() const
{
    return m_code.isEmpty() ? QString() : m_code.left(5) + QLatin1Char(' ') + m_code.mid(5);
}

QString ConsentViewModel::receiptSpoken() const
{
    QStringList signs;
    for (const QChar c : m_code)
        signs << QString(c);
    return signs.join(QStringLiteral(", "));
}

void ConsentViewModel::say(Answer answer)
{
    if (m_phase != Phase::Scopes || !item())
        return;
    m_answers.insert(item()->id, answer);
    Q_EMIT changed();
}

void ConsentViewModel::next()
{
    if (!canGoOn())
        return;
    m_services.voice.stop();
    switch (m_phase) {
    case Phase::Cards:
        if (m_index + 1 < m_form.cards.size())
            setPhase(Phase::Cards, m_index + 1);
        else
            setPhase(Phase::Scopes);
        break;
    case Phase::Scopes:
        nextScope();
        break;
    case Phase::Patch:
        if (m_code.isEmpty())
            m_code = record::newReceiptCode(m_services.random);
        setPhase(Phase::Receipt);
        break;
    case Phase::Receipt:
        keep();
        break;
    default:
        break;
    }
}

void ConsentViewModel::nextScope()
{
    if (isRequired() && answer() == Answer::No && !m_change) {
        forget();
        Q_EMIT refused();
        return;
    }
    if (m_index + 1 < m_form.scopes.size())
        setPhase(Phase::Scopes, m_index + 1);
    else if (m_change)
        keep();
    else
        setPhase(Phase::Patch);
}

bool ConsentViewModel::back()
{
    m_services.voice.stop();
    switch (m_phase) {
    case Phase::Cards:
        if (m_index == 0)
            return false;
        setPhase(Phase::Cards, m_index - 1);
        return true;
    case Phase::Scopes:
        if (m_index > 0)
            setPhase(Phase::Scopes, m_index - 1);
        else if (m_change || m_form.cards.isEmpty())
            return false;
        else
            setPhase(Phase::Cards, static_cast<int>(m_form.cards.size()) - 1);
        return true;
    case Phase::Patch:
        setPhase(Phase::Scopes, static_cast<int>(m_form.scopes.size()) - 1);
        return true;
    case Phase::Receipt:
        setPhase(Phase::Patch);
        return true;
    default:
        return false;
    }
}

void ConsentViewModel::keep()
{
    m_saving = true;
    m_trouble = false;
    Q_EMIT changed();
    personrecords::Agreement said{
        m_services.session.receiptKey(), patch(), m_alias.trimmed(), m_services.i18n.language(), m_form.version, {}};
    for (const Item& scope : m_form.scopes)
        said.scopes.insert(scope.id, m_answers.value(scope.id, Answer::No) == Answer::Yes);
    const PersonSession::Person before{m_services.session.person(), m_services.session.receiptKey()};
    m_services.store
        .run([said, before, change = m_change, code = m_code](
                 store::Programme& p) mutable -> Result<PersonSession::Person> {
            if (change)
                return personrecords::agreeAnew(p, before, said);
            auto key = record::receiptKey(code, p.salt());
            if (!key)
                return key.error();
            said.receiptKey = key->publicKey;
            crypto::wipe(key->secretKey);
            return personrecords::agree(p, said);
        })
        .then(this, [this](const Result<PersonSession::Person>& kept) {
            m_saving = false;
            m_trouble = !kept;
            if (!kept) {
                Q_EMIT changed();
                return;
            }
            const bool change = m_change;
            forget();
            m_services.store.announce({QStringLiteral("person"), QStringLiteral("consent")});
            if (change) {
                m_services.session.setConsent(kept->consent);
                Q_EMIT changeKept();
            } else {
                m_services.session.begin(*kept);
            }
        });
}

void ConsentViewModel::forget()
{
    m_answers.clear();
    m_pattern = -1;
    m_dye = 0;
    m_alias.clear();
    m_code.fill(QLatin1Char(' '));
    m_code.clear();
    m_trouble = false;
    m_change = false;
    setPhase(Phase::Resting);
}

void ConsentViewModel::setPhase(Phase phase, int index)
{
    m_phase = phase;
    m_index = index;
    Q_EMIT changed();
}

} // namespace uthan::app
