// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Marks a text shown in another language than the one asked for. Never leaves the text itself out.
//   language   the language it is in, by its own name;  languageTag   for the font
Chip {
    property string language: ""
    property string languageTag: ""

    iconName: "textsize"
    lang: languageTag
    text: language
    //: Said by a screen reader beside a text that is not translated yet. %1 is the language it is in.
    label: qsTr("Shown in %1").arg(language)
}
