// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace uthan::transport {

// The dark and light squares of a QR code, row by row; without the light border four squares wide that readers need.
struct QrMatrix {
    int side = 0; // 0: the text is too long
    QByteArray dark; // side × side, 1 = dark
    [[nodiscard]] bool isDark(int row, int column) const { return dark.at(row * side + column) != 0; }
};
[[nodiscard]] QrMatrix qrMatrix(const QString& text);

// For a terminal: two squares a character, light on dark as terminals are.
[[nodiscard]] QString qrForTerminal(const QString& text);

} // namespace uthan::transport
