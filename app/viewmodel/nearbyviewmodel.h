// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "nearbyservice.h"
#include "rowmodel.h"
#include "services.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace uthan::app {

// The people near and the thread to each, what is being shared with one of them and how much is left, and letting a
// newcomer in. Joining itself: JoinViewModel.
class NearbyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // deviceId, name, words, patch, link ("held" | "going" | "none"): who is near now
    Q_PROPERTY(uthan::app::RowModel* people READ people CONSTANT)
    // icon, name, total, done, words, where ("here" | "going" | "held"): small things first
    Q_PROPERTY(uthan::app::RowModel* rows READ rows CONSTANT)
    Q_PROPERTY(int behind READ behind NOTIFY changed) // of the people near, those who do not hold the same as we
    Q_PROPERTY(QString phase READ phase NOTIFY changed) // "resting" | "sharing" | "done" | "problem"
    Q_PROPERTY(QString withName READ withName NOTIFY changed)
    Q_PROPERTY(QString leftWords READ leftWords NOTIFY progressed) // "38 MB left, about 2 minutes"
    Q_PROPERTY(QString doneWords READ doneWords NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY changed)
    Q_PROPERTY(bool isUp READ isUp NOTIFY upChanged)
    Q_PROPERTY(QStringList addresses READ addresses NOTIFY upChanged)
    Q_PROPERTY(QString addressProblem READ addressProblem NOTIFY changed)
    // letting in
    Q_PROPERTY(QString code READ code NOTIFY invitationChanged) // empty: nobody is invited now
    Q_PROPERTY(int minutesLeft READ minutesLeft NOTIFY invitationChanged)
    Q_PROPERTY(QString askingName READ askingName NOTIFY invitationChanged) // empty: nobody asks
    Q_PROPERTY(QString askingDigits READ askingDigits NOTIFY invitationChanged) // to compare; empty: has the code
    Q_PROPERTY(QString welcomed READ welcomed NOTIFY invitationChanged) // who was let in last
    Q_PROPERTY(QString inviteProblem READ inviteProblem NOTIFY invitationChanged)
public:
    NearbyViewModel(const Services& services, NearbyService& nearby, QObject* parent = nullptr);

    [[nodiscard]] RowModel* people() { return &m_people; }
    [[nodiscard]] RowModel* rows() { return &m_rows; }
    [[nodiscard]] int behind() const { return m_behind; }
    [[nodiscard]] QString phase() const { return m_phase; }
    [[nodiscard]] QString withName() const { return m_withName; }
    [[nodiscard]] QString leftWords() const { return m_leftWords; }
    [[nodiscard]] QString doneWords() const { return m_doneWords; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString problemDetail() const { return m_problemDetail; }
    [[nodiscard]] bool isUp() const { return m_nearby.isUp(); }
    [[nodiscard]] QStringList addresses() const { return m_nearby.addresses(); }
    [[nodiscard]] QString addressProblem() const { return m_addressProblem; }
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] int minutesLeft() const;
    [[nodiscard]] QString askingName() const { return m_asking.deviceName; }
    [[nodiscard]] QString askingDigits() const { return m_asking.digits; }
    [[nodiscard]] QString welcomed() const { return m_welcomed; }
    [[nodiscard]] QString inviteProblem() const { return m_inviteProblem; }

    Q_INVOKABLE void enter() { m_nearby.enter(); } // a page of sharing is shown
    Q_INVOKABLE void leave() { m_nearby.leave(); }
    Q_INVOKABLE void shareWith(const QString& deviceId); // somebody near
    Q_INVOKABLE void shareWithAll(); // one after the other
    Q_INVOKABLE void shareWithAddress(const QString& address);
    Q_INVOKABLE void rest(); // what was done is kept
    Q_INVOKABLE void dismiss();
    Q_INVOKABLE void invite(bool asFacilitator);
    Q_INVOKABLE void endInvitation();
    Q_INVOKABLE void letIn(bool yes);

Q_SIGNALS:
    void changed();
    void progressed();
    void upChanged();
    void invitationChanged();

private:
    void readNames();
    void showPeople();
    void showStand(int session, const transport::ExchangeStand& stand);
    void showEnd(int session, const Result<transport::ExchangeOutcome>& outcome, bool weCalled);
    void begin(const transport::Endpoint& endpoint);
    void next();
    [[nodiscard]] QVariantMap rowOf(const QString& icon, const QString& name, const share::ExchangeTally& sent,
        const share::ExchangeTally& taken, bool isReached) const;
    [[nodiscard]] QString timeLeft(qint64 bytesLeft, qint64 bytesMoved) const;
    void setPhase(const QString& phase);

    Services m_services;
    NearbyService& m_nearby;
    RowModel m_people, m_rows;
    QHash<DeviceId, QString> m_names; // of the programme's devices
    int m_behind = 0;
    QList<transport::Endpoint> m_waiting; // to share with, one after the other
    QString m_phase = QStringLiteral("resting");
    QString m_withName, m_leftWords, m_doneWords, m_problem, m_problemDetail, m_addressProblem;
    DeviceId m_with;
    int m_session = 0; // that is shown
    QElapsedTimer m_since;
    QString m_code, m_welcomed, m_inviteProblem;
    transport::Asking m_asking;
    QTimer m_minute;
};

} // namespace uthan::app
