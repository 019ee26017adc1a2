// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "share/hub.h"
#include "storeservice.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace uthan::transport {
class HubClient;
}

namespace uthan::app {

// The hub of the group, if it has one: a computer that is always on and keeps what it cannot read. Its address is kept
// on this device; a visit runs on a thread of its own, and the store is only asked in between.
class HubViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString address READ address NOTIFY changed) // empty: there is none
    Q_PROPERTY(QString host READ host NOTIFY changed) // of the address, for people
    Q_PROPERTY(QString addressProblem READ addressProblem NOTIFY changed)
    Q_PROPERTY(double lastVisit READ lastVisit NOTIFY changed) // ms since 1970; 0: never
    Q_PROPERTY(int onlyHere READ onlyHere NOTIFY changed) // things that lie on no other device and not with the hub
    Q_PROPERTY(QString phase READ phase NOTIFY changed) // "resting" | "visiting" | "done" | "problem"
    Q_PROPERTY(QString doneWords READ doneWords NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY changed)
public:
    explicit HubViewModel(StoreService& store, QObject* parent = nullptr);
    ~HubViewModel() override; // waits for the visit, which ends soon

    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString host() const;
    [[nodiscard]] QString addressProblem() const { return m_addressProblem; }
    [[nodiscard]] double lastVisit() const { return static_cast<double>(m_lastMs); }
    [[nodiscard]] int onlyHere() const { return m_onlyHere; }
    [[nodiscard]] QString phase() const { return m_phase; }
    [[nodiscard]] QString doneWords() const { return m_doneWords; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString problemDetail() const { return m_problemDetail; }

    // The address of the programme's hub on this device; null where there is none. Store thread.
    [[nodiscard]] static QString addressIn(const store::Programme& programme);

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void keep(const QString& address); // and visits it
    Q_INVOKABLE void forget();
    Q_INVOKABLE void visit();
    Q_INVOKABLE void stop(); // what was done is kept
    [[nodiscard]] QFuture<void> running() const { return m_visit; } // the visit, which ends soon after stop()
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();

private:
    struct Kept {
        QString address;
        qint64 lastMs = 0;
        int onlyHere = 0;
    };
    void show(const Result<share::HubReport>& report);
    void write(qint64 lastMs);

    StoreService& m_store;
    QString m_address, m_addressProblem, m_phase = QStringLiteral("resting"), m_doneWords, m_problem, m_problemDetail;
    qint64 m_lastMs = 0;
    int m_onlyHere = 0;
    bool m_isStopped = false;
    std::shared_ptr<transport::HubClient> m_client; // of the visit that runs
    QFuture<void> m_visit;
};

} // namespace uthan::app
