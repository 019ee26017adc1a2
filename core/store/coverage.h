// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "share/statement.h"
#include "store/oplog.h"

#include <functional>

namespace uthan::store {

// One epoch with all its branches, as far as another device has come in it. A head stands for what is on its branch up
// to it, and for what that branch grew from.
class Coverage {
public:
    Coverage(Database& log, const Epoch& epoch);
    [[nodiscard]] Result<void> load();
    // The branch with that operation; -1: we do not have it.
    [[nodiscard]] Result<int> branchOf(qint64 seq, const QByteArray& hash) const;
    [[nodiscard]] Result<bool> cover(const share::Statement::Reach& reach); // false: that head is unknown here
    void coverTo(int branch, qint64 seq);
    [[nodiscard]] qint64 covered(int branch) const { return std::max(m_covered[branch], m_first[branch] - 1); }
    // What must have been sent of each branch so that operation `seq` of `branch` can be.
    void need(int branch, qint64 seq, const std::function<void(int, qint64)>& tell) const;

private:
    Database& m_log;
    const Epoch& m_epoch;
    QList<qint64> m_first; // its own first operation
    QList<int> m_parent;
    QList<qint64> m_covered;
};

struct LogPlace { // of an operation
    EpochId epoch;
    qint64 branch = 0;
    qint64 seq = 0;
};

// Up to which number the device has each branch of the epoch, as far as its heads say so to us. A head that is unknown
// here counts for nothing; then those count which the device named before.
[[nodiscard]] Result<QList<qint64>> reachedBy(const share::Holdings& holdings, const Epoch& epoch, Database& log);

} // namespace uthan::store
