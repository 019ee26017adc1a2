// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// One question to try the ways of answering; nothing of it is kept.
AppPage {
    id: page

    required property AppViewModel app
    readonly property WelcomeViewModel welcome: app.welcome
    //: The practice question. Nothing of it is kept
    readonly property string question: qsTr("What do you like doing most?")
    readonly property var choices: [
        //: Answer to the practice question
        ["t_talk", qsTr("Talking with neighbours")],
        //: Answer to the practice question
        ["t_photo", qsTr("Taking photos")],
        //: Answer to the practice question
        ["t_map", qsTr("Walking around")]
    ]

    onBack: app.back()
    onHelped: app.navigator.push("help")
    onHeardAsked: Voice.toggle(question, I18n.textLanguage, "practice")

    header: PageHeader {
        //: Title of the page with one question to try
        title: qsTr("Let us try one")
        large: false
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space16
        AppText { Layout.fillWidth: true; text: page.question; size: Theme.questionText; bold: true; heading: true }
        HearButton { Layout.alignment: Qt.AlignTop; text: page.question; key: "practice"; disc: 60 }
    }
    AppText {
        Layout.fillWidth: true
        //: Below the practice question
        text: qsTr("Touch what fits. The round sign reads it to you. This answer is not kept.")
        color: Theme.soft
    }
    ChoiceGroup {
        columns: 1
        name: page.question
        Repeater {
            model: page.choices
            ChoiceCard {
                required property var modelData
                required property int index
                text: modelData[1]
                picture: "image://art/" + modelData[0]
                on: page.welcome.practiceChoice === index
                hasVoice: Voice.languages.indexOf(I18n.textLanguage) >= 0
                playing: Voice.playingKey === "practice/" + index
                onHeard: Voice.toggle(modelData[1], I18n.textLanguage, "practice/" + index)
                onClicked: page.welcome.practiceChoice = index
            }
        }
    }
    Card {
        visible: page.welcome.practiceChoice >= 0
        tone: "leaf"
        Accessible.role: Accessible.AlertMessage
        Accessible.name: praise.text
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Icon { name: "tick"; color: Theme.leaf }
            AppText {
                id: praise
                Layout.fillWidth: true
                //: After the practice question was answered
                text: qsTr("That is all there is to it. Touch another one to change it, or go on.")
                color: Theme.leaf
                decorative: true
            }
        }
    }
    footer: Footer {
        nextText: qsTr("Go on")
        //: Leaves a question out
        skipText: page.welcome.practiceChoice < 0 ? qsTr("Leave out") : ""
        onSkip: page.welcome.next()
        //: Said when Go on is pressed before an answer
        nextOffReason: page.welcome.practiceChoice < 0 ? qsTr("Touch an answer, or leave it out") : ""
        onNext: page.welcome.next()
    }
}
