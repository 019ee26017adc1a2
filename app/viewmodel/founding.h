// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "store/programme.h"

namespace uthan::app {

// What a programme needs before anyone can take part: its own name, the words people are asked for consent with, signs
// for the map and the prompts of photo stories. A group makes them its own later. Called on the store thread, once.
[[nodiscard]] Result<void> furnish(store::Programme& programme, const QString& name, const QString& language);

} // namespace uthan::app
