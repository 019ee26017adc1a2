// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.PhotoStory
import Uthan.Theme
import Uthan.ViewModel

// The picture with who is in it, and one question at a time; speaking is the biggest thing.
Item {
    id: step

    required property PhotoStoryViewModel story
    property bool writing: false
    readonly property bool goesInPieces: true // when it is left
    readonly property real half: Theme.wide ? (width - Theme.space32) / 2 : width

    implicitHeight: Theme.wide ? Math.max(shown.implicitHeight, told.implicitHeight)
                               : shown.implicitHeight + Theme.space16 + told.implicitHeight

    // The field of another question must not keep this one's words.
    function showAnswer() {
        writing = story.answer !== ""
        written.text = story.answer
    }

    Component.onCompleted: showAnswer()
    Connections {
        target: step.story
        function onChanged() {
            if (written.text !== step.story.answer && !written.activeFocus)
                step.showAnswer()
        }
    }

    ColumnLayout {
        id: shown
        anchors.left: parent.left
        anchors.top: parent.top
        width: step.half
        spacing: Theme.space16

        Item {
            Layout.fillWidth: true
            implicitHeight: Math.round(width * 0.645)

            RoundedPicture {
                anchors.fill: parent
                source: step.story.pictureSource
                //: What somebody who does not see a picture hears when its maker has not described it
                description: step.story.description !== "" ? step.story.description : qsTr("Your picture, not described yet")
            }
            IconButton {
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.space8
                iconName: "camera"
                fill: Theme.surface
                //: Goes back to the step where the picture is taken or picked
                label: qsTr("Another picture")
                onClicked: step.story.go(PhotoStoryViewModel.Picture)
            }
            Rectangle {
                anchors.left: parent.left
                anchors.bottom: parent.bottom
                anchors.margins: Theme.space8
                visible: promptText.text !== ""
                width: Math.min(parent.width - 2 * Theme.space8, promptText.implicitWidth + 2 * Theme.space12)
                height: promptText.implicitHeight + Theme.space12
                radius: Theme.controlRadius
                color: Theme.surface

                AppText {
                    id: promptText
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, parent.parent.width - 2 * Theme.space8 - 2 * Theme.space12)
                    text: step.story.promptWords.text
                    lang: step.story.promptWords.language
                    size: Theme.tinyText
                    bold: true
                }
            }
        }
        PeopleStrip { Layout.fillWidth: true; story: step.story }
    }
    ColumnLayout {
        id: told
        anchors.right: parent.right
        anchors.top: Theme.wide ? parent.top : shown.bottom
        anchors.topMargin: Theme.wide ? 0 : Theme.space16
        width: step.half
        spacing: Theme.space16

        StitchProgress {
            Layout.fillWidth: true
            total: step.story.questionCount
            done: step.story.question
            //: What the row of stitches counts
            name: qsTr("Questions")
        }
        PromptWords { Layout.fillWidth: true; words: step.story.questionWords }
        SayPanel {
            capture: step.story.voice
            owned: true
            has: step.story.hasAnswerVoice
            ms: step.story.answerVoiceMs
            key: step.story.answerKey
            mine: step.story.saysAnswer
            onAsked: step.story.sayAnswer()
            onHeard: step.story.hear(step.story.answerKey)
            cutOff: step.story.isAnswerCutOff
            beside: step.story.answersBeside
            mayDrop: true
            onHeardBeside: key => step.story.hear(key)
            onDropped: step.story.dropAnswerVoice()
        }
        Field {
            id: written
            Layout.fillWidth: true
            visible: step.writing
            //: Name of the field in which a question of a photo story is answered
            label: qsTr("Your words")
            lang: step.story.language
            multiline: true
            onEdited: text => step.story.answer = text
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.space12
            rowSpacing: Theme.space12

            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: !step.writing
                kind: "plain"
                iconName: "keyboard"
                //: Opens a field to write the answer in place of saying it
                text: qsTr("Or write")
                onClicked: {
                    step.writing = true
                    written.input.forceActiveFocus(Qt.OtherFocusReason)
                }
            }
            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                kind: "plain"
                //: To the next question of a photo story; a question may be left out
                text: step.story.question + 1 < step.story.questionCount ? qsTr("Next question") : qsTr("Go on")
                onClicked: step.story.nextQuestion()
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            spacing: Theme.space8
            Icon { name: "lock"; color: Theme.soft; size: 20 }
            AppText {
                Layout.fillWidth: true
                //: Under a photo story that is being told
                text: qsTr("Yours alone until you bring it to the group")
                size: Theme.noteText
                color: Theme.soft
            }
        }
    }
}
