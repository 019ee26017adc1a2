// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// The ring around what the keyboard is on: 3 px, 3 px away. Fill the item it belongs to and give its corner radius.
Rectangle {
    property real around: Theme.controlRadius

    anchors.fill: parent
    anchors.margins: -(Theme.focusRing + Theme.focusGap)
    radius: around + Theme.focusRing + Theme.focusGap
    color: Theme.clear
    border.width: Theme.focusRing
    border.color: Theme.focus
    z: 10
}
