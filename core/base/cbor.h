// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QCborMap>
#include <QCborValue>

// One value, one sequence of bytes: map keys in the order of their bytes (RFC 8949 §4.2.1), shortest integers. A
// decimal stays a decimal (2.0 is not 2). What is hashed or compared goes through here.
namespace uthan::cbor {

[[nodiscard]] QCborValue canonical(const QCborValue& value);
[[nodiscard]] QByteArray encode(const QCborValue& value); // canonical bytes
[[nodiscard]] QByteArray encode(const QCborMap& map);
// Refuses what is cut, has bytes after its end or is nested deeper than 64 levels.
[[nodiscard]] Result<QCborValue> decode(const QByteArray& bytes);
[[nodiscard]] Result<QCborMap> decodeMap(const QByteArray& bytes);

} // namespace uthan::cbor
