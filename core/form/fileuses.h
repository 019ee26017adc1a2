// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formdefinition.h"
#include "form/nodetype.h"

namespace uthan::form {

// A place of a form that names a file beside it.
struct FileUse {
    QString file; // "towns.csv"; empty: `unknown`
    QString unknown; // instance('unknown'): neither a list nor a file of the form has that name
    SourcePlace place; // of what names it
    bool isList = false;
    bool offersChoices = false; // a question takes its choices from it
    QString valueColumn = {}, labelColumn = {}; // of those choices; a label may be in several languages
    QStringList columns = {}; // that expressions ask for besides
};

[[nodiscard]] bool isAnsweredWithFile(NodeType type); // its default is a file of the form

// All of them, as they come in the form. Files whose names answers make up are none.
[[nodiscard]] std::vector<FileUse> fileUses(const FormDefinition& form);

} // namespace uthan::form
