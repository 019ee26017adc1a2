// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// Saying something. A pure view: whoever owns the microphone sets `stage` and listens to the signals.
//   stage     "ask" (nothing yet), "listening", "resting", "listenBack" (said, not kept), "kept", "notAllowed", "noRoom"
//   seconds   how long it is;  levels: loudness so far;  played: 0 to 1 while listening back;  playing
//   ending    it is being brought to its end: nothing can be said any more, nor taken back
//   starting  the microphone is being opened: nothing is heard yet
//   canWrite  writing is always there unless the question asks for a voice only
//   sayText, sayNote   words of the first button
//   started, stopped, rested, resumed, restarted, playToggled, accepted, writeAsked, retried
ColumnLayout {
    id: recorder

    property string stage: "ask"
    property real seconds: 0
    property list<real> levels
    property real played: 1
    property bool playing: false
    property bool starting: false
    property bool ending: false
    property bool canWrite: true
    //: The large button that starts recording a voice.
    property string sayText: qsTr("Say it")
    //: Below "Say it": people may speak the language they like.
    property string sayNote: qsTr("in any language")

    signal started()
    signal stopped()
    signal rested()
    signal resumed()
    signal restarted()
    signal playToggled()
    signal accepted()
    signal writeAsked()
    signal retried()

    readonly property bool live: stage === "listening"
    readonly property bool open: live || stage === "resting"
    readonly property bool said: stage === "listenBack" || stage === "kept"

    Layout.fillWidth: true
    spacing: Theme.space16
    onLiveChanged: Qt.callLater(takeKeys)

    function takeKeys() { // once it is seen: what is not yet there keeps no keyboard
        if (live)
            stopButton.forceActiveFocus(Qt.OtherFocusReason)
    }

    SayButton {
        Layout.fillWidth: true
        visible: recorder.stage === "ask"
        text: recorder.sayText
        //: On the large button that starts recording a voice, between pressing it and being heard.
        note: recorder.starting ? qsTr("The microphone is getting ready") : recorder.sayNote
        onClicked: recorder.started()
    }

    Card {
        visible: recorder.open || recorder.said
        chosen: recorder.live
        accent: Theme.madder
        radius: Theme.sheetRadius
        padding: Theme.space20
        gap: Theme.space12

        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            spacing: Theme.space8
            Accessible.role: Accessible.AlertMessage
            Accessible.name: state.text

            Rectangle { visible: recorder.live; implicitWidth: 16; implicitHeight: 16; radius: 8; color: Theme.madder }
            Icon { visible: recorder.stage === "kept"; name: "tick"; color: Theme.leaf }
            AppText {
                id: state
                Layout.fillWidth: true
                //: State of a recording, said before the microphone opens: recording, paused, done but not kept, kept.
                text: recorder.starting ? qsTr("The microphone is getting ready") : recorder.live ? qsTr("We hear you now") : recorder.stage === "resting" ? qsTr("Resting. What you said is here")
                    : recorder.stage === "kept" ? qsTr("Kept on this device") : qsTr("Hear what you said")
                size: Theme.buttonText
                bold: true
                color: recorder.live ? Theme.madder : recorder.stage === "kept" ? Theme.leaf : Theme.ink
                decorative: true
            }
        }
        AppText {
            Layout.fillWidth: true
            text: Theme.duration(recorder.seconds)
            size: Theme.numberText
            bold: true
            centered: true
        }
        Wave {
            Layout.fillWidth: true
            levels: recorder.levels
            whole: recorder.said
            played: recorder.said && recorder.playing ? recorder.played : 1
            color: recorder.stage === "resting" ? Theme.outline : Theme.madder
        }
        GridLayout { // stop in the middle; above the other two when their words are large
            Layout.fillWidth: true
            visible: recorder.open
            columns: Theme.largeText ? 2 : 3
            columnSpacing: Theme.space8
            rowSpacing: Theme.space16

            RoundButton {
                Layout.row: Theme.largeText ? 1 : 0
                Layout.column: 0
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignVCenter
                iconName: recorder.live ? "pause" : "mic"
                //: Below round buttons: rest from recording for a while; go on recording.
                text: recorder.live ? qsTr("Rest a little") : qsTr("Go on")
                enabled: !recorder.ending
                onClicked: {
                    if (recorder.live)
                        recorder.rested()
                    else
                        recorder.resumed()
                }
            }
            RoundButton {
                id: stopButton
                Layout.row: 0
                Layout.column: Theme.largeText ? 0 : 1
                Layout.columnSpan: Theme.largeText ? 2 : 1
                Layout.fillWidth: Theme.largeText
                iconName: "stop"
                kind: "voice"
                side: 92
                halo: recorder.live
                //: Below the large round button: the person has said all.
                text: qsTr("I am done")
                onClicked: recorder.stopped()
            }
            RoundButton {
                Layout.row: Theme.largeText ? 1 : 0
                Layout.column: Theme.largeText ? 1 : 2
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignVCenter
                iconName: "undo"
                pointing: true
                //: Below a round button: throw this recording away and start again.
                text: qsTr("Again")
                enabled: !recorder.ending
                onClicked: recorder.restarted()
            }
        }
        GridLayout {
            Layout.fillWidth: true
            visible: recorder.said
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.space12
            rowSpacing: Theme.space12

            AppButton {
                Layout.fillWidth: true
                Layout.columnSpan: Theme.largeText ? 1 : 2
                kind: "voice"
                iconName: recorder.playing ? "pause" : "play"
                iconPointing: false
                //: Plays the person's own voice back to them; stops it.
                text: recorder.playing ? qsTr("Stop") : qsTr("Hear it")
                onClicked: recorder.playToggled()
            }
            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                Layout.columnSpan: Theme.largeText || recorder.stage === "listenBack" ? 1 : 2
                kind: "plain"
                iconName: "undo"
                text: qsTr("Again")
                onClicked: recorder.restarted()
            }
            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                visible: recorder.stage === "listenBack"
                iconName: "check"
                //: Keeps the recording on this device.
                text: qsTr("Keep it")
                onClicked: recorder.accepted()
            }
        }
    }
    ProblemCard {
        visible: recorder.stage === "notAllowed"
        iconName: "mic"
        //: The device does not let the app use its microphone.
        text: qsTr("The microphone is closed to us.")
        detail: qsTr("Open it in the settings of this device, or write your answer.")
        actionText: qsTr("Try again")
        onActed: recorder.retried()
    }
    ProblemCard {
        visible: recorder.stage === "noRoom"
        //: The device is full, so that no voice can be recorded.
        text: qsTr("There is no room left on this device.")
        detail: qsTr("What you said so far is kept. Make room, or write your answer.")
        actionText: qsTr("Try again")
        onActed: recorder.retried()
    }
    AppButton {
        Layout.fillWidth: true
        visible: recorder.canWrite && recorder.stage !== "kept"
        kind: "plain"
        iconName: "keyboard"
        //: Below the voice recorder: type the answer in place of saying it.
        text: qsTr("Or write it")
        onClicked: recorder.writeAsked()
    }
}
