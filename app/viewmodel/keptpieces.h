// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/recordingpieces.h"
#include "storecall.h"
#include "storeservice.h"

namespace uthan::app {

// What is being said or filmed goes into the store piece by piece: core/store/recordingpieces.h. Nothing waits for it.
inline void keepPiece(StoreService& store, const store::RecordingPiece& piece)
{
    store.run([piece](store::Programme& programme) -> Result<void> {
        if (isElsewhere(programme, piece.draft))
            return {};
        return store::keepPiece(programme, piece);
    });
}

// The whole is kept, or nobody wants it. Null: there never were any.
inline void forgetPieces(StoreService& store, RecordId recording)
{
    if (recording.isNull())
        return;
    store.run([recording](store::Programme& programme) { return store::forgetPieces(programme, recording); });
}

} // namespace uthan::app
