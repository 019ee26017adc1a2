// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>

// A secret in parts of which so many give it back and fewer say nothing about it (Shamir 1979), byte by byte over
// GF(2^8) with the polynomial x^8 + x^4 + x^3 + x + 1. Constant time: nothing depends on what the secret is.
namespace uthan::shares {

struct Part {
    quint8 index = 0; // 1 to 255: where the polynomials are taken
    QByteArray bytes; // as many as the secret has
    bool operator==(const Part&) const = default;
};
constexpr int kMostParts = 255;

// 1 <= needed <= count <= kMostParts.
[[nodiscard]] QList<Part> split(const QByteArray& secret, int needed, int count, Random& random);
// From at least as many as were needed; from fewer, or from parts of different secrets, comes something else. Input:
// none at all, one twice, or of different length.
[[nodiscard]] Result<QByteArray> combine(const QList<Part>& parts);

} // namespace uthan::shares
