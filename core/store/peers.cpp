// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peers.h"

namespace uthan::store {

Result<void> Peers::load()
{
    m_holdings.clear();
    Query q = m_log.query("SELECT device, statement FROM peer");
    while (q.next()) {
        if (const auto statement = share::Statement::parse(q.blob(1)))
            m_holdings.insert(q.id<DeviceId>(0), share::Holdings(*statement));
    }
    return q.status();
}

Result<bool> Peers::put(const share::Statement& statement, const share::SignedStatement& signedBytes)
{
    if (const share::Holdings* known = of(statement.device); known && known->number() >= statement.number)
        return false;
    UTHAN_TRY(m_log.run("INSERT OR REPLACE INTO peer(device, number, statement, signature) VALUES(?1, ?2, ?3, ?4)",
        statement.device, statement.number, signedBytes.bytes, signedBytes.signature));
    m_holdings.insert(statement.device, share::Holdings(statement));
    return true;
}

const share::Holdings* Peers::of(DeviceId device) const
{
    const auto it = m_holdings.constFind(device);
    return it == m_holdings.constEnd() ? nullptr : &*it;
}

Result<QList<share::SignedStatement>> Peers::statements() const
{
    QList<share::SignedStatement> all;
    Query q = m_log.query("SELECT statement, signature FROM peer");
    while (q.next())
        all.append({q.blob(0), q.blob(1)});
    UTHAN_TRY(q.status());
    return all;
}

} // namespace uthan::store
