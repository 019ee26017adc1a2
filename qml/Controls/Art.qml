// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A picture: one of our illustrations by `name`, or any picture by `source`. Drawn off the GUI thread, at the size it
// has on screen. `description` is what a person who cannot see it hears; without one it is decoration.
Item {
    id: art

    property string name: ""
    property string source: name === "" ? "" : "image://art/" + name
    property string description: ""
    property int fillMode: Image.PreserveAspectCrop
    readonly property alias status: image.status

    implicitWidth: 96
    implicitHeight: 96
    Accessible.role: Accessible.Graphic
    Accessible.name: description
    Accessible.ignored: description === ""

    Image {
        id: image
        anchors.fill: parent
        source: art.source
        sourceSize.width: Math.ceil(art.width * Screen.devicePixelRatio)
        fillMode: art.fillMode
        asynchronous: true
        mipmap: true
        Accessible.ignored: true
    }
}
