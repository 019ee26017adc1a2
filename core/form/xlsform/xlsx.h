// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "form/formdefinition.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

// Reads the text of the cells of an XLSX workbook and nothing else: no formulas, no styles beyond what tells a date.
namespace uthan::form::xlsx {

struct Row {
    int number = 0; // 1-based, as the spreadsheet shows it
    std::vector<std::pair<int, QString>> cells; // 0-based column → text, ascending; blank cells are left out
    [[nodiscard]] QString at(int column) const;
};

struct Sheet {
    QString name;
    std::vector<Row> rows; // blank rows are left out
    QStringList faulty; // cells that hold a spreadsheet error such as #REF!
    QStringList unworked; // cells with a formula whose result was not saved
};

struct Workbook {
    std::vector<Sheet> sheets; // those asked for and present
    QStringList allNames;
    [[nodiscard]] const Sheet* sheet(const QString& name) const; // any letter case
};

// What we are ready to hold in memory; a larger workbook is an Error that says which limit.
struct Limits {
    qint64 partBytes = 128LL << 20; // one unpacked part
    qint64 totalBytes = 256LL << 20;
    int rows = 300'000;
    int columns = 2'000;
    qint64 cells = 5'000'000;
};

// `wanted`: names of the sheets to read (any letter case); others are only named in allNames.
[[nodiscard]] Result<Workbook> read(
    const QByteArray& bytes, const QString& fileName, const QStringList& wanted, const Limits& limits = {});

} // namespace uthan::form::xlsx
