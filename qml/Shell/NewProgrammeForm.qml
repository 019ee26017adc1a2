// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.ViewModel

// What a new programme, or a device that joins one, is called.
Card {
    id: form

    required property AppViewModel app
    property bool joins: false

    Field {
        id: programme
        Layout.fillWidth: true
        visible: !form.joins
        //: Field: name of a new programme
        label: qsTr("What is the programme called?")
        maximumLength: 80
    }
    Field {
        id: device
        Layout.fillWidth: true
        //: Field: a name for this device that people recognise, like "Tania's tablet"
        label: qsTr("What do people call this device?")
        //: Example of a device's name
        placeholder: qsTr("The library's tablet")
        maximumLength: 40
    }
    AppButton {
        Layout.fillWidth: true
        text: form.joins ? qsTr("Go on") : qsTr("Begin")
        iconEnd: "next"
        offReason: (form.joins || programme.text.trim() !== "") && device.text.trim() !== "" ? "" : qsTr("Please fill in the names first")
        onClicked: {
            if (form.joins)
                form.app.prepareToJoin(device.text)
            else
                form.app.startNew(programme.text, device.text)
        }
    }
}
