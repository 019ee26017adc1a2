// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/variables.h"
#include "store/programme.h"

namespace uthan::product {

struct GeoJson {
    QByteArray bytes;
    QSet<RecordId> used;
    qint64 written = 0;
    qint64 keptBack = 0; // sacred, or of people who did not agree
};
// The places as GeoJSON (RFC 7946), each only as exactly as its sensitivity allows and always from the stored grid
// geometry, so that no two exports can be compared for more. Sacred places are never in it.
[[nodiscard]] Result<GeoJson> exportGeoJson(store::Programme& programme);

} // namespace uthan::product
