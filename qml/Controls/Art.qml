// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// A picture: one of our illustrations by `name`, or any picture by `source`. Drawn off the GUI thread, at the size it
// has on screen. `description` is what a person who cannot see it hears; without one it is decoration.
//   missingText   shown, and said, in place of a picture that is not on this device; missing() asks for it
Item {
    id: art

    property string name: ""
    property string source: name === "" ? "" : "image://art/" + name
    property string description: ""
    property int fillMode: Image.PreserveAspectCrop
    property string missingText: ""
    readonly property bool isMissing: image.status === Image.Error
    readonly property alias status: image.status
    readonly property real shape: image.implicitWidth > 0 ? image.implicitHeight / image.implicitWidth : 0.75 // height for a width of one

    signal missing()

    implicitWidth: 96
    implicitHeight: 96
    Accessible.role: Accessible.Graphic
    Accessible.name: isMissing && missingText !== "" ? missingText : description
    Accessible.ignored: Accessible.name === ""

    Image {
        id: image
        anchors.fill: parent
        source: art.source
        sourceSize.width: Math.ceil(art.width * Screen.devicePixelRatio)
        fillMode: art.fillMode
        asynchronous: true
        mipmap: true
        Accessible.ignored: true
        onStatusChanged: {
            if (status === Image.Error)
                art.missing()
        }
    }
    StitchFrame { anchors.fill: parent; visible: art.isMissing && art.missingText !== ""; radius: Theme.space12; color: Theme.outline }
    AppText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.space16
        visible: art.isMissing && text !== ""
        text: art.missingText
        size: Theme.noteText
        color: Theme.soft
        centered: true
        decorative: true
    }
}
