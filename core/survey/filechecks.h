// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram.h"
#include "survey/surveys.h"

namespace uthan::survey {

// What is wrong with the files that a form names: each is looked for among `files` and lists are read. A warning has
// the place in the form that names the file, and says what to do. `fromAnswers`: names of lists that need no file, as
// what people answer fills them; those that the form makes itself need none either.
[[nodiscard]] QList<form::Warning> checkFiles(
    const LookedAt& form, const QString& formName, const QList<Attachment>& files, const QStringList& fromAnswers = {});

} // namespace uthan::survey
