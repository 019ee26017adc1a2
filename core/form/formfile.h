// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "form/formdefinition.h"

namespace uthan::form {

[[nodiscard]] bool isXml(const QByteArray& bytes);
// A form in any format we read, as its author wrote it. What the file holds decides, not its name.
[[nodiscard]] Result<FormDefinition> readFormFile(const QByteArray& bytes, const QString& fileName);

} // namespace uthan::form
