// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Below the header, on every page of the survey: that it records, since when, and how to end it, to hear it or to take
// it out again.
Rectangle {
    id: strip

    required property SurveyRecording recording
    readonly property bool on: recording.state === SurveyRecording.Starting || recording.state === SurveyRecording.Recording
    readonly property bool kept: recording.state === SurveyRecording.Kept
    readonly property string length: Theme.duration(recording.recordedMs / 1000)

    signal heard() // what was recorded

    visible: on || kept || recording.state === SurveyRecording.Keeping
    Layout.fillWidth: true
    Layout.topMargin: Theme.space8
    implicitHeight: Math.max(Theme.touch, line.implicitHeight) + 2 * Theme.space4
    color: on ? Theme.madderTint : Theme.sunk

    GridLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space4

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            Rectangle {
                visible: strip.on
                implicitWidth: Theme.space16
                implicitHeight: Theme.space16
                radius: width / 2
                color: Theme.madder
            }
            Icon { visible: !strip.on && !strip.kept; name: "mic"; color: Theme.soft }
            AppText {
                id: words
                Layout.fillWidth: true
                text: strip.on
                      //: The sound of the talk is being recorded. %1: how long it is so far, as "0:24"
                      ? qsTr("Recording what is said · %1").arg(strip.length)
                      : strip.kept
                      //: The sound of the talk was recorded. %1: how long it is, as "0:24"
                      ? qsTr("What was said is recorded · %1").arg(strip.length)
                      : qsTr("Keeping what was recorded")
                size: Theme.noteText
                bold: true
                color: strip.on ? Theme.madder : Theme.ink
                Accessible.role: Accessible.StatusBar
            }
            AudioButton {
                visible: strip.kept
                disc: Theme.cardTouch
                of: words.text
                playing: Voice.playingKey === "recording"
                onToggled: strip.heard()
            }
        }
        AppButton {
            Layout.alignment: Qt.AlignRight
            visible: strip.on || strip.kept
            kind: strip.on ? "voice" : "plain"
            compact: true
            iconName: strip.on ? "stop" : "x"
            text: strip.on
                  //: Button: ends the recording of the talk; what was recorded is kept.
                  ? qsTr("Stop recording")
                  //: Button: takes the recording of the talk out of the answers.
                  : qsTr("Take it out")
            onClicked: strip.on ? strip.recording.stop() : strip.recording.takeOut()
        }
    }
}
