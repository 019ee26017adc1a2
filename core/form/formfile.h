// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"
#include "form/formdefinition.h"

namespace uthan::form {

struct FaultyForm; // form/formfaults.h

// The largest workbook that is taken for a form, wherever it is brought in: a form of 20,000 rows has a few MB, packed.
// What it unpacks to has limits of its own (xlsx::Limits).
constexpr qint64 kMostFormBytes = 128LL << 20;

[[nodiscard]] bool isXml(const QByteArray& bytes); // the first 4 KB say so
// A form in any format we read, as its author wrote it. What the file holds decides, not its name. Lists of more than
// `mostHeld` choices are packed (ChoicePack). `faulty`: gets what can still be looked at of a form that is refused.
[[nodiscard]] Result<FormDefinition> readFormFile(
    ByteSource bytes, const QString& fileName, size_t mostHeld = kHoldAll, FaultyForm* faulty = nullptr);
// The bytes of a form at `path`. A folder of survey.csv, choices.csv … (or its survey.csv) becomes one CSV file of all.
// `most`: bytes of a workbook, which is a zip or as old ones are, and of what cannot be read twice, as a pipe.
[[nodiscard]] Result<ByteSource> formSource(const QString& path, qint64 most = kMostFormBytes);

} // namespace uthan::form
