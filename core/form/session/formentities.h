// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/session/formstate.h"

namespace uthan::form {

// What an entity of a sheet is for one row: worked out, without its properties.
struct WorkedEntity {
    QString id, label;
    QString baseVersion, trunkVersion, branchId; // never null
    bool changes = false; // has an id of its own to change
    QString create, update; // as the attributes say it; null: the form never does
    bool creates = false, updates = false;
};
// Which entity of a filling: its list and the row it is made of, “trees/12”, “trees/” of the form itself.
[[nodiscard]] QString entityKey(const FormState& state, const Entity& entity, int slot);
[[nodiscard]] WorkedEntity workedEntity(const FormState& state, const Entity& entity, int slot);

} // namespace uthan::form
