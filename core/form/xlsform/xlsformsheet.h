// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formdefinition.h"
#include "form/xlsform/xlsx.h"

#include <QHash>
#include <QString>
#include <vector>

namespace uthan::form {

// A heading of an XLSForm sheet, with the many ways to write it brought to one.
struct SheetColumn {
    QString heading; // as written
    QString key; // "label", "media::image", "bind::uthan:serves", "relevant"
    QString language; // "বাংলা (bn)"; empty if the heading names none
    int index = 0;
    [[nodiscard]] bool isText() const; // one of those that have a text a language
    // Of no language, and not of the one that is meant where none is named: converters put these into “default”.
    [[nodiscard]] bool isOfNone() const;
};

[[nodiscard]] SheetColumn headingOfChoices(const QString& heading); // as the sheet choices reads it

// A sheet of an XLSForm read by column name. Remembers where each cell stands, for messages.
class XlsFormSheet {
public:
    enum class Kind : quint8 { Survey, Choices, Settings, Entities };
    XlsFormSheet() = default;
    XlsFormSheet(const xlsx::Sheet& sheet, QString fileName, Kind kind);

    [[nodiscard]] const std::vector<SheetColumn>& columns() const { return m_columns; }
    [[nodiscard]] bool has(const QString& key) const { return m_byKey.contains(key); }
    [[nodiscard]] int rowCount() const { return m_sheet ? static_cast<int>(m_sheet->rows.size()) - 1 : 0; }
    [[nodiscard]] int rowNumber(int row) const { return m_sheet->rows[size_t(row) + 1].number; } // in the spreadsheet
    [[nodiscard]] QString cell(int row, const QString& key) const; // trimmed; the column without a language
    [[nodiscard]] QString cellAt(int row, const SheetColumn& column) const;
    [[nodiscard]] const SheetColumn* column(const QString& key) const;
    [[nodiscard]] const std::vector<int>& columnsOf(const QString& key) const; // one a language; indexes of columns()
    [[nodiscard]] SourcePlace place(int row, const SheetColumn* column) const; // row -1: the headings
    [[nodiscard]] Warning warning(int row, const SheetColumn* column, const QString& text) const;
    [[nodiscard]] Error error(int row, const SheetColumn* column, const QString& text) const;
    [[nodiscard]] const QString& name() const { return m_name; }

private:
    const xlsx::Sheet* m_sheet = nullptr; // outlives this
    QString m_file;
    QString m_name;
    std::vector<SheetColumn> m_columns;
    QHash<QString, std::vector<int>> m_columnsOf;
    QHash<QString, int> m_byKey; // key → index in m_columns, of the one without a language if there is one
};

} // namespace uthan::form
