// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// A person (or a stick) with their name and one phrase, pressable. patch -1 is a stick.
Pressable {
    id: tile

    property int patch: 0
    property string name: ""
    property string words: ""
    property string lang: ""
    property color ink: Theme.soft
    property string mark: ""

    label: words === "" ? name : name + ", " + words
    hem: 0
    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    background: Item {
        FocusRing { anchors.margins: 0; visible: tile.visualFocus; around: Theme.space8 }
    }
    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.leftMargin: tile.leftPadding
        anchors.rightMargin: tile.rightPadding
        anchors.topMargin: tile.topPadding
        anchors.bottomMargin: tile.bottomPadding
        spacing: Theme.space4

        Item {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: 68
            implicitHeight: 68
            opacity: tile.pressed ? 0.8 : 1
            PersonAvatar { anchors.fill: parent; visible: tile.patch >= 0; patch: Math.max(0, tile.patch); side: 68; mark: tile.mark }
            Rectangle {
                anchors.fill: parent
                visible: tile.patch < 0
                radius: 21
                color: Theme.sunk
                border.width: Theme.contrast ? Theme.edge : 0
                border.color: Theme.line
                Icon { anchors.centerIn: parent; name: "usb"; color: Theme.soft; size: Theme.iconLarge }
            }
        }
        Rectangle { // the words lie on the thread, so they bring their own ground
            Layout.fillWidth: true
            implicitHeight: both.implicitHeight
            radius: Theme.space8
            color: Theme.surface

            ColumnLayout {
                id: both
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: 0
                AppText { Layout.fillWidth: true; text: tile.name; lang: tile.lang; size: Theme.noteText; bold: true; centered: true; decorative: true }
                AppText { Layout.fillWidth: true; visible: text !== ""; text: tile.words; size: Theme.tinyText; bold: tile.mark !== ""; color: tile.ink; centered: true; decorative: true }
            }
        }
    }
}
