// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// The bar at the bottom of a phone: the four places.
//   entries   list of NavEntry;  current   index of the open one;  picked(index)
FocusScope {
    id: bar

    default property list<NavEntry> entries
    property int current: 0

    // Four words share the width of a phone: large text gives way here, all four alike, down to the size of 100 %.
    readonly property real fit: {
        let widest = 1
        for (let i = 0; i < items.count; ++i)
            widest = Math.max(widest, items.itemAt(i)?.wordWidth ?? 1)
        return Math.max(0.95 / Theme.textScale, Math.min(1, (width / Math.max(1, items.count) - Theme.space12) / widest))
    }

    signal picked(int index)

    Layout.fillWidth: true
    implicitWidth: 412
    implicitHeight: Math.max(86, row.implicitHeight + Theme.space8)
    Accessible.role: Accessible.PageTabList
    //: Name of the bar with the four places of the app, for a screen reader.
    Accessible.name: qsTr("Places")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        Rectangle { anchors.top: parent.top; width: parent.width; height: Theme.edge; color: Theme.line }
    }
    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        Repeater {
            id: items
            model: bar.entries
            NavItem {
                required property int index
                required property NavEntry modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: modelData.iconName
                text: modelData.text
                badge: modelData.badge
                badgeText: modelData.badgeText
                on: index === bar.current
                stitched: true
                fit: bar.fit
                onClicked: bar.picked(index)
            }
        }
    }
}
