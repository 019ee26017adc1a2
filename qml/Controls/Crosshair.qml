// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Uthan.Theme

// The middle of the map: what is put down is put here. Lay it over the map with anchors.centerIn.
//   square   side in pixels of the shaded part others will see; 0: nothing is shaded (exact, or unseen)
//   hidden   nobody sees it: the square becomes a lock
Item {
    id: cross

    property real square: 0
    property bool hidden: false

    implicitWidth: Math.max(80, square)
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        visible: cross.square > 0
        width: cross.square
        height: cross.square
        color: Theme.plum
        opacity: 0.18
    }
    StitchFrame {
        anchors.centerIn: parent
        visible: cross.square > 0
        width: cross.square
        height: cross.square
        radius: 6
        stitch: 3
        color: Theme.plum
    }
    Repeater {
        model: 4
        Item {
            required property int index
            anchors.centerIn: parent
            rotation: index * 90
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.top
                anchors.bottomMargin: 15
                width: 5
                height: 25
                radius: 2.5
                color: Theme.pinInk
                border.width: 1
                border.color: Theme.pinPaper
            }
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: cross.hidden ? 30 : 12
        height: width
        radius: width / 2
        color: Theme.plum
        border.width: 2
        border.color: Theme.pinPaper
        Icon { anchors.centerIn: parent; visible: cross.hidden; name: "lock"; color: Theme.plumOn; size: 18 }
    }
}
