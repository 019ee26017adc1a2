// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "form/formdefinition.h"

#include <QByteArray>
#include <QString>

namespace uthan::form {

// Reads an ODK XForm (XML). An Error names file, line, element and what to do; never a partial form.
[[nodiscard]] Result<FormDefinition> readXForm(QByteArray xml, const QString& fileName, size_t mostHeld = kHoldAll);

} // namespace uthan::form
