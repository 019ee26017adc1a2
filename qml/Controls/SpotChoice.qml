// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// One level of how exactly a spot may be known, drawn as what others will see.
//   text ("Our people"), note ("200 m");  cover: "exact" | "small" | "large" | "hidden";  on
Pressable {
    id: choice

    property string text: ""
    property string note: ""
    property string lang: ""
    property string cover: "exact"

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    label: text
    hint: note
    role: Accessible.RadioButton
    hem: Theme.cardHem
    padding: Theme.space4
    topPadding: padding + 6 + (pressed ? hem : 0)
    bottomPadding: padding + (pressed ? 0 : hem)
    implicitWidth: 87
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    background: Raised {
        fill: choice.on ? Theme.plumTint : Theme.surface
        edgeColor: choice.on ? Theme.plum : Theme.line
        edgeWidth: choice.on ? Theme.selectedEdge - 1 : Theme.edge
        hemColor: choice.on ? Theme.plum : Theme.hem
        hem: choice.hem
        radius: Theme.space16
        sunk: choice.pressed
        FocusRing { visible: choice.visualFocus; around: parent.radius }
    }
    Rectangle { // the tick
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: -5
        visible: choice.on
        width: 28
        height: 28
        radius: 14
        color: Theme.plum
        border.width: 2
        border.color: Theme.surface
        z: 2
        Icon { anchors.centerIn: parent; name: "check"; color: Theme.plumOn; size: 18 }
    }
    contentItem: ColumnLayout {
        spacing: 0
        Item {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: 52
            implicitHeight: 48
            Rectangle { anchors.centerIn: parent; visible: choice.cover === "large"; width: 48; height: 48; color: Theme.plum; opacity: 0.75 }
            Rectangle { anchors.centerIn: parent; visible: choice.cover === "small"; width: 17; height: 17; color: Theme.plum; opacity: 0.85 }
            Grid {
                anchors.centerIn: parent
                visible: choice.cover !== "hidden"
                columns: 3
                Repeater { model: 9; Rectangle { width: 16; height: 16; color: Theme.clear; border.width: 0.5; border.color: Theme.outline } }
            }
            Rectangle { anchors.centerIn: parent; visible: choice.cover === "exact"; width: 12; height: 12; radius: 6; color: Theme.plum }
            Icon { anchors.centerIn: parent; visible: choice.cover === "hidden"; name: "lock"; color: Theme.plum; size: Theme.iconLarge }
        }
        AppText { Layout.fillWidth: true; text: choice.text; lang: choice.lang; size: Theme.tinyText; bold: true; centered: true; decorative: true }
        AppText { Layout.fillWidth: true; Layout.fillHeight: true; text: choice.note; lang: choice.lang; size: Theme.tinyText; color: Theme.soft; centered: true; decorative: true }
    }
}
