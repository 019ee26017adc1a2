// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A finding, an ask, a promise or a decision, with its state in words and the last answer.
ActionCard {
    id: card

    required property string recordId
    required property string kindLabel
    required property string icon
    required property string state
    required property string stateName
    required property string when
    required property string answer
    required property var model

    iconName: icon
    title: String(model.title)
    lang: String(model.language)
    voice: "people"
    text: kindLabel

    Chip {
        visible: card.stateName !== ""
        bold: true
        tone: card.state === "kept" || card.state === "done" || card.state === "adopted" ? "leaf"
            : card.state === "broken" || card.state === "waiting" ? "marigold" : "pond"
        iconName: card.state === "kept" || card.state === "done" || card.state === "adopted" ? "tick"
            : card.state === "broken" ? "alert" : "clock"
        text: card.stateName
    }
    AppText {
        visible: card.when !== ""
        text: I18n.language === "" ? "" : I18n.day(card.when)
        size: Theme.noteText
        color: Theme.soft
    }
    AppText {
        width: parent ? parent.width : 0
        visible: card.answer !== ""
        //: The last answer to an ask. %1: what they said
        text: qsTr("They said: %1").arg(card.answer)
        size: Theme.noteText
    }
}
