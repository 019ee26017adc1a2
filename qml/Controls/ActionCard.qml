// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// A large thing to do: picture, title, one sentence, how far along, hear. Home, the Desk and lists are made of it.
//   title, text, lang     picture (source) or iconName; pictureSide
//   total, done           a running stitch under the words when total > 0
//   hearable, playing, heard()
//   pointing              an arrow at the end: it opens another page (shown when there is no hear disc)
//   extra                 anything more under the words (chips, receipts)
Pressable {
    id: card

    default property alias extra: words.data
    property string title: ""
    property string text: ""
    property string lang: ""
    property string voice: "app"
    property string picture: ""
    property string iconName: ""
    property real pictureSide: picture !== "" ? 86 : 56
    property int total: 0
    property int done: 0
    property bool hearable: false
    property bool hasVoice: true
    property bool playing: false
    property bool pointing: !hearable

    signal heard()

    label: title
    hint: text
    hem: Theme.cardHem
    padding: Theme.space12
    topPadding: padding + (pressed ? hem : 0)
    bottomPadding: padding + (pressed ? 0 : hem)
    Layout.fillWidth: true
    implicitWidth: 372
    implicitHeight: Math.max(Theme.bigTouch + 8, row.implicitHeight + topPadding + bottomPadding)

    background: Raised {
        fill: card.on ? Theme.pondTint : Theme.surface
        edgeColor: card.on ? Theme.pond : Theme.line
        edgeWidth: card.on ? Theme.selectedEdge : Theme.edge
        hemColor: card.on ? Theme.pond : Theme.hem
        hem: card.hem
        sunk: card.pressed
        FocusRing { visible: card.visualFocus; around: parent.radius }
    }
    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: card.leftPadding
        anchors.rightMargin: card.rightPadding
        anchors.topMargin: card.topPadding
        anchors.bottomMargin: card.bottomPadding
        spacing: Theme.space12

        Art {
            Layout.preferredWidth: card.pictureSide
            Layout.preferredHeight: card.pictureSide
            visible: card.picture !== ""
            source: card.picture
        }
        Rectangle {
            Layout.preferredWidth: card.pictureSide
            Layout.preferredHeight: card.pictureSide
            visible: card.picture === "" && card.iconName !== ""
            radius: Theme.space16
            color: Theme.pondTint
            border.width: Theme.tintEdge
            border.color: Theme.pond
            Icon { anchors.centerIn: parent; name: card.iconName; color: Theme.pond; size: Math.round(card.pictureSide * 0.54) }
        }
        ColumnLayout {
            id: words
            Layout.fillWidth: true
            spacing: Theme.space4

            WholeWords { Layout.fillWidth: true; text: card.title; lang: card.lang; voice: card.voice; full: Theme.buttonText; bold: true; decorative: true; beside: true }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.off && card.reasonShown ? card.offReason : card.text
                lang: card.off && card.reasonShown ? "" : card.lang
                size: Theme.noteText
                color: card.off && card.reasonShown ? Theme.marigoldInk : Theme.soft
                decorative: true
            }
            StitchProgress { Layout.fillWidth: true; Layout.maximumWidth: 200; total: card.total; done: card.done; most: 6; name: card.title }
        }
        AudioButton {
            visible: card.hearable
            of: card.title
            hasVoice: card.hasVoice
            playing: card.playing
            onToggled: card.heard()
        }
        Icon { visible: card.pointing; name: "chev"; color: Theme.soft; pointing: true }
    }
}
