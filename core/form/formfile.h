// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"
#include "form/formdefinition.h"

namespace uthan::form {

struct FaultyForm; // form/formfaults.h

[[nodiscard]] bool isXml(const QByteArray& bytes); // the first 4 KB say so
// A form in any format we read, as its author wrote it. What the file holds decides, not its name. Lists of more than
// `mostHeld` choices are packed (ChoicePack). `faulty`: gets what can still be looked at of a form that is refused.
[[nodiscard]] Result<FormDefinition> readFormFile(
    ByteSource bytes, const QString& fileName, size_t mostHeld = kHoldAll, FaultyForm* faulty = nullptr);
// The bytes of a form at `path`. A folder of survey.csv, choices.csv … (or its survey.csv) becomes one CSV file of all.
// `mostHeld`: bytes of what is held as a whole, as workbooks are; an XForm and text are read a piece at a time.
[[nodiscard]] Result<ByteSource> formSource(const QString& path, qint64 mostHeld);

} // namespace uthan::form
