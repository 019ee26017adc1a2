// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "share/statement.h"
#include "store/database.h"

namespace uthan::store {

// What other devices said they hold. Changes are made inside the caller's Transaction; after a rollback it is thrown
// away and loaded again.
class Peers {
public:
    explicit Peers(Database& log)
        : m_log(log)
    {
    }
    [[nodiscard]] Result<void> load();
    // The caller has checked the signature. An older statement than the one here changes nothing; true if it was newer.
    [[nodiscard]] Result<bool> put(
        const share::Statement& statement, const share::SignedStatement& signedBytes, qint64 nowMs);
    [[nodiscard]] const share::Holdings* of(DeviceId device) const; // nullptr: never heard from
    [[nodiscard]] Result<QList<share::SignedStatement>> statements() const; // to pass on

private:
    using Reaches = QList<share::Statement::Reach>;
    [[nodiscard]] Result<bool> knows(const share::Statement::Reach& head) const;
    [[nodiscard]] Result<Reaches> earlierOf(const share::Statement& newest) const;
    Database& m_log;
    QHash<DeviceId, share::Holdings> m_holdings;
};

} // namespace uthan::store
