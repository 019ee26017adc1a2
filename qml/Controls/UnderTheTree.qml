// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// The tray for cards that are set down: nothing is thrown away. Children: ThemeCards.
//   armed   a card is in somebody's hands and may be set down here: setDown()
Rectangle {
    id: tray

    default property alias cards: cardsColumn.data
    property bool armed: false

    signal setDown()

    Layout.fillWidth: true
    implicitWidth: 342
    implicitHeight: column.implicitHeight + 2 * Theme.space16
    radius: Theme.groupRadius
    color: Theme.sunk
    border.width: Theme.contrast ? Theme.edge : 0
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space16
        spacing: Theme.space12

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8
            Icon { name: "stone"; size: 28 }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                //: The place on the board for cards nobody has placed yet: where neighbours sit and leave things for later.
                AppText { id: title; Layout.fillWidth: true; text: qsTr("Under the tree"); size: Theme.buttonText; bold: true; heading: true }
                AppText { Layout.fillWidth: true; text: qsTr("Set down, never thrown away"); size: Theme.tinyText; color: Theme.soft }
            }
        }
        ColumnLayout { id: cardsColumn; Layout.fillWidth: true; visible: children.length > 0; spacing: Theme.space12 }
        Pressable {
            id: place
            Layout.fillWidth: true
            label: words.text
            hem: 0
            padding: Theme.space16
            implicitHeight: Math.max(Theme.bigTouch, words.implicitHeight + topPadding + bottomPadding)
            //: Said when somebody presses the empty place under the tree with no card in hand.
            offReason: tray.armed ? "" : qsTr("Pick a card first")
            onClicked: tray.setDown()
            background: Rectangle {
                radius: Theme.space16
                color: place.pressed ? Theme.pondTint : tray.armed ? Theme.surface : Theme.clear
                StitchFrame { anchors.fill: parent; radius: Theme.space16; color: tray.armed ? Theme.pond : Theme.outline }
                FocusRing { visible: place.visualFocus; around: parent.radius }
            }
            AppText {
                id: words
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.space16
                anchors.verticalCenter: parent.verticalCenter
                //: In the empty place under the tree.
                text: tray.armed ? qsTr("Tap here to set it down") : qsTr("Pick a card, then tap here to set it down")
                size: Theme.noteText
                color: tray.armed ? Theme.pond : Theme.soft
                bold: tray.armed
                centered: true
                decorative: true
            }
        }
    }
}
