// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/query.h"

#include <memory>
#include <string_view>
#include <unordered_map>

struct sqlite3;

namespace uthan::store {

// One encrypted SQLite file (cipher aegis, 8 KB pages, WAL, secure_delete). The only code that speaks SQLite's C API.
// Owned and used by one thread.
class Database {
public:
    enum class Sync { Full, Normal }; // Full: a commit survives a power cut. Normal: only for what can be made again

    // Makes the file when it is not there. `key` is 32 raw bytes, never empty. `vfs`: Disk::sqliteVfs.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const QString& path, const QByteArray& key, Sync sync, const QByteArray& vfs = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    // Applies the numbered files of a resource folder that are newer than user_version, one transaction each.
    // Newer: the file was written by a later version of the program.
    [[nodiscard]] Result<void> migrate(const QString& resourceFolder);

    [[nodiscard]] Result<qint64> version(); // of its last migration; 0: a new file
    [[nodiscard]] static qint64 newestVersion(const QString& resourceFolder);

    // Binds values to ?1, ?2 … A faulty statement or value shows in the Query's status().
    template <typename... Values> [[nodiscard]] Query query(const char* sql, const Values&... values)
    {
        Query q = prepare(sql);
        [[maybe_unused]] int index = 0;
        (q.bind(++index, values), ...);
        return q;
    }
    template <typename... Values> [[nodiscard]] Result<void> run(const char* sql, const Values&... values)
    {
        return query(sql, values...).run();
    }
    [[nodiscard]] Result<void> script(const QByteArray& sql); // several statements, no values

    // Writes the WAL back and empties it, so that what was deleted is in no file.
    [[nodiscard]] Result<void> checkpoint();
    // Writes the WAL back as far as nobody reads it: the next commits are written over it.
    [[nodiscard]] Result<void> writeBack();
    [[nodiscard]] int pagesInJournal() const { return m_pagesInJournal; } // as of this connection's last commit
    [[nodiscard]] Result<void> checkIntegrity(); // reads every page; Damaged says what
    [[nodiscard]] QString cipher(); // "aegis", as the file itself is opened
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Error error(int code) const;

private:
    friend class Query;
    friend class Transaction;
    Database(QString path, sqlite3* handle);
    [[nodiscard]] Query prepare(const char* sql);
    static int afterCommit(void* self, sqlite3* handle, const char* name, int pages);

    struct Cached {
        sqlite3_stmt* statement = nullptr;
        bool isBusy = false;
    };
    QString m_path;
    sqlite3* m_handle;
    std::unordered_map<std::string_view, Cached> m_statements; // keys point into the statements' own text
    int m_pagesInJournal = 0;
    int m_depth = 0;
    bool m_failed = false;
};

// Begins (IMMEDIATE) when made, rolls back when destroyed without commit(). One inside another joins it: only the
// outermost commits, and a part that fails fails the whole.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    [[nodiscard]] const Result<void>& begun() const { return m_begun; } // else every change stands alone
    [[nodiscard]] Result<void> commit();

private:
    Database& m_database;
    Result<void> m_begun;
    bool m_isOpen = false;
};

} // namespace uthan::store
