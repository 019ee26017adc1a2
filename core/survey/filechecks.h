// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formfaults.h"
#include "form/formprogram.h"
#include "survey/surveys.h"

namespace uthan::survey {

struct FilesChecked {
    QList<form::Warning> warnings; // each has the place in the form that names the file, and says what to do
    form::FormFaults faults; // lists that are there and broken, each with its row or line: no such form is brought in
};

// What is wrong with the files that a form names: each is looked for among `files` and lists are read. What is not
// there may still come, so it is a warning. `fromAnswers`: names of lists that need no file, as what people answer
// fills them; those that the form makes itself need none either.
[[nodiscard]] FilesChecked checkFiles(
    const LookedAt& form, const QString& formName, const Attachments& files, const QStringList& fromAnswers = {});

} // namespace uthan::survey
