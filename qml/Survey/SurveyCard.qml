// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One survey in the list: title, languages, how long it is, how far the person is.
Pressable {
    id: card

    property words title
    property string languageNames: ""
    property int questionCount: 0
    property int pages: 0 // of an open draft; 0: not begun
    property int done: 0
    property int timesGiven: 0
    property bool isBehind: false // a newer version has not come yet
    readonly property bool begun: pages > 0
    readonly property string length: lengthText(questionCount, I18n.language)

    //: How long a survey is. %n: number of questions
    function lengthText(count: int, language: string): string { return qsTr("%Ln question(s)", "", count) }

    label: title.text
    //: A survey has changed, but the changed questions are still on another device.
    readonly property string behind: isBehind ? qsTr("A newer version is on its way. It comes when you share.") : ""

    //: Said of a survey that was begun and not finished.
    hint: [begun || isBehind ? length + "." : length, begun ? qsTr("Begun: you can go on where you were.") : "", behind]
        .filter(part => part !== "").join(" ")
    hem: Theme.cardHem
    padding: Theme.space16
    topPadding: padding + (pressed ? hem : 0)
    bottomPadding: padding + (pressed ? 0 : hem)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding

    background: Raised {
        fill: Theme.surface
        hem: card.hem
        sunk: card.pressed

        FocusRing { visible: card.visualFocus; around: parent.radius }
    }
    contentItem: RowLayout {
        spacing: Theme.space16

        Art {
            Layout.preferredWidth: 76
            Layout.preferredHeight: 76
            visible: !Theme.largeText
            name: "t_answer"
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space8

            AppText { Layout.fillWidth: true; text: card.title.text; lang: card.title.language; size: Theme.buttonText; bold: true; decorative: true }
            AppText { Layout.fillWidth: true; text: card.length; lang: I18n.textLanguage; size: Theme.noteText; color: Theme.soft; decorative: true }
            AppText { Layout.fillWidth: true; text: card.languageNames; size: Theme.noteText; color: Theme.soft; decorative: true }
            AppText { Layout.fillWidth: true; visible: card.isBehind; text: card.behind; lang: I18n.textLanguage; size: Theme.noteText; color: Theme.soft; decorative: true }
            StitchProgress {
                Layout.fillWidth: true
                visible: card.begun
                total: card.pages
                done: card.done
                name: card.title.text
            }
            Chip {
                visible: card.timesGiven > 0 && !card.begun
                tone: "leaf"
                iconName: "tick"
                //: The person has already given their answers to this survey.
                text: qsTr("You gave your answers")
            }
        }
        Icon { name: "next"; pointing: true; color: Theme.pond }
    }
}
