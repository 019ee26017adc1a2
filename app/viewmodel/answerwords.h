// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formsession.h"

namespace uthan::app {

// What was answered to a question that is not about choices or numbers, as a person says it: a day in the calendar it
// was asked in, how many points a way has, the name of a file. What was covered while writing stays covered.
[[nodiscard]] QString answerWords(const form::QuestionView& view, const QString& language);

} // namespace uthan::app
