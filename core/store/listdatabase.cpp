// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listdatabase.h"
#include "form/lists/listreader.h"
#include "store/listinstance.h"

#include <QBuffer>

namespace uthan::store {

namespace {
    // Rows on their way into their table; one statement is kept for the columns known so far.
    class TableSink : public form::lists::RowSink {
    public:
        TableSink(Database& database, qint64 list)
            : m_database(database)
            , m_list(list)
            , m_table("rows_" + QByteArray::number(list))
        {
        }
        Result<void> begin()
        {
            return m_database.script("CREATE TABLE " + m_table + "(row INTEGER PRIMARY KEY) STRICT");
        }
        Result<void> addColumn(const QString& name) override
        {
            m_insert.reset();
            const QByteArray column = "c" + QByteArray::number(m_columns);
            UTHAN_TRY(
                m_database.script("ALTER TABLE " + m_table + " ADD COLUMN " + column + " TEXT NOT NULL DEFAULT ''"));
            return m_database.run(
                "INSERT INTO list_column(list, n, name) VALUES(?1, ?2, ?3)", m_list, m_columns++, name);
        }
        Result<void> addRow(const std::vector<QString>& values) override
        {
            if (!m_insert) {
                m_sql = "INSERT INTO " + m_table + " VALUES(?1";
                for (int i = 0; i < m_columns; ++i)
                    m_sql += ", ?" + QByteArray::number(i + 2);
                m_sql += ")";
                m_insert.emplace(m_database.query(m_sql.constData()));
            }
            return m_insert->runAgain(qint64(++m_rows), values, size_t(m_columns));
        }
        Result<void> setLeftOut(int column) override
        {
            return m_database.run(
                "UPDATE list_column SET left_out = 1 WHERE list = ?1 AND n = ?2", m_list, qint64(column));
        }
        [[nodiscard]] int rows() const { return m_rows; }
        void end() { m_insert.reset(); }

    private:
        Database& m_database;
        qint64 m_list;
        QByteArray m_table;
        QByteArray m_sql;
        std::optional<Query> m_insert;
        int m_columns = 0;
        int m_rows = 0;
    };
}

namespace {
    // While rows go in one after the other, few pages are needed again.
    class SmallCache {
    public:
        explicit SmallCache(Database& database)
            : m_database(database)
        {
            (void)m_database.script("PRAGMA cache_size = -2048");
        }
        ~SmallCache() { (void)m_database.script("PRAGMA cache_size = -6144"); }
        SmallCache(const SmallCache&) = delete;
        SmallCache& operator=(const SmallCache&) = delete;

