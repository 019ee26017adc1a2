// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "base/crypto.h"
#include "base/files.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>

namespace uthan::store {

namespace {
    constexpr const char* kCipher = "aegis";
    constexpr int kBusyMs = 2000;
    constexpr int kMostPagesOfJournal = 2048;

    // The key as SQLite3MC takes it without stretching: it is random already.
    int applyKey(sqlite3* handle, const QByteArray& key)
    {
        QByteArray raw = QByteArrayLiteral("raw:") + key;
        const int code = sqlite3_key_v2(handle, "main", raw.constData(), static_cast<int>(raw.size()));
        crypto::burn(raw);
        return code;
    }

    QStringList migrations(const QString& resourceFolder)
    {
        return QDir(resourceFolder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    }

    ErrorCode codeOf(int code, int systemErrno)
    {
        switch (code & 0xFF) {
        case SQLITE_FULL:
            return ErrorCode::DiskFull;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorCode::Busy;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return ErrorCode::Damaged;
        case SQLITE_PERM:
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_AUTH:
            return ErrorCode::NoPermission;
        case SQLITE_IOERR:
            if (code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_CORRUPTFS || code == SQLITE_IOERR_DATA)
                return ErrorCode::Damaged;
            return files::errorFromErrno(systemErrno, {}).code;
        default:
            return ErrorCode::Internal;
        }
    }
}

Database::Database(QString path, sqlite3* handle)
    : m_path(std::move(path))
    , m_handle(handle)
{
}

Database::~Database()
{
    // What its pages held is zeroed as they are given back: a programme that was shut leaves no keys in memory.
    (void)script("PRAGMA memory_security = fill");
    for (auto& [text, cached] : m_statements)
        sqlite3_finalize(cached.statement);
    sqlite3_close_v2(m_handle);
}

Error Database::error(int code) const
{
    const int extended = sqlite3_extended_errcode(m_handle);
    const bool isSame = (extended & 0xFF) == (code & 0xFF);
    return {codeOf(isSame ? extended : code, sqlite3_system_errno(m_handle)),
        QString::fromUtf8(sqlite3_errmsg(m_handle)), m_path};
}

Result<std::unique_ptr<Database>> Database::open(
    const QString& path, const QByteArray& key, Sync sync, const QByteArray& vfs)
{
    if (key.size() != 32)
        return Error{ErrorCode::Internal, QStringLiteral("a database key has 32 bytes"), path};
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE, vfs.isEmpty() ? nullptr : vfs.constData());
    std::unique_ptr<Database> database(new Database(path, handle));
    if (opened != SQLITE_OK)
        return database->error(opened);
    sqlite3_busy_timeout(handle, kBusyMs);
    // The default too, not only this connection's cipher: else ATTACH silently takes another one.
    const int index = sqlite3mc_cipher_index(kCipher);
    if (index < 1 || sqlite3mc_config(handle, "default:cipher", index) != index
        || sqlite3mc_config(handle, "cipher", index) != index)
        return Error{ErrorCode::Internal, QStringLiteral("this SQLite has no cipher aegis"), path};
    if (const int keyed = applyKey(handle, key); keyed != SQLITE_OK)
        return database->error(keyed);
    (void)database->script("PRAGMA memory_security = none"); // see ~Database
    UTHAN_TRY(database->script("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON;"
                               "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"));
    // 16 MB of pages and of log: many records come in without reading pages again and again, and a log that is written
    // back seldom writes each page once for many changes.
    UTHAN_TRY(database->script("PRAGMA cache_size = -16384;"));
    sqlite3_wal_hook(handle, &Database::afterCommit, database.get());
    UTHAN_TRY(database->script(sync == Sync::Full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL"));
    return database;
}

// In place of SQLite's own hook for this, which does not tell how long the WAL is. One that cannot be written back now
// is after a later commit.
int Database::afterCommit(void* self, sqlite3* /*handle*/, const char* /*name*/, int pages)
{
    auto* database = static_cast<Database*>(self);
    database->m_pagesInJournal = pages;
    if (pages >= kMostPagesOfJournal)
        (void)database->writeBack();
    return SQLITE_OK;
}

QString Database::cipher()
{
    Query q = query("PRAGMA cipher");
    return q.next() ? q.text(0) : QString();
}

Result<void> Database::script(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return {};
}

Result<qint64> Database::version()
{
    Query q = query("PRAGMA user_version");
    const qint64 version = q.next() ? q.integer(0) : 0;
    UTHAN_TRY(q.status());
    return version;
}

qint64 Database::newestVersion(const QString& resourceFolder)
{
    return migrations(resourceFolder).size();
}

Result<void> Database::migrate(const QString& resourceFolder)
{
    const QStringList names = migrations(resourceFolder);
    const auto before = version();
    if (!before)
        return before.error();
    if (*before > names.size())
        return Error{ErrorCode::Newer,
            QStringLiteral("written by a later version of the program (schema %1, this program knows %2)")
                .arg(*before)
                .arg(names.size()),
            m_path};
    for (qsizetype i = *before; i < names.size(); ++i) {
        QFile file(resourceFolder + QLatin1Char('/') + names[i]);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Internal, QStringLiteral("migration %1 cannot be read").arg(names[i]), m_path};
        Transaction transaction(*this);
        UTHAN_TRY(script(file.readAll()));
        UTHAN_TRY(script("PRAGMA user_version = " + QByteArray::number(i + 1)));
        UTHAN_TRY(transaction.commit());
    }
    return {};
}

Query Database::prepare(const char* sql)
{
    const auto found = m_statements.find(std::string_view(sql));
    if (found != m_statements.end() && !found->second.isBusy) {
        found->second.isBusy = true;
        return {*this, found->second.statement, true};
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    const bool isCached = code == SQLITE_OK && found == m_statements.end();
    if (isCached)
        m_statements.emplace(std::string_view(sqlite3_sql(statement)), Cached{statement, true});
    Query q(*this, statement, isCached);
    q.m_code = code;
    return q;
}

Result<void> Database::checkpoint()
{
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return {};
}

Result<void> Database::writeBack()
{
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return {};
}

Result<void> Database::checkIntegrity()
{
    Query q = query("PRAGMA integrity_check(1)");
    if (q.next() && q.text(0) != QStringLiteral("ok"))
        return Error{ErrorCode::Damaged, q.text(0), m_path};
    return q.status();
}

Transaction::Transaction(Database& database)
    : m_database(database)
{
    if (m_database.m_depth == 0) {
        m_database.m_failed = false;
        m_begun = m_database.run("BEGIN IMMEDIATE");
        if (!m_begun)
            return;
    }
    ++m_database.m_depth;
    m_isOpen = true;
}

Transaction::~Transaction()
{
    if (!m_isOpen)
        return;
    m_database.m_failed = true;
    if (--m_database.m_depth == 0)
        (void)m_database.script("ROLLBACK"); // SQLite may have rolled back by itself; then this is refused, and fine
}

Result<void> Transaction::commit()
{
    UTHAN_TRY(m_begun);
    if (m_database.m_failed)
        return Error{
            ErrorCode::Internal, QStringLiteral("a part of this transaction failed before"), m_database.m_path};
    if (m_database.m_depth == 1)
        UTHAN_TRY(m_database.run("COMMIT"));
    --m_database.m_depth;
    m_isOpen = false;
    return {};
}

} // namespace uthan::store
