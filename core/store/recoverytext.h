// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace uthan::store {

// Whether a text reads as a recovery share, every letter of it right. Whether it fits others shows when they are
// joined.
[[nodiscard]] bool isRecoveryShare(const QString& text);

} // namespace uthan::store
