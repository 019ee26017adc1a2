// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/exprparser.h"

#include <optional>
#include <QString>
#include <vector>

namespace uthan::form {

enum class Sign : quint8 { End, Number, Literal, Name, Reference, Symbol };

struct Token {
    Sign sign = Sign::End;
    QString text; // a symbol, a name or an operator name as written
    double number = 0;
    int position = 0;
    bool isOperator = false; // and, or, div, mod or * in the place of an operator
};

// Cuts an expression into tokens, the last of which is End (XPath 1.0 §3.7). Curved quotes of word processors count as
// straight ones.
[[nodiscard]] std::optional<ExpressionFault> cutIntoTokens(const QString& source, std::vector<Token>& out);

} // namespace uthan::form
