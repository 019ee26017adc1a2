// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSize>

class QPainter;

namespace uthan::app {

inline constexpr int kPatchPatterns = 12;
inline constexpr int kPatchDyes = 6;

// A person's cloth patch: pattern = index % 12, dye = index / 12 (docs/formats/kinds.md); any index is folded into
// 0…71. The twelve patterns differ in grey as well, so a patch is known without colour.
void paintPatch(QPainter& painter, const QSize& size, int index);

} // namespace uthan::app
