// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/exprast.h"

#include <QString>
#include <variant>

namespace uthan::form {

struct ExpressionFault {
    int position = 0; // 0-based character
    QString text; // what is wrong, in English
    QString advice = {}; // what to do, as a sentence; empty: mend the place
    bool leadsOut = false; // a path that is right elsewhere
    // What is wrong, where in the source, and what to do. Without a source: of what is all that stands there.
    [[nodiscard]] QString sentence(const QString& source = {}) const;
};

// Parses XPath 1.0 with ${references}. Reads no form: names are resolved by the compiler.
[[nodiscard]] std::variant<ast::Owned, ExpressionFault> parseExpression(const QString& source);

} // namespace uthan::form
