// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace uthan::form {

// Where the bracket that opens at `open` closes; quotes are passed over. -1: never.
[[nodiscard]] qsizetype closingBracket(const QString& text, qsizetype open);

// An expression that can only be a number: as a condition it says which place is meant.
[[nodiscard]] bool isNumber(const QString& expression);

// A condition as it is asked of what stands `up` levels below: region[@code = 1]/town is town[../@code = 1].
[[nodiscard]] QString fromBelow(const QString& condition, qsizetype up);

// Choices that a path must be walked for: instance('towns')//item, [x = 1][last()], a union of two.
// Said as a condition on the items of the list: those that the path leads to. Empty: it begins in no instance.
struct WalkedItems {
    QString instance, filter;
};
[[nodiscard]] WalkedItems walkedItems(const QString& nodeset);

} // namespace uthan::form
