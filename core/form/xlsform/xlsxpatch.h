// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"
#include "form/xlsform/sheetmerge.h"
#include "form/xlsform/xlsx.h"

#include <QStringList>
#include <vector>

// Writes into an XLSX workbook that somebody made: what is not said otherwise stays as its author's program wrote it,
// with its look, comments, hidden sheets, formulas, pictures and whatever else such a file may have.
namespace uthan::form::xlsx {

struct PatchedSheet {
    const Sheet* sheet = nullptr; // of the workbook
    SheetChanges changes;
};

struct PatchedBook {
    QByteArray bytes;
    QStringList notKept; // sentences
};

// `book`: what was read of `original`. `added`: sheets it does not have yet, all of which is new.
[[nodiscard]] Result<PatchedBook> patched(const ByteSource& original, const QString& fileName, const Workbook& book,
    const std::vector<PatchedSheet>& sheets, const std::vector<std::pair<QString, SheetChanges>>& added);

} // namespace uthan::form::xlsx
