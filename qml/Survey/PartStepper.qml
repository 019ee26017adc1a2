// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One part of a date or a time: more above, the part itself, less below.
Item {
    id: part

    property string name: ""
    property string text: ""
    property string lang: I18n.textLanguage

    signal stepped(int by)

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    implicitWidth: Theme.bigTouch
    implicitHeight: column.implicitHeight

    Column { // not a layout: one within another goes stale
        id: column
        width: parent.width
        spacing: Theme.space4

        AppText { width: parent.width; text: part.name; size: Theme.noteText; color: Theme.soft; centered: true; decorative: true }
        IconButton {
            width: parent.width
            edged: true
            side: 56
            iconName: "plus"
            //: Moves one part of a date or time forward. %1: day, month, year, hour or minutes
            label: qsTr("Later: %1").arg(part.name)
            onClicked: part.stepped(1)
        }
        AppText {
            width: parent.width
            height: Math.max(implicitHeight, Theme.touch)
            text: part.text === "" ? "–" : part.text
            lang: part.lang
            size: Theme.buttonText
            bold: true
            centered: true
            verticalAlignment: Text.AlignVCenter
        }
        IconButton {
            width: parent.width
            edged: true
            side: 56
            iconName: "minus"
            //: Moves one part of a date or time back. %1: day, month, year, hour or minutes
            label: qsTr("Earlier: %1").arg(part.name)
            onClicked: part.stepped(-1)
        }
    }
}
