// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/ids.h"
#include "form/formsession.h"

namespace uthan::app {

// Where something belongs that is still being made: the page may be another when it is there, and the filling closed.
struct MediaDestination {
    RecordId draft;
    form::Place place; // as long as the filling stays open,
    QString spot; // and when it was opened anew
    int opening = 0;
    RecordId recording = {}; // whose pieces are kept while it is made: surveycutoff.cpp
    ProgrammeId programme = {}; // that holds the draft: another may be open by then
    int age = 0; // who says after this that they want none of it gets none
};

} // namespace uthan::app