    private:
        Database& m_database;
    };
}

ListDatabase::ListDatabase(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}
ListDatabase::~ListDatabase() = default;

Result<std::unique_ptr<ListDatabase>> ListDatabase::open(const QString& path, const QByteArray& key, Disk& disk)
{
    const auto attempt = [&]() -> Result<std::unique_ptr<ListDatabase>> {
        auto opened = Database::open(path, key, Database::Sync::Normal, disk.sqliteVfs());
        if (!opened)
            return opened.error();
        std::shared_ptr<Database> database(std::move(opened).value());
        UTHAN_TRY(database->migrate(QStringLiteral(":/migrations/lists")));
        UTHAN_TRY(database->script("PRAGMA cache_size = -6144"));
        return std::unique_ptr<ListDatabase>(new ListDatabase(std::move(database)));
    };
    auto made = attempt();
    if (made || (made.error().code != ErrorCode::Damaged && made.error().code != ErrorCode::Newer))
        return made;
    for (const char* rest : {"", "-wal", "-shm"})
        (void)disk.remove(path + QLatin1String(rest));
    return attempt();
}

Result<bool> ListDatabase::has(const QByteArray& content)
{
    Query q = m_database->query("SELECT 1 FROM list WHERE key = ?1", content);
    const bool found = q.next();
    UTHAN_TRY(q.status());
    return found;
}

Result<qint64> ListDatabase::begin(const QByteArray& content, const QString& name)
{
    qint64 id = 0;
    Query q = m_database->query("INSERT INTO list(key, name, rows) VALUES(?1, ?2, 0) RETURNING id", content, name);
    if (q.next())
        id = q.integer(0);
    UTHAN_TRY(q.status());
    return id;
}

Result<form::lists::Shape> ListDatabase::fill(qint64 id, const form::LongLists::Rows& rows)
{
    TableSink sink(*m_database, id);
    UTHAN_TRY(sink.begin());
    const Result<form::lists::Shape> shape = rows(sink);
    if (!shape)
        return shape.error();
    sink.end();
    if (*shape == form::lists::Shape::Rows)
        UTHAN_TRY(m_database->run("UPDATE list SET rows = ?1 WHERE id = ?2", sink.rows(), id));
    return *shape;
}

Result<void> ListDatabase::import(const QByteArray& content, QIODevice& file, const QString& fileName)
{
    const Result<bool> there = has(content);
    if (!there || *there)
        return there ? Result<void>() : there.error();
    const SmallCache cache(*m_database);
    Transaction transaction(*m_database);
    const Result<qint64> id = begin(content, fileName);
    if (!id)
        return id.error();
    const auto shape
        = fill(*id, [&](form::lists::RowSink& sink) { return form::lists::readList(file, fileName, sink); });
    if (!shape)
        return shape.error();
    if (*shape == form::lists::Shape::Tree) {
        if (!file.seek(0))
            return Error{ErrorCode::Internal, QStringLiteral("the file cannot be read twice"), fileName};
        const QByteArray document = file.readAll();
        UTHAN_TRY(m_database->run("DELETE FROM list_column WHERE list = ?1", *id));
        UTHAN_TRY(m_database->script("DELETE FROM rows_" + QByteArray::number(*id)));
        UTHAN_TRY(m_database->run("UPDATE list SET rows = 0, document = ?1 WHERE id = ?2", document, *id));
    }
    return transaction.commit();
}

Result<form::lists::Shape> ListDatabase::keep(
    const QByteArray& content, const QString& name, const form::LongLists::Rows& rows)
{
    const SmallCache cache(*m_database);
    Transaction transaction(*m_database);
    qint64 before = -1;
    {
        Query q = m_database->query("SELECT id FROM list WHERE key = ?1", content);
        if (q.next())
            before = q.integer(0);
        UTHAN_TRY(q.status());
    }
    if (before >= 0)
        UTHAN_TRY(remove(before));
    const Result<qint64> id = begin(content, name);
    if (!id)
        return id.error();
    const Result<form::lists::Shape> shape = fill(*id, rows);
    if (!shape || *shape == form::lists::Shape::Tree) // nothing of it stays
        return shape;
    UTHAN_TRY(transaction.commit());
    return *shape;
}

Result<void> ListDatabase::remove(qint64 id)
{
    std::vector<QByteArray> drops{"rows_" + QByteArray::number(id)};
    {
        Query q = m_database->query("SELECT made FROM list_index WHERE list = ?1 AND made LIKE 'search %'", id);
        while (q.next()) {
            const QByteArray column = q.text(0).mid(7).toLatin1();
            for (const char* kind : {"fold_", "tri_"})
                drops.push_back(kind + QByteArray::number(id) + '_' + column);
        }
        UTHAN_TRY(q.status());
    }
    for (const QByteArray& table : drops)
        UTHAN_TRY(m_database->script("DROP TABLE IF EXISTS " + table));
    return m_database->run("DELETE FROM list WHERE id = ?1", id);
}

Result<void> ListDatabase::removeAll(const QByteArray& contentStart, const QList<QByteArray>& but)
{
    std::vector<qint64> ids;
    {
        Query q = m_database->query(
            "SELECT id, key FROM list WHERE substr(key, 1, ?2) = ?1", contentStart, qint64(contentStart.size()));
        while (q.next()) {
            if (!but.contains(q.blob(1)))
                ids.push_back(q.integer(0));
        }
        UTHAN_TRY(q.status());
    }
    if (ids.empty())
        return {};
    Transaction transaction(*m_database);
    for (const qint64 id : ids)
        UTHAN_TRY(remove(id));
    UTHAN_TRY(transaction.commit());
    return m_database->checkpoint();
}

Result<std::unique_ptr<form::DataInstance>> ListDatabase::instance(const QByteArray& content)
{
    Query q = m_database->query("SELECT id FROM list WHERE key = ?1", content);
    if (!q.next()) {
        UTHAN_TRY(q.status());
        return Error{ErrorCode::NotFound, QStringLiteral("the list is not here")};
    }
    auto made = std::make_unique<ListInstance>(m_database, q.integer(0));
    UTHAN_TRY(made->load());
    return std::unique_ptr<form::DataInstance>(std::move(made));
}

Result<std::unique_ptr<form::DataInstance>> StoredLists::open(const QString& source)
{
    const QString file = form::attachedFile(source);
    const QByteArray content = form::isLongListSource(source) && !m_form.isEmpty()
        ? FormLists::contentOf(m_form, source)
        : m_contents.value(file.isEmpty() ? QString() : file);
    if (content.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("the list %1 is not here").arg(source), file};
    const auto database = ListDatabase::open(m_path, m_key, m_disk);
    if (!database)
        return database.error();
    return (*database)->instance(content);
}

Result<form::lists::Shape> FormLists::keep(const QString& source, const Rows& rows)
{
    return m_database.keep(contentOf(m_form, source), source, rows);
}

void FormLists::dropAllBut(const QStringList& sources)
{
    QList<QByteArray> kept;
    for (const QString& source : sources)
        kept << contentOf(m_form, source);
    if (const auto done = m_database.removeAll(m_form, kept); !done)
        qWarning("lists that no form uses are left: %s", qPrintable(done.error().text())); // they only take room
}

} // namespace uthan::store
