// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/lists/datainstance.h"
#include "survey/surveypackage.h"
#include "survey/surveys.h"

// The lists a filling of a survey may ask: files that came with it, and what the same person gave last time.
namespace uthan::survey {

// Reads in what is not in lists.db yet and makes the indexes the form will ask for; on the store's thread. What cannot
// be read stays out and is logged: the survey opens without that list. `person`: whose earlier answers
// ${last-saved#…} may show; null: nobody's.
[[nodiscard]] std::shared_ptr<form::ListSource> openLists(
    store::Programme& programme, const OpenedForm& form, PersonId person);

// The files alone, with nothing of what was made here: as openLists, without its indexes.
[[nodiscard]] std::shared_ptr<form::ListSource> openFiles(
    store::Programme& programme, RecordId form, const form::FormProgram& program);

// A form without a programme. The lists beside its file, and its own that are long, are in a temporary database that
// goes with them.
struct LooseForm {
    std::shared_ptr<const form::FormProgram> program;
    std::shared_ptr<form::ListSource> lists;
};
[[nodiscard]] Result<LooseForm> openFormFile(const Package& package, Random& random);

// The OpenRosa XML of the person's newest sheet of this form on this device; empty when there is none, or when they no
// longer agree to take part. Never anybody else's. `files`: what lies beside the form, which conditions may ask.
[[nodiscard]] QByteArray lastSavedXml(store::Programme& programme,
    const std::shared_ptr<const form::FormProgram>& program, PersonId person,
    std::shared_ptr<form::ListSource> files = {});

} // namespace uthan::survey
