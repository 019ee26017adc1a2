// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme

// The sign of a choice that has neither a picture nor a place on a scale: round for one of several, square for many.
Rectangle {
    id: mark

    property bool on: false
    property bool many: false

    implicitWidth: Math.round(Theme.iconSize * Theme.signScale)
    implicitHeight: implicitWidth
    radius: many ? Theme.space8 : width / 2
    color: on ? Theme.pond : Theme.surface
    border.width: Theme.controlEdge
    border.color: on ? Theme.pond : Theme.outline

    Icon {
        anchors.centerIn: parent
        visible: mark.on
        name: "check"
        color: Theme.pondOn
        size: mark.width * 0.7
    }
}
