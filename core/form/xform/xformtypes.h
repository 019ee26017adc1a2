// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formdefinition.h"

#include <QSet>
#include <QString>

namespace uthan::form {

// How an XForm writes a question of a type.
struct XFormType {
    QString bind; // of the bind element; empty: none
    QString control; // in the body; empty: has none
    QString mediaType; // of an upload
    QString preload, preloadParams; // filled in by the app
};
[[nodiscard]] XFormType xformType(const Element& element);

[[nodiscard]] NodeType typeOfInput(const QString& bind); // what is asked where the bind has this type

[[nodiscard]] bool isTagged(const Element& element); // a map feature with tags ("osm"): an upload of its own kind
// The lists with the tags of such features and with the values of those tags: they go into the body.
[[nodiscard]] QSet<int> tagLists(const FormDefinition& form);
// The values that a tag may have: a list that is called as the tag is. -1: any.
[[nodiscard]] int valuesOfTag(const FormDefinition& form, const QString& tag);
[[nodiscard]] bool isExternalSelect(const Element& element); // choices from itemsets.csv: asked by a query

// The path to the choices of a list or file, whatever letters its id has.
[[nodiscard]] QString instanceItems(const QString& id);

// "yes", "TRUE", "no" … of a sheet as an expression; any other text as it is.
[[nodiscard]] QString yesOrNoAsExpression(const QString& text);

} // namespace uthan::form
