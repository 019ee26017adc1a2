// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// One sign of the legend to choose, with its word.
//   text, lang;  iconName, color, shape (see MapPin);  on
Pressable {
    id: chip

    property string text: ""
    property string lang: ""
    property string iconName: ""
    property color color: Theme.plum
    property string shape: "round"

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    label: text
    role: Accessible.RadioButton
    hem: Theme.cardHem
    padding: Theme.space8
    topPadding: padding + 2 + (pressed ? hem : 0)
    bottomPadding: padding + (pressed ? 0 : hem)
    implicitWidth: 87
    implicitHeight: Math.max(Theme.bigTouch, implicitContentHeight + topPadding + bottomPadding)
    background: Raised {
        fill: chip.on ? Theme.plumTint : Theme.surface
        edgeColor: chip.on ? Theme.plum : Theme.line
        edgeWidth: chip.on ? Theme.selectedEdge - 1 : Theme.edge
        hemColor: chip.on ? Theme.plum : Theme.hem
        hem: chip.hem
        radius: Theme.space16
        sunk: chip.pressed
        FocusRing { visible: chip.visualFocus; around: parent.radius }
    }
    contentItem: ColumnLayout {
        spacing: Theme.space4
        MapPin { Layout.alignment: Qt.AlignHCenter; side: 40; iconName: chip.iconName; color: chip.color; shape: chip.shape }
        AppText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: chip.text
            lang: chip.lang
            size: Theme.tinyText
            bold: chip.on
            centered: true
            verticalAlignment: Text.AlignVCenter
            decorative: true
        }
    }
}
