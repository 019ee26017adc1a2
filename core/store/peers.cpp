// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peers.h"

#include "base/crypto.h"
#include "share/wire.h"

namespace uthan::store {

using share::Statement;

namespace {
    QByteArray encode(const QList<Statement::Reach>& reaches)
    {
        share::Put out;
        for (const Statement::Reach& reach : reaches) {
            out.raw(reach.epoch.bytes());
            out.number(reach.seq);
            out.raw(reach.head);
        }
        return out.bytes();
    }

    QList<Statement::Reach> decode(const QByteArray& bytes)
    {
        QList<Statement::Reach> reaches;
        share::Take in(bytes);
        while (in.more()) {
            const auto epoch = EpochId::fromBytes(in.raw(16));
            const auto seq = in.number<qint64>();
            reaches.append({epoch, seq, in.raw(crypto::kHashBytes)});
        }
        return reaches;
    }
}

Result<void> Peers::load()
{
    m_holdings.clear();
    Query q = m_log.query("SELECT device, statement, earlier, heard FROM peer");
    while (q.next()) {
        if (const auto statement = Statement::parse(q.blob(1)))
            m_holdings.insert(q.id<DeviceId>(0), share::Holdings(*statement, decode(q.blob(2)), q.integer(3)));
    }
    return q.status();
}

Result<bool> Peers::put(const Statement& statement, const share::SignedStatement& signedBytes, qint64 nowMs)
{
    if (const share::Holdings* known = of(statement.device); known && known->number() >= statement.number)
        return false;
    const auto earlier = earlierOf(statement);
    if (!earlier)
        return earlier.error();
    UTHAN_TRY(m_log.run("INSERT OR REPLACE INTO peer(device, number, statement, signature, heard, earlier) "
                        "VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
        statement.device, statement.number, signedBytes.bytes, signedBytes.signature, nowMs, encode(*earlier)));
    m_holdings.insert(statement.device, share::Holdings(statement, *earlier, nowMs));
    return true;
}

Result<bool> Peers::knows(const Statement::Reach& head) const
{
    Query q = m_log.query(
        "SELECT o.header FROM operation o JOIN epoch e ON e.id = o.epoch WHERE e.epoch = ?1 AND o.seq = ?2", head.epoch,
        head.seq);
    bool found = false;
    while (!found && q.next())
        found = crypto::hash(q.blob(0)) == head.head;
    UTHAN_TRY(q.status());
    return found;
}

// Statements travel before the operations they speak of. Until those have come, what the device named before still
// says where it is: of each epoch the newest heads that are known here.
Result<Peers::Reaches> Peers::earlierOf(const Statement& newest) const
{
    Reaches all;
    const share::Holdings* before = of(newest.device);
    const share::Holdings now(newest);
    const QList<EpochId> epochs = before ? now.epochs() : QList<EpochId>();
    for (const EpochId epoch : epochs) {
        if (before->heads(epoch) == now.heads(epoch)) {
            all += before->earlier(epoch);
            continue;
        }
        Reaches known;
        for (const Statement::Reach& head : before->heads(epoch)) {
            const auto here = knows(head);
            if (!here)
                return here.error();
            if (*here)
                known.append(head);
        }
        all += known.isEmpty() ? before->earlier(epoch) : known;
    }
    return all;
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
