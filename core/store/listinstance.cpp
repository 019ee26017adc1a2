// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listinstance.h"
#include "form/lists/foldtext.h"
#include "form/xpath/xpathvalue.h"

#include <algorithm>
#include <QHash>

namespace uthan::store {

using form::foldText;

namespace {
    constexpr size_t kFewRows = 3000; // so many are looked at one by one
    constexpr int kTrigram = 3;

    QList<uint> codePoints(const QString& text)
    {
        return text.toUcs4();
    }

    // "abc" "bcd" …: all must be there.
    QString trigramsOf(const QStringList& words)
    {
        QStringList out;
        for (const QString& word : words) {
            const QList<uint> letters = codePoints(word);
            for (qsizetype i = 0; i + kTrigram <= letters.size(); ++i) {
                QString part = QString::fromUcs4(reinterpret_cast<const char32_t*>(letters.constData()) + i, kTrigram);
                part.replace(QLatin1Char('"'), QLatin1String("\"\""));
                out << QLatin1Char('"') + part + QLatin1Char('"');
            }
        }
        out.removeDuplicates();
        return out.join(QLatin1Char(' '));
    }
}

// Rows by how well they fit. The search goes on a while after there are enough, for a better one may come late.
struct ListInstance::Hits {
    const std::vector<int>* among = nullptr; // only these
    int limit = 0;
    int looked = 0;
    std::vector<int> byFit[3] = {};
    QSet<int> seen = {};

