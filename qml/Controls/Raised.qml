// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// A face with a darker lower edge, the only kind of lift there is. Sinks by its hem when `sunk`.
Item {
    property color fill: Theme.surface
    property color edgeColor: Theme.line
    property real edgeWidth: Theme.edge
    property color hemColor: Theme.hem
    property real hem: Theme.cardHem
    property real radius: Theme.cardRadius
    property bool sunk: false
    readonly property alias face: face

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: parent.hem
        visible: !parent.sunk && parent.hem > 0
        radius: parent.radius
        color: parent.hemColor
    }
    Rectangle {
        id: face
        anchors.fill: parent
        anchors.topMargin: parent.sunk ? parent.hem : 0
        anchors.bottomMargin: parent.sunk ? 0 : parent.hem
        radius: parent.radius
        color: parent.fill
        border.width: parent.edgeWidth
        border.color: parent.edgeColor

        Behavior on color { ColorAnimation { duration: Theme.stateTime } }
    }
}
