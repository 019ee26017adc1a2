// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/revealing.h"

#include <QCborMap>

namespace uthan::insight {

// What stands in a sheet instead of something worked out that may not be told outside: {"no": …}. It was there, so it
// is no silence of the person.
inline constexpr QLatin1String kKeptBack("kept"); // it would say where, who or when
inline constexpr QLatin1String kWordsKept("words"); // it is made of words that may not be quoted

// The answers of a sheet as those outside may get them: without what is worked out (or filled in) from something that
// its person did not agree to have told. What was asked for itself is left for each product to judge; `product`: of the
// form that it judges by, where that is another version. It does not know of a place that was asked where it asks for
// something else; of words it does, whatever they stand for.
[[nodiscard]] QCborMap tellable(
    const QCborMap& answers, const form::Revealing& revealing, bool mayQuote, const form::Revealing* product = nullptr);

// A number of more digits than a double tells apart, which is kept as it was written.
[[nodiscard]] bool isLongNumber(const QString& said);

} // namespace uthan::insight
