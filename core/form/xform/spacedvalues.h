// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uthan::form {

struct FormDefinition;

// Names values with a space among the choices of a question of several answers: its answers are parted by spaces.
void warnOfSpacedValues(FormDefinition& form);

} // namespace uthan::form
