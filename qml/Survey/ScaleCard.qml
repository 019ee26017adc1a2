// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One step of a scale: a mark (its default child), the words, and the voice. Lies down in a list, stands in a row.
//   upright   the mark above the words
Pressable {
    id: card

    default property alias mark: markSlot.data
    property words said
    property words second // the same in a second language
    property string voiceKey: ""
    property QuestionItem question: null // what its large picture and its film are for
    property string bigPicture: ""
    property string film: ""
    property bool upright: false
    property bool hearable: true

    label: said.text
    hint: second.text
    role: Accessible.RadioButton
    hem: Theme.cardHem
    padding: upright ? Theme.space8 : Theme.space12
    topPadding: padding + (pressed ? hem : 0)
    bottomPadding: padding + (pressed ? 0 : hem)
    implicitHeight: Math.max(Theme.bigTouch + 8, contentItem.implicitHeight + topPadding + bottomPadding)
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding

    background: Raised {
        fill: card.on ? Theme.pondTint : Theme.surface
        edgeColor: card.on ? Theme.pond : Theme.line
        edgeWidth: card.on ? Theme.selectedEdge : Theme.edge
        hemColor: card.on ? Theme.pond : Theme.hem
        hem: card.hem
        sunk: card.pressed

        FocusRing { visible: card.visualFocus; around: parent.radius }
        Tick { visible: card.on; side: 34 }
    }
    WordWidth { id: longest; text: card.said.text; lang: card.said.language; size: Theme.bodyText; bold: true }
    // Words that have no room between the mark and the voice go below both.
    readonly property bool below: !upright && width > 0 && longest.longest > width - leftPadding - rightPadding - markSlot.implicitWidth - voices.implicitWidth - 2 * Theme.space12
    contentItem: GridLayout {
        columns: card.upright ? 1 : 3
        columnSpacing: Theme.space12
        rowSpacing: Theme.space8

        Item {
            id: markSlot
            Layout.row: 0
            Layout.column: 0
            Layout.alignment: card.upright ? Qt.AlignHCenter | Qt.AlignTop : Qt.AlignVCenter
            implicitWidth: childrenRect.width
            implicitHeight: childrenRect.height
        }
        Column {
            Layout.row: card.upright || card.below ? 1 : 0
            Layout.column: card.upright || card.below ? 0 : 1
            Layout.columnSpan: card.below ? 3 : 1
            Layout.fillWidth: true
            Layout.fillHeight: card.upright
            Layout.alignment: card.upright ? Qt.AlignTop : Qt.AlignVCenter

            WholeWords {
                width: parent.width
                text: card.said.text
                lang: card.said.language
                full: card.upright ? Theme.tinyText : Theme.bodyText
                bold: true
                centered: card.upright
                decorative: true
            }
            AppText {
                width: parent.width
                visible: text !== ""
                text: card.second.text
                lang: card.second.language
                size: card.upright ? Theme.tinyText : Theme.noteText
                color: Theme.soft
                centered: card.upright
                decorative: true
            }
        }
        Column {
            id: voices
            Layout.row: card.upright ? 2 : 0
            Layout.column: card.upright ? 0 : 2
            Layout.alignment: card.upright ? Qt.AlignHCenter : Qt.AlignVCenter | Qt.AlignRight
            spacing: Theme.space4

            HearButton {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: card.hearable
                disc: card.upright ? 40 : Theme.cardTouch
                fill: card.on ? Theme.surface : Theme.pondTint
                text: card.said.text
                lang: card.said.language
                key: card.voiceKey
            }
            ChoiceMedia {
                anchors.horizontalCenter: parent.horizontalCenter
                question: card.question
                words: card.said.text
                bigPicture: card.bigPicture
                film: card.film
            }
        }
    }
}
