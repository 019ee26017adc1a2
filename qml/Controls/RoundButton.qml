// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// A round sign with its word below: stop, pause, again.
//   iconName, text, lang;  kind "plain" or "voice";  side 64 or 92;  halo: the pale ring around a live stop
Pressable {
    id: button

    property string iconName: ""
    property string text: ""
    property string lang: ""
    property string kind: "plain"
    property real side: Theme.bigTouch
    property bool halo: false
    property bool pointing: false

    label: text
    hem: kind === "voice" ? Theme.cardHem : 0
    implicitWidth: Math.max(implicitContentWidth, halo ? side + Theme.space24 : side)
    implicitHeight: implicitContentHeight
    contentItem: ColumnLayout {
        spacing: Theme.space8

        Item {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: button.halo ? button.side + Theme.space24 : button.side
            implicitHeight: implicitWidth

            Rectangle { anchors.fill: parent; visible: button.halo; radius: width / 2; color: Theme.madderTint }
            Raised {
                anchors.centerIn: parent
                width: button.side
                height: button.side + button.hem
                radius: width / 2
                fill: button.kind === "voice" ? Theme.madder : button.pressed ? Theme.sunk : Theme.surface
                hemColor: Theme.madderHem
                hem: button.hem
                edgeWidth: button.kind === "voice" ? 0 : Theme.controlEdge
                edgeColor: Theme.outline
                sunk: button.pressed

                FocusRing { visible: button.visualFocus; around: parent.radius }
                Icon {
                    anchors.centerIn: parent
                    anchors.verticalCenterOffset: button.pressed ? 0 : -button.hem / 2
                    name: button.iconName
                    pointing: button.pointing
                    color: button.kind === "voice" ? Theme.madderOn : Theme.ink
                    size: Math.round(button.side * (button.kind === "voice" ? 0.52 : 0.44))
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: button.text
            lang: button.lang
            size: button.kind === "voice" ? Theme.bodyText : Theme.tinyText
            bold: button.kind === "voice"
            centered: true
            decorative: true
        }
    }
}
