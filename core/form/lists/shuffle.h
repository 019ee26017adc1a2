// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QString>
#include <vector>

namespace uthan::form {

// The order of randomize(): Fisher–Yates from the beginning, each drawing from `random` (0 ≤ x < 1).
[[nodiscard]] std::vector<int> shuffledOrder(int count, const std::function<double()>& random);
// The same for everyone with this seed: drawn by Park and Miller's generator. A seed that is no number counts as the
// first eight bytes of its SHA-256.
[[nodiscard]] std::vector<int> shuffledOrder(int count, double number, const QString& text);

} // namespace uthan::form
