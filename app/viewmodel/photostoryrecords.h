// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "photostory.h"
#include "store/programme.h"

// A story's records: the story itself, its original's bytes and its exact place. Called on the store thread.
namespace uthan::app::photostoryrecords {

// Makes the story from its draft. All its parts are the maker's alone at first.
[[nodiscard]] Result<RecordId> finish(
    store::Programme& programme, RecordId id, const PhotoStory& story, PersonId maker, const QByteArray& receiptKey);
// To the group, with the parts to those who may hold them: the original to the keepers, the exact place by its level.
// Refused when a rule holds it back.
[[nodiscard]] Result<void> bring(store::Programme& programme, RecordId id, PersonId maker, record::Audience widest);
// The draft and everything that belongs to it.
[[nodiscard]] Result<void> discard(store::Programme& programme, RecordId id, RecordId originalId);

} // namespace uthan::app::photostoryrecords
