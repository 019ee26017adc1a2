// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.PhotoStory
import Uthan.Theme
import Uthan.ViewModel

// May this story be used so? One use at a time, yes and no of equal size, nothing answered before.
ColumnLayout {
    id: step

    required property PhotoStoryViewModel story

    spacing: Theme.space20

    RoundedPicture {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(260, width * 0.6)
        source: step.story.pictureSource
        description: step.story.description
    }
    StitchProgress {
        Layout.fillWidth: true
        total: step.story.scopeCount
        done: step.story.scope
        //: What the row of stitches counts: the ways a story may be used
        name: qsTr("Uses")
    }
    AppText {
        Layout.fillWidth: true
        visible: step.story.scopeCount > 0
        //: Above one use of a story: may the group do this with it?
        text: qsTr("With this story, may we…")
        color: Theme.soft
    }
    PromptWords { Layout.fillWidth: true; visible: step.story.scopeCount > 0; words: step.story.scopeWords }
    AppText {
        Layout.fillWidth: true
        visible: step.story.scopeCount === 0
        //: When somebody agreed to no uses at all on joining
        text: qsTr("When you joined you kept everything to yourself. This story stays with you.")
    }
    GridLayout {
        Layout.fillWidth: true
        visible: step.story.scopeCount > 0
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12

        ChoiceCard {
            text: qsTr("Yes")
            picture: "image://art/y_yes"
            hearable: false
            on: step.story.scopeAnswer === 1
            onClicked: step.story.answerScope(true)
        }
        ChoiceCard {
            text: qsTr("No")
            picture: "image://art/y_no"
            hearable: false
            on: step.story.scopeAnswer === 0
            onClicked: step.story.answerScope(false)
        }
    }
    AppText {
        Layout.fillWidth: true
        //: Below the uses of a story
        text: qsTr("What you do not answer stays no. You can take any of it back later.")
        size: Theme.noteText
        color: Theme.soft
    }
    AppButton {
        Layout.fillWidth: true
        visible: step.story.scopeCount === 0
        iconEnd: "next"
        text: qsTr("Go on")
        onClicked: step.story.next()
    }
}
