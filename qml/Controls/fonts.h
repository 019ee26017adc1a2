// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uthan::app {

// Registers the fonts that travel with the app and the order in which they stand in for each other. Call once, on the
// GUI thread, after QGuiApplication and before the first window.
void loadFonts();

} // namespace uthan::app
