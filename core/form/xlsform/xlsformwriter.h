// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"
#include "form/formdefinition.h"

#include <QByteArray>
#include <QStringList>

namespace uthan::form {

struct WrittenXlsForm {
    QByteArray bytes; // .xlsx
    QList<Warning> lost; // what a sheet has no place for
    QStringList notKept; // of the original, beside the form itself: sentences that name it
};

// A form as an XLSForm workbook. Paths become ${name} again where that names the same place.
[[nodiscard]] Result<WrittenXlsForm> writeXlsForm(const FormDefinition& form);

// The same for a form that was read from the sheets `original`: cells that say what the form says stay as they were
// written, and so do sheets, columns and rows that we know nothing of, in their order. What an .xlsx has beside cells
// stays too; of other workbooks what cells are (numbers, dates, truth values, formulas) and what we know to write.
[[nodiscard]] Result<WrittenXlsForm> writeXlsForm(
    const FormDefinition& form, const ByteSource& original, const QString& fileName, const FormDefinition& asRead);

} // namespace uthan::form
