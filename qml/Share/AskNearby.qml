// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Joining over the network: read the code another device shows; without a camera, compare six digits.
ColumnLayout {
    id: ask

    required property JoinViewModel joining
    readonly property bool busy: joining.phase === "calling" || joining.phase === "comparing" || joining.phase === "taking"

    spacing: Theme.cardGap
    Component.onCompleted: joining.enter()
    Component.onDestruction: {
        joining.stopSeeking()
        joining.leave()
    }

    Card {
        visible: ask.busy
        tone: "pond"
        AppText {
            Layout.fillWidth: true
            bold: true
            Accessible.role: Accessible.StatusBar
            text: ask.joining.phase === "comparing"
                //: While joining: the same digits must be on the inviter's screen
                ? qsTr("Are the same six digits on the other screen? Its person says yes there.")
                : ask.joining.phase === "taking"
                //: While joining: let in, things are coming
                ? qsTr("You are in. What the group has is coming now.")
                //: While joining: the other person must say yes
                : qsTr("Asking. The other person says yes on their screen.")
        }
        AppText {
            visible: ask.joining.digits !== ""
            text: ask.joining.digits.slice(0, 3) + " " + ask.joining.digits.slice(3)
            lang: "en"
            size: Theme.numberText
            bold: true
        }
        StitchProgress {
            Layout.fillWidth: true
            visible: ask.joining.phase === "taking"
            total: 12
            done: ask.joining.total > 0 ? Math.floor(12 * Number(ask.joining.taken) / Number(ask.joining.total)) : 0
        }
        AppButton {
            Layout.fillWidth: true
            kind: "plain"
            iconName: "pause"
            //: Button: stop asking to be let in
            text: qsTr("Stop. Ask later")
            onClicked: ask.joining.stop()
        }
    }
    ProblemCard {
        visible: ask.joining.phase === "problem"
        text: ask.joining.problem
        detail: ask.joining.problemDetail
    }
    Card {
        visible: !ask.busy
        gap: Theme.space12
        //: How a device joins, before the button that opens the camera
        AppText { Layout.fillWidth: true; text: qsTr("Be on the same Wi-Fi or hotspot as somebody in the group. They choose “Let somebody in” on their Share page and show you a code.") }
        Loader {
            id: camera
            Layout.fillWidth: true
            Layout.preferredHeight: active ? Math.min(width, 360) : 0
            active: false
            source: "../Survey/CameraView.qml"
            onLoaded: {
                item.taken.connect(frame => ask.joining.lookAt(frame))
                ask.joining.seek(item)
            }
        }
        AppButton {
            Layout.fillWidth: true
            kind: "primary"
            iconName: ask.joining.isSeeking ? "stop" : "camera"
            text: ask.joining.isSeeking ? qsTr("Stop looking")
                //: Button: opens the camera to read the code for joining
                : qsTr("Read the code with the camera")
            //: Why the button does nothing: the device has no camera
            offReason: ask.joining.hasCamera ? "" : qsTr("This device has no camera. Write the code or the address below.")
            onClicked: {
                if (ask.joining.isSeeking)
                    ask.joining.stopSeeking()
                else
                    camera.active = true
            }
        }
        AppButton {
            Layout.fillWidth: true
            kind: "plain"
            iconName: "image"
            //: Button: a picture of the code that is already on this device
            text: qsTr("Choose a picture of the code")
            onClicked: chooser.open()
        }
        Field {
            id: field
            Layout.fillWidth: true
            //: Name of a field: the code for joining, or an address like 192.168.43.1:40213
            label: qsTr("Or write the address the other device shows")
            lang: "en"
            placeholder: "192.168.43.1:40213"
            inputHints: Qt.ImhNoPredictiveText
        }
        AppButton {
            Layout.fillWidth: true
            kind: "plain"
            iconName: "hand"
            //: Button: ask the device whose address or code was written to be let in
            text: qsTr("Ask there to be let in")
            offReason: field.text.trim() === "" ? qsTr("Please write the address first.") : ""
            onClicked: ask.joining.join(field.text)
        }
        AppButton {
            Layout.fillWidth: true
            visible: ask.joining.inviters > 0
            kind: "plain"
            iconName: "near"
            //: Button: a group near lets newcomers in now; both people then compare six digits
            text: qsTr("Ask the group that is near")
            onClicked: ask.joining.joinNear()
        }
    }
    Connections {
        target: ask.joining
        function onCameraChanged() {
            if (!ask.joining.isSeeking)
                camera.active = false
        }
    }
    FileChooser {
        id: chooser
        title: qsTr("Choose a picture")
        nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp)")]
        onChosen: file => ask.joining.readCodeIn(file)
    }
}
