// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A device is lost or was given away: what taking it out does and does not do, then yes or no.
//   deviceId, deviceName   set before it opens
Sheet {
    id: sheet

    required property ShareViewModel share
    property string deviceId: ""
    property string deviceName: ""

    //: Question before a lost device is taken out of the group. %1: its name
    title: qsTr("Take %1 out of the group?").arg(deviceName)

    AppText {
        Layout.fillWidth: true
        //: What taking a device out of the group does
        text: qsTr("What came from it stays. What it brings from now on waits, and what we write from now on it cannot open.")
    }
    AppText {
        Layout.fillWidth: true
        //: What taking a device out of the group cannot do
        text: qsTr("What it holds already stays on it. The others learn of this with the next stick.")
        color: Theme.soft
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: "plain"
            //: Button: the device stays in the group
            text: qsTr("It stays")
            onClicked: sheet.close()
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            //: Button: the device is taken out of the group
            text: qsTr("Take it out")
            onClicked: {
                sheet.share.removeDevice(sheet.deviceId)
                sheet.close()
            }
        }
    }
}
