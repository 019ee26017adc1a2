// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xlsform/xlsformsheets.h"
#include "form/xlsform/xlsx.h"

#include <map>
#include <optional>
#include <QString>
#include <vector>

namespace uthan::form {

// What a sheet that was read is to say otherwise. Rows and columns it does not name stay as they are.
struct SheetChanges {
    using Cells = std::map<int, QString>; // 0-based column → text; an empty text clears the cell
    std::map<int, Cells> rows; // by the 1-based number that the row will have
    // The row that each row was, from the first on; 0: a new one. Nothing: no row came, went or moved.
    std::optional<std::vector<int>> order;
    [[nodiscard]] bool isEmpty() const { return rows.empty() && !order; }
};

// From what the form said when the sheet was read (`before`) to what it says now. What stood between the rows stays
// behind the row it followed.
[[nodiscard]] SheetChanges sheetChanges(const xlsx::Sheet& sheet, const SheetTable& before, const SheetTable& now);

} // namespace uthan::form
