// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme

// The foot of the sheet a place is put with: say about it, put it here. Beside each other where both have room for
// their words, else one above the other.
Item {
    id: foot

    property bool telling: false
    property alias offReason: here.offReason

    signal told()
    signal put()

    implicitWidth: 320
    implicitHeight: pair.implicitHeight

    GridLayout {
        id: pair
        width: foot.width
        columns: say.implicitWidth + columnSpacing + here.implicitWidth <= foot.width ? 2 : 1
        columnSpacing: Theme.space12
        rowSpacing: Theme.space8

        AppButton {
            id: say
            Layout.fillWidth: pair.columns === 1 && text !== ""
            kind: "plain"
            iconName: "mic"
            text: Theme.phone ? "" : qsTr("Say about it")
            //: Button: say or write something about the place
            label: qsTr("Say about it")
            on: foot.telling
            onClicked: foot.told()
        }
        AppButton {
            id: here
            Layout.fillWidth: true
            iconName: "pin"
            //: The button that puts a place on the map, under the crosshair
            text: qsTr("Put it here")
            onClicked: foot.put()
        }
    }
}
