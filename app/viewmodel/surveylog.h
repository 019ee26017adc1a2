// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/session/auditlog.h"
#include "services.h"

#include <memory>
#include <QObject>
#include <qqml.h>
#include <QTimer>

namespace uthan::app {

// The log of how a survey is filled in, where its form wishes one: said in plain words before anything is written down,
// refused or taken out again by one press. It lies in the draft and in nothing else until the answers are given.
class SurveyLog : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the survey")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool wishesPlaces READ wishesPlaces NOTIFY changed)
    Q_PROPERTY(bool wishesChanges READ wishesChanges NOTIFY changed)
    Q_PROPERTY(bool wishesUser READ wishesUser NOTIFY changed)
    Q_PROPERTY(bool asksReason READ asksReason NOTIFY changed) // why answers that were given are changed
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY reasonChanged)
    Q_PROPERTY(bool lacksReason READ lacksReason NOTIFY reasonChanged) // they were to be kept without one
public:
    enum class State { None, Asking, On, Declined }; // None: the form wishes no log
    Q_ENUM(State)
    explicit SurveyLog(const Services& services, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOn() const { return m_state == State::On; }
    [[nodiscard]] bool wishesPlaces() const { return m_wish.places; }
    [[nodiscard]] bool wishesChanges() const { return m_wish.changes; }
    [[nodiscard]] bool wishesUser() const { return m_wish.user; }
    [[nodiscard]] bool asksReason() const { return isOn() && m_revises && m_wish.reasons; }
    [[nodiscard]] QString reason() const { return m_reason; }
    void setReason(const QString& reason);
    [[nodiscard]] bool lacksReason() const { return m_lacksReason; }

    Q_INVOKABLE void agree(bool withPlaces, const QString& user);
    Q_INVOKABLE void decline();
    Q_INVOKABLE void takeOut(); // what was written down is gone, and nothing more is

    // A filling is opened. `kept` as save() gave it; `given` the file of answers that are changed, empty if they have
    // none. A newer form that wishes more than was asked about asks again.
    void open(const form::FormProgram& program, const QCborMap& kept, const QByteArray& given, bool revises);
    void begin(bool isNew); // the person sees the survey now
    [[nodiscard]] QCborMap save(const form::FormSession& session) const;
    [[nodiscard]] bool mayGive(); // else a reason is missing, which is shown
    [[nodiscard]] form::AuditLog* log() { return isOn() ? m_log.get() : nullptr; } // null: nothing is written down
    [[nodiscard]] form::Place place() const { return m_wish.place; }
    void forget(); // the filling is closed

Q_SIGNALS:
    void changed();
    void decided(); // agreed to or not
    void takenOut();
    void reasonChanged();

private:
    void setState(State state);
    void make();
    void look(); // where the device is
    void lookFrom(bool on);
    [[nodiscard]] int wished() const;

    Services m_services;
    form::AuditWish m_wish;
    std::unique_ptr<form::AuditLog> m_log;
    QTimer m_looks;
    State m_state = State::None;
    QString m_user, m_reason;
    QCborMap m_kept; // as it was when the person is asked anew, until they answer
    int m_asked = 0; // what the person was asked about, as bits
    bool m_withPlaces = false;
    bool m_revises = false;
    bool m_lacksReason = false;
    bool m_knowsPosition = false; // the source is connected
    std::optional<form::AuditLog::Event> m_lastOfPlaces;
};

} // namespace uthan::app
