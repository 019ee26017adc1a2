// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QQmlEngine>

namespace uthan::app {

// Gives the engine our drawn pictures. The engine owns the providers.
//   image://icon/<name>/<rrggbb>   a line icon in one colour
//   image://art/<name>             an illustration, corners cut as its drawing says
//   image://patch/<0..71>          the cloth patch of a person: 12 patterns × 6 dyes
//   image://qr/<text>              a QR code, dark on white with its quiet margin (text percent-encoded)
// Each is drawn at the sourceSize asked for; ask in device pixels to be crisp.
void installImageProviders(QQmlEngine* engine);

} // namespace uthan::app
