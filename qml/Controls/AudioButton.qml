// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// Hear it. Stands in the same corner of every prompt; says nothing itself: whoever owns the sound sets `playing`.
//   playing    filled, with stitches and a ring
//   hasVoice   false: no recording; the sign changes and pressing offers another way (toggled() is still emitted)
//   of         what is heard, for the accessible name ("Hear: …"); with none it is just "Hear"
//   tint, fill colour of the sign and of the disc
//   disc       drawn size 36 to 64; the target never gets under 48
Pressable {
    id: button

    property bool playing: false
    property bool hasVoice: true
    property string of: ""
    property color tint: Theme.pond
    property color fill: Theme.pondTint
    property real disc: Theme.touch

    signal toggled()

    //: Name of the round button that reads something aloud. %1 is the text it reads.
    readonly property string hearName: of === "" ? qsTr("Hear") : qsTr("Hear: %1").arg(of)
    //: Name of the same button while the voice is playing.
    label: playing ? qsTr("Stop the voice") : hearName
    //: Said by a screen reader for a text that nobody has recorded yet.
    hint: hasVoice ? "" : qsTr("No voice here yet")
    hem: 0
    implicitWidth: disc
    implicitHeight: disc
    onClicked: toggled()

    background: Rectangle {
        radius: height / 2
        color: button.playing ? button.tint : button.pressed ? Qt.darker(button.fill, 1.12) : button.hasVoice ? button.fill : Theme.clear
        border.width: button.hasVoice ? Theme.tintEdge : Theme.controlEdge
        border.color: button.hasVoice ? button.tint : Theme.outline

        Rectangle {
            anchors.fill: parent
            anchors.margins: -5
            visible: button.playing && !button.visualFocus
            radius: height / 2
            color: Theme.clear
            border.width: 2.5
            border.color: button.tint
            opacity: 0.55
        }
        FocusRing { visible: button.visualFocus; around: parent.radius }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.playing ? "speaking" : "speaker"
            color: button.playing ? (Theme.dark ? Theme.pondOn : Theme.surface) : button.hasVoice ? button.tint : Theme.soft
            size: Math.round(button.disc * 0.52)
        }
        Rectangle { // crossed out: no voice
            anchors.centerIn: parent
            visible: !button.hasVoice && !button.playing
            width: button.disc * 0.62
            height: 2
            radius: 1
            rotation: 45
            color: Theme.soft
        }
    }
}
