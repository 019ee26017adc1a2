// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A survey that wishes to have recorded what is said while it is filled asks first, in plain words that can be heard. Who
// passes it over is not held up: from then on it waits as one line.
//   folded   asked on a page before: one line, which unfolds when it is pressed
Item {
    id: ask

    required property SurveyRecording recording
    readonly property bool asking: recording.state === SurveyRecording.Asking

    property bool folded: false
    property bool unfolded: false
    readonly property bool small: asking && folded && !unfolded

    onFoldedChanged: unfolded = false
    visible: asking || recording.state === SurveyRecording.Broken
    implicitHeight: small ? line.implicitHeight : asking ? question.implicitHeight : trouble.implicitHeight

    Pressable {
        id: line
        width: parent.width
        visible: ask.small
        label: words.text
        hem: 0
        padding: Theme.space12
        implicitHeight: Math.max(Theme.touch + Theme.space8, implicitContentHeight + 2 * padding)
        onClicked: {
            ask.unfolded = true
            yes.forceActiveFocus(Qt.OtherFocusReason)
        }

        background: Rectangle {
            radius: Theme.controlRadius
            color: Theme.madderTint
            border.width: Theme.tintEdge
            border.color: Theme.madder
            FocusRing { visible: line.visualFocus; around: parent.radius }
        }
        contentItem: RowLayout {
            spacing: Theme.space12
            Icon { name: "mic"; color: Theme.madder }
            AppText { Layout.fillWidth: true; text: words.text; size: Theme.noteText; bold: true; color: Theme.madder; decorative: true }
            Icon { name: "down"; color: Theme.madder }
        }
    }

    Card {
        id: question
        width: parent.width
        visible: ask.asking && !ask.small
        accent: Theme.madder
        gap: Theme.space12

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Icon { Layout.alignment: Qt.AlignTop; visible: !Theme.largeText; name: "mic"; color: Theme.madder; size: Theme.iconLarge }
            AppText {
                id: words
                Layout.fillWidth: true
                //: A survey asks before it records the sound of the whole talk, not of one answer.
                text: qsTr("May we record what is said here while you answer?")
                bold: true
                heading: true
            }
            HearButton {
                Layout.alignment: Qt.AlignTop
                visible: !Theme.largeText
                text: words.text + " " + more.text
                lang: I18n.textLanguage
                key: "recording"
            }
        }
        HearStrip { // with large text the disc gets a line of its own
            Layout.fillWidth: true
            visible: Theme.largeText
            text: words.text + " " + more.text
            lang: I18n.textLanguage
            key: "recording"
        }
        AppText {
            id: more
            Layout.fillWidth: true
            //: Below the question whether the talk may be recorded.
            text: qsTr("It is kept with your answers. You can say no, stop at any time, and take it out again.")
            size: Theme.noteText
            color: Theme.soft
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.largeText || Theme.phone ? 1 : 2
            columnSpacing: Theme.space12
            rowSpacing: Theme.space12

            AppButton {
                id: yes
                Layout.fillWidth: true
                kind: "voice"
                iconName: "mic"
                //: Button: the sound of the talk may be recorded; it begins.
                text: qsTr("Yes, record")
                onClicked: ask.recording.agree()
            }
            AppButton {
                Layout.fillWidth: true
                kind: "plain"
                //: Button: the sound of the talk is not recorded.
                text: qsTr("No, do not record")
                onClicked: ask.recording.decline()
            }
        }
    }
    HeardProblem {
        id: trouble
        key: "recording.trouble"
        width: parent.width
        visible: !ask.asking
        iconName: "mic"
        //: The talk was to be recorded, and there is no microphone, or nothing comes from it.
        text: qsTr("Nothing is recorded: the microphone gives no sound.")
        //: Button: tries again to record.
        actionText: qsTr("Try again")
        //: Button: goes on with the survey without recording the talk.
        otherText: qsTr("Go on without")
        onActed: ask.recording.agree()
        onOtherActed: ask.recording.decline()
    }
}
