// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xform/xformpaths.h"

namespace uthan::form {

// The way back: paths of an expression as ${name}, wherever writing ${name} out there gives that very path again.
[[nodiscard]] QString withNames(
    const XFormPaths& paths, const QString& expression, PathContext context, XFormPaths::Options options);

} // namespace uthan::form
