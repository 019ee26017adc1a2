// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storeservice.h"

#include <QObject>
#include <QQmlEngine>

namespace uthan::app {

// Recovery shares: making them for stewards to keep, and bringing a programme back from them on a new device. The
// shares just made are held here until forgetShares(), and nowhere else.
class RecoveryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QStringList shares READ shares NOTIFY changed) // the texts just made; also what a QR code holds
    Q_PROPERTY(int needed READ needed NOTIFY changed) // of the shares people hold now; 0: none were made
    Q_PROPERTY(int made READ made NOTIFY changed)
    Q_PROPERTY(bool mayMake READ mayMake NOTIFY changed) // a steward or keeper
    Q_PROPERTY(
        bool isRecovering READ isRecovering NOTIFY changed) // this device is being brought back: finish() ends it
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed)
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY changed) // for the person who helps
public:
    enum class Problem {
        Nothing,
        NotEnough, // or shares that were not made together
        NothingTakenIn, // finish() before anything came, or these shares were ended meanwhile
        Other,
    };
    Q_ENUM(Problem)
    explicit RecoveryViewModel(StoreService& store, QObject* parent = nullptr);

    [[nodiscard]] QStringList shares() const { return m_shares; }
    [[nodiscard]] int needed() const { return m_stand.needed; }
    [[nodiscard]] int made() const { return m_stand.made; }
    [[nodiscard]] bool mayMake() const { return m_stand.mayMake; }
    [[nodiscard]] bool isRecovering() const { return m_stand.isRecovering; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] QString problemDetail() const { return m_problemDetail; }

    Q_INVOKABLE void refresh(); // when a page about it is shown
    Q_INVOKABLE void makeShares(int needed, int count); // those before are worth nothing from then on
    Q_INVOKABLE void forgetShares(); // everybody has theirs
    Q_INVOKABLE [[nodiscard]] static bool isShare(const QString& text); // no letter of it is wrong
    // A new folder from shares; started() when the device waits for what is left. For the app: AppViewModel::recover.
    void begin(const QString& folder, const QStringList& shares, const QString& deviceName);
    Q_INVOKABLE void finish(); // once everything that is left was taken in
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    void started();
    void finished();

private:
    struct Stand {
        int needed = 0, made = 0;
        bool mayMake = false, isRecovering = false;
    };
    void setBusy(bool busy);
    void fail(const Error& error);

    StoreService& m_store;
    QStringList m_shares;
    Stand m_stand;
    Problem m_problem = Problem::Nothing;
    QString m_problemDetail;
    bool m_busy = false;
};

} // namespace uthan::app
