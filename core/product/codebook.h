// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/variables.h"

namespace uthan::product {

// What every column means: question text in all languages, when it was asked, its choices, the codes for silence. As
// CSV for programs and as HTML for people.
[[nodiscard]] QList<ExportedFile> codebookFiles(
    const form::FormProgram& form, const QList<Variable>& variables, const insight::Sheets& sheets);

} // namespace uthan::product
