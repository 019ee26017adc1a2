// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// What lies over the top of the map: back, how many places, all of them, list or map, hear.
Rectangle {
    id: bar

    required property MapViewModel map
    property bool listed: false

    signal back()
    signal listAsked()
    signal allAsked()

    implicitHeight: row.implicitHeight + 2 * Theme.space4 + 4
    radius: 22
    color: Theme.surface
    border.width: Theme.edge
    border.color: Theme.line

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Theme.space4 + 2
        spacing: Theme.space4

        IconButton { iconName: "back"; label: qsTr("Back"); onClicked: bar.back() }
        Item { Layout.fillWidth: true; visible: Theme.largeText }
        ColumnLayout {
            Layout.fillWidth: true
            visible: !Theme.largeText // as in every header: there the signs need the room
            spacing: 0
            AppText {
                Layout.fillWidth: true
                //: Title of the community's map
                text: qsTr("Our map")
                bold: true
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                visible: bar.map.isRead
                //: How many places are on the map
                text: (I18n.language, qsTr("%Ln place(s)", "", bar.map.count))
                size: Theme.tinyText
                color: Theme.soft
            }
        }
        IconButton {
            iconName: "here"
            //: Button: moves the map to where this device is
            label: bar.map.isLocating ? qsTr("Looking for where you are") : qsTr("Where I am")
            color: bar.map.isLocating ? Theme.soft : Theme.ink
            onClicked: bar.map.locate()
        }
        IconButton {
            iconName: "layers"
            //: Button: shows the whole map with every place
            label: qsTr("All places")
            onClicked: bar.allAsked()
        }
        IconButton {
            iconName: bar.listed ? "map" : "list"
            //: Button: shows the places as a list; shows them as a map again
            label: bar.listed ? qsTr("Show the map") : qsTr("Show as a list")
            onClicked: bar.listAsked()
        }
        HearButton { text: bar.map.near; key: "map/near" }
        LockButton {}
    }
}
