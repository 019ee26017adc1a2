// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One exchange while it runs: with whom, how much is left, small things first. Stopping keeps what was done.
ColumnLayout {
    id: now

    required property NearbyViewModel nearby

    spacing: Theme.space8

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        AppText {
            Layout.fillWidth: true
            //: Heading while sharing. %1: the other device, "Tania's tablet"
            text: now.nearby.withName !== "" ? qsTr("With %1").arg(now.nearby.withName)
                //: Heading while the other device has not answered yet
                : qsTr("Calling the other device")
            size: Theme.buttonText
            bold: true
            heading: true
        }
        AppText { text: now.nearby.leftWords; size: Theme.noteText; color: Theme.soft; visible: text !== "" }
    }
    Repeater {
        model: now.nearby.rows
        ShareRow {
            id: row
            required property string icon
            required property string name
            required property var model
            Layout.fillWidth: true
            iconName: icon
            text: name
            total: Number(model.total)
            done: Number(model.done)
            words: model.words
            where: model.where
        }
    }
    AppButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        kind: "plain"
        iconName: "pause"
        text: qsTr("Rest. Keep what is done")
        onClicked: now.nearby.rest()
    }
}
