// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/textlanguage.h"
#include "words.h"

namespace uthan::app {

// A text of a form that may have named no language, or one without a code: then it is in the person's, if that is
// written with these letters.
[[nodiscard]] inline Words titleWords(const language::Text& text, const QString& person)
{
    const language::Chosen chosen = language::choose(text, person);
    const qsizetype first = language::primary(chosen.tag).size();
    const bool isCode = first == 2 || first == 3;
    return {chosen.text, isCode ? chosen.tag : language::ofText(chosen.text, {person}), isCode && chosen.isFallback};
}

} // namespace uthan::app
