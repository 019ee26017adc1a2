// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/ids.h"
#include "record/consent.h"
#include "record/record.h"

#include <QCborMap>
#include <QObject>
#include <QQmlEngine>

namespace uthan::app {

// Who is giving something now: one person of the many a tablet passes through, by pseudonym. Everything a view model
// makes for them carries person() as author, receiptKey() so that their code can take it back, and audience().
// Ended by "next person"; kept in the programme's settings so that a kill does not send anyone back to the start.
class PersonSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool isActive READ isActive NOTIFY changed)
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(int patch READ patch NOTIFY changed) // 0–71: pattern + 12 × dye; -1: nobody
    Q_PROPERTY(QString alias READ alias NOTIFY changed)
public:
    struct Person {
        PersonId id;
        QByteArray receiptKey = {}; // public half
        int patch = -1;
        QString alias = {};
        record::ConsentState consent = {};
    };
    using QObject::QObject;

    [[nodiscard]] bool isActive() const { return !m_person.id.isNull(); }
    [[nodiscard]] PersonId person() const { return m_person.id; }
    [[nodiscard]] QString personId() const { return isActive() ? m_person.id.text() : QString(); }
    [[nodiscard]] QByteArray receiptKey() const { return m_person.receiptKey; }
    [[nodiscard]] int patch() const { return m_person.patch; }
    [[nodiscard]] QString alias() const { return m_person.alias; }
    [[nodiscard]] record::ConsentState consent() const { return m_person.consent; }
    // Who may see what this person gives: all members, or stewards only without the scope "discuss".
    [[nodiscard]] record::Audience audience() const;

    void begin(const Person& person);
    void setConsent(const record::ConsentState& consent);
    void end(); // view models forget what they hold of the person on ended()

Q_SIGNALS:
    void changed();
    void begun();
    void ended();

private:
    Person m_person;
};

} // namespace uthan::app
