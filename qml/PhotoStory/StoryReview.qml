// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.PhotoStory
import Uthan.Theme
import Uthan.ViewModel

// All of it at a glance; each part is a card that goes back to it. Then: keep.
ColumnLayout {
    id: step

    required property PhotoStoryViewModel story

    spacing: Theme.space12

    RoundedPicture {
        Layout.fillWidth: true
        Layout.preferredHeight: width * 0.645
        source: step.story.pictureSource
        description: step.story.description
    }
    AppText { Layout.fillWidth: true; visible: text !== ""; text: step.story.title; lang: step.story.language; voice: "people"; size: Theme.questionText; heading: true }
    AppText { Layout.fillWidth: true; visible: text !== ""; text: step.story.caption; lang: step.story.language; voice: "people" }

    ActionCard {
        //: A part of a story in its review
        title: qsTr("What you told")
        //: How many questions of a story are answered. %1 of %2
        text: qsTr("%1 of %2 answered").arg((I18n.language, I18n.number(step.story.toldCount))).arg(I18n.number(step.story.questionCount))
        iconName: "talk"
        onClicked: step.story.go(PhotoStoryViewModel.Tell)
    }
    ActionCard {
        title: qsTr("Title and sentence")
        text: step.story.title !== "" ? step.story.title : qsTr("none yet")
        iconName: "pencil"
        onClicked: step.story.go(PhotoStoryViewModel.Words)
    }
    ActionCard {
        title: qsTr("Where it was")
        text: step.story.sensitivity === "" ? qsTr("not said") : qsTr("kept, as exactly as you chose")
        iconName: "pin"
        onClicked: step.story.go(PhotoStoryViewModel.Where)
    }
    SectionHeading {
        Layout.fillWidth: true
        visible: step.story.scopeCount > 0
        //: Heading above the uses of a story
        text: qsTr("How it may be used")
        sentence: qsTr("Press to change. Nothing is yes unless you say so.")
    }
    Repeater {
        model: step.story.scopes
        ChoiceRow {
            required property var model
            readonly property words use: model.words
            text: use.text
            lang: use.language
            multi: true
            on: model.yes
            onClicked: step.story.setScope(model.id, !model.yes)
        }
    }
    HoldList { holds: step.story.holds }
    AppButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        iconName: "check"
        //: Finishes a photo story
        text: qsTr("Keep my story")
        offReason: step.story.isWorking ? qsTr("One moment") : ""
        onClicked: step.story.keep()
    }
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        compact: true
        iconName: "trash"
        //: Throws a story away that was not kept yet
        text: qsTr("Throw it away")
        onClicked: sure.open()
    }
    Sheet {
        id: sure
        title: qsTr("Throw this story away?")
        AppText { Layout.fillWidth: true; text: qsTr("Picture, words and voices are gone then. Nobody else has them.") }
        AppButton {
            Layout.fillWidth: true
            kind: "plain"
            iconName: "trash"
            text: qsTr("Throw it away")
            onClicked: {
                sure.close()
                step.story.discard()
            }
        }
        AppButton { Layout.fillWidth: true; text: qsTr("Keep it"); onClicked: sure.close() }
    }
}
