// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/ids.h"
#include "base/shares.h"
#include "store/programme_p.h"

namespace uthan::store {

// What one steward keeps: a text to print, to write down, or to show as a QR code (docs/formats/recovery.md).
struct RecoveryShare {
    ProgrammeId programme;
    QByteArray set; // 4 bytes: the beginning of the device id the shares stand for
    int needed = 0;
    int made = 0;
    shares::Part part;

    [[nodiscard]] QString text() const; // UTHANSHARE: and 16 groups of six letters
    // Input: not a share, or a letter is wrong; Newer.
    [[nodiscard]] static Result<RecoveryShare> parse(const QString& text);
};

// The keys of the member that the shares stand for. Of one seed in another programme they are others.
[[nodiscard]] DeviceKeys recoveryKeys(const QByteArray& seed, ProgrammeId programme);

// The seed, and that it is the right one. `Input` says which share is wrong, or how many are missing.
[[nodiscard]] Result<QByteArray> joinShares(const QList<RecoveryShare>& shares);

} // namespace uthan::store
