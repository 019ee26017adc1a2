// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Where a hotspot hides the devices from each other: this device's address, and a field for the other's.
ColumnLayout {
    id: part

    required property NearbyViewModel nearby
    property bool open: false

    spacing: Theme.cardGap
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        iconName: "keyboard"
        //: Button: opens a field for the address of a device that is near but not found
        text: qsTr("Somebody near is not shown?")
        onClicked: part.open = !part.open
    }
    Card {
        visible: part.open
        gap: Theme.space12
        AppText {
            Layout.fillWidth: true
            visible: part.nearby.addresses.length > 0
            //: Before this device's address on the network, like 192.168.43.1:40213
            text: qsTr("Write this on the other device:")
        }
        AppText {
            Layout.fillWidth: true
            visible: part.nearby.addresses.length > 0
            text: part.nearby.addresses.length > 0 ? part.nearby.addresses[0] : ""
            lang: "en"
            size: Theme.questionText
            bold: true
        }
        Field {
            id: field
            Layout.fillWidth: true
            //: Name of a field: the address the other device shows
            label: qsTr("Or write here what the other device shows")
            placeholder: "192.168.43.1:40213"
            lang: "en"
            inputHints: Qt.ImhNoPredictiveText | Qt.ImhPreferNumbers
            problem: part.nearby.addressProblem
        }
        AppButton {
            Layout.fillWidth: true
            iconName: "share"
            //: Button: share with the device whose address was written
            text: qsTr("Share with that device")
            offReason: part.nearby.phase === "sharing" ? qsTr("Wait until this exchange is done.")
                //: Why the button does nothing yet: the address field is empty
                : field.text.trim() === "" ? qsTr("Please write the address first.") : ""
            onClicked: part.nearby.shareWithAddress(field.text)
        }
    }
}
