// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// One sentence about what is only here; pressing it opens Share. Offline is normal, so it is never a warning.
Pressable {
    id: line

    property string text: ""
    property string lang: ""
    property string iconName: "phone"
    property bool opensShare: true

    label: text
    //: Said by a screen reader after the sentence about what is only on this phone.
    hint: opensShare ? qsTr("Opens Share") : ""
    role: Accessible.Link
    hem: 0
    padding: Theme.space12
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    Layout.fillWidth: true
    implicitWidth: 372
    implicitHeight: Math.max(60, implicitContentHeight + topPadding + bottomPadding)

    background: Rectangle {
        radius: Theme.controlRadius
        color: line.pressed ? Theme.pondTint : Theme.sunk
        border.width: Theme.contrast ? Theme.edge : 0
        border.color: Theme.line
        FocusRing { visible: line.visualFocus; around: parent.radius }
    }
    contentItem: RowLayout {
        spacing: Theme.space12
        Icon { name: line.iconName; color: Theme.soft }
        AppText { Layout.fillWidth: true; text: line.text; lang: line.lang; size: Theme.noteText; bold: true; decorative: true }
        Icon { name: "chev"; color: Theme.soft; pointing: true }
    }
}
