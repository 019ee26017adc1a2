// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// A photo and its maker's words. What may not be shown is a dashed patch with the reason, never an empty hole.
//   picture, description     source; what somebody who cannot see it hears
//   text, lang               the maker's words, in the book face;  translation below, in the app's language
//   maker, patch             who;  consent: "" | "yes" | "ask" (something still to be asked);  consentText its words
//   heldReason               why it is held back: picture and words stay closed
//   hearable, playing, heard()
Pressable {
    id: card

    property string picture: ""
    property string description: ""
    property string text: ""
    property string lang: ""
    property string translation: ""
    property string maker: ""
    property int patch: -1
    property string consent: ""
    property string consentText: ""
    property string heldReason: ""
    property bool hearable: false
    property bool hasVoice: true
    property bool playing: false
    property string missingText: "" // in place of a picture that is not on this device; missing() asks for it
    property real shape: 0.66 // height of the picture for its width
    readonly property bool held: heldReason !== ""

    signal heard()
    signal missing()

    Layout.fillWidth: true
    //: Name of a photo whose maker wrote nothing yet.
    label: held ? heldReason : text !== "" ? text : description !== "" ? description : qsTr("A photo")
    hint: maker
    hem: Theme.cardHem
    padding: Theme.space8 + 1
    topPadding: padding + (pressed ? hem : 0)
    bottomPadding: padding + (pressed ? 0 : hem)
    implicitWidth: 300
    implicitHeight: Math.max(Theme.bigTouch, column.implicitHeight + topPadding + bottomPadding)

    background: Raised {
        fill: card.held ? Theme.clear : card.on ? Theme.pondTint : Theme.surface
        edgeColor: card.on ? Theme.pond : Theme.line
        edgeWidth: card.held ? 0 : card.on ? Theme.selectedEdge : Theme.edge
        hem: card.held ? 0 : card.hem
        hemColor: card.on ? Theme.pond : Theme.hem
        radius: Theme.controlRadius
        sunk: card.pressed
        StitchFrame { anchors.fill: parent; visible: card.held; color: Theme.marigoldInk; radius: Theme.controlRadius }
        FocusRing { visible: card.visualFocus; around: parent.radius }
    }
    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.leftMargin: card.leftPadding
        anchors.rightMargin: card.rightPadding
        anchors.topMargin: card.topPadding
        anchors.bottomMargin: card.bottomPadding
        spacing: Theme.space8

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space20
            visible: card.held
            spacing: Theme.space8
            Icon { Layout.alignment: Qt.AlignHCenter; name: "alert"; color: Theme.marigoldInk; size: 30 }
            AppText { Layout.fillWidth: true; text: card.heldReason; size: Theme.noteText; bold: true; color: Theme.marigoldInk; centered: true; decorative: true }
        }
        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(width * card.shape, art.isMissing && Theme.largeText ? 260 : 0)
            visible: !card.held
            Rectangle { anchors.fill: parent; radius: Theme.space12; color: Theme.sunk; visible: art.status !== Image.Ready }
            Art { id: art; anchors.fill: parent; source: card.held ? "" : card.picture; missingText: card.missingText; onMissing: card.missing() }
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            visible: !card.held && text !== ""
            text: card.text
            lang: card.lang
            voice: "people"
            size: Theme.noteText + 1
            decorative: true
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            visible: !card.held && text !== ""
            text: card.translation
            size: Theme.tinyText
            color: Theme.soft
            decorative: true
        }
        RowLayout {
            Layout.fillWidth: true
            visible: !card.held && (card.maker !== "" || card.hearable || card.consentText !== "")
            spacing: Theme.space8

            PersonAvatar { visible: card.patch >= 0; patch: Math.max(0, card.patch); side: 30 }
            Icon { visible: card.patch < 0; name: "camera"; color: Theme.soft; size: Theme.iconSmall }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                AppText { Layout.fillWidth: true; visible: text !== ""; text: card.maker; size: Theme.tinyText; color: Theme.soft; decorative: true }
                RowLayout {
                    Layout.fillWidth: true
                    visible: card.consentText !== ""
                    spacing: Theme.space4
                    Icon { name: card.consent === "yes" ? "tick" : "alert"; color: card.consent === "yes" ? Theme.leaf : Theme.marigoldInk; size: Theme.iconSmall }
                    AppText { Layout.fillWidth: true; text: card.consentText; size: Theme.tinyText; bold: true; color: card.consent === "yes" ? Theme.leaf : Theme.marigoldInk }
                }
            }
            AudioButton { visible: card.hearable; disc: 40; of: card.text; hasVoice: card.hasVoice; playing: card.playing; onToggled: card.heard() }
        }
    }
}
