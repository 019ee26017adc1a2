// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoveryviewmodel.h"

#include "store/recoverytext.h"
#include "storecall.h"

namespace uthan::app {

RecoveryViewModel::RecoveryViewModel(StoreService& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &StoreService::opened, this, &RecoveryViewModel::refresh);
    connect(&store, &StoreService::closed, this, &RecoveryViewModel::forgetShares);
}

void RecoveryViewModel::refresh()
{
    askStore(
        m_store, this,
        [](store::Programme& programme) -> Result<Stand> {
            Stand stand;
            const store::DeviceInfo self = programme.thisDevice();
            stand.mayMake = !programme.waitsToJoin() && !self.removed && self.role >= store::Role::Steward;
            stand.isRecovering = programme.isRecovering();
            for (const store::DeviceInfo& device : programme.devices()) {
                if (device.isShares() && !device.removed) {
                    stand.needed = device.sharesNeeded;
                    stand.made = device.sharesMade;
                }
            }
            return stand;
        },
        [this](const Result<Stand>& stand) {
            m_stand = stand.valueOr({});
            Q_EMIT changed();
        });
}

void RecoveryViewModel::makeShares(int needed, int count)
{
    if (m_busy)
        return;
    setBusy(true);
    askStore(
        m_store, this,
        [needed, count](store::Programme& programme) { return programme.makeRecoveryShares(needed, count); },
        [this](const Result<QStringList>& shares) {
            m_busy = false;
            if (!shares) {
                fail(shares.error());
                return;
            }
            m_shares = *shares;
            m_problem = Problem::Nothing;
            m_store.announce({});
            refresh();
        });
}

void RecoveryViewModel::forgetShares()
{
    m_shares.clear();
    Q_EMIT changed();
}

bool RecoveryViewModel::isShare(const QString& text)
{
    return store::isRecoveryShare(text);
}

void RecoveryViewModel::begin(const QString& folder, const QStringList& shares, const QString& deviceName)
{
    if (m_busy)
        return;
    setBusy(true);
    m_store.recover(folder, shares, deviceName).then(this, [this](const Result<void>& begun) {
        m_busy = false;
        if (!begun) {
            fail(begun.error());
            return;
        }
        m_problem = Problem::Nothing;
        Q_EMIT changed();
        Q_EMIT started();
    });
}

void RecoveryViewModel::finish()
{
    if (m_busy)
        return;
    setBusy(true);
    askStore(
        m_store, this, [](store::Programme& programme) { return programme.finishRecovery(); },
        [this](const Result<void>& done) {
            m_busy = false;
            if (!done) {
                fail(done.error());
                return;
            }
            m_problem = Problem::Nothing;
            m_store.announce({});
            refresh();
            Q_EMIT finished();
        });
}

void RecoveryViewModel::fail(const Error& error)
{
    m_problemDetail = error.text();
    m_problem = error.code == ErrorCode::Input ? Problem::NotEnough
        : error.code == ErrorCode::Refused     ? Problem::NothingTakenIn
                                               : Problem::Other;
    Q_EMIT changed();
}

void RecoveryViewModel::dismiss()
{
    m_problem = Problem::Nothing;
    m_problemDetail.clear();
    Q_EMIT changed();
}

void RecoveryViewModel::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

} // namespace uthan::app
