// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formsession.h"
#include "form/lists/datainstance.h"
#include "store/programme.h"

#include <QHash>

// Lists of entities: what fillings of one survey make ("trees"), others may choose from, as a file of that name.
namespace uthan::survey {

// One list as the sheets of this programme left it. Made anew each time: nothing outlives the sheet it came from.
struct EntityList {
    struct Item {
        QString id, label;
        QHash<QString, QString> properties;
        bool isMade = false; // else it changes a row of the file
        int version = 1;
    };
    QStringList properties; // in the order they came up
    QList<Item> items;
};

// Of those lists, by name. Sheets that were taken back, or whose person does not take part, make nothing.
[[nodiscard]] QHash<QString, EntityList> entityLists(store::Programme& programme, const QStringList& wanted);
// How the lists that `program` adds to have the entities of each finished sheet of the programme.
[[nodiscard]] QHash<RecordId, form::ListedEntities> listedEntities(
    store::Programme& programme, const form::FormProgram& program);
// The lists that surveys of the programme make.
[[nodiscard]] QStringList declaredLists(store::Programme& programme);

// The rows of the file (null: there is none) with what was changed and made; columns name, label, __version and the
// properties.
[[nodiscard]] std::unique_ptr<form::DataInstance> withEntities(
    std::unique_ptr<form::DataInstance> file, const EntityList& entities);

} // namespace uthan::survey
