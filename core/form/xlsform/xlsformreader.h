// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "form/formdefinition.h"

namespace uthan::form {

// Reads the sheets of an XLSForm workbook. An Error names file, sheet, row, column and what to do; never a partial
// form.
[[nodiscard]] Result<FormDefinition> readXlsForm(const QByteArray& bytes, const QString& fileName);

} // namespace uthan::form
