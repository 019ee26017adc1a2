// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/nodetype.h"
#include "form/xpath/xpathvalue.h"

#include <optional>

// What a text says as a value of a type, for answers and for what a form begins with.
namespace uthan::form::typedtext {

// As it is read again (a date alone, a time with its seconds); nothing: it is none. Every moment that comes of it is
// one that expressions read.
[[nodiscard]] std::optional<QString> moment(NodeType type, const QString& text);
// "latitude longitude", with altitude and accuracy or without. A way has two of them or more with semicolons between,
// an area three or more of which the last is the first again (ODK XForms, data types).
[[nodiscard]] bool isPlace(QStringView text);
[[nodiscard]] bool isWay(const QString& text);
[[nodiscard]] bool isArea(const QString& text);
[[nodiscard]] bool isPlaces(NodeType type, const QString& text); // by the type

// In plain ASCII digits. 5.0 is whole as well; 5.000 may be a number in thousands.
[[nodiscard]] std::optional<QString> wholeNumber(const QString& text);
// A number of more digits than can be reckoned with stays written out, each digit of it.
[[nodiscard]] Scalar exactly(const QString& plainDigits);
// Of a number in plain digits: the whole part, which is what expressions read where a whole number is asked for.
[[nodiscard]] Scalar wholePart(const QString& plainDigits);

} // namespace uthan::form::typedtext
