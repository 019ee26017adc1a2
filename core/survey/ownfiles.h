// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "survey/surveys.h"

#include <QCborMap>

namespace uthan::survey {

// Files of the form that answers name, as a question with a picture for its `default` does: each is copied to `owner`,
// whose answer it is from now on, and stands there instead of its name.
[[nodiscard]] Result<QCborMap> withOwnFiles(
    store::Programme& programme, const OpenedForm& form, RecordId owner, const QCborMap& answers);
[[nodiscard]] QStringList fileNames(const record::Record& form); // that came with it

} // namespace uthan::survey
