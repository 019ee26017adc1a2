// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// What may be shown: the group's prompts, each spoken, or something of one's own.
ColumnLayout {
    id: step

    required property PhotoStoryViewModel story
    readonly property var voices: Voice.languages

    spacing: Theme.space16

    AppText {
        Layout.fillWidth: true
        //: Heading above the prompts of a photo story
        text: qsTr("What do you want to show?")
        size: Theme.questionText
        bold: true
        heading: true
    }
    ChoiceGroup {
        Layout.fillWidth: true
        name: qsTr("What do you want to show?")
        columns: Theme.phone ? 1 : 2

        Repeater {
            model: step.story.prompts
            ChoiceCard {
                required property var model
                readonly property words prompt: model.words
                text: prompt.text
                lang: prompt.language
                note: prompt.isFallback ? prompt.languageName : ""
                iconName: Theme.largeText ? "" : "camera"
                hasVoice: step.voices.indexOf(prompt.language.split("-")[0]) >= 0
                playing: Voice.playingKey === "prompt/" + model.id
                onHeard: Voice.toggle(prompt.text, prompt.language, "prompt/" + model.id)
                onClicked: step.story.choosePrompt(model.id)
            }
        }
        ChoiceCard {
            //: A choice below the group's prompts
            text: qsTr("Something of my own")
            iconName: Theme.largeText ? "" : "star"
            hasVoice: step.voices.indexOf(I18n.textLanguage) >= 0
            playing: Voice.playingKey === "prompt/own"
            onHeard: Voice.toggle(text, I18n.textLanguage, "prompt/own")
            onClicked: step.story.choosePrompt("")
        }
    }
    AppText {
        Layout.fillWidth: true
        //: A reminder before somebody takes a photo
        text: qsTr("Ask people before you take their picture. A place can say no too.")
        size: Theme.noteText
        color: Theme.soft
    }
}
