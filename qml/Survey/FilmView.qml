// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme

// The pictures of a film, made only while it is watched; touching them rests it or lets it go on.
//   rests     it stands still: a sign says so
//   shown     there is something to show it in
Rectangle {
    id: view

    property bool active: false
    property bool rests: false
    readonly property bool plain: GraphicsInfo.api === GraphicsInfo.Software

    signal shown(output: QtObject)
    signal touched()

    radius: Theme.space8
    color: Theme.pinInk
    Accessible.role: Accessible.Graphic
    //: Name of the pictures of a film, for who does not see them.
    Accessible.name: qsTr("A film")

    Loader {
        id: picture
        anchors.fill: parent
        active: view.active
        source: view.plain ? "PlainFilm.qml" : "PhotoPreview.qml"
        onLoaded: view.shown(item)
    }
    Rectangle {
        anchors.centerIn: parent
        visible: view.active && view.rests
        width: Theme.bigTouch
        height: width
        radius: width / 2
        color: Theme.pinPaper
        Icon { anchors.centerIn: parent; name: "play"; size: Theme.iconLarge; color: Theme.pinInk }
    }
    TapHandler { onTapped: view.touched() }
}
