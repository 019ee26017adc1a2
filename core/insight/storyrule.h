// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "record/consent.h"
#include "record/record.h"
#include "store/programme.h"

namespace uthan::insight {

// One reason why a photo story may not be used. `who` is the person in the picture, in its maker's words.
struct StoryHold {
    enum class Why {
        MakerSaidNo, // by their consent as a person
        MakersGuardian, // its maker is a child, and no guardian said yes
        AskThem, // somebody who can be recognised was not asked yet
        TheySaidNo,
        AskGuardian, // of a child in the picture
        GuardianSaidNo,
        NotReleased, // its maker did not release this story for this use
    };
    Why why;
    QString who = {};
    bool operator==(const StoryHold&) const = default;
};

// What the rule needs to know of who made a story.
struct StoryMaker {
    record::ConsentState consent;
    bool isMinor = false;
    bool guardianAgreed = false;
};
// NotFound is no error: a maker whose record is not here is nobody's child, and agreed to nothing.
[[nodiscard]] Result<StoryMaker> storyMaker(store::Programme& programme, PersonId person);

// The one rule about photo stories: every screen, export and command asks it, with the story's fields (people, release,
// state) as they are kept. All reasons, in the order a person can mend them; empty: it may be used.
[[nodiscard]] QList<StoryHold> storyHolds(const QCborMap& fields, const StoryMaker& maker, record::Use use);
// What the maker agreed to as a person and released for this story: both are needed, each use apart.
[[nodiscard]] record::ConsentState storyConsent(const QCborMap& fields, const record::ConsentState& maker);

} // namespace uthan::insight
