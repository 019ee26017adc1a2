// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "form/formsession.h"
#include "store/programme.h"

namespace uthan::survey {

// What a form asks of the world, with nothing of the machine in it: time, chance of 53 bits, ids. Both must outlive the
// filling.
[[nodiscard]] form::FormSession::Environment fillingWorld(const Clock& clock, Random& random);

// What a form may write down by itself of who fills it in, and on what: a number of the device that says nothing of the
// machine, and the name that the person goes by here if they agreed to be named; else none.
struct FilledBy {
    QString device, user;
};
[[nodiscard]] FilledBy filledBy(const store::Programme& programme, PersonId person);

} // namespace uthan::survey
