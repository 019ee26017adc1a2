// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

// Writes an XLSX workbook of texts: every cell is the text it holds, the first row of a sheet its headings.
namespace uthan::form::xlsx {

struct SheetText {
    QString name;
    std::vector<QStringList> rows; // rows may differ in length; empty cells are left out
};

// The same sheets give the same bytes: no time and no machine is written.
[[nodiscard]] Result<QByteArray> write(const std::vector<SheetText>& sheets);

} // namespace uthan::form::xlsx
