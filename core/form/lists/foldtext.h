// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace uthan::form {

// A text as search compares it: without case, accents, vowel points, tatweel and joiners; letters that people of one
// script write either way (ة ه, ى ي, ک ك, ø o) are one; digits of any script are 0 to 9; spaces are single. Vowel
// signs of Indic scripts are letters and stay.
[[nodiscard]] QString foldText(const QString& text);

// How well a folded text fits folded words: 0 begins with all of them as typed, 1 a word begins with each, 2 each is
// somewhere inside, -1 not at all.
[[nodiscard]] int fitOf(QStringView folded, const QStringList& words);
[[nodiscard]] QStringList searchWords(const QString& typed); // folded

} // namespace uthan::form
