// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Map
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// The community's map: what everyone put there, and one more place under the crosshair. The list says all the map says.
FocusScope {
    id: page

    required property AppViewModel app
    readonly property MapViewModel map: app.map
    property bool listed: false
    readonly property bool sideBySide: Theme.wide || (width > height && width > 700)

    Keys.onEscapePressed: {
        if (listed)
            listed = false
        else
            app.back()
    }
    Component.onCompleted: map.open()
    Component.onDestruction: map.leave()

    Connections {
        target: page.map
        function onPlacesChanged() {
            if (!frame.everSettled)
                frame.showAll()
        }
        function onBroughtBack(longitude: real, latitude: real) { frame.lookAt(longitude, latitude, 1.5) }
        function onFound(longitude: real, latitude: real) { frame.lookAt(longitude, latitude, 1.5) }
    }

    Rectangle { anchors.fill: parent; color: Theme.ground }
    GridLayout {
        anchors.fill: parent
        columns: page.sideBySide ? 2 : 1
        columnSpacing: 0
        rowSpacing: 0

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: page.sideBySide ? -1 : page.height * 0.46
            Layout.minimumHeight: 260

            MapFrame {
                id: frame
                anchors.fill: parent
                visible: !page.listed
                model: page.map.places
                near: page.map.near
                crosshair: true
                cell: page.map.cell
                coveredTop: bar.height + 2 * Theme.space12
                onSettled: (longitude, latitude) => page.map.lookAt(longitude, latitude)
                onPicked: row => {
                    if (row >= 0)
                        place.show(page.map.places.row(row))
                }
            }
            PlaceList {
                anchors.fill: parent
                anchors.topMargin: bar.height + 2 * Theme.space12
                visible: page.listed
                map: page.map
                onPicked: row => {
                    place.show(row)
                }
            }
            MapBar {
                id: bar
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.space12
                map: page.map
                listed: page.listed
                onBack: page.app.back()
                onListAsked: page.listed = !page.listed
                onAllAsked: {
                    page.listed = false
                    frame.showAll()
                }
            }
        }
        PlaceSheet {
            Layout.fillWidth: !page.sideBySide
            Layout.fillHeight: true
            Layout.preferredWidth: page.sideBySide ? 440 : -1
            Layout.preferredHeight: page.sideBySide ? -1 : page.height * 0.54
            map: page.map
            onPut: {
                page.map.lookAt(frame.longitude, frame.latitude)
                page.map.putHere()
            }
        }
    }
    PlaceCard {
        id: place
        map: page.map
        onShown: row => {
            page.listed = false
            if (row.lon !== undefined)
                frame.lookAt(row.lon, row.lat, 0)
        }
    }
}
