// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QIODevice>
#include <QString>
#include <QStringList>
#include <vector>

// Files of lists, read row by row: no more than one row is held. Errors name file, row and what to do.
namespace uthan::form::lists {

// Where rows go. Columns may come up late: rows before say nothing there.
class RowSink {
public:
    virtual ~RowSink();
    [[nodiscard]] virtual Result<void> addColumn(const QString& name) = 0; // names do not repeat
    // By column; may be shorter. An Error without a place gets that of the row, in a CSV file.
    [[nodiscard]] virtual Result<void> addRow(const std::vector<QString>& values) = 0;
    // Some rows have nothing in this column, not even an empty text: where it is empty, nothing is to be counted.
    [[nodiscard]] virtual Result<void> setLeftOut(int column)
    {
        Q_UNUSED(column)
        return {};
    }
    // A cell had letters that no text has (U+0000 …): it comes without them. Rows as a spreadsheet counts them, of
    // GeoJSON the features.
    virtual void letterLeftOut(int row, const QString& column, char16_t letter)
    {
        Q_UNUSED(row)
        Q_UNUSED(column)
        Q_UNUSED(letter)
    }
};

// As XML has it: what an answer holds must go out in one.
[[nodiscard]] inline bool isNoText(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r') || u >= 0xFFFE;
}

enum class Shape : quint8 {
    Rows, // all of it went into the sink
    Tree, // XML that is no list of rows: what went into the sink is to be dropped, the file kept as it is
};

// By the ending of the name: .csv, .xml, .geojson. The device is opened, not sequential.
[[nodiscard]] Result<Shape> readList(QIODevice& file, const QString& fileName, RowSink& sink);
[[nodiscard]] bool isListFile(const QString& fileName);

[[nodiscard]] Result<void> readCsv(QIODevice& file, const QString& fileName, RowSink& sink);
[[nodiscard]] Result<Shape> readXml(QIODevice& file, const QString& fileName, RowSink& sink);
[[nodiscard]] Result<void> readGeoJson(QIODevice& file, const QString& fileName, RowSink& sink);

constexpr int kMostColumns = 1000;
constexpr int kMostRows = 5'000'000;
constexpr qsizetype kMostCell = 1 << 20; // characters

} // namespace uthan::form::lists
