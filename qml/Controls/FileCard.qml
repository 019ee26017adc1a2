// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// A file or a folder of this device: what it shows, its name, the day it came.
Pressable {
    id: card

    property string text: ""
    property string day: ""
    property string picture: ""
    property bool isFolder: false
    readonly property real pictureSide: 64

    label: text
    //: Said of a folder of files on this device.
    hint: isFolder ? qsTr("A folder") : day
    hem: Theme.cardHem
    padding: Theme.space12
    topPadding: Theme.space8 + (pressed ? hem : 0)
    bottomPadding: Theme.space8 + (pressed ? 0 : hem)
    implicitWidth: 372
    implicitHeight: Math.max(Theme.bigTouch, contentItem.implicitHeight + topPadding + bottomPadding)

    background: Raised {
        fill: Theme.surface
        hem: card.hem
        sunk: card.pressed

        FocusRing { visible: card.visualFocus; around: parent.radius }
    }
    contentItem: RowLayout {
        spacing: Theme.space12

        Item {
            Layout.preferredWidth: card.pictureSide
            Layout.preferredHeight: card.picture !== "" ? card.pictureSide : sign.height

            Image {
                anchors.fill: parent
                visible: card.picture !== ""
                source: card.picture
                sourceSize.width: 2 * card.pictureSide
                asynchronous: true
                autoTransform: true
                fillMode: Image.PreserveAspectCrop
                clip: true
                Accessible.ignored: true
            }
            Icon { id: sign; anchors.centerIn: parent; visible: card.picture === ""; name: card.isFolder ? "box" : "book"; color: Theme.pond }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            AppText { Layout.fillWidth: true; text: card.text; wrapMode: Text.WrapAnywhere; bold: true; decorative: true }
            AppText { Layout.fillWidth: true; visible: text !== ""; text: card.day; size: Theme.noteText; color: Theme.soft; decorative: true }
        }
        Icon { visible: card.isFolder; name: "chev"; color: Theme.soft; pointing: true }
    }
}
