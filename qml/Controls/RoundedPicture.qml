// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// A photo with round corners on a plain ground. Without a picture, a place is kept for it.
//   source, description;  ground  the colour around it;  whole  all of it is shown, not the middle
Item {
    id: picture

    property string source: ""
    property string description: ""
    property color ground: Theme.ground
    property string missingText: "" // see Art
    property bool whole: false
    readonly property real ring: Theme.space8

    signal missing()

    Rectangle { anchors.fill: parent; radius: Theme.controlRadius; color: Theme.sunk }
    Art {
        anchors.fill: parent
        source: picture.source
        description: picture.description
        missingText: picture.missingText
        onMissing: picture.missing()
        fillMode: picture.whole ? Image.PreserveAspectFit : Image.PreserveAspectCrop
    }
    Rectangle { // its inner edge is the picture's corner
        anchors.fill: parent
        anchors.margins: -picture.ring
        radius: Theme.controlRadius + picture.ring
        color: Theme.clear
        border.width: picture.ring
        border.color: picture.ground
    }
    StitchFrame { anchors.fill: parent; visible: picture.source === ""; radius: Theme.controlRadius }
}
