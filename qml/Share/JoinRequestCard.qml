// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A device asks to be let in: both people compare six digits, then the keys go with the next bundle.
Card {
    id: card

    required property string file
    required property string deviceName
    required property string code
    property ShareViewModel share

    tone: "marigold"
    //: A device asks to be let into the group. %1: its name
    AppText { Layout.fillWidth: true; text: qsTr("%1 asks to be let in.").arg(card.deviceName); bold: true }
    //: Before letting a device in
    AppText { Layout.fillWidth: true; text: qsTr("Let in only if the same six digits are on both screens.") }
    AppText { text: card.code.slice(0, 3) + " " + card.code.slice(3); lang: "en"; size: Theme.numberText; bold: true }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            //: Button: let the device in as a member of the group
            text: qsTr("Same digits, let in")
            offReason: card.share && card.share.mayAdmit ? "" : qsTr("Only a steward's device can let others in.")
            onClicked: card.share.admit(card.file, false)
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: "plain"
            //: Button: let the device in, its holder looks after the programme too
            text: qsTr("Let in to help at the Desk")
            offReason: card.share && card.share.mayAdmit ? "" : qsTr("Only a steward's device can let others in.")
            onClicked: card.share.admit(card.file, true)
        }
    }
}
