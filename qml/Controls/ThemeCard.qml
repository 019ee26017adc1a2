// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// Something somebody said, as a card on the board: their own words first and larger, the translation below.
//   picture;  text, lang;  translation, translationLang;  foot, footIcon (where it comes from)
//   needs     a marigold sentence ("not yet read back to her")
//   on        in the hands: thick edge
//   hearable, hasVoice, playing, heard()
Pressable {
    id: card

    default property alias extra: extras.data
    property string picture: ""
    property string text: ""
    property string lang: ""
    property string translation: ""
    property string translationLang: ""
    property string foot: ""
    property string footIcon: "quote"
    property string needs: ""
    property bool hearable: true
    property bool hasVoice: true
    property bool playing: false

    signal heard()

    Layout.fillWidth: true
    label: text !== "" ? text : foot
    hint: translation
    hem: Theme.cardHem
    padding: Theme.space12
    topPadding: padding + (pressed ? hem : 0)
    bottomPadding: padding + (pressed ? 0 : hem)
    implicitWidth: 250
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    background: Raised {
        fill: Theme.surface
        edgeColor: card.on ? Theme.pond : Theme.line
        edgeWidth: card.on ? Theme.selectedEdge - 1 : Theme.edge
        hemColor: card.on ? Theme.pond : Theme.hem
        hem: card.hem
        radius: Theme.space16
        sunk: card.pressed
        FocusRing { visible: card.visualFocus; around: parent.radius }
    }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: card.leftPadding
        anchors.rightMargin: card.rightPadding
        anchors.topMargin: card.topPadding
        spacing: Theme.space8

        Art { Layout.fillWidth: true; Layout.preferredHeight: width * 0.58; visible: card.picture !== ""; source: card.picture }
        AppText { Layout.fillWidth: true; visible: text !== ""; text: card.text; lang: card.lang; voice: "people"; decorative: true }
        AppText { Layout.fillWidth: true; visible: text !== ""; text: card.translation; lang: card.translationLang; size: Theme.tinyText; color: Theme.soft; decorative: true }
        ColumnLayout { id: extras; Layout.fillWidth: true; visible: children.length > 0; spacing: Theme.space4 }
        RowLayout {
            Layout.fillWidth: true
            visible: card.foot !== "" || card.needs !== "" || card.hearable
            spacing: Theme.space8
            Icon { name: card.needs !== "" ? "alert" : card.foot !== "" ? card.footIcon : ""; color: card.needs !== "" ? Theme.marigoldInk : Theme.soft; size: Theme.iconSmall }
            AppText {
                Layout.fillWidth: true
                text: card.needs !== "" ? card.needs : card.foot
                size: Theme.tinyText
                bold: card.needs !== ""
                color: card.needs !== "" ? Theme.marigoldInk : Theme.soft
            }
            AudioButton { visible: card.hearable; disc: 36; of: card.text; hasVoice: card.hasVoice; playing: card.playing; onToggled: card.heard() }
        }
    }
}
