// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <sqlite3.h>
#include <utility>

namespace uthan::store {

Query::Query(Database& database, sqlite3_stmt* statement, bool isCached)
    : m_database(&database)
    , m_statement(statement)
    , m_isCached(isCached)
{
}

Query::Query(Query&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_isCached(other.m_isCached)
    , m_code(other.m_code)
{
}

Query::~Query()
{
    if (!m_statement)
        return;
    if (!m_isCached) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement); // what a person said does not linger in a statement
    m_database->m_statements.find(std::string_view(sqlite3_sql(m_statement)))->second.isBusy = false;
}

bool Query::next()
{
    if (m_code != SQLITE_OK && m_code != SQLITE_ROW)
        return false;
    m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

Result<void> Query::status() const
{
    if (m_code == SQLITE_OK || m_code == SQLITE_ROW || m_code == SQLITE_DONE)
        return {};
    return m_database->error(m_code);
}

Result<void> Query::run()
{
    while (next()) { }
    return status();
}

void Query::bindAll(const std::vector<QString>& values)
{
    for (size_t i = 0; i < values.size(); ++i)
        bind(static_cast<int>(i) + 1, values[i]);
}

Result<void> Query::runAgain(qint64 first, const std::vector<QString>& texts, size_t count)
{
    bind(1, first);
    static const QString none = QStringLiteral("");
    for (size_t i = 0; i < count; ++i)
        bind(static_cast<int>(i) + 2, i < texts.size() && !texts[i].isNull() ? texts[i] : none);
    while (next()) { }
    UTHAN_TRY(status());
    m_code = sqlite3_reset(m_statement);
    return status();
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray Query::blob(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return data ? QByteArray(static_cast<const char*>(data), size) : isNull(column) ? QByteArray() : QByteArray("");
}

qint64 Query::size(int column) const
{
    return sqlite3_column_bytes(m_statement, column);
}

QString Query::text(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Query::bind(int index, qint64 value)
{
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_int64(m_statement, index, value);
}

void Query::bind(int index, const QByteArray& value)
{
    if (m_code == SQLITE_OK)
        m_code = value.isNull() ? sqlite3_bind_null(m_statement, index)
                                : sqlite3_bind_blob64(m_statement, index, value.constData(),
                                    static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
}

void Query::bind(int index, const QString& value)
{
    if (m_code == SQLITE_OK) {
        const QByteArray utf8 = value.toUtf8();
        m_code = sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
            SQLITE_TRANSIENT, SQLITE_UTF8);
    }
}

} // namespace uthan::store
