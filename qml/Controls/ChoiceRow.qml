// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// A choice in a plain list: a bullet or a box, words, hear. For long lists and settings; ChoiceCard where there is a
// picture.
//   text, note, lang;  multi (box);  on;  hearable, hasVoice, playing, heard()
Pressable {
    id: row

    property string text: ""
    property string note: ""
    property string lang: ""
    property bool multi: false
    property bool hearable: false
    property bool hasVoice: true
    property bool playing: false

    signal heard()

    Layout.fillWidth: true
    label: text
    hint: note
    role: multi ? Accessible.CheckBox : Accessible.RadioButton
    hem: 0
    padding: Theme.space12
    implicitWidth: 372
    implicitHeight: Math.max(Theme.bigTouch, implicitContentHeight + topPadding + bottomPadding)

    background: Rectangle {
        radius: Theme.space16
        color: row.on ? Theme.pondTint : row.pressed ? Theme.sunk : Theme.surface
        border.width: row.on ? Theme.controlEdge + 1 : Theme.edge
        border.color: row.on ? Theme.pond : Theme.line
        FocusRing { visible: row.visualFocus; around: parent.radius }
    }
    contentItem: RowLayout {
        spacing: Theme.space12

        Rectangle {
            implicitWidth: 30
            implicitHeight: 30
            radius: row.multi ? 9 : 15
            color: row.on ? Theme.pond : Theme.surface
            border.width: row.on ? 0 : Theme.controlEdge
            border.color: Theme.outline
            Icon { anchors.centerIn: parent; visible: row.on; name: "check"; color: Theme.pondOn; size: 22 }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            AppText { Layout.fillWidth: true; text: row.text; lang: row.lang; bold: row.on; color: row.off ? Theme.soft : Theme.ink; decorative: true }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.reasonShown ? row.offReason : row.note
                lang: row.reasonShown ? "" : row.lang
                size: Theme.noteText
                color: row.reasonShown ? Theme.marigoldInk : Theme.soft
                decorative: true
            }
        }
        AudioButton { visible: row.hearable; disc: Theme.cardTouch; of: row.text; hasVoice: row.hasVoice; playing: row.playing; onToggled: row.heard() }
    }
}
