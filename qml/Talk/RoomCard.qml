// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme

// How many people of one role are in the room.
Card {
    id: card

    required property string role
    required property int count
    //: Roles of people in the room, plural
    readonly property string words: role === "resident" ? qsTr("Residents") : role === "elder" ? qsTr("Elders") : role === "youth" ? qsTr("Youth")
        : role === "interpreter" ? qsTr("Interpreters") : role === "facilitator" ? qsTr("Facilitators") : qsTr("Researchers")

    signal moved(int count)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12
        AppText { Layout.fillWidth: true; text: card.words; bold: true }
        Stepper {
            label: card.words
            value: card.count
            to: 200
            onMoved: value => card.moved(value)
        }
    }
}
