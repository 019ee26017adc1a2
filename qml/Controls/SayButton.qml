// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// The largest thing on a page that asks for a voice: a white disc with a microphone, on madder.
//   text, note, lang
Pressable {
    id: button

    property string text: ""
    property string note: ""
    property string lang: ""

    label: text
    hint: note
    hem: Theme.buttonHem + 1
    padding: Theme.space20
    topPadding: padding + (pressed ? hem : 0)
    bottomPadding: padding + (pressed ? 0 : hem)
    implicitWidth: face.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(112, face.implicitHeight + topPadding + bottomPadding)
    background: Raised {
        fill: Theme.madder
        edgeWidth: 0
        hemColor: Theme.madderHem
        hem: button.hem
        radius: Theme.sheetRadius
        sunk: button.pressed
        FocusRing { visible: button.visualFocus; around: parent.radius }
    }
    Item {
        id: face
        anchors.fill: parent
        anchors.leftMargin: button.leftPadding
        anchors.rightMargin: button.rightPadding
        anchors.topMargin: button.topPadding
        anchors.bottomMargin: button.bottomPadding
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight
        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.space16 + 2

            Rectangle {
                implicitWidth: 68
                implicitHeight: 68
                radius: 34
                color: Theme.madderOn
                Icon { anchors.centerIn: parent; name: "mic"; color: Theme.madder; size: 40 }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                AppText { Layout.fillWidth: true; text: button.text; lang: button.lang; size: Theme.titleText - 2; bold: true; color: Theme.madderOn; decorative: true }
                AppText { Layout.fillWidth: true; visible: text !== ""; text: button.note; lang: button.lang; size: Theme.noteText + 1; color: Theme.madderOn; decorative: true }
            }
        }
    }
}
