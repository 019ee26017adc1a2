// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "form/formsession.h"

namespace uthan::survey {

// What a form asks of the world, with nothing of the machine in it: time, chance of 53 bits, ids. Both must outlive the
// filling.
[[nodiscard]] form::FormSession::Environment fillingWorld(const Clock& clock, Random& random);

} // namespace uthan::survey
