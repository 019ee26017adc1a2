// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "insight/results.h"
#include "product/variables.h"
#include "store/programme.h"
#include "survey/surveys.h"

#include <functional>

namespace uthan::product {

// The answers to a survey as OpenRosa servers take them (docs/formats/export.md): a folder each with submission.xml and
// the files it names, the log of the filling among them. Only what each person agreed to leaves: no words of who did
// not agree to be quoted, no voices, pictures, positions or names of devices without leave. Handed over file by file.
using WriteFile = std::function<Result<void>(const ExportedFile&)>;
[[nodiscard]] Result<void> exportOpenRosa(
    store::Programme& programme, const survey::OpenedForm& form, const insight::Sheets& sheets, const WriteFile& write);

} // namespace uthan::product
