// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// The rail at the start edge of a wider window: the same places, then the Desk and the patch of whoever holds it.
//   entries, current, picked(index)   the first four
//   desk          NavEntry or null; deskOn; deskPicked()
//   patch, who    whose; mePicked()
FocusScope {
    id: rail

    default property list<NavEntry> entries
    property int current: 0
    property NavEntry desk: null
    property bool deskOn: false
    property int patch: 0
    property string who: ""

    signal picked(int index)
    signal deskPicked()
    signal mePicked()

    implicitWidth: Math.max(Theme.railWidth, column.implicitWidth)
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        Rectangle { anchors.right: parent.right; width: Theme.edge; height: parent.height; color: Theme.line }
    }
    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.topMargin: Theme.space20
        anchors.bottomMargin: Theme.space16
        spacing: Theme.space12

        Art {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.touch
            Layout.preferredHeight: Theme.touch
            Layout.bottomMargin: Theme.space12
            name: "logo"
        }
        Repeater {
            model: rail.entries
            NavItem {
                required property int index
                required property NavEntry modelData
                Layout.fillWidth: true
                implicitWidth: wordWidth + 2 * Theme.space12 // large words make the rail wider: none is cut
                iconName: modelData.iconName
                text: modelData.text
                badge: modelData.badge
                badgeText: modelData.badgeText
                on: index === rail.current && !rail.deskOn
                onClicked: rail.picked(index)
            }
        }
        Item { Layout.fillHeight: true }
        Rectangle { Layout.alignment: Qt.AlignHCenter; implicitWidth: Theme.touch; implicitHeight: Theme.edge; visible: rail.desk; color: Theme.line }
        NavItem {
            Layout.fillWidth: true
            implicitWidth: wordWidth + 2 * Theme.space12
            visible: rail.desk
            iconName: rail.desk ? rail.desk.iconName : ""
            text: rail.desk ? rail.desk.text : ""
            badge: rail.desk ? rail.desk.badge : false
            badgeText: rail.desk ? rail.desk.badgeText : ""
            on: rail.deskOn
            onClicked: rail.deskPicked()
        }
        AvatarButton {
            Layout.alignment: Qt.AlignHCenter
            patch: rail.patch
            who: rail.who
            onClicked: rail.mePicked()
        }
    }
}
