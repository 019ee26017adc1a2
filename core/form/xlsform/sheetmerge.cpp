// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/sheetmerge.h"

#include "form/xlsform/xlsformsheet.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace uthan::form {

namespace {
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

    // A sheet that was read and the form that is to be written into it. One use.
    class SheetMerge {
    public:
        SheetMerge(const xlsx::Sheet& sheet, const SheetTable& before, const SheetTable& now)
            : m_before(before)
            , m_now(now)
            , m_headingRow(sheet.rows.front().number)
        {
            const XlsFormSheet parsed(sheet, {}, kindOf(before.name));
            int typeColumn = 0;
            for (const SheetColumn& column : parsed.columns()) {
                const QString key = column.language.isEmpty()
                    ? column.key
                    : QStringLiteral("%1::%2").arg(column.key, column.language);
                m_columns.insert(key, column.index);
                m_columns.insert(column.heading, column.index); // the extra columns of a list
                if (column.key == QLatin1String("type"))
                    typeColumn = column.index;
            }
            for (const xlsx::Row& row : sheet.rows) {
                m_types[row.number] = row.at(typeColumn);
                m_nextColumn = std::max(m_nextColumn, row.cells.back().first + 1);
            }
            // Of the settings the first row counts, wherever it stands.
            m_settingsRow = sheet.rows.size() > 1 ? sheet.rows[1].number : m_headingRow + 1;
            for (const SheetRow& row : before.rows) {
                if (row.source > 0 && !m_rowBefore.contains(sourceOf(row)))
                    m_rowBefore.insert(sourceOf(row), &row);
            }
        }

        SheetChanges changes()
        {
            if (isSameOrder()) {
                // Of a loop several come from one row: each is held against what it was.
                auto before = m_before.rows.begin();
                const auto hasSource = [](const SheetRow& row) { return row.source > 0; };
                for (const SheetRow& row : m_now.rows) {
                    if (!hasSource(row))
                        continue;
                    before = std::find_if(before, m_before.rows.end(), hasSource);
                    apply(row, *before++, sourceOf(row));
                }
            } else {
                reorder();
            }
            return std::move(m_out);
        }

    private:
        [[nodiscard]] int sourceOf(const SheetRow& row) const
        {
            return row.source > 0 && m_before.name == QLatin1String("settings") ? m_settingsRow : row.source;
        }

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
        void apply(const SheetRow& row, const SheetRow& before, int number)
        {
            QSet<QString> keys;
            for (const SheetRow* of : {&row, &before}) {
                for (auto it = of->cells.begin(); it != of->cells.end(); ++it)
                    keys.insert(it.key());
            }
            for (const QString& key : std::as_const(keys)) {
                const QString value = row.cells.value(key);
                if (value != before.cells.value(key))
                    m_out.rows[number][columnFor(key)] = value;
            }
        }

        int columnFor(const QString& key)
        {
            const auto known = m_columns.constFind(key);
            if (known != m_columns.constEnd())
                return known.value();
            m_out.rows[m_headingRow][m_nextColumn] = key;
            m_columns.insert(key, m_nextColumn);
            return m_nextColumn++;
        }

        void reorder()
        {
            findEnds();
            static const SheetRow none;
            QSet<int> stays, used;
            for (const SheetRow& row : m_now.rows)
                stays.insert(row.source);
            m_out.order.emplace();
            for (int number = 1; number <= m_headingRow; ++number)
                m_out.order->push_back(number);
            std::vector<int> open; // groups and repeats that are not ended yet, by the row that begins them
            keepRemarks(m_headingRow, stays);
            for (const SheetRow& row : m_now.rows) {
                int source = row.source;
                const QString type = row.cells.value(QStringLiteral("type"));
                if (isBegin(type)) {
                    open.push_back(source);
                } else if (isEnd(type) && !open.empty()) {
                    source = m_endOf.value(open.back());
                    open.pop_back();
                }
                const bool isOld = source > 0 && m_types.count(source) > 0;
                if (isOld && used.contains(source))
                    continue; // another turn of a loop
                used.insert(source);
                m_out.order->push_back(isOld ? source : 0);
                if (source == row.source || !isOld)
                    apply(row, *m_rowBefore.value(sourceOf(row), &none), static_cast<int>(m_out.order->size()));
                if (isOld)
                    keepRemarks(source, stays);
            }
        }

        // Which row ends the group or repeat that a row begins.
        void findEnds()
        {
            std::vector<int> open;
            for (auto it = m_types.upper_bound(m_headingRow);
                 it != m_types.end() && m_before.name == QLatin1String("survey"); ++it) {
                const auto& [number, type] = *it;
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
        void keepRemarks(int source, const QSet<int>& stays)
        {
            for (auto it = m_types.upper_bound(source); it != m_types.end(); ++it) {
                const int next = it->first;
                const bool isRow = m_rowBefore.contains(next) || m_ends.contains(next);
                const bool isGone = isRow && !stays.contains(m_ends.value(next, next));
                if (isRow && !isGone)
                    return;
                if (isRow || m_kept.contains(next))
                    continue;
                m_kept.insert(next);
                m_out.order->push_back(next);
            }
        }

        const SheetTable& m_before;
        const SheetTable& m_now;
        SheetChanges m_out;
        int m_headingRow, m_settingsRow = 0, m_nextColumn = 0;
        QHash<QString, int> m_columns; // key or heading → column
        std::map<int, QString> m_types; // of the rows that hold something
        QHash<int, const SheetRow*> m_rowBefore;
        QHash<int, int> m_endOf, m_ends; // row that begins a group → row that ends it, and back
        QSet<int> m_kept;
    };
}

SheetChanges sheetChanges(const xlsx::Sheet& sheet, const SheetTable& before, const SheetTable& now)
{
    return SheetMerge(sheet, before, now).changes();
}

} // namespace uthan::form
