// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One thing to put in order: its place, its words, and the arrows once it has a place.
//   rank   1 is first; 0 has no place yet
//   last   the last place that is taken
Pressable {
    id: card

    property words said
    property words second // the same in a second language
    property string picture: ""
    property int rank: 0
    property int last: 0
    property string voiceKey: ""
    property QuestionItem question: null // what its large picture and its film are for
    property string bigPicture: ""
    property string film: ""
    readonly property bool placed: rank > 0

    signal up()
    signal down()

    // The arrow that goes with the last step leaves the focus on the card.
    function moveBy(step: int) {
        if (rank + step === 1 || rank + step === last)
            forceActiveFocus(Qt.OtherFocusReason)
        if (step < 0)
            up()
        else
            down()
    }

    label: said.text
    hint: (second.text === "" ? "" : second.text + ". ") + order
    readonly property string order: placed
          //: For a screen reader: where this thing stands in the order. %1 is a number. Then how the keys move it.
          ? qsTr("Place %1").arg(rank) + ". " + qsTr("Plus and minus move it") : qsTr("No place yet")
    role: Accessible.CheckBox
    on: placed
    hem: Theme.cardHem
    padding: Theme.space12
    topPadding: padding + (pressed ? hem : 0)
    bottomPadding: padding + (pressed ? 0 : hem)
    implicitHeight: Math.max(Theme.bigTouch + 8, contentItem.implicitHeight + topPadding + bottomPadding)

    Keys.onPressed: event => {
        if (!placed || (event.key !== Qt.Key_Plus && event.key !== Qt.Key_Equal && event.key !== Qt.Key_Minus))
            return
        event.accepted = true
        moveBy(event.key === Qt.Key_Minus ? 1 : -1)
    }

    background: Raised {
        fill: card.placed ? Theme.pondTint : Theme.surface
        edgeColor: card.placed ? Theme.pond : Theme.line
        edgeWidth: card.placed ? Theme.selectedEdge : Theme.edge
        hemColor: card.placed ? Theme.pond : Theme.hem
        hem: card.hem
        sunk: card.pressed

        FocusRing { visible: card.visualFocus; around: parent.radius }
    }
    contentItem: RowLayout {
        spacing: Theme.space12

        Item {
            implicitWidth: Math.round(Theme.touch * Math.min(1.5, Theme.textScale) - Theme.space4) // around a large number too
            implicitHeight: implicitWidth

            Rectangle {
                anchors.fill: parent
                visible: card.placed
                radius: height / 2
                color: Theme.pond
            }
            StitchFrame { anchors.fill: parent; visible: !card.placed; radius: height / 2 }
            AppText {
                anchors.centerIn: parent
                visible: card.placed
                text: card.placed ? card.digits(I18n.language) : ""
                lang: I18n.textLanguage
                size: Theme.buttonText
                bold: true
                color: Theme.pondOn
                decorative: true
            }
        }
        Art {
            Layout.preferredWidth: 56
            Layout.preferredHeight: 56
            visible: card.picture !== ""
            source: card.picture
            fillMode: Image.PreserveAspectFit // all of it
        }
        Column {
            Layout.fillWidth: true
            AppText { width: parent.width; text: card.said.text; lang: card.said.language; bold: true; decorative: true }
            AppText {
                width: parent.width
                visible: text !== ""
                text: card.second.text
                lang: card.second.language
                size: Theme.noteText
                color: Theme.soft
                decorative: true
            }
        }
        ColumnLayout {
            visible: card.placed
            spacing: 0

            IconButton {
                visible: card.rank > 1
                iconName: "chev"
                pointing: false
                rotation: -90
                color: Theme.pond
                //: Moves a thing one place nearer to the first. %1: the thing
                label: qsTr("Earlier: %1").arg(card.said.text)
                onClicked: card.moveBy(-1)
            }
            IconButton {
                visible: card.rank < card.last
                iconName: "chev"
                pointing: false
                rotation: 90
                color: Theme.pond
                //: Moves a thing one place farther from the first. %1: the thing
                label: qsTr("Later: %1").arg(card.said.text)
                onClicked: card.moveBy(1)
            }
        }
        Column {
            spacing: Theme.space4

            HearButton {
                disc: Theme.cardTouch
                fill: card.on ? Theme.surface : Theme.pondTint
                text: card.said.text
                lang: card.said.language
                key: card.voiceKey
            }
            ChoiceMedia { question: card.question; words: card.said.text; bigPicture: card.bigPicture; film: card.film }
        }
    }

    function digits(language: string): string { return I18n.number(rank) }
}
