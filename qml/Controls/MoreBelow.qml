// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// Fades what goes on below the end of a Flickable, with an arrow, so that nobody takes a long text to end there. Only a
// sign: who reads on scrolls.
Item {
    required property Flickable flickable
    readonly property real unseen: flickable.originY + flickable.contentHeight - flickable.contentY - flickable.height

    parent: flickable
    anchors.left: parent.left
    anchors.right: parent.right
    anchors.bottom: parent.bottom
    height: Theme.space32 + Theme.space8
    visible: unseen > Theme.space24

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.alpha(Theme.ground, 0) }
            GradientStop { position: 0.5; color: Theme.ground }
        }
    }
    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        name: "down"
        size: Theme.space24
    }
}
