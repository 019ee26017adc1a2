// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formdefinition.h"

#include <optional>
#include <QMap>
#include <QString>
#include <QStringList>
#include <vector>

namespace uthan::form {

// A row of a sheet to be written: heading → cell. `source`: the row of the workbook it came from; 0: none.
struct SheetRow {
    int source = 0;
    QMap<QString, QString> cells;
};

// A sheet to be written. Headings stand in the order in which people expect them.
struct SheetTable {
    QString name;
    QStringList headings;
    std::vector<SheetRow> rows;
};

struct SheetTables {
    std::vector<SheetTable> tables;
    QList<Warning> lost;
};

// The sheets survey, choices, settings, entities … of a form.
[[nodiscard]] SheetTables sheetTables(const FormDefinition& form);
// The form with rows of their own type in place of actions that a sheet says so; nothing if it has none.
[[nodiscard]] std::optional<FormDefinition> withRowsForActions(const FormDefinition& form);
// The form with the columns of its lists called as the sheet choices can hold them, also where expressions read them;
// nothing if it holds them as they are.
[[nodiscard]] std::optional<FormDefinition> withColumnsOfSheets(const FormDefinition& form);

} // namespace uthan::form
