// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// A picture: one of our illustrations by `name`, or any picture by `source`. Drawn off the GUI thread, at the size it
// has on screen. `description` is what a person who cannot see it hears; without one it is decoration.
//   missingText   shown, and said, in place of a picture that is not on this device; missing() asks for it. Of one that
//                 should have come with a survey we say so; where that has no room, a sign stands in its place
Item {
    id: art

    property string name: ""
    property string source: name === "" ? "" : "image://art/" + name
    property string description: ""
    property int fillMode: Image.PreserveAspectCrop
    property string missingText: !source.startsWith("image://formmedia/") ? ""
                                 //: In place of a picture that a survey should show, and that was never brought to this device. %1: its file
                                 : qsTr("This picture did not come along: %1").arg("\u2068" + source.slice(source.lastIndexOf("/") + 1) + "\u2069")
    readonly property bool isMissing: image.status === Image.Error
    readonly property bool hasRoom: width >= Theme.space24 * 8 && height >= words.implicitHeight + Theme.space24 // for words in its place
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
    Icon {
        anchors.centerIn: parent
        visible: art.isMissing && art.missingText !== "" && !art.hasRoom
        name: "image"
        color: Theme.soft
        size: Math.max(16, Math.min(Theme.iconLarge, Math.min(art.width, art.height) * 0.6))
    }
    AppText {
        id: words
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.space16
        visible: art.isMissing && text !== "" && art.hasRoom
        text: art.missingText
        size: Theme.noteText
        color: Theme.soft
        centered: true
        decorative: true
    }
}
