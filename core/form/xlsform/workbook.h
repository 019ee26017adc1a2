// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"
#include "form/xlsform/xlsx.h"

#include <optional>
#include <QStringConverter>

// Sheets of any spreadsheet file we know. What the file holds decides, not its name.
namespace uthan::form::xlsx {

// What a file holds, by its beginning and, of a zip, by what is in it.
enum class BookKind : quint8 { Text, Xls, Ods, Xlsx, CsvZip, Other };
[[nodiscard]] Result<BookKind> bookKind(const ByteSource& source);

// .xlsx, .ods, .xls, a zip of survey.csv, choices.csv …, or one CSV file with all sheets.
[[nodiscard]] Result<Workbook> readWorkbook(
    const ByteSource& source, const QString& fileName, const Wanted& wanted, const Limits& limits = {});

// Letters of two bytes without the mark that says so; nothing if they are not.
[[nodiscard]] std::optional<QStringConverter::Encoding> wideWithoutMark(const QByteArray& bytes);

[[nodiscard]] Result<Workbook> readOds(
    const ByteSource& source, const QString& fileName, const Wanted& wanted, const Limits& limits = {});

// BIFF8, as programs have written it from 1997 to 2003.
[[nodiscard]] Result<Workbook> readXls(
    const ByteSource& source, const QString& fileName, const Wanted& wanted, const Limits& limits = {});

// One file for all sheets: a row that begins with the name of a sheet begins that sheet, the rows after it leave the
// first cell empty. A file without such rows is the sheet survey alone. Text is read a piece at a time.
[[nodiscard]] Result<Workbook> readCsvBook(
    const ByteSource& source, const QString& fileName, const Limits& limits = {});
// One file a sheet: its name tells which.
[[nodiscard]] Result<Sheet> readCsvSheet(const ByteSource& source, const QString& fileName, const Limits& limits = {});
[[nodiscard]] ByteSource csvBook(const std::vector<Sheet>& sheets); // all sheets in one file; rows keep their numbers
[[nodiscard]] Result<Workbook> readCsvZip(
    const ByteSource& source, const QString& fileName, const Wanted& wanted, const Limits& limits = {});

} // namespace uthan::form::xlsx
