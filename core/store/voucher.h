// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/programme.h"

namespace uthan::store {

// Shows to a device that has not heard of it yet that another was let in: the operation that admitted it, the headers
// from there to a signature, and the same for whoever admitted, up to the one who founded. Anybody inside can check it
// from what they know already; it says nothing that is not in the authority's operations.
constexpr qsizetype kMaxVoucher = 56 << 10;

// Empty: there is none, or it would be too long (somebody wrote very much without a signature).
[[nodiscard]] Result<QByteArray> makeVoucher(const Programme::Private& d, const QByteArray& signingKey);
// True only if every step is signed by a device that may let others in, and neither it nor the one it is about is known
// to be removed.
[[nodiscard]] bool isVouched(const Programme::Private& d, const QByteArray& signingKey, const QByteArray& voucher);

} // namespace uthan::store
