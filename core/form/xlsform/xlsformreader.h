// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"
#include "form/formdefinition.h"
#include "form/xlsform/xlsx.h"

namespace uthan::form {

struct FaultyForm; // form/formfaults.h

// The names of the sheets that say a form.
[[nodiscard]] const QStringList& formSheets();

// Reads the sheets of an XLSForm workbook. An Error names file, sheet, row, column and what to do; never a partial
// form. Lists of more than `mostHeld` choices are packed (ChoicePack). `faulty`: gets what can still be looked at of a
// form that is refused.
[[nodiscard]] Result<FormDefinition> readXlsForm(
    const ByteSource& bytes, const QString& fileName, size_t mostHeld = kHoldAll, FaultyForm* faulty = nullptr);
// The same from sheets that are read already; `hash` is that of the source.
[[nodiscard]] Result<FormDefinition> readXlsForm(
    const xlsx::Workbook& book, const QString& fileName, const QByteArray& hash);

} // namespace uthan::form
