// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A finding, an ask, a promise or a decision, with its state in words and the last answer.
Card {
    id: card

    required property string recordId
    required property string kindLabel
    required property string icon
    required property string state
    required property string stateName
    required property string when
    required property string answer
    required property bool review
    required property var model
    readonly property bool good: state === "kept" || state === "done" || state === "adopted"
    readonly property bool waits: state === "broken" || state === "waiting"

    signal opened()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12
        Icon { Layout.alignment: Qt.AlignTop; name: card.icon; color: Theme.plum }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space4
            AppText { Layout.fillWidth: true; text: card.kindLabel; size: Theme.noteText; color: Theme.soft }
            AppText { Layout.fillWidth: true; text: String(card.model.title); lang: String(card.model.language); voice: "people" }
            AppText {
                Layout.fillWidth: true
                visible: card.answer !== ""
                //: The last answer to an ask. %1: what they said
                text: qsTr("They said: %1").arg(card.answer)
                size: Theme.noteText
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space8
                Chip {
                    visible: card.stateName !== ""
                    bold: true
                    tone: card.good ? "leaf" : card.waits ? "marigold" : "pond"
                    iconName: card.good ? "tick" : card.waits ? "alert" : "clock"
                    text: card.stateName
                }
                ReceiptChip {
                    visible: card.review
                    where: "needs"
                    //: Sign on a theme, a finding, an ask: something it rests on was taken back
                    text: qsTr("to look at again")
                }
                Chip { visible: card.when !== ""; iconName: "cal"; text: I18n.language === "" ? "" : I18n.day(card.when) }
            }
        }
        IconButton {
            iconName: "chev"
            //: Opens a finding, an ask or a promise. %1: its words
            label: qsTr("Open: %1").arg(String(card.model.title))
            onClicked: card.opened()
        }
    }
}
