// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A device of the group as its people know it: patch, name, and what it still lacks. Children lie at its end.
RowLayout {
    id: row

    required property string name
    required property string state
    required property string words
    required property var lastSeen
    required property int patch
    default property alias tools: row.data

    Layout.fillWidth: true
    spacing: Theme.space12

    PersonAvatar { patch: row.patch; side: Theme.touch; mark: row.state === "hasAll" ? "held" : "" }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        AppText { Layout.fillWidth: true; text: row.name; bold: true }
        AppText {
            Layout.fillWidth: true
            text: row.words
            size: Theme.noteText
            color: row.state === "hasAll" ? Theme.leaf : Theme.soft
        }
        AppText {
            Layout.fillWidth: true
            visible: Number(row.lastSeen) > 0 && row.state !== "here"
            //: When something last came from a device. %1: date
            text: qsTr("last heard from on %1").arg(I18n.language === "" ? "" : I18n.date(new Date(Number(row.lastSeen))))
            size: Theme.noteText
            color: Theme.soft
        }
    }
    Icon {
        name: row.state === "hasAll" ? "tick" : row.state === "here" ? "phone" : "clock"
        color: row.state === "hasAll" ? Theme.leaf : Theme.soft
    }
}
