// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/coverage.h"

#include "base/crypto.h"

namespace uthan::store {

using share::Statement;

Coverage::Coverage(Database& log, const Epoch& epoch)
    : m_log(log)
    , m_epoch(epoch)
    , m_first(epoch.branches.size(), 1)
    , m_parent(epoch.branches.size(), -1)
    , m_covered(epoch.branches.size(), 0)
{
}

Result<void> Coverage::load()
{
    for (int b = 1; b < m_epoch.branches.size(); ++b) {
        Query q = m_log.query(
            "SELECT seq, header FROM operation WHERE epoch = ?1 AND branch = ?2 ORDER BY seq LIMIT 1", m_epoch.row, b);
        if (!q.next())
            return q.status();
        m_first[b] = q.integer(0);
        const auto header = OperationHeader::parse(q.blob(1));
        if (!header)
            return header.error();
        const auto parent = branchOf(m_first[b] - 1, header->previous);
        if (!parent)
            return parent.error();
        m_parent[b] = *parent;
    }
    return {};
}

Result<int> Coverage::branchOf(qint64 seq, const QByteArray& hash) const
{
    for (int b = 0; b < m_epoch.branches.size(); ++b) {
        if (m_epoch.branches[b].seq == seq && m_epoch.branches[b].hash == hash)
            return b;
    }
    Query q = m_log.query("SELECT branch, header FROM operation WHERE epoch = ?1 AND seq = ?2", m_epoch.row, seq);
    while (q.next()) {
        if (crypto::hash(q.blob(1)) == hash)
            return static_cast<int>(q.integer(0));
    }
    UTHAN_TRY(q.status());
    return -1;
}

Result<bool> Coverage::cover(const Statement::Reach& reach)
{
    const auto branch = branchOf(reach.seq, reach.head);
    if (!branch)
        return branch.error();
    if (*branch >= 0)
        coverTo(*branch, reach.seq);
    return *branch >= 0;
}

void Coverage::coverTo(int branch, qint64 seq)
{
    m_covered[branch] = std::max(m_covered[branch], seq);
    if (m_parent[branch] >= 0)
        coverTo(m_parent[branch], m_first[branch] - 1);
}

void Coverage::need(int branch, qint64 seq, const std::function<void(int, qint64)>& tell) const
{
    tell(branch, seq);
    if (m_parent[branch] >= 0)
        need(m_parent[branch], m_first[branch] - 1, tell);
}

Result<QList<qint64>> reachedBy(const share::Holdings& holdings, const Epoch& epoch, Database& log)
{
    const QList<EpochHead>& ours = epoch.branches;
    const QList<Statement::Reach> heads = holdings.heads(epoch.statement.epoch);
    if (heads.isEmpty())
        return QList<qint64>(ours.size(), 0);
    // Nearly always: one branch, of which both have the same.
    if (ours.size() == 1 && heads.size() == 1 && heads[0].seq == ours[0].seq && heads[0].head == ours[0].hash)
        return QList<qint64>{ours[0].seq};
    QByteArray state;
    for (const EpochHead& head : ours)
        state += head.hash;
    share::Holdings::Reckoned& reckoned = holdings.reckoned(epoch.statement.epoch);
    if (reckoned.ours == state)
        return reckoned.reached;
    Coverage coverage(log, epoch);
    UTHAN_TRY(coverage.load());
    bool knowsAll = true;
    for (const Statement::Reach& head : heads) {
        const auto known = coverage.cover(head);
        if (!known)
            return known.error();
        knowsAll = knowsAll && *known;
    }
    if (!knowsAll) {
        for (const Statement::Reach& head : holdings.earlier(epoch.statement.epoch)) {
            if (const auto known = coverage.cover(head); !known)
                return known.error();
        }
    }
    reckoned = {state, {}};
    for (int b = 0; b < ours.size(); ++b)
        reckoned.reached.append(coverage.covered(b));
    return reckoned.reached;
}

} // namespace uthan::store
