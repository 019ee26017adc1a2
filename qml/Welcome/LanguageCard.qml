// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A language in its own script and direction. A dashed one is kept as a place: its people are meant, but the app's own
// words are still in English, and the card says so.
Pressable {
    id: card

    required property int index
    required property string code
    required property string autonym
    required property string greeting
    required property bool rightToLeft
    required property bool complete
    property int count: 8
    readonly property string key: "language/" + code
    readonly property bool hasVoice: Voice.languages.indexOf(code) >= 0

    role: Accessible.RadioButton
    //: A language card for a screen reader. %1: name of the language, %2: its greeting, %3: place in the row, %4: how many
    label: greeting === "" ? autonym : qsTr("%1, %2, %3 of %4").arg(autonym).arg(greeting).arg((I18n.language, I18n.number(index + 1))).arg(I18n.number(count))
    //: Said by a screen reader for a language the app is not translated to yet
    hint: complete ? "" : qsTr("The app's own words are in English")
    hem: complete ? Theme.cardHem : 0
    padding: Theme.space16
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    implicitWidth: 180
    implicitHeight: Math.max(118, contentItem.implicitHeight + topPadding + bottomPadding)
    LayoutMirroring.enabled: rightToLeft
    LayoutMirroring.childrenInherit: true

    background: Raised {
        fill: card.on ? Theme.pondTint : card.complete ? Theme.surface : Theme.ground
        edgeColor: card.on ? Theme.pond : Theme.line
        edgeWidth: card.on ? Theme.selectedEdge : card.complete ? Theme.edge : 0
        hemColor: card.on ? Theme.pond : Theme.hem
        hem: card.hem
        sunk: card.pressed && card.complete
        StitchFrame { anchors.fill: parent; visible: !card.complete && !card.on }
        FocusRing { visible: card.visualFocus; around: parent.radius }
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        ColumnLayout {
            id: words
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space4
                AppText {
                    Layout.fillWidth: true
                    text: card.autonym
                    lang: card.code
                    size: Theme.questionText
                    bold: true
                    color: card.on ? Theme.pond : Theme.ink
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(font.pixelSize * 0.7)
                    decorative: true
                }
                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    implicitWidth: 40
                    implicitHeight: 40
                    radius: 20
                    visible: card.hasVoice
                    readonly property bool playing: Voice.playingKey === card.key
                    color: playing ? Theme.pond : card.on ? Theme.surface : Theme.pondTint
                    Icon { anchors.centerIn: parent; name: parent.playing ? "speaking" : "speaker"; size: 22; color: parent.playing ? Theme.pondOn : Theme.pond }
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.greeting
                lang: card.code
                size: Theme.tinyText
                color: Theme.soft
                decorative: true
            }
            RowLayout {
                visible: !card.complete
                spacing: Theme.space8
                Icon { name: "textsize"; color: Theme.soft; size: Theme.iconSmall }
                AppText { text: "English"; lang: "en"; size: Theme.tinyText; color: Theme.soft; decorative: true }
            }
        }
    }
}
