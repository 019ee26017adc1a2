// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// Shows that there is more below, at the end edge of a Flickable. Not for dragging: there are keys, wheel and flick.
Rectangle {
    required property Flickable flickable

    parent: flickable
    anchors.right: parent.right
    anchors.rightMargin: 3
    anchors.top: parent.top
    anchors.topMargin: flickable.visibleArea.yPosition * flickable.height
    visible: flickable.visibleArea.heightRatio < 1
    width: 4
    height: Math.max(Theme.space24, flickable.visibleArea.heightRatio * flickable.height)
    radius: 2
    color: Theme.outline
    opacity: flickable.moving ? 0.9 : 0.4
    Accessible.ignored: true
}
