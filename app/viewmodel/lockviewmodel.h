// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storeservice.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace uthan::app {

// The lock of the programme: opening it at the start and after a quick lock, setting, changing and removing it. What is
// typed is given on and forgotten; the words for each problem are the page's.
class LockViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(Kind kind READ kind NOTIFY changed) // what guards the programme now
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed) // false until it was looked at
    Q_PROPERTY(bool asksForSecret READ asksForSecret NOTIFY changed) // a passphrase or a PIN has to be typed
    Q_PROPERTY(bool keyStoreIsThere READ keyStoreIsThere NOTIFY changed) // else no PIN and no key store can be chosen
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed) // stretching takes most of a second
    Q_PROPERTY(Problem problem READ problem NOTIFY changed) // of the last thing tried; dismiss() clears it
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY changed) // for the person who helps
    Q_PROPERTY(int wrongTries READ wrongTries NOTIFY changed) // in a row
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed) // counts down; unlock() does nothing before it is 0
public:
    enum class Kind { None, Passphrase, KeyStore, Pin };
    Q_ENUM(Kind)
    enum class Problem {
        Nothing,
        Wrong, // not the passphrase or PIN
        TooSoon, // see waitSeconds
        TooShort, // a passphrase of less than 8 characters
        NotAPin, // less than 6 digits, or something else than digits
        NoKeyStore, // the desktop's key store does not answer
        KeyStoreLost, // it answers and does not hold the secret: another computer, another person, or made anew
        KeyStoreRefused, // the person said no to the desktop
        NoRoom,
        Other,
    };
    Q_ENUM(Problem)
    // `letGo`: whoever is in the programme from another thread leaves it; finished when nobody is.
    LockViewModel(StoreService& store, std::function<QFuture<void>()> letGo, QObject* parent = nullptr);

    [[nodiscard]] Kind kind() const { return static_cast<Kind>(m_state.kind); }
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] bool asksForSecret() const { return m_state.asksForSecret(); }
    [[nodiscard]] bool keyStoreIsThere() const { return m_keyStoreIsThere; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] QString problemDetail() const { return m_problemDetail; }
    [[nodiscard]] int wrongTries() const { return m_state.wrongTries; }
    [[nodiscard]] int waitSeconds() const { return static_cast<int>((m_state.waitMs + 999) / 1000); }

    // For the app: looks at the lock of a folder, then says lookedAt().
    void look(const QString& folder);
    void watch(const QString& folder); // it was opened or made without a secret

    Q_INVOKABLE void refresh(); // the key store too; when a page about the lock is shown
    Q_INVOKABLE void unlock(const QString& secret);
    // One press: shuts the programme and forgets its keys. Only where a secret opens it again (asksForSecret).
    Q_INVOKABLE void lockNow();
    // `now`: the passphrase or PIN there is; empty where none is asked for. set() in the end, or a problem.
    Q_INVOKABLE void setPassphrase(const QString& now, const QString& passphrase);
    Q_INVOKABLE void setPin(const QString& now, const QString& pin);
    Q_INVOKABLE void setKeyStore(const QString& now);
    Q_INVOKABLE void removeLock(const QString& now);
    Q_INVOKABLE [[nodiscard]] static bool isGoodPassphrase(const QString& passphrase);
    Q_INVOKABLE [[nodiscard]] static bool isGoodPin(const QString& pin);
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    void set(); // another lock guards the programme now
    // For the app.
    void lookedAt(const uthan::Result<uthan::store::LockState>& state);
    void opened(); // the right secret was given
    void failed(const uthan::Error& error); // opening failed for a reason that is not the lock's
    void shutting(); // nothing of anybody is to be shown from now on

private:
    void setLock(const QString& now, store::NewLock lock);
    void take(const Result<store::LockState>& state);
    void fail(const Error& error);
    void setBusy(bool busy);
    void tick();

    StoreService& m_store;
    std::function<QFuture<void>()> m_letGo;
    QString m_folder;
    store::LockState m_state;
    store::LockKind m_wanted = store::LockKind::None;
    QTimer m_second;
    Problem m_problem = Problem::Nothing;
    QString m_problemDetail;
    bool m_isKnown = false, m_keyStoreIsThere = false, m_busy = false;
};

} // namespace uthan::app
