// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"
#include "form/formfile.h"

#include <QFileInfo>
#include <QString>

namespace uthan::survey {

// A form as a person has it: a file, a zip with the form and its pictures and sounds, or a folder with them.
struct Package {
    ByteSource form; // what form::compileFormFile takes
    QString name; // of the form's file
    QString files; // where attachmentsIn() looks: a folder or a zip
};

// Finds the form in what was chosen, without reading more of it than that takes. `maxBytes`: as in formSource().
// Several forms in one zip or folder, or none, is an Error that says what to do.
[[nodiscard]] Result<Package> readPackage(const QString& path, qint64 maxBytes = form::kMostFormBytes);

// What in a folder may be a form: workbooks, XML files and zips by their names, .csv files and folders of them only if
// a look at their beginning says so (other tables are not).
[[nodiscard]] QFileInfoList formsIn(const QString& folder);

} // namespace uthan::survey
