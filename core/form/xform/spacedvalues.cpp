// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/spacedvalues.h"

#include "form/formdefinition.h"

#include <QSet>

namespace uthan::form {

void warnOfSpacedValues(FormDefinition& form)
{
    QSet<int> told; // lists
    for (const Element& element : form.elements) {
        if ((element.type != NodeType::SelectMultiple && element.type != NodeType::Rank) || element.list < 0
            || told.contains(element.list))
            continue;
        told.insert(element.list);
        (void)form.lists[size_t(element.list)].forEach([&](const DefinedChoice& choice) -> Result<void> {
            if (choice.name.contains(QLatin1Char(' ')))
                form.warnings.append({QString(), choice.row, QStringLiteral("<value>"), {},
                    QStringLiteral("The value “%1” has a space, and a question of several answers (line %2) parts its "
                                   "answers by spaces, so it is not read as chosen there. Write it without, for "
                                   "example with _.")
                        .arg(choice.name)
                        .arg(element.place.row())});
            return {};
        });
    }
}

} // namespace uthan::form
