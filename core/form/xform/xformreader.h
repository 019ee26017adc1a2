// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"
#include "form/formdefinition.h"

#include <QString>

namespace uthan::form {

struct FaultyForm; // form/formfaults.h

// Reads an ODK XForm (XML), a piece at a time: of a long file only what the form needs is ever held. An Error names
// file, line, element and what to do; never a partial form. `faulty`: gets what can still be looked at of one that is
// refused.
[[nodiscard]] Result<FormDefinition> readXForm(
    ByteSource xml, const QString& fileName, size_t mostHeld = kHoldAll, FaultyForm* faulty = nullptr);

} // namespace uthan::form
