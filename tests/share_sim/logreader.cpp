// SPDX-License-Identifier: GPL-3.0-or-later
#include "logreader.h"
#include "base/crypto.h"
#include "store/keyfile.h"

namespace sim {

using namespace uthan;
using namespace uthan::store;

Result<std::unique_ptr<LogReader>> LogReader::open(const QString& folder, Disk& disk)
{
    const auto key = readKeyFile(folder, disk);
    if (!key)
        return key.error();
    auto log = Database::open(folder + QStringLiteral("/log.db"), *key, Database::Sync::Normal, disk.sqliteVfs());
    if (!log)
        return log.error();
    auto reader = std::make_unique<LogReader>();
    reader->m_log = std::move(*log);
    return reader;
}

Result<QSet<QByteArray>> LogReader::operations()
{
    Query q = m_log->query("SELECT n, header FROM operation WHERE n > ?1 ORDER BY n", m_last);
    while (q.next()) {
        m_last = q.integer(0);
        m_seen.insert(crypto::hash(q.blob(1)));
    }
    UTHAN_TRY(q.status());
    return m_seen;
}

Result<qint64> LogReader::repeated()
{
    Query q = m_log->query("SELECT count(*) - count(DISTINCT header) FROM operation");
    const qint64 count = q.next() ? q.integer(0) : 0;
    UTHAN_TRY(q.status());
    return count;
}

Result<QSet<RecordId>> LogReader::withdrawn()
{
    QSet<RecordId> ids;
    Query q = m_log->query("SELECT record FROM withdrawn");
    while (q.next())
        ids.insert(q.id<RecordId>(0));
    UTHAN_TRY(q.status());
    return ids;
}

Result<QSet<QByteArray>> LogReader::quarantined()
{
    QSet<QByteArray> hashes;
    Query q = m_log->query("SELECT header FROM operation WHERE quarantined != 0");
    while (q.next())
        hashes.insert(crypto::hash(q.blob(0)));
    UTHAN_TRY(q.status());
    return hashes;
}

Result<bool> LogReader::has(RecordId record)
{
    Query q = m_log->query("SELECT 1 FROM operation WHERE record = ?1", record);
    const bool found = q.next();
    UTHAN_TRY(q.status());
    return found;
}

Result<QByteArray> LogReader::wrappedKey(RecordId record)
{
    Query q = m_log->query("SELECT wrapped FROM record_key WHERE record = ?1", record);
    const QByteArray key = q.next() ? q.blob(0) : QByteArray();
    UTHAN_TRY(q.status());
    return key;
}

Result<QSet<RecordId>> LogReader::wordless()
{
    QSet<RecordId> ids;
    Query q
        = m_log->query("SELECT DISTINCT record FROM operation WHERE body IS NULL AND quarantined = 0 AND kind != ?1 "
                       "AND record NOT IN (SELECT record FROM withdrawn) AND record IN (SELECT record FROM record_key "
                       "WHERE audience != 0)",
            static_cast<int>(OperationKind::Withdraw));
    while (q.next())
        ids.insert(q.id<RecordId>(0));
    UTHAN_TRY(q.status());
    return ids;
}

} // namespace sim
