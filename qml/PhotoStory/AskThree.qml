// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A question to one person with three answers of equal size; nothing is answered before somebody answered.
//   question;  answer: "yes" | "no" | "ask";  answered(said)
ColumnLayout {
    id: ask

    property string question: ""
    property string answer: "ask"
    readonly property var voices: Voice.languages

    signal answered(string said)

    spacing: Theme.space8

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8
        AppText { Layout.fillWidth: true; text: ask.question; bold: true }
        AudioButton {
            of: ask.question
            hasVoice: ask.voices.indexOf(I18n.textLanguage) >= 0
            playing: Voice.playingKey === ask.question
            onToggled: Voice.toggle(ask.question, I18n.textLanguage)
        }
    }
    ChoiceGroup {
        Layout.fillWidth: true
        name: ask.question
        columns: Theme.phone ? 2 : 3
        ChoiceRow {
            //: An answer to whether one's picture may be shown
            text: qsTr("Yes")
            on: ask.answer === "yes"
            onClicked: ask.answered("yes")
        }
        ChoiceRow { text: qsTr("No"); on: ask.answer === "no"; onClicked: ask.answered("no") }
        ChoiceRow {
            //: The person was not asked yet
            text: qsTr("Ask later")
            on: ask.answer !== "yes" && ask.answer !== "no"
            onClicked: ask.answered("ask")
        }
    }
}
