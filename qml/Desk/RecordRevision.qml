// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One time a record was made or changed: when, by whom, and what.
Card {
    id: card

    required property double when
    required property string by
    required property bool made
    required property list<string> lines

    flat: true
    tone: "sunk"
    gap: Theme.space4

    AppText {
        Layout.fillWidth: true
        text: (card.made
               //: In the history of a record. %1: day and time
               ? qsTr("Made on %1") : qsTr("Changed on %1")).arg(I18n.language === "" ? "" : I18n.date(new Date(card.when)))
              + (card.by === "" ? "" : " · " + card.by)
        size: Theme.noteText
        bold: true
    }
    Repeater {
        model: card.lines
        AppText {
            required property string modelData
            Layout.fillWidth: true
            text: modelData
            voice: "people"
            size: Theme.noteText
        }
    }
}
