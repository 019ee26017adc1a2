// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// "Hear the question" on a line of its own, for large text.
Pressable {
    id: strip

    property string text: ""
    property string lang: ""
    property string key: ""
    readonly property bool playing: Voice.playingKey === key

    //: Button with a loudspeaker: reads the question aloud.
    label: qsTr("Hear the question")
    hem: 0
    padding: Theme.space4
    implicitHeight: Math.max(Theme.bigTouch, contentItem.implicitHeight + 2 * padding)
    onClicked: Voice.toggle(text, lang, key)

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.pondTint
        border.width: Theme.tintEdge
        border.color: Theme.pond

        FocusRing { visible: strip.visualFocus; around: parent.radius }
    }
    contentItem: RowLayout {
        spacing: Theme.space12

        AudioButton {
            Layout.leftMargin: Theme.space4
            disc: 54
            of: strip.text
            playing: strip.playing
            hasVoice: Voice.languages.length >= 0 && Voice.available(strip.lang, strip.key)
            fill: Theme.surface
            activeFocusOnTab: false
            Accessible.ignored: true
            onToggled: strip.clicked()
        }
        AppText {
            Layout.fillWidth: true
            text: strip.label
            size: Theme.tinyText
            bold: true
            color: Theme.pond
            decorative: true
        }
    }
}
