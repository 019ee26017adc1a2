// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "insight/storyrule.h"
#include "record/consent.h"
#include "record/record.h"
#include "store/programme.h"

namespace uthan::insight {

// Why a photo story is not shown. The person's sentence is chosen by the view model.
enum class HeldBack {
    No, // it may be shown
    NotBrought, // still with its author
    NotAgreed, // its author's consent or release does not cover this use
    GuardianMissing, // a child in the picture or behind the camera, and no guardian said yes
    SomebodyNotAsked, // a person who can be recognised has not said yes
    TakenBack,
};
[[nodiscard]] QString heldBackName(HeldBack why); // "guardian_missing" …

// One story as it may be shown. Held back: everything but the id, the author's patch and the reason is empty.
struct GalleryItem {
    RecordId story;
    HeldBack why = HeldBack::No;
    PersonId author;
    int patch = -1; // of the author: stands for the picture while it is held back
    QString byline; // the author's chosen name, only with the scope "named"
    QString title, caption, language, description, prompt;
    record::MediaRef picture;
    QCborMap showed; // words only with the scope "quote", voices only with "audio"
    QCborMap place; // shared geometry
    [[nodiscard]] bool isShown() const { return why == HeldBack::No; }
};

// The rule (storyHolds) in one word, for one story of this maker.
[[nodiscard]] HeldBack mayShow(const record::Record& story, const StoryMaker& maker, record::Use use);

// All stories in the order they were brought. `use`: Gallery in the room, Exhibition or Public outside.
[[nodiscard]] Result<QList<GalleryItem>> gallery(store::Programme& programme, record::Use use = record::Use::Gallery);

} // namespace uthan::insight
