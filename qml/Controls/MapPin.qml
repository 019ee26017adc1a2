// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// A sign of the group's legend: shape, icon and colour, any two of which are enough. The colours are the group's own,
// so a white gap and an ink edge stand round them and the icon is ink or white, whichever can be read.
//   iconName, color;  shape: "round" | "diamond" | "square";  side;  faint
Item {
    id: pin

    property string iconName: ""
    property color color: Theme.plum
    property string shape: "round"
    property real side: 36
    property bool faint: false
    readonly property real corner: shape === "diamond" ? side * 0.16 : shape === "square" ? side * 0.2 : side / 2

    implicitWidth: side
    implicitHeight: side
    opacity: faint ? 0.5 : 1
    Accessible.ignored: true

    Item {
        anchors.fill: parent
        rotation: pin.shape === "diamond" ? 45 : 0
        scale: pin.shape === "diamond" ? 0.84 : 1
        Rectangle { anchors.fill: parent; radius: pin.corner; color: Theme.pinInk }
        Rectangle { anchors.fill: parent; anchors.margins: 1.5; radius: pin.corner - 1.5; color: Theme.pinPaper }
        Rectangle { anchors.fill: parent; anchors.margins: 3.5; radius: pin.corner - 3.5; color: pin.color }
    }
    Icon { anchors.centerIn: parent; name: pin.iconName; color: Theme.inkOn(pin.color); size: Math.round(pin.side * 0.56) }
}
