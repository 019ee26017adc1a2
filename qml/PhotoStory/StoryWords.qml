// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.PhotoStory
import Uthan.Theme
import Uthan.ViewModel

// A title, one sentence under the picture, and what it shows for people who do not see it. Each may be left out.
ColumnLayout {
    id: step

    required property PhotoStoryViewModel story

    spacing: Theme.space16
    Component.onCompleted: {
        title.text = story.title
        caption.text = story.caption
        description.text = story.description
    }

    AppText {
        Layout.fillWidth: true
        //: Heading of the step in which a story gets its title
        text: qsTr("A few words, if you like")
        size: Theme.questionText
        bold: true
        heading: true
    }
    RoundedPicture {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.min(step.width, 280)
        Layout.preferredHeight: width * 0.645
        source: step.story.pictureSource
    }
    Field {
        id: title
        Layout.fillWidth: true
        label: qsTr("Title")
        lang: step.story.language
        maximumLength: 120
        onEdited: text => step.story.title = text
    }
    Field {
        id: caption
        Layout.fillWidth: true
        //: Name of a field: the sentence under a photo
        label: qsTr("One sentence under the picture")
        lang: step.story.language
        multiline: true
        onEdited: text => step.story.caption = text
    }
    Field {
        id: description
        Layout.fillWidth: true
        //: Name of a field: what is seen in a photo
        label: qsTr("What does it show?")
        //: Why the picture is described
        hint: qsTr("Heard by people who cannot see it")
        lang: step.story.language
        multiline: true
        onEdited: text => step.story.description = text
    }
    AppButton {
        Layout.fillWidth: true
        iconEnd: "next"
        text: qsTr("Go on")
        onClicked: step.story.next()
    }
}
