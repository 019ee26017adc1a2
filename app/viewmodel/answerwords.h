// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formsession.h"
#include "words.h"

namespace uthan::app {

// What was answered to a question that is not about choices or numbers, as a person says it: a day in the calendar it
// was asked in, how many points a way has, the name of a file. What was covered while writing stays covered.
[[nodiscard]] QString answerWords(const form::QuestionView& view, const QString& language);
[[nodiscard]] QString coveredWords();
// A number as it stands at its question: in the digits of the language, with marks where it has them there.
[[nodiscard]] QString numberWords(const form::QuestionView& view, const QString& language, const QString& plain);
// What a label says of an answer that it names.
[[nodiscard]] QString wordsInText(const form::QuestionView& asked, const QString& language);
// What tells a row from the others, on one line.
[[nodiscard]] Words rowSays(const form::RowView& row);

} // namespace uthan::app
