// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/nodetype.h"

#include <optional>
#include <QString>

namespace uthan::form {

// What the column `type` of a row says, whichever of its many spellings was used.
struct RowType {
    enum class Kind : quint8 { Question, Begin, End, Instance };
    Kind kind = Kind::Question;
    NodeType type = NodeType::Text; // of Begin and End: Group or Repeat
    bool isLoop = false; // begin loop over list
    bool isExternal = false; // select_one_external
    bool orOther = false;
    QString list; // of the sheet choices (external_choices, osm)
    QString file; // "towns.csv"; of Instance the ending: "csv", "xml"
    bool isFileOrList = false; // "select_one towns.csv": a file, if no list is called so
    QString reference; // "${name}": the choices are rows of a repeat
    QString preload; // property that is filled in by itself: "simserial"
    QString constraint; // what this spelling of the type asks of the answer, if the row does not say
    QString hint; // and what it tells, if the row does not
    QString note; // a warning
};

// Nothing if there is no such type.
[[nodiscard]] QStringList typeWords(); // the first word of each type as people write it now
[[nodiscard]] std::optional<RowType> parseRowType(const QString& written);
// The same with the letters that every program knows: “Select_one Yn” → “select_one Yn”.
[[nodiscard]] QString inSmallLetters(const QString& written, const RowType& type);

} // namespace uthan::form
