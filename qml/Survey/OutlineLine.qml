// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One question in the contents: what became of it by shape and by words.
Pressable {
    id: line

    property words words
    property words second // in a second language
    property int lineState: OutlineModel.NotYet
    property bool here: false
    property string voiceKey: "line." + words.text
    readonly property bool needsLook: lineState === OutlineModel.Missing || lineState === OutlineModel.DoesNotFit
    readonly property bool notAsked: lineState === OutlineModel.NotAsked
    readonly property string stateWords: stateText(lineState, I18n.language)

    function stateText(state: int, language: string): string {
        switch (state) {
        //: In the contents of a survey: an answer to another question leaves this one out.
        case OutlineModel.NotAsked: return qsTr("Not asked")
        //: In the contents of a survey: only to be read, there is nothing to answer.
        case OutlineModel.ToRead: return qsTr("To read")
        //: In the contents of a survey.
        case OutlineModel.Answered: return qsTr("Answered")
        case OutlineModel.NotYet: return qsTr("Not answered")
        //: In the contents of a survey: nobody has come to this question yet.
        case OutlineModel.NotSeen: return qsTr("Not looked at yet")
        case OutlineModel.Skipped: return qsTr("Skipped")
        case OutlineModel.DontKnow: return qsTr("I don't know")
        case OutlineModel.RatherNot: return qsTr("I'd rather not say")
        case OutlineModel.Missing: return qsTr("Please answer or skip")
        case OutlineModel.DoesNotFit: return qsTr("Please look at this answer again.")
        }
        return ""
    }
    function iconOf(state: int): string {
        switch (state) {
        case OutlineModel.ToRead: return "book"
        case OutlineModel.Answered: return "tick"
        case OutlineModel.Skipped: return "skip"
        case OutlineModel.DontKnow: return "help"
        case OutlineModel.RatherNot: return "eyeoff"
        case OutlineModel.Missing:
        case OutlineModel.DoesNotFit: return "alert"
        }
        return ""
    }

    label: words.text
    //: Said of the question in the contents at which the person was.
    hint: (second.text === "" ? "" : second.text + ". ") + (here ? stateWords.replace(/[.।۔]$/, "") + ". " + qsTr("You were here") : stateWords)
    //: Why a question in the contents cannot be gone to.
    offReason: notAsked ? qsTr("Not asked, because of another answer") : ""
    hem: 0
    padding: Theme.space8
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    Layout.fillWidth: true
    implicitWidth: 372
    implicitHeight: Math.max(Theme.touch + 4, implicitContentHeight + 2 * padding)

    background: Rectangle {
        radius: Theme.controlRadius
        color: line.pressed ? Theme.pondTint : line.here ? Theme.pondTint : line.needsLook ? Theme.marigoldTint : Theme.clear
        border.width: line.needsLook || line.here ? Theme.tintEdge : 0
        border.color: line.needsLook ? Theme.marigoldInk : Theme.pond

        FocusRing { visible: line.visualFocus; around: parent.radius }
    }
    WordWidth { id: longest; text: line.words.shown; lang: line.words.language; size: Theme.bodyText; bold: line.here }
    // What hears it goes below words that have no room beside it.
    readonly property bool below: Theme.largeText || longest.longest > width - leftPadding - rightPadding - sign.size - voice.implicitWidth - chevron.implicitWidth - 3 * Theme.space12
    contentItem: GridLayout {
        columns: 4
        columnSpacing: Theme.space12
        rowSpacing: Theme.space4

        Item {
            Layout.row: 0
            Layout.column: 0
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.space4
            Layout.preferredWidth: sign.size
            Layout.preferredHeight: sign.size

            Icon {
                id: sign
                anchors.centerIn: parent
                name: line.iconOf(line.lineState)
                color: line.needsLook ? Theme.marigoldInk : line.lineState === OutlineModel.Answered ? Theme.leaf : Theme.soft
            }
            Rectangle { // a place that waits for an answer
                anchors.fill: parent
                anchors.margins: 3
                visible: line.lineState === OutlineModel.NotYet || line.lineState === OutlineModel.NotSeen
                radius: width / 2
                color: Theme.clear
                border.width: 2
                border.color: Theme.outline
            }
            StitchFrame { // a place that is kept empty
                anchors.fill: parent
                anchors.margins: 3
                visible: line.notAsked
                radius: Theme.space8
            }
        }
        ColumnLayout {
            Layout.row: 0
            Layout.column: 1
            Layout.fillWidth: true
            spacing: 0
            WholeWords {
                Layout.fillWidth: true
                text: line.words.shown
                lang: line.words.language
                bold: line.here
                color: line.notAsked ? Theme.soft : Theme.ink
                decorative: true
            }
            AppText { // for an interpreter
                Layout.fillWidth: true
                visible: text !== ""
                text: line.second.shown
                lang: line.second.language
                size: Theme.noteText
                color: Theme.soft
                decorative: true
            }
            AppText {
                Layout.fillWidth: true
                text: line.reasonShown ? line.offReason : line.stateWords
                size: Theme.tinyText
                bold: line.needsLook
                color: line.needsLook ? Theme.marigoldInk : Theme.soft
                decorative: true
            }
        }
        HearButton {
            id: voice
            objectName: "hear"
            Layout.row: line.below ? 1 : 0
            Layout.column: line.below ? 1 : 2
            activeFocusOnTab: line.activeFocusOnTab
            disc: Theme.cardTouch
            text: line.words.text
            lang: line.words.language
            then: line.stateWords
            thenLang: I18n.textLanguage
            key: line.voiceKey
        }
        Icon { id: chevron; Layout.row: 0; Layout.column: 3; visible: !line.notAsked && !line.below; name: "chev"; color: Theme.soft; pointing: true }
    }
}
