// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <QByteArrayView>
#include <vector>

namespace uthan::cbor {

// One member of a map, as it stands in the bytes.
struct Slice {
    QByteArrayView key; // the text alone
    QByteArrayView value; // with its head
};

// The members of a map with text for keys, without making values of them: what most records are read for is to be put
// down again as it came. None if these bytes are not a map and nothing else, or not exactly what encode() makes of it
// (docs/formats/store.md), or hold numbers with a fraction, tags or anything rarer: then decode() them.
[[nodiscard]] std::optional<std::vector<Slice>> slices(QByteArrayView map);

[[nodiscard]] std::optional<qint64> sliceInteger(QByteArrayView value); // of what slices() gave
[[nodiscard]] std::optional<QByteArrayView> sliceText(QByteArrayView value);
[[nodiscard]] std::optional<QByteArrayView> sliceBytes(QByteArrayView value);
[[nodiscard]] bool isNullSlice(QByteArrayView value);

} // namespace uthan::cbor
