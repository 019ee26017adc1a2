// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One row of a repeat: which it is, and its first answers. Pressing goes there; the bin takes it out, with a way back.
Pressable {
    id: card

    property words words
    property words second // its label in a second language
    property words says
    property int number: 0
    property int of: 0
    property bool named: false // its label already says which one it is
    property bool here: false
    property bool mayRemove: false
    readonly property string title: titleText(I18n.language)

    signal removed()

    function titleText(language: string): string {
        if (named)
            return words.text
        //: Name of one row of a list when the survey gives none, for example of people. %1: which one
        return words.text === "" ? I18n.digits(qsTr("Number %1").arg(number))
               //: Name of one row of a list. %1: what the rows are ("Person"), %2: which one
               : I18n.digits(qsTr("%1 %2").arg(words.text).arg(number))
    }

    // As one sees it: with its number, which the title has where the survey names no rows.
    readonly property string spoken: named && number > 0 ? I18n.digits(String(number)) + ". " + title : title

    label: says.text === "" ? spoken : spoken + ": " + says.text
    //: Said of the row of a list in which the person is now.
    hint: !here ? second.text : (second.text === "" ? "" : second.text + ". ") + qsTr("You are here")
    role: interactive ? Accessible.Button : Accessible.Grouping // in the whole survey it only shows
    on: here
    hem: interactive ? Theme.cardHem : 0
    padding: Theme.space12
    topPadding: padding + (pressed ? hem : 0)
    bottomPadding: padding + (pressed ? 0 : hem)
    Layout.fillWidth: true
    implicitWidth: 372
    implicitHeight: Math.max(Theme.bigTouch, implicitContentHeight + topPadding + bottomPadding)

    background: Raised {
        fill: card.here ? Theme.pondTint : Theme.surface
        edgeColor: card.here ? Theme.pond : Theme.line
        edgeWidth: card.here ? Theme.controlEdge : Theme.edge
        hem: card.hem
        sunk: card.pressed

        FocusRing { visible: card.visualFocus; around: parent.radius }
    }
    contentItem: Item {
        implicitWidth: line.implicitWidth
        implicitHeight: Theme.largeText ? line.implicitHeight + Theme.space8 + tools.height : Math.max(line.implicitHeight, tools.height)

        RowLayout {
            id: line
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: Theme.largeText ? 0 : tools.width + Theme.space12
            y: Theme.largeText ? 0 : (parent.height - height) / 2
            spacing: Theme.space12

            Rectangle {
                Layout.preferredWidth: Math.max(Layout.preferredHeight, digits.implicitWidth + Theme.space16)
                Layout.preferredHeight: Math.round((Theme.touch - 8) * Theme.signScale)
                visible: card.number > 0
                radius: Theme.space16
                color: card.here ? Theme.pond : Theme.pondTint
                border.width: Theme.tintEdge
                border.color: Theme.pond

                AppText { id: digits; anchors.centerIn: parent; text: Theme.digits(card.number); bold: true; color: card.here ? Theme.pondOn : Theme.pond; decorative: true }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                AppText { Layout.fillWidth: true; text: card.named ? card.words.shown : card.title; lang: card.words.language; bold: true; decorative: true }
                AppText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: card.second.shown
                    lang: card.second.language
                    size: Theme.noteText
                    color: Theme.soft
                    decorative: true
                }
                AppText { Layout.fillWidth: true; visible: text !== ""; text: card.says.shown; size: Theme.noteText; voice: "people"; color: Theme.soft; decorative: true }
            }
        }
        Row { // with large text on a line of their own
            id: tools
            anchors.right: parent.right
            y: Theme.largeText ? line.height + Theme.space8 : (parent.height - height) / 2
            spacing: Theme.space12

            HearButton {
                objectName: "hear"
                activeFocusOnTab: card.activeFocusOnTab || !card.interactive
                disc: Theme.cardTouch
                fill: card.here ? Theme.surface : Theme.pondTint
                text: card.title
                lang: card.words.language === "" ? I18n.textLanguage : card.words.language
                then: card.says.text
                thenLang: card.says.language
                key: "row." + card.number + "." + card.label
            }
            IconButton {
                objectName: "bin"
                visible: card.mayRemove
                activeFocusOnTab: card.activeFocusOnTab || !card.interactive
                iconName: "trash"
                color: Theme.soft
                //: Button: takes one row out of a list; it can be taken back. %1: which row
                label: qsTr("Take out: %1").arg(card.named ? card.label : card.title) // several may have the same label
                onClicked: card.removed()
            }
            Icon { visible: card.interactive && !card.here; anchors.verticalCenter: parent.verticalCenter; name: "chev"; color: Theme.soft; pointing: true }
        }
    }
}
