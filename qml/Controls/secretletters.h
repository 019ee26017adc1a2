// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uthan::app {

// What is covered with dots on screen is covered for assistive tools, too: their bus carries a dot for each letter, for
// the text itself as for every change of it. (Qt 6.4 would carry the letters.) Call once, on the GUI thread.
void coverSecretLetters();

} // namespace uthan::app
