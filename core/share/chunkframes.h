// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "share/exchangeframes.h"
#include "store/exchangestore.h"

namespace uthan::share {

[[nodiscard]] bool isOfChunk(Say type);
// One of the frames that a piece is made of goes into it; Damaged if there are more than are kept at once.
[[nodiscard]] Result<void> addToChunk(store::ChainChunk& chunk, Say type, const QByteArray& payload);

} // namespace uthan::share
