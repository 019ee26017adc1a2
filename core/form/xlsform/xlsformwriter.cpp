// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsformwriter.h"

#include "form/xlsform/xlsformsheet.h"
#include "form/xlsform/xlsformsheets.h"
#include "form/xlsform/xlsxwriter.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace uthan::form {

namespace {
    using xlsx::SheetText;

    SheetText textOf(const SheetTable& table)
    {
        SheetText out{table.name, {table.headings}};
        for (const SheetRow& row : table.rows) {
            QStringList cells;
            for (const QString& heading : table.headings)
                cells << row.cells.value(heading);
            out.rows.push_back(std::move(cells));
        }
        return out;
    }

    // Every cell where it stood.
    SheetText textOf(const xlsx::Sheet& sheet)
    {
        SheetText out{sheet.name, {}};
        for (const xlsx::Row& row : sheet.rows) {
            if (row.number < 1)
                continue;
            out.rows.resize(size_t(row.number));
            for (const auto& [column, text] : row.cells) {
                QStringList& cells = out.rows.back();
                while (cells.size() <= column)
                    cells << QString();
                cells[column] = text;
            }
        }
        return out;
    }

    XlsFormSheet::Kind kindOf(const QString& name)
    {
        using Kind = XlsFormSheet::Kind;
        return name == QLatin1String("survey")  ? Kind::Survey
            : name == QLatin1String("settings") ? Kind::Settings
            : name == QLatin1String("entities") ? Kind::Entities
                                                : Kind::Choices;
    }

    bool isEnd(const QString& type)
    {
        const QString lower = type.trimmed().toLower();
        return lower.startsWith(QLatin1String("end_")) || lower.startsWith(QLatin1String("end "));
    }

    bool isBegin(const QString& type)
    {
        const QString lower = type.trimmed().toLower();
        return lower.startsWith(QLatin1String("begin_")) || lower.startsWith(QLatin1String("begin "));
    }

    // A sheet that was read and the form that is to be written into it.
    class SheetMerge {
    public:
        SheetMerge(const xlsx::Sheet& sheet, const SheetTable& before, const SheetTable& now)
            : m_before(before)
            , m_now(now)
            , m_old(textOf(sheet))
        {
            if (!sheet.rows.empty())
                m_headingRow = sheet.rows.front().number - 1;
            const XlsFormSheet parsed(sheet, {}, kindOf(before.name));
            for (const SheetColumn& column : parsed.columns()) {
                const QString key = column.language.isEmpty()
                    ? column.key
                    : QStringLiteral("%1::%2").arg(column.key, column.language);
                m_columns.insert(key, column.index);
                m_columns.insert(column.heading, column.index); // the extra columns of a list
                if (column.key == QLatin1String("type"))
                    m_typeColumn = column.index;
            }
            for (const SheetRow& row : before.rows) {
                if (row.source > 0)
                    m_rowBefore.insert(row.source, &row);
            }
        }

        SheetText merged()
        {
            if (isSameOrder()) {
                for (const SheetRow& row : m_now.rows) {
                    if (row.source > 0 && size_t(row.source) <= m_old.rows.size())
                        apply(row, m_old.rows[size_t(row.source) - 1]);
                }
                return std::move(m_old);
            }
            return rebuilt();
        }

    private:
        // Nothing was added, taken away or moved.
        [[nodiscard]] bool isSameOrder() const
        {
            std::vector<int> was, is;
            for (const SheetRow& row : m_before.rows) {
                if (row.source > 0)
                    was.push_back(row.source);
            }
            for (const SheetRow& row : m_now.rows) {
                if (row.source > 0)
                    is.push_back(row.source);
                else if (!isEnd(row.cells.value(QStringLiteral("type"))))
                    return false;
            }
            return was == is;
        }

        // Writes what the form says otherwise than the sheet said.
        void apply(const SheetRow& row, QStringList& cells)
        {
            static const SheetRow none;
            const SheetRow& before = *m_rowBefore.value(row.source, &none);
            QSet<QString> keys;
            for (const SheetRow* of : {&row, &before}) {
                for (auto it = of->cells.begin(); it != of->cells.end(); ++it)
                    keys.insert(it.key());
            }
            for (const QString& key : std::as_const(keys)) {
                const QString value = row.cells.value(key);
                if (value == before.cells.value(key))
                    continue;
                const int column = columnFor(key);
                while (cells.size() <= column)
                    cells << QString();
                cells[column] = value;
            }
        }

        int columnFor(const QString& key)
        {
            const auto known = m_columns.constFind(key);
            if (known != m_columns.constEnd())
                return known.value();
            QStringList& headings = m_old.rows[size_t(m_headingRow)];
            headings << key;
            m_columns.insert(key, static_cast<int>(headings.size()) - 1);
            return static_cast<int>(headings.size()) - 1;
        }

