// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// One place to go, in the bar or on the rail. Used by NavBar and Rail only.
Pressable {
    id: item

    property string iconName: ""
    property string text: ""
    property bool badge: false
    property string badgeText: ""
    property bool stitched: false // three stitches under the chosen one, in the bar
    property real fit: 1 // how much smaller than wished its word is drawn: all in a bar alike
    readonly property real wordWidth: word.advanceWidth * 1.08 // bold when chosen

    TextMetrics {
        id: word
        text: item.text
        font.family: Theme.fontFamily("", "app")
        font.pixelSize: Theme.fontSize(Theme.tinyText, "", "app")
    }

    label: text
    hint: badge ? badgeText : ""
    role: Accessible.PageTab
    hem: 0
    topPadding: Theme.space8
    bottomPadding: Theme.space4
    implicitWidth: 80
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    Accessible.selected: on
    Accessible.selectable: true

    background: Item {
        FocusRing { anchors.margins: 1; visible: item.visualFocus; around: Theme.space8 }
    }
    contentItem: ColumnLayout {
        spacing: 2

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Theme.bigTouch
            implicitHeight: 36
            radius: 18
            color: item.on || item.pressed ? Theme.pondTint : Theme.clear
            border.width: item.on ? Theme.tintEdge : 0
            border.color: Theme.pond

            Icon { anchors.centerIn: parent; name: item.iconName; size: 28; color: item.on ? Theme.pond : Theme.soft }
            Rectangle {
                anchors.left: parent.horizontalCenter
                anchors.leftMargin: Theme.space12
                anchors.top: parent.top
                visible: item.badge
                width: 14
                height: 14
                radius: 7
                color: Theme.marigold
                border.width: 2
                border.color: Theme.ink
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            text: item.text
            size: Theme.tinyText * item.fit
            bold: item.on
            color: item.on ? Theme.pond : Theme.soft
            centered: true
            decorative: true
            wrapMode: Text.NoWrap
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            visible: item.stitched
            spacing: Theme.space4
            opacity: item.on ? 1 : 0
            Repeater {
                model: 3
                Rectangle { implicitWidth: 9; implicitHeight: 3; radius: 1.5; color: Theme.pond }
            }
        }
    }
}
