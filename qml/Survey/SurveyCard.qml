// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One survey in the list: what it is known by, title, languages, how long it is, how far the person is, hear.
Pressable {
    id: card

    property words title
    property string languageNames: ""
    property int questionCount: 0
    property int pages: 0 // of an open draft; 0: not begun
    property int done: 0
    property int timesGiven: 0
    property bool isBehind: false // a newer version has not come yet
    property string picture: "" // its own; empty, or not here yet: the drawing
    property string drawing: "t_answer"
    property bool hasVoice: true
    property bool playing: false
    readonly property real pictureSide: 76
    readonly property bool begun: pages > 0
    property bool lacksPicture: false // it has not come yet
    property int readings: 0 // of the list: it may have come by then
    readonly property string length: lengthText(questionCount, I18n.language)

    //: How long a survey is. %n: number of questions
    function lengthText(count: int, language: string): string { return qsTr("%Ln question(s)", "", count) }

    label: title.text
    //: A survey has changed, but the changed questions are still on another device.
    readonly property string behind: isBehind ? qsTr("A newer version is on its way. It comes when you share.") : ""

    //: The person has already given their answers to this survey.
    readonly property string gave: timesGiven > 0 && !begun ? qsTr("You gave your answers") : ""

    signal heard() // the title and the hint

    onPictureChanged: lacksPicture = false
    onReadingsChanged: lacksPicture = false

    //: Said of a survey that was begun and not finished.
    hint: [begun || isBehind || gave !== "" ? length + "." : length, begun ? qsTr("Begun: you can go on where you were.") : "", behind, gave]
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
    contentItem: Item {
        implicitHeight: Math.max(line.implicitHeight, hear.height)

        GridLayout {
            id: line
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: Theme.largeText ? 0 : hear.width + columnSpacing
            anchors.verticalCenter: parent.verticalCenter
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.space16
            rowSpacing: Theme.space8

            RoundedPicture {
                Layout.preferredWidth: card.pictureSide
                Layout.preferredHeight: card.pictureSide
                ground: Theme.surface
                source: card.picture !== "" && !card.lacksPicture ? card.picture : "image://art/" + card.drawing
                onMissing: card.lacksPicture = true
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
                    visible: text !== ""
                    tone: "leaf"
                    iconName: "tick"
                    text: card.gave
                }
            }
        }
        AudioButton {
            id: hear
            anchors.right: parent.right
            y: ((Theme.largeText ? card.pictureSide : parent.height) - height) / 2
            of: card.title.text
            hasVoice: card.hasVoice
            playing: card.playing
            onToggled: card.heard()
        }
    }
}
