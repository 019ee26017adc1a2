// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// A sign without words: only for help, back, undo and tools whose sign everybody in the group knows. `label` is required
// in practice: it is the accessible name.
//   edged     draws a control edge (tools on a map or a chart)
//   round     a disc
//   fill      face colour, nothing by default
//   side      the drawn size; the target never gets under 48
Pressable {
    id: button

    property string iconName: ""
    property color color: Theme.ink
    property color fill: edged ? Theme.surface : Theme.clear
    property bool edged: false
    property bool round: false
    property bool pointing: iconName === "back" || iconName === "next" || iconName === "undo" || iconName === "chev" || iconName === "chevl"
    property real side: Theme.touch
    property real iconSide: Math.round(side * Math.min(0.71, 0.56 * Theme.signScale)) // within its target

    hem: 0
    implicitWidth: side
    implicitHeight: side
    background: Rectangle {
        radius: button.round ? height / 2 : Theme.space16
        color: button.pressed ? Theme.pondTint : button.fill
        border.width: button.edged ? Theme.controlEdge : 0
        border.color: Theme.outline

        FocusRing { // a sign without an edge has room for it in its target; outside it would lie over what is beside it
            readonly property bool inside: !button.edged && !button.round
            anchors.margins: inside ? 0 : -(Theme.focusRing + Theme.focusGap)
            visible: button.visualFocus
            around: inside ? parent.radius - Theme.focusRing - Theme.focusGap : parent.radius
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            color: button.off ? Theme.outline : button.color
            size: button.iconSide
            pointing: button.pointing
        }
    }
}
