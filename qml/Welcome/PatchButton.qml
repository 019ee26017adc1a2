// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme

// One patch to choose.
Pressable {
    id: button

    property int patch: 0

    role: Accessible.RadioButton
    hem: 0
    padding: Theme.space8
    implicitWidth: Theme.bigTouch
    implicitHeight: Math.min(width, 104)

    background: Rectangle {
        radius: Theme.controlRadius
        color: button.on ? Theme.pondTint : button.pressed ? Theme.sunk : Theme.clear
        border.width: button.on ? Theme.selectedEdge : 0
        border.color: Theme.pond
        FocusRing { visible: button.visualFocus; around: parent.radius }
    }
    contentItem: Item {
        PersonAvatar { anchors.centerIn: parent; patch: button.patch; side: Math.min(parent.width, parent.height) }
    }
}
