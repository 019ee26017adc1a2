// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "form/xlsform/xlsx.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

// Writes an XLSX workbook. A cell is the text it holds where nothing is said of it; the first row has the headings.
namespace uthan::form::xlsx {

struct SheetText {
    QString name;
    std::vector<QStringList> rows; // rows may differ in length; empty cells are left out
    SheetFacts facts = {}; // of cells whose text is not empty; comments, widths and the like
};

// A sheet of any size: rows and columns that hold nothing cost nothing, wherever the last cell is.
struct SheetCells {
    QString name;
    Rows rows; // ascending
    SheetFacts facts = {};
};
[[nodiscard]] SheetCells cellsOf(const SheetText& sheet);

// The text of a cell as XML may have it: letters that XML cannot hold are written by their number, as _x0007_, and what
// only looks so is marked.
[[nodiscard]] QString cellText(QString text);

// The same sheets give the same bytes: no time and no machine is written.
[[nodiscard]] Result<QByteArray> write(const std::vector<SheetText>& sheets);
[[nodiscard]] Result<QByteArray> writeCells(const std::vector<SheetCells>& sheets);

} // namespace uthan::form::xlsx
