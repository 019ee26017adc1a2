// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsformwriter.h"

#include "form/xlsform/sheetmerge.h"
#include "form/xlsform/sheetpatch.h"
#include "form/xlsform/workbook.h"
#include "form/xlsform/xlsformreader.h"
#include "form/xlsform/xlsformsheets.h"
#include "form/xlsform/xlsxpatch.h"
#include "form/xlsform/xlsxwriter.h"

#include <algorithm>
#include <functional>
#include <QSet>

namespace uthan::form {

namespace {
    using xlsx::SheetCells;
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

    // A sheet that is new as a whole.
    SheetChanges asChanges(const SheetTable& table)
    {
        SheetChanges changes;
        const SheetText text = textOf(table);
        for (size_t row = 0; row < text.rows.size(); ++row) {
            for (int column = 0; column < text.rows[row].size(); ++column)
                changes.rows[static_cast<int>(row) + 1][column] = text.rows[row][column];
        }
        return changes;
    }

    // What is said of cells goes where they went; of cells that say something else now it is not true any more.
    void move(xlsx::SheetFacts& facts, const SheetChanges& changes)
    {
        const auto isSaidAnew = [&changes](const xlsx::CellFacts& cell) {
            const auto row = changes.rows.find(cell.row);
            return row != changes.rows.end() && row->second.count(cell.column) > 0;
        };
        if (changes.order) {
            const xlsx::RowsMoved moved = xlsx::rowsMoved(*changes.order);
            const auto go = [&moved](auto& each) {
                const auto to = moved.find(each.row);
                each.row = to == moved.end() ? 0 : to->second;
                return each.row == 0;
            };
            facts.cells.erase(std::remove_if(facts.cells.begin(), facts.cells.end(), go), facts.cells.end());
            facts.remarks.erase(std::remove_if(facts.remarks.begin(), facts.remarks.end(), go), facts.remarks.end());
            std::sort(facts.cells.begin(), facts.cells.end(),
                [](const auto& l, const auto& r) { return std::pair(l.row, l.column) < std::pair(r.row, r.column); });
            for (xlsx::CellFacts& cell : facts.cells)
                cell.formula.clear(); // it names the rows as they were
            for (QString& range : facts.merged)
                range = xlsx::movedReference(range, moved);
            facts.merged.removeAll({});
        }
        facts.cells.erase(std::remove_if(facts.cells.begin(), facts.cells.end(), isSaidAnew), facts.cells.end());
    }

    // Rows of a sheet by the number they get, which may not be the order they stand in.
    std::map<int, size_t> rowsByNumber(const xlsx::Sheet& sheet, const std::vector<int>& order)
    {
        const xlsx::RowsMoved moved = xlsx::rowsMoved(order);
        std::map<int, size_t> out;
        for (size_t i = 0; i < sheet.rows.size(); ++i) {
            const auto to = moved.find(sheet.rows[i].number);
            if (to != moved.end())
                out.emplace(to->second, i);
        }
        return out;
    }

    xlsx::Row rowWith(xlsx::Row row, const SheetChanges::Cells& changes)
    {
        if (changes.empty())
            return row;
        SheetChanges::Cells cells(row.cells.begin(), row.cells.end());
        for (const auto& [column, text] : changes)
            cells[column] = text;
        row.cells.assign(cells.begin(), cells.end());
        return row;
    }

    // The rows as they are to be, one after the other: what is not there takes no room.
    void forEachRow(const xlsx::Sheet& sheet, const SheetChanges& changes, const std::function<void(xlsx::Row&&)>& use)
    {
        auto added = changes.rows.begin();
        const auto next = [&](int number, const xlsx::Row& row) {
            for (; added != changes.rows.end() && added->first < number; ++added)
                use(rowWith({added->first, {}}, added->second));
            const bool isChanged = added != changes.rows.end() && added->first == number;
            use(rowWith({number, row.cells}, isChanged ? (added++)->second : SheetChanges::Cells()));
        };
        if (changes.order) {
            for (const auto& [number, index] : rowsByNumber(sheet, *changes.order))
                next(number, sheet.rows[index]);
        } else {
            for (const xlsx::Row& row : sheet.rows)
                next(row.number, row);
        }
        for (; added != changes.rows.end(); ++added)
            use(rowWith({added->first, {}}, added->second));
    }

