// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "form/formdefinition.h"
#include "form/xlsform/xlsx.h"

#include <QByteArray>

namespace uthan::form {

struct WrittenXlsForm {
    QByteArray bytes; // .xlsx
    QList<Warning> lost; // what a sheet has no place for
};

// A form as an XLSForm workbook. Paths become ${name} again where that names the same place.
[[nodiscard]] Result<WrittenXlsForm> writeXlsForm(const FormDefinition& form);

// The same for a form that was read from the workbook `original`: cells that say what the form says stay as they were
// written, and so do sheets, columns and rows that we know nothing of, in their order.
[[nodiscard]] Result<WrittenXlsForm> writeXlsForm(
    const FormDefinition& form, const xlsx::Workbook& original, const FormDefinition& asRead);

} // namespace uthan::form