    void take(int row, int fit)
    {
        if (fit < 0 || seen.contains(row) || (among && !std::binary_search(among->begin(), among->end(), row)))
            return;
        ++looked;
        seen.insert(row);
        byFit[fit].push_back(row);
    }
    [[nodiscard]] bool isFull() const
    {
        const size_t good = byFit[0].size() + byFit[1].size();
        return static_cast<int>(good) >= limit || looked >= limit * 4;
    }
    [[nodiscard]] std::vector<int> best()
    {
        std::vector<int> out = byFit[0];
        for (const int fit : {1, 2}) {
            std::sort(byFit[fit].begin(), byFit[fit].end());
            out.insert(out.end(), byFit[fit].begin(), byFit[fit].end());
        }
        if (static_cast<int>(out.size()) > limit)
            out.resize(static_cast<size_t>(limit));
        return out;
    }
};

ListInstance::ListInstance(std::shared_ptr<Database> database, qint64 id)
    : m_database(std::move(database))
    , m_id(id)
{
}

Result<void> ListInstance::load()
{
    {
        Query q = m_database->query("SELECT rows FROM list WHERE id = ?1", m_id);
        if (q.next())
            m_count = static_cast<int>(q.integer(0));
        UTHAN_TRY(q.status());
    }
    Query q = m_database->query("SELECT name, left_out FROM list_column WHERE list = ?1 ORDER BY n", m_id);
    while (q.next()) {
        m_columns << q.text(0);
        m_isLeftOut.push_back(q.integer(1) != 0);
    }
    m_rowSql = "SELECT * FROM " + table("rows") + " WHERE row = ?1";
    return q.status();
}

QByteArray ListInstance::table(const char* kind, int column) const
{
    QByteArray name = QByteArray(kind) + '_' + QByteArray::number(m_id);
    if (column >= 0)
        name += '_' + QByteArray::number(column);
    return name;
}

QByteArray ListInstance::document() const
{
    if (m_count > 0) // of a tree there are no rows
        return {};
    Query q = m_database->query("SELECT document FROM list WHERE id = ?1", m_id);
    return q.next() ? q.blob(0) : QByteArray();
}

QStringList ListInstance::row(int row) const
{
    if (row != m_lastRow) {
        m_last.clear();
        Query q = m_database->query(m_rowSql.constData(), qint64(row) + 1);
        if (q.next()) {
            for (int i = 0; i < m_columns.size(); ++i)
                m_last << q.text(i + 1);
        }
        m_lastRow = row;
    }
    return m_last;
}

QString ListInstance::value(int wanted, int column) const
{
    return column < 0 || wanted < 0 ? QString() : row(wanted).value(column);
}

bool ListInstance::hasEmpty(int row, int column) const
{
    Q_UNUSED(row)
    return column >= 0 && !m_isLeftOut[size_t(column)];
}

std::optional<bool> ListInstance::isMade(const QString& index) const
{
    const auto known = m_made.constFind(index);
    if (known != m_made.constEnd())
        return *known;
    Query q = m_database->query("SELECT usable FROM list_index WHERE list = ?1 AND made = ?2", m_id, index);
    if (!q.next())
        return std::nullopt;
    m_made.insert(index, q.integer(0) != 0);
    return q.integer(0) != 0;
}

Result<void> ListInstance::noteMade(const QString& index, bool usable) const
{
    m_made.insert(index, usable);
    return m_database->run(
        "INSERT OR REPLACE INTO list_index(list, made, usable) VALUES(?1, ?2, ?3)", m_id, index, usable);
}

Result<void> ListInstance::makeIndex(const QList<int>& columns) const
{
    QString name;
    QByteArray list;
    for (const int column : columns) {
        name += (name.isEmpty() ? QString() : QStringLiteral(" ")) + QString::number(column);
        list += (list.isEmpty() ? "c" : ", c") + QByteArray::number(column);
    }
    if (isMade(name))
        return {};
    Transaction transaction(*m_database);
    QByteArray index = table("equal");
    for (const int column : columns)
        index += '_' + QByteArray::number(column);
    UTHAN_TRY(m_database->script("CREATE INDEX IF NOT EXISTS " + index + " ON " + table("rows") + "(" + list + ")"));
    UTHAN_TRY(noteMade(name, true));
    return transaction.commit();
}

std::vector<int> ListInstance::rowsWhere(const QList<Equality>& equalities, int limit) const
{
    std::vector<int> rows;
    QList<Equality> sorted = equalities;
    std::sort(sorted.begin(), sorted.end(), [](const Equality& a, const Equality& b) { return a.column < b.column; });
    QList<int> columns;
    QByteArray sql = "SELECT row FROM " + table("rows");
    for (const Equality& each : sorted) {
        if (each.column < 0 || each.column >= m_columns.size())
            return rows;
        sql += (columns.isEmpty() ? " WHERE c" : " AND c") + QByteArray::number(each.column) + " = ?"
            + QByteArray::number(columns.size() + 1);
        if (!columns.contains(each.column))
            columns << each.column;
    }
    if (!columns.isEmpty() && !makeIndex(columns))
        return rows;
    sql += " ORDER BY row";
    if (limit >= 0)
        sql += " LIMIT " + QByteArray::number(limit);
    std::vector<QString> values;
    for (const Equality& each : std::as_const(sorted))
        values.push_back(each.value);
    Query q = m_database->query(sql.constData());
    q.bindAll(values);
    while (q.next())
        rows.push_back(static_cast<int>(q.integer(0)) - 1);
    return rows;
}

// A date counts as days since 1970, which SQLite does not know: a column with something like a date is not for this.
Result<bool> ListInstance::makeNumbers(int column) const
{
    const QString name = QStringLiteral("number %1").arg(column);
    if (const std::optional<bool> made = isMade(name))
        return *made;
    const QByteArray c = "c" + QByteArray::number(column);
    bool hasDates = false;
    {
        const QByteArray sql
            = "SELECT 1 FROM " + table("rows") + " WHERE trim(" + c + ") GLOB '*[0-9][0-9][0-9]-[0-9]*' LIMIT 1";
        Query q = m_database->query(sql.constData());
        hasDates = q.next();
        UTHAN_TRY(q.status());
    }
    Transaction transaction(*m_database);
    if (!hasDates)
        UTHAN_TRY(m_database->script("CREATE INDEX IF NOT EXISTS " + table("number", column) + " ON " + table("rows")
            + "(CAST(" + c + " AS REAL))"));
    UTHAN_TRY(noteMade(name, !hasDates));
    UTHAN_TRY(transaction.commit());
    return !hasDates;
}

bool ListInstance::rowsNear(int column, double number, std::vector<int>& rows) const
{
    if (column < 0 || column >= m_columns.size())
        return true;
    const Result<bool> usable = makeNumbers(column);
    if (!usable || !*usable)
        return false;
    const QByteArray sql = "SELECT row FROM " + table("rows") + " WHERE CAST(c" + QByteArray::number(column)
        + " AS REAL) = CAST(?1 AS REAL) ORDER BY row";
    Query q = m_database->query(sql.constData(), form::xpath::numberToText(number));
    while (q.next())
        rows.push_back(static_cast<int>(q.integer(0)) - 1);
    return true;
}

Result<void> ListInstance::prepareFor(const QList<int>& equalColumns)
{
    QList<int> sorted = equalColumns;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    return sorted.isEmpty() || sorted.contains(-1) ? Result<void>() : makeIndex(sorted);
}

Result<void> ListInstance::prepareSearch(int column)
{
    return column < 0 ? Result<void>() : makeSearch(column);
}

// Two ways in: all folded texts in order, for what one begins to type, and their trigrams, for what is inside.
Result<void> ListInstance::makeSearch(int column) const
{
    const QString name = QStringLiteral("search %1").arg(column);
    if (isMade(name))
        return {};
    const QByteArray fold = table("fold", column);
    const QByteArray tri = table("tri", column);
    Transaction transaction(*m_database);
    UTHAN_TRY(m_database->script("CREATE TABLE " + fold
        + "(fold TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY(fold, row)) STRICT, WITHOUT ROWID;"
          "CREATE VIRTUAL TABLE "
        + tri + " USING fts5(t, content='', detail=none, columnsize=0, tokenize='trigram case_sensitive 1');"));
    {
        const QByteArray select
            = "SELECT row, c" + QByteArray::number(column) + " FROM " + table("rows") + " ORDER BY row";
        const QByteArray intoTri = "INSERT INTO " + tri + "(rowid, t) VALUES(?1, ?2)";
        const QByteArray intoFold = "INSERT INTO " + fold + " VALUES(?2, ?1)";
        Query q = m_database->query(select.constData());
        Query addTri = m_database->query(intoTri.constData());
        Query addFold = m_database->query(intoFold.constData());
        while (q.next()) {
            const std::vector<QString> folded{foldText(q.text(1))};
            UTHAN_TRY(addTri.runAgain(q.integer(0), folded, 1));
            UTHAN_TRY(addFold.runAgain(q.integer(0), folded, 1));
        }
        UTHAN_TRY(q.status());
    }
    UTHAN_TRY(noteMade(name, true));
    return transaction.commit();
}

std::vector<int> ListInstance::search(int column, const QString& text, const std::vector<int>* among, int limit) const
{
    const QStringList words = form::searchWords(text);
    Hits hits{among, limit};
    if (words.isEmpty()) {
        const int all = among ? static_cast<int>(among->size()) : m_count;
        for (int i = 0; i < std::min(all, limit); ++i)
            hits.take(among ? (*among)[size_t(i)] : i, 0);
        return hits.best();
    }
    if (column < 0 || column >= m_columns.size() || limit <= 0)
        return {};
    if (among && among->size() <= kFewRows) {
        searchAmong(column, words, *among, hits);
        return hits.best();
    }
    if (!makeSearch(column))
        return {};
    searchBeginning(column, words, hits);
    const bool isShort
        = std::none_of(words.begin(), words.end(), [](const QString& w) { return codePoints(w).size() >= kTrigram; });
    if (!hits.isFull() && isShort)
        searchShort(column, words, hits);
    else if (!hits.isFull())
        searchInside(column, words, hits);
    return hits.best();
}

void ListInstance::searchAmong(int column, const QStringList& words, const std::vector<int>& among, Hits& hits) const
{
    for (const int row : among)
        hits.take(row, form::fitOf(foldText(value(row, column)), words));
}

void ListInstance::searchBeginning(int column, const QStringList& words, Hits& hits) const
{
    const QByteArray sql
        = "SELECT row FROM " + table("fold", column) + " WHERE fold >= ?1 AND fold < ?2 ORDER BY fold, row";
    const QString start = words.join(QLatin1Char(' '));
    Query q = m_database->query(sql.constData(), start, QString(start + QString::fromUcs4(U"\U0010FFFF", 1)));
    while (!hits.isFull() && q.next())
        hits.take(static_cast<int>(q.integer(0)) - 1, 0);
}

// One or two letters: the table of folded texts is walked until there are enough; words that begin so first.
void ListInstance::searchShort(int column, const QStringList& words, Hits& hits) const
{
    for (const bool begins : {true, false}) {
        QByteArray sql = "SELECT row, fold FROM " + table("fold", column) + " WHERE ";
        std::vector<QString> values;
        for (const QString& word : words) {
            values.push_back(begins ? u' ' + word : word);
            sql += (values.size() > 1 ? " AND " : "") + QByteArray(begins ? "instr(' ' || fold, ?" : "instr(fold, ?")
                + QByteArray::number(values.size()) + ")";
        }
        Query q = m_database->query(sql.constData());
        q.bindAll(values);
        while (!hits.isFull() && q.next())
            hits.take(static_cast<int>(q.integer(0)) - 1, form::fitOf(q.text(1), words));
        if (hits.isFull() || hits.looked >= hits.limit)
            return;
    }
}

void ListInstance::searchInside(int column, const QStringList& words, Hits& hits) const
{
    const QByteArray sql = "SELECT rowid FROM " + table("tri", column) + " WHERE " + table("tri", column) + " MATCH ?1";
    Query q = m_database->query(sql.constData(), trigramsOf(words));
    while (!hits.isFull() && q.next()) {
        const int row = static_cast<int>(q.integer(0)) - 1;
        if (!hits.among || std::binary_search(hits.among->begin(), hits.among->end(), row))
            hits.take(row, form::fitOf(foldText(value(row, column)), words));
    }
}

} // namespace uthan::store