    // In a text with all sheets the first column has their names alone.
    bool isColumnOfNames(const xlsx::Sheet& sheet, const SheetChanges& changes)
    {
        bool isEmpty = true;
        forEachRow(sheet, changes, [&isEmpty](xlsx::Row&& row) { isEmpty = isEmpty && row.at(0).isEmpty(); });
        return isEmpty;
    }

    // Takes what the sheet knows of its cells.
    SheetCells cellsOf(xlsx::Sheet& sheet, const SheetChanges& changes, bool isText)
    {
        SheetCells out{sheet.name, {}, std::move(sheet.facts)};
        move(out.facts, changes);
        if (out.facts.frozenRows < 0) // of the form's own sheets the headings stay in sight
            out.facts.frozenRows = formSheets().contains(sheet.name, Qt::CaseInsensitive) ? 1 : 0;
        const int left = isText && isColumnOfNames(sheet, changes) ? 1 : 0;
        forEachRow(sheet, changes, [&out, left](xlsx::Row&& row) {
            for (auto& [column, text] : row.cells)
                column -= left;
            out.rows.push_back(std::move(row));
        });
        return out;
    }

    const SheetTable* tableNamed(const SheetTables& tables, const QString& name)
    {
        for (const SheetTable& table : tables.tables) {
            if (table.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
                return &table;
        }
        return nullptr;
    }

    // The sheets of a form beside those it was read from.
    struct Merged {
        std::vector<std::pair<xlsx::Sheet*, SheetChanges>> sheets; // every one of the workbook
        std::vector<const SheetTable*> added;
    };

    Merged merged(xlsx::Workbook& original, const SheetTables& before, const SheetTables& now)
    {
        Merged out;
        QSet<QString> written;
        for (xlsx::Sheet& sheet : original.sheets) {
            const SheetTable* was = tableNamed(before, sheet.name);
            const SheetTable* is = tableNamed(now, sheet.name);
            SheetChanges changes;
            if (was && is && !sheet.rows.empty()) {
                changes = sheetChanges(sheet, *was, *is);
                written.insert(is->name);
            }
            out.sheets.emplace_back(&sheet, std::move(changes));
        }
        for (const SheetTable& table : now.tables) {
            // Settings that are only what a form has without any need no sheet.
            const SheetTable* was = table.name == QLatin1String("settings") ? tableNamed(before, table.name) : nullptr;
            const bool isUnsaid = was && was->rows.front().cells == table.rows.front().cells;
            if (!written.contains(table.name) && !isUnsaid)
                out.added.push_back(&table);
        }
        return out;
    }

    // What cells have beside what they say, which we do not read of such files.
    QStringList notKept(const xlsx::Workbook& book, xlsx::BookKind kind)
    {
        if (kind != xlsx::BookKind::Ods && kind != xlsx::BookKind::Xls)
            return {};
        QStringList out{kind == xlsx::BookKind::Ods
                ? QStringLiteral("Fonts, colours and borders of cells, how numbers are shown, the height of rows, "
                                 "pictures, charts, and rules for what may be entered are not kept.")
                : QStringLiteral("Comments, fonts, colours and borders of cells, how numbers are shown, the height of "
                                 "rows, pictures, charts, macros, and rules for what may be entered are not kept.")};
        for (const xlsx::Sheet& sheet : book.sheets) {
            constexpr qsizetype kMostNamed = 10;
            const QStringList& cells = sheet.facts.keptAsValues;
            if (!cells.isEmpty())
                out << QStringLiteral("Formulas of the sheet “%1” are kept as the values they had: %2%3.")
                           .arg(sheet.name, QStringList(cells.mid(0, kMostNamed)).join(QStringLiteral(", ")),
                               cells.size() > kMostNamed ? QStringLiteral(" …") : QString());
        }
        return out;
    }

    Result<WrittenXlsForm> intoWorkbook(
        const xlsx::Workbook& book, const ByteSource& original, const QString& fileName, Merged merged, SheetTables now)
    {
        std::vector<xlsx::PatchedSheet> sheets;
        for (auto& [sheet, changes] : merged.sheets)
            sheets.push_back({sheet, std::move(changes)});
        std::vector<std::pair<QString, SheetChanges>> added;
        for (const SheetTable* table : merged.added)
            added.emplace_back(table->name, asChanges(*table));
        auto written = xlsx::patched(original, fileName, book, sheets, added);
        if (!written)
            return written.error();
        return WrittenXlsForm{std::move(written->bytes), std::move(now.lost), std::move(written->notKept)};
    }
}

namespace {
    constexpr xlsx::Limits largestOfXlsx()
    {
        xlsx::Limits limits;
        limits.rows = 1 << 20;
        limits.columns = 1 << 14;
        limits.cells = 5'000'000; // some bytes each stay in memory, and few bytes of an .ods may say many
        return limits;
    }
    constexpr xlsx::Limits kOtherSheets = largestOfXlsx();
}

Result<WrittenXlsForm> writeXlsForm(const FormDefinition& form)
{
    const std::optional<FormDefinition> withRows = withRowsForActions(form);
    const std::optional<FormDefinition> withColumns = withColumnsOfSheets(withRows ? *withRows : form);
    SheetTables tables = sheetTables(withColumns ? *withColumns : withRows ? *withRows : form);
    std::vector<SheetText> sheets;
    for (const SheetTable& table : tables.tables)
        sheets.push_back(textOf(table));
    Result<QByteArray> bytes = xlsx::write(sheets);
    if (!bytes)
        return bytes.error();
    return WrittenXlsForm{std::move(bytes.value()), std::move(tables.lost), {}};
}

Result<WrittenXlsForm> writeXlsForm(
    const FormDefinition& form, const ByteSource& original, const QString& fileName, const FormDefinition& asRead)
{
    const auto kind = xlsx::bookKind(original);
    if (!kind)
        return kind.error();
    // Of an .xlsx only the sheets of the form are looked at: the others stay as they are. Other files in a zip of CSV
    // files are no sheets.
    const bool isXlsx = *kind == xlsx::BookKind::Xlsx;
    const bool hasAll = *kind == xlsx::BookKind::Ods || *kind == xlsx::BookKind::Xls;
    // The form's own sheets were read before, within the limits of a form; others may be as large as an .xlsx.
    auto book = hasAll ? xlsx::readWorkbook(original, fileName, xlsx::Wanted::everything(), kOtherSheets)
                       : xlsx::readWorkbook(original, fileName, xlsx::Wanted(formSheets()));
    if (!book)
        return book.error();
    SheetTables before = sheetTables(asRead), now = sheetTables(form);
    Merged all = merged(*book, before, now);
    if (isXlsx)
        return intoWorkbook(*book, original, fileName, std::move(all), std::move(now));
    QStringList leftOut = notKept(*book, *kind);
    std::vector<SheetCells> sheets;
    for (const auto& [sheet, changes] : all.sheets)
        sheets.push_back(cellsOf(*sheet, changes, *kind == xlsx::BookKind::Text));
    for (const SheetTable* table : all.added)
        sheets.push_back(xlsx::cellsOf(textOf(*table)));
    Result<QByteArray> bytes = xlsx::writeCells(sheets);
    if (!bytes)
        return bytes.error();
    return WrittenXlsForm{std::move(bytes.value()), std::move(now.lost), std::move(leftOut)};
}

} // namespace uthan::form
