// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The names in a draft of a filling (docs/formats/forms.md): of a row, and of the form itself.
namespace uthan::form::draft {

inline constexpr const char* kValues = "v"; // path -> answer; null: emptied
inline constexpr const char* kNoAnswers = "no"; // path -> why nothing is said
inline constexpr const char* kSeen
    = "seen"; // among them: it was on the screen and left open; of the form: that is followed
inline constexpr const char* kOverridden = "own"; // path -> true: would be worked out, and a person said otherwise
inline constexpr const char* kWorked = "worked"; // of the form: paths of what is asked and worked out
inline constexpr const char* kRepeats = "r"; // path -> rows
inline constexpr const char* kResting = "rest"; // path -> rows beyond the number there is now
inline constexpr const char* kOrders = "kept"; // path -> a ranking as it was given, while what is offered has changed
inline constexpr const char* kRowId = "id";
inline constexpr const char* kNumber = "number"; // of a row some of which did not fit, counted from 1; in no draft

} // namespace uthan::form::draft
