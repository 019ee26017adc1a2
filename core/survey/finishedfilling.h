// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formsession.h"
#include "record/record.h"
#include "store/programme.h"

#include <memory>

namespace uthan::survey {

// The filling that a sheet (a `submission`) keeps, as it was when it was kept: what was worked out then is not worked
// out anew, it is the moment and the language of then. `lists`: the files beside the form, for what is not kept: names
// and conditions. Its ids follow from the sheet, the same on every device.
[[nodiscard]] Result<form::FormSession> finishedFilling(store::Programme& programme,
    std::shared_ptr<const form::FormProgram> program, const record::Record& sheet,
    std::shared_ptr<form::ListSource> lists);

} // namespace uthan::survey
