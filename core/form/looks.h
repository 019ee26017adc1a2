// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/nodetype.h"

#include <QStringList>

namespace uthan::form {

// What of an appearance would be passed over in silence: words that are misspelt, or said of a question that cannot
// look so. A sentence for each, with what to do.
[[nodiscard]] QStringList lookFaults(NodeType type, const QString& appearance);
// Whether an answer is covered while it is written, and so wherever it is shown to people.
[[nodiscard]] bool isCovered(const QStringList& appearances);

} // namespace uthan::form
