// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// A picture: one of our illustrations by `name`, or any picture by `source`. Drawn off the GUI thread, at the size it
// has on screen. `description` is what a person who cannot see it hears; without one it is decoration.
Image {
    id: art

    property string name: ""
    property string description: ""
    property size natural: Qt.size(96, 96) // shape to keep before the picture is there

    implicitWidth: natural.width
    implicitHeight: natural.height
    source: name === "" ? "" : "image://art/" + name
    sourceSize: Qt.size(Math.ceil(width * Screen.devicePixelRatio), 0)
    fillMode: Image.PreserveAspectCrop
    asynchronous: true
    smooth: true
    mipmap: true
    Accessible.role: Accessible.Graphic
    Accessible.name: description
    Accessible.ignored: description === ""
}
