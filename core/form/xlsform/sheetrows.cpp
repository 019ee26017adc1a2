// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsx.h"

#include <algorithm>

namespace uthan::form::xlsx {

namespace {
    constexpr size_t kMostInMemory = 3000;
    constexpr size_t kMostCellsInMemory = 200'000;
}

QString Row::at(int column) const
{
    const auto it = std::lower_bound(
        cells.begin(), cells.end(), column, [](const auto& cell, int wanted) { return cell.first < wanted; });
    return it != cells.end() && it->first == column ? it->second : QString();
}

void Rows::push_back(Row&& row)
{
    const bool isShort = m_rows.size() < kMostInMemory && m_cells < kMostCellsInMemory;
    if (m_rows.empty() || (m_packed.size() == 0 && isShort)) {
        m_cells += row.cells.size();
        m_rows.push_back(std::move(row));
        return;
    }
    RecordWriter record;
    record.number(row.number);
    for (const auto& [column, text] : row.cells) {
        record.number(column);
        record.text(text);
    }
    m_packed.append(record.bytes());
}

const Row& Rows::unpacked(size_t index) const
{
    if (index == m_rowIndex)
        return m_row;
    RecordReader record(m_packed.at(index));
    m_row.cells.clear();
    m_row.number = record.number();
    while (!record.atEnd()) {
        const int column = record.number();
        m_row.cells.emplace_back(column, record.text());
    }
    m_rowIndex = index;
    return m_row;
}

const CellFacts* SheetFacts::at(int row, int column) const
{
    const auto found = std::lower_bound(cells.begin(), cells.end(), std::pair(row, column),
        [](const CellFacts& cell, const auto& wanted) { return std::pair(cell.row, cell.column) < wanted; });
    return found != cells.end() && found->row == row && found->column == column ? &*found : nullptr;
}

} // namespace uthan::form::xlsx
