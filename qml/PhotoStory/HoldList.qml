// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme

// Why a story may not go to the group yet: one sentence a reason. Nothing is wrong; it waits.
//   holds   sentences
Card {
    id: list

    property var holds: []

    tone: "marigold"
    visible: holds.length > 0

    AppText {
        Layout.fillWidth: true
        //: Above the reasons why a story may not go to the group yet
        text: qsTr("Before the group can see it")
        bold: true
        color: Theme.marigoldInk
        heading: true
    }
    Repeater {
        model: list.holds
        RowLayout {
            required property string modelData
            Layout.fillWidth: true
            spacing: Theme.space8
            Icon { Layout.alignment: Qt.AlignTop; name: "alert"; color: Theme.marigoldInk; size: Theme.iconSmall }
            AppText { Layout.fillWidth: true; text: parent.modelData; size: Theme.noteText; color: Theme.marigoldInk }
        }
    }
}
