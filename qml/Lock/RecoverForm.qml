// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// On a new device: the shares of enough people, one after the other, and what the device is called.
Card {
    id: form

    required property AppViewModel app
    property list<string> shares: []
    readonly property bool isWhole: app.recovery.isShare(field.text)
    readonly property string plain: field.text.replace(/[^A-Za-z0-9]/g, "").toUpperCase()
    readonly property bool isKnown: Array.from(shares).some(share => share.replace(/[^A-Za-z0-9]/g, "").toUpperCase() === plain)

    gap: Theme.space12

    AppText {
        Layout.fillWidth: true
        //: On a new device, before recovery shares are written in
        text: qsTr("Come together, each with your share. Afterwards a stick or a device of the group brings back what is left.")
    }
    AppText {
        Layout.fillWidth: true
        visible: form.shares.length > 0
        //: How many recovery shares were written in
        text: qsTr("%Ln share(s) are here.", "", form.shares.length)
        bold: true
        color: Theme.leaf
        Accessible.role: Accessible.StatusBar
    }
    Field {
        id: field
        Layout.fillWidth: true
        //: Name of the field for the letters of a recovery share
        label: qsTr("The letters of a share")
        hint: qsTr("16 groups of six. Spaces and dashes do not matter.")
        lang: "en"
        multiline: true
        inputHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
        problem: form.isKnown
            //: The same recovery share was written twice
            ? qsTr("This share is here already.")
            : form.plain.length >= 96 && !form.isWhole
            //: A letter of a recovery share is wrong
            ? qsTr("A letter is wrong somewhere. Compare once more.") : ""
    }
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        iconName: "plus"
        //: Button: takes the recovery share that was written
        text: qsTr("Take this share")
        offReason: form.isKnown ? qsTr("This share is here already.") : form.isWhole ? ""
            //: Why the button does nothing yet: the recovery share is not whole
            : qsTr("It is not whole yet.")
        onClicked: {
            form.shares = Array.from(form.shares).concat([field.text])
            field.text = ""
        }
    }
    Field {
        id: device
        Layout.fillWidth: true
        label: qsTr("What do people call this device?")
        placeholder: qsTr("The library's tablet")
        maximumLength: 40
    }
    ProblemCard {
        visible: form.app.recovery.problem !== RecoveryViewModel.Nothing
        text: form.app.recovery.problem === RecoveryViewModel.NotEnough
            //: Too few recovery shares, or of different makings
            ? qsTr("These are not enough yet, or were not made together.")
            : qsTr("That did not work. Nothing was changed.")
        detail: form.app.recovery.problem === RecoveryViewModel.Other ? form.app.recovery.problemDetail : ""
    }
    AppButton {
        Layout.fillWidth: true
        iconName: "people"
        //: Button: brings the lost programme back from the recovery shares
        text: form.app.recovery.isBusy ? qsTr("One moment …") : qsTr("Bring it back")
        offReason: form.shares.length < 2 ? qsTr("At least two shares are needed.")
            : device.text.trim() === "" ? qsTr("Please fill in the names first") : ""
        onClicked: {
            form.app.recovery.dismiss()
            form.app.recover(form.shares, device.text)
        }
    }
}
