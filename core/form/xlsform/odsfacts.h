// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xlsform/xlsx.h"
#include "form/xlsform/ziparchive.h"

#include <optional>
#include <QXmlStreamAttributes>

// What the cells of an OpenDocument spreadsheet are beside texts, as .xlsx says it.
namespace uthan::form::xlsx {

// Of a cell with these attributes that reads as `text`; nothing for a plain text.
[[nodiscard]] std::optional<CellFacts> odsFacts(const QXmlStreamAttributes& cell, const QString& text, bool isFault);
// "of:=SUM([.A1:.B2];1)" → "SUM(A1:B2,1)"
[[nodiscard]] QString odsFormula(const QString& formula);
// "6.35cm" → the letters that go into it
[[nodiscard]] double lettersWide(const QString& length);
// Rows and columns that stay in sight. Nothing where the file does not say.
void readOdsPanes(const ZipArchive& zip, Workbook& book);

} // namespace uthan::form::xlsx
