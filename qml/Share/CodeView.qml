// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The code for joining as a picture, how long it lives, and the way for a device without a camera.
Card {
    id: view

    required property NearbyViewModel nearby
    required property string how

    gap: Theme.space12
    AppText { Layout.fillWidth: true; text: view.how }
    Rectangle { // white in every mode, or no camera finds it
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Math.min(280, Math.max(200, view.width - 2 * Theme.space24))
        implicitHeight: implicitWidth
        radius: Theme.space12
        color: Theme.pinPaper
        border.width: Theme.edge
        border.color: Theme.line
        Image {
            anchors.fill: parent
            anchors.margins: Theme.space4
            source: view.nearby.code !== "" ? "image://qr/" + encodeURIComponent(view.nearby.code) : ""
            sourceSize: Qt.size(560, 560)
            smooth: false
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            //: Name of the QR picture that lets a device in
            Accessible.name: qsTr("Code for joining")
            Accessible.description: view.nearby.code
        }
    }
    AppText {
        Layout.fillWidth: true
        centered: true
        //: How long the code for joining can still be used
        text: qsTr("Good for one device and %Ln more minute(s).", "", view.nearby.minutesLeft)
        size: Theme.noteText
        color: Theme.soft
    }
    AppText {
        Layout.fillWidth: true
        visible: view.nearby.addresses.length > 0
        //: For a device that cannot read the code. %1: an address like 192.168.43.1:40213
        text: qsTr("No camera? Write %1 on the new device. Then both of you compare six digits.").arg(view.nearby.addresses.length > 0 ? view.nearby.addresses[0] : "")
    }
}
