// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.PhotoStory
import Uthan.Theme
import Uthan.ViewModel

// The story is kept, its maker's alone; one button brings it to the group when nothing holds it back.
ColumnLayout {
    id: step

    required property PhotoStoryViewModel story
    required property Navigator navigator

    spacing: Theme.space16

    RoundedPicture {
        Layout.fillWidth: true
        Layout.preferredHeight: width * 0.645
        source: step.story.pictureSource
        description: step.story.description
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12
        Icon { name: "tick"; color: Theme.leaf; size: Theme.iconLarge }
        AppText {
            Layout.fillWidth: true
            text: step.story.isBrought
                //: After a story went to the group
                ? qsTr("It is with the group now. It goes to the others when you share.")
                //: After a story was kept
                : qsTr("Your story is kept. Only you can see it.")
            size: Theme.questionText
            bold: true
            heading: true
            Accessible.role: Accessible.AlertMessage
        }
    }
    HoldList { holds: step.story.isBrought ? [] : step.story.holds }
    AppButton {
        Layout.fillWidth: true
        visible: !step.story.isBrought
        kind: "together"
        iconName: "people"
        //: Lets the group see a story that was its maker's alone
        text: qsTr("Bring it to the group")
        offReason: step.story.isWorking ? qsTr("One moment") : step.story.holds.length > 0 ? step.story.holds[0] : ""
        onClicked: step.story.bring()
    }
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        iconName: "eye"
        //: Opens the story as others will see it
        text: qsTr("Look at it")
        onClicked: step.navigator.push("story", { story: step.story.storyId })
    }
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        iconName: "camera"
        text: qsTr("Another story")
        onClicked: step.story.startNew()
    }
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        iconName: "gather"
        //: Back to the first page of Gather
        text: qsTr("That is all for now")
        onClicked: step.navigator.home()
    }
}
