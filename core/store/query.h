// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <vector>

struct sqlite3_stmt;

namespace uthan::store {

class Database;

// One running statement, made by Database::query. Rows are read while next() is true; then ask status(), for an error
// also ends the rows. It goes back to the database's cache when it is destroyed.
class Query {
public:
    Query(Query&& other) noexcept;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query& operator=(Query&&) = delete;
    ~Query();

    [[nodiscard]] bool next();
    [[nodiscard]] Result<void> status() const;
    [[nodiscard]] Result<void> run(); // for statements that give no rows
    void bindAll(const std::vector<QString>& values); // to ?1, ?2 …
    // For many rows: binds ?1 and `count` texts to ?2 … (empty where there are fewer), runs, and can be run again.
    [[nodiscard]] Result<void> runAgain(qint64 first, const std::vector<QString>& texts, size_t count);

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray blob(int column) const; // null if NULL
    [[nodiscard]] qint64 size(int column) const; // of a blob
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    template <typename IdType> [[nodiscard]] IdType id(int column) const { return IdType::fromBytes(blob(column)); }

private:
    friend class Database;
    Query(Database& database, sqlite3_stmt* statement, bool isCached);
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, quint64 value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, const QByteArray& value); // a null array binds NULL
    void bind(int index, const QString& value);
    template <typename Tag> void bind(int index, const Id<Tag>& id) { bind(index, id.bytes()); }

    Database* m_database;
    sqlite3_stmt* m_statement;
    bool m_isCached;
    int m_code = 0;
};

} // namespace uthan::store