        // In the order of the form. What stood between the rows stays behind the row it followed.
        SheetText rebuilt()
        {
            const std::vector<QStringList> old = m_old.rows;
            findEnds(old);
            QSet<int> stays;
            for (const SheetRow& row : m_now.rows)
                stays.insert(row.source);
            std::vector<QStringList> rows;
            std::vector<int> open; // groups and repeats that are not ended yet, by the row that begins them
            keepRemarks(old, m_headingRow + 1, stays, rows);
            for (const SheetRow& row : m_now.rows) {
                int source = row.source;
                const QString type = row.cells.value(QStringLiteral("type"));
                if (isBegin(type)) {
                    open.push_back(source);
                } else if (isEnd(type) && !open.empty()) {
                    source = m_endOf.value(open.back());
                    open.pop_back();
                }
                const bool isOld = source > 0 && size_t(source) <= old.size();
                QStringList cells = isOld ? old[size_t(source) - 1] : QStringList();
                if (source == row.source || !isOld)
                    apply(row, cells);
                rows.push_back(std::move(cells));
                if (isOld)
                    keepRemarks(old, source, stays, rows);
            }
            std::vector<QStringList> all(m_old.rows.begin(), m_old.rows.begin() + m_headingRow + 1);
            all.insert(all.end(), rows.begin(), rows.end());
            return {m_old.name, std::move(all)};
        }

        // Which row ends the group or repeat that a row begins.
        void findEnds(const std::vector<QStringList>& old)
        {
            std::vector<int> open;
            for (size_t i = size_t(m_headingRow) + 1; i < old.size() && m_before.name == QLatin1String("survey"); ++i) {
                const QString type = old[i].value(m_typeColumn);
                const int number = static_cast<int>(i) + 1;
                if (isBegin(type) && m_rowBefore.contains(number)) {
                    open.push_back(number);
                } else if (isEnd(type) && !open.empty()) {
                    m_endOf.insert(open.back(), number);
                    m_ends.insert(number, open.back());
                    open.pop_back();
                }
            }
        }

        // The rows after `source` that are no part of the form: remarks, rows that were switched off; also those behind
        // a row that has gone.
        void keepRemarks(
            const std::vector<QStringList>& old, int source, const QSet<int>& stays, std::vector<QStringList>& rows)
        {
            for (int next = source + 1; size_t(next) <= old.size(); ++next) {
                const bool isRow = m_rowBefore.contains(next) || m_ends.contains(next);
                const bool isGone = isRow && !stays.contains(m_ends.value(next, next));
                if (isRow && !isGone)
                    return;
                const QStringList& cells = old[size_t(next) - 1];
                if (isRow || m_kept.contains(next) || cells.isEmpty())
                    continue;
                m_kept.insert(next);
                rows.push_back(cells);
            }
        }

        const SheetTable& m_before;
        const SheetTable& m_now;
        SheetText m_old;
        int m_headingRow = 0;
        int m_typeColumn = 0;
        QHash<QString, int> m_columns; // key or heading → column
        QHash<int, const SheetRow*> m_rowBefore;
        QHash<int, int> m_endOf, m_ends; // row that begins a group → row that ends it, and back
        QSet<int> m_kept;
    };

    const SheetTable* tableNamed(const SheetTables& tables, const QString& name)
    {
        for (const SheetTable& table : tables.tables) {
            if (table.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
                return &table;
        }
        return nullptr;
    }
}

Result<WrittenXlsForm> writeXlsForm(const FormDefinition& form)
{
    const std::optional<FormDefinition> withRows = withRowsForActions(form);
    SheetTables tables = sheetTables(withRows ? *withRows : form);
    std::vector<SheetText> sheets;
    for (const SheetTable& table : tables.tables)
        sheets.push_back(textOf(table));
    Result<QByteArray> bytes = xlsx::write(sheets);
    if (!bytes)
        return bytes.error();
    return WrittenXlsForm{std::move(bytes.value()), std::move(tables.lost)};
}

Result<WrittenXlsForm> writeXlsForm(
    const FormDefinition& form, const xlsx::Workbook& original, const FormDefinition& asRead)
{
    SheetTables before = sheetTables(asRead), now = sheetTables(form);
    std::vector<SheetText> sheets;
    QSet<QString> written;
    for (const xlsx::Sheet& sheet : original.sheets) {
        const SheetTable* was = tableNamed(before, sheet.name);
        const SheetTable* is = tableNamed(now, sheet.name);
        if (was && is && !sheet.rows.empty()) {
            sheets.push_back(SheetMerge(sheet, *was, *is).merged());
            written.insert(is->name);
        } else {
            sheets.push_back(textOf(sheet));
        }
    }
    for (const SheetTable& table : now.tables) {
        // Settings that are only what a form has without any need no sheet.
        if (!written.contains(table.name)
            && (table.name != QLatin1String("settings") || !tableNamed(before, table.name)))
            sheets.push_back(textOf(table));
    }
    Result<QByteArray> bytes = xlsx::write(sheets);
    if (!bytes)
        return bytes.error();
    return WrittenXlsForm{std::move(bytes.value()), std::move(now.lost)};
}

} // namespace uthan::form
