// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// A person: the cloth patch they chose (0 to 71), never a photo, never initials.
//   name   the person's name or role, if the patch stands without words beside it
//   mark   a small sign at the end corner: "" | "held" (tick) | "going" (tablet)
Item {
    id: person

    property int patch: 0
    property real side: Theme.touch
    property string name: ""
    property string mark: ""

    implicitWidth: side
    implicitHeight: side
    Accessible.role: Accessible.Graphic
    Accessible.name: name
    Accessible.ignored: name === ""

    Image {
        anchors.fill: parent
        source: "image://patch/" + person.patch
        sourceSize.width: Math.ceil(person.side * Screen.devicePixelRatio)
        sourceSize.height: Math.ceil(person.side * Screen.devicePixelRatio)
        Accessible.ignored: true
    }
    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: -width * 0.27
        anchors.bottomMargin: -height * 0.2
        visible: person.mark !== ""
        width: person.side * 0.44
        height: width
        radius: width / 2
        color: person.mark === "held" ? Theme.leaf : Theme.pond
        border.width: 3
        border.color: Theme.surface

        Icon {
            anchors.centerIn: parent
            name: person.mark === "held" ? "check" : "tablet"
            color: person.mark === "held" ? Theme.leafOn : Theme.pondOn
            size: parent.width * 0.6
        }
    }
}
