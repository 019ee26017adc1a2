// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Talk
import Uthan.Theme
import Uthan.ViewModel

// The one card in your hands: heard before it is moved; another one may come first.
ColumnLayout {
    id: hand

    required property TalkViewModel talk

    spacing: Theme.space8
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: 0
        AppText {
            Layout.fillWidth: true
            //: Above the one card that is being talked about
            text: hand.talk.inHand.cardId === undefined ? qsTr("Every card has a place") : qsTr("In your hands")
            bold: true
            heading: true
        }
        AppText {
            visible: hand.talk.left > 0
            //: How many cards have no place yet
            text: qsTr("%Ln card(s) left to place", "", hand.talk.left)
            size: Theme.noteText
            color: Theme.soft
        }
    }
    BoardCard {
        visible: hand.talk.inHand.cardId !== undefined
        Layout.fillWidth: true
        card: hand.talk.inHand
        on: true
    }
    AppButton {
        Layout.fillWidth: true
        visible: hand.talk.waiting.count > 0
        kind: "plain"
        compact: true
        iconEnd: "next"
        //: Button: take another card into the hands; this one waits
        text: qsTr("Another card first")
        onClicked: hand.talk.nextCard()
    }
}
