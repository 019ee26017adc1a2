// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme

// One day of a calendar's page: filled when it is the answer, ringed when it is today.
Pressable {
    id: day

    property string text: ""
    property string lang: ""
    property bool today: false
    readonly property alias words: number

    role: Accessible.RadioButton
    hem: 0
    background: Rectangle {
        radius: Theme.space12
        color: day.on ? Theme.pond : day.pressed ? Theme.pondTint : Theme.surface
        border.width: day.today && !day.on ? Theme.controlEdge : Theme.edge
        border.color: day.today ? Theme.pond : Theme.line

        FocusRing { visible: day.visualFocus; around: parent.radius }
    }
    contentItem: Item {
        AppText {
            id: number
            anchors.centerIn: parent
            text: day.text
            lang: day.lang
            size: Theme.largeText && Theme.phone ? Theme.tinyText - 2 : Theme.bodyText
            bold: day.on || day.today
            color: day.on ? Theme.pondOn : Theme.ink
            decorative: true
        }
    }
}
