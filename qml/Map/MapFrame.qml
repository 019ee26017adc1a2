// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Map
import Uthan.Theme
import Uthan.ViewModel

// The sheet with its scale and the buttons that move it: no drag is ever needed. The sheet itself never mirrors.
//   model        places (see MapCanvas); near: what is near, for people who do not see it
//   way, closed, chosenPoint    a way or an area that is being put down
//   pinned                      its one point is a place: a pin stands on it
//   crosshair, cell    placing: what others will see of the middle
//   coveredTop, coveredBottom    what lies over the sheet
//   settled(longitude, latitude)    the middle, whenever the sheet has come to rest;  picked(row)
Item {
    id: frame

    property var model: null
    property alias crosshair: canvas.crosshair
    property alias cell: canvas.cell
    property alias chosen: canvas.chosen
    property alias coveredTop: canvas.coveredTop
    property alias coveredBottom: canvas.coveredBottom
    property alias toolRoom: canvas.toolRoom
    property alias way: canvas.way
    property alias closed: canvas.closed
    property alias pinned: canvas.pinned
    property alias chosenPoint: canvas.chosenPoint
    property alias longitude: canvas.longitude
    property alias latitude: canvas.latitude
    property string near: ""
    property string keysHelp: "" // what more the keyboard can do on it
    property bool everSettled: false
    readonly property real scaleRoom: length.implicitHeight + Theme.space8 // what the scale covers above the buttons

    signal settled(real longitude, real latitude)
    signal picked(int row)
    signal tapped(real longitude, real latitude) // the bare sheet
    signal pointPressed(int index) // of the way

    function lookAt(longitude: real, latitude: real, metresPerPixel: real) { canvas.lookAt(longitude, latitude, metresPerPixel) }
    function showAll() { canvas.showAll() }
    function shows(longitude: real, latitude: real): bool { return canvas.shows(longitude, latitude) }

    implicitHeight: 280
    clip: true

    MapCanvas {
        id: canvas
        anchors.fill: parent
        model: frame.model
        paper: Theme.sunk
        gridLine: Theme.line
        ink: Theme.ink
        own: Theme.plum
        Accessible.role: Accessible.Graphic
        Accessible.name: frame.near === ""
                         //: Name of the map for people who do not see it
                         ? qsTr("Map")
                         //: The same. %1 is a sentence about what is near
                         : qsTr("Map. %1").arg(frame.near)
        //: How the map is moved with the keyboard
        Accessible.description: qsTr("Arrow keys move it by 20 m, plus and minus change how close it is") + (frame.keysHelp !== "" ? ". " + frame.keysHelp : "")
        Accessible.focusable: true
        onMoved: rest.restart()
        onPressed: row => frame.picked(row)
        onTapped: (longitude, latitude) => frame.tapped(longitude, latitude)
        onPointPressed: index => frame.pointPressed(index)

        FocusRing { visible: canvas.activeFocus; anchors.margins: Theme.focusRing; around: 0 }
    }
    Timer {
        id: rest
        interval: Theme.stateTime + 90
        onTriggered: {
            frame.everSettled = true
            frame.settled(canvas.longitude, canvas.latitude)
        }
    }
    Item { // scale bar
        anchors.left: parent.left
        anchors.bottom: tools.top
        anchors.margins: Theme.space12
        width: canvas.scalePixels
        height: length.implicitHeight + 8
        LayoutMirroring.enabled: false

        AppText {
            id: length
            readonly property bool far: canvas.scaleMetres >= 1000
            text: far ? qsTr("%1 km").arg((I18n.language, I18n.number(canvas.scaleMetres / 1000)))
                      : qsTr("%1 m").arg((I18n.language, I18n.number(canvas.scaleMetres)))
            size: Theme.tinyText
            bold: true
        }
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 3; color: Theme.ink }
        Rectangle { anchors.bottom: parent.bottom; width: 3; height: 9; color: Theme.ink }
        Rectangle { anchors.bottom: parent.bottom; anchors.right: parent.right; width: 3; height: 9; color: Theme.ink }
    }
    RowLayout {
        id: tools
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space12
        anchors.bottomMargin: canvas.coveredBottom + Theme.space12
        spacing: Theme.space8

        IconButton {
            edged: true
            iconName: "plus"
            //: Button on the map: look closer
            label: qsTr("Closer")
            onClicked: canvas.zoom(1.6)
        }
        IconButton {
            edged: true
            iconName: "minus"
            //: Button on the map: see more of it
            label: qsTr("Farther")
            onClicked: canvas.zoom(1 / 1.6)
        }
        Item { Layout.fillWidth: true }
        RowLayout { // directions on the ground: they do not mirror
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            spacing: Theme.space8
            IconButton {
                edged: true
                iconName: "chevl"
                pointing: false
                //: Button that moves the map, as are the three that follow
                label: qsTr("Go west")
                onClicked: canvas.page(-1, 0)
            }
            IconButton { edged: true; iconName: "down"; rotation: 180; label: qsTr("Go north"); onClicked: canvas.page(0, 1) }
            IconButton { edged: true; iconName: "down"; label: qsTr("Go south"); onClicked: canvas.page(0, -1) }
            IconButton { edged: true; iconName: "chev"; pointing: false; label: qsTr("Go east"); onClicked: canvas.page(1, 0) }
        }
    }
}
