// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/variables.h"

namespace uthan::product {

// A survey as analysts expect it (docs/formats/export.md): UTF-8 with BOM, one row a response, many-choice as 0/1
// columns, one more file for each repeat, and the codebook as CSV and HTML. Rows only of people who agreed to be kept;
// words only of those who agreed to be quoted; nothing that names a person, a device or a minute.
[[nodiscard]] QList<ExportedFile> csvFiles(const form::FormProgram& form, const insight::Sheets& sheets);

// Fields with quotes where they are needed. Words that a spreadsheet would take for a formula get an apostrophe in
// front.
[[nodiscard]] QByteArray csvLine(const QStringList& cells);

// For what people wrote: no spreadsheet may run it.
[[nodiscard]] QString asPlainText(const QString& words);

} // namespace uthan::product
