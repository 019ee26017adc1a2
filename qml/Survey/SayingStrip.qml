// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Above a page that can be scrolled away from the question that is being answered by voice: that the microphone listens,
// since when, and how to end it. Nobody records without knowing.
Rectangle {
    id: strip

    required property SurveyViewModel survey
    // Made when first asked for: only once something is said.
    readonly property VoiceCapture capture: survey.spokenQuestion === "" ? null : survey.capture
    readonly property bool on: capture !== null && capture.state === VoiceCapture.Listening

    visible: on
    Layout.fillWidth: true
    Layout.topMargin: Theme.space8
    implicitHeight: Math.max(Theme.touch, line.implicitHeight) + 2 * Theme.space4
    color: Theme.madderTint

    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space12

        Rectangle {
            implicitWidth: Theme.space16
            implicitHeight: Theme.space16
            radius: width / 2
            color: Theme.madder
        }
        AppText {
            Layout.fillWidth: true
            text: qsTranslate("VoiceRecorder", "We hear you now") + (strip.on ? " · " + Theme.duration(strip.capture.durationMs / 1000) : "")
            size: Theme.noteText
            bold: true
            color: Theme.madder
            Accessible.role: Accessible.StatusBar
        }
        AppButton {
            kind: "voice"
            compact: true
            iconName: "stop"
            text: qsTranslate("VoiceRecorder", "I am done")
            onClicked: strip.capture.stop()
        }
    }
}
