// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/ids.h"

namespace uthan::store {

// Draws the ids of records, so that the id itself says which device made a record, to whoever knows the programme's
// salt: 7 random bytes, then the first 9 of hash("uthan record 1" ‖ salt ‖ device ‖ those 7). Without this anybody in
// the programme could create another's record a second time, with a receipt of their own, and take it back.
// To outsiders such an id is as random as any. A value; may be used on any thread.
struct RecordMaker {
    DeviceId device;
    QByteArray salt; // empty until this device belongs to a programme

    [[nodiscard]] RecordId next(Random& random) const;
    [[nodiscard]] bool made(RecordId record) const;
    bool operator==(const RecordMaker&) const = default;
};

} // namespace uthan::store
