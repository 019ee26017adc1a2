// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// The mark of something chosen, over the start corner of its card.
Rectangle {
    id: tick

    property real side: 38
    property color fill: Theme.pond

    anchors.left: parent.left
    anchors.top: parent.top
    anchors.margins: -6
    width: side
    height: side
    radius: side / 2
    color: fill
    border.width: 3
    border.color: Theme.surface
    z: 2

    Icon { anchors.centerIn: parent; name: "check"; color: Theme.pondOn; size: Math.round(tick.side * 0.62) }
}
