// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A file that was given as an answer: what it is called, how large or long it is, and the way to take it back.
Card {
    id: card

    required property QuestionItem question
    property string iconName: "book"

    tone: "leaf"
    gap: Theme.space12

    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(sign.height, words.height)

        Icon { id: sign; anchors.left: parent.left; anchors.verticalCenter: parent.verticalCenter; name: card.iconName; color: Theme.leaf; size: Theme.iconLarge }
        Column {
            id: words
            anchors.left: sign.right
            anchors.leftMargin: Theme.space12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            AppText {
                width: parent.width
                //: A film that was made here has no name of its own.
                text: card.question.mediaName !== "" ? card.question.mediaName : qsTr("Your film")
                lang: card.question.mediaName !== "" ? "en" : ""
                bold: true
                beside: true
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                color: Theme.leaf
            }
            AppText {
                width: parent.width
                text: card.question.durationMs > 0 ? I18n.duration(card.question.durationMs) + " · " + card.question.mediaSize : card.question.mediaSize
                lang: card.question.language
                size: Theme.noteText
                color: Theme.leaf
            }
        }
    }
    AppButton {
        kind: "plain"
        compact: true
        iconName: "x"
        //: Button: takes a file or a film out of the answer again.
        text: qsTr("Take it away")
        onClicked: card.question.clear()
    }
}
