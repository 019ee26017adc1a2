// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// A theme on the board: cards sewn together by a dashed hem that anyone may unpick. Its name in the room's language
// first, the second language below.
//   title, lang, translation, translationLang;  voices ("23 voices");  tone: "plum" | "pond" | "leaf" | "marigold"
//   folded    cards are put away; what is in `counter` stays: a counter-view is never folded
//   armed     a card is in somebody's hands: the whole group takes it, putHere()
//   tools     more to press beside "put it here"
//   foldAsked(), titlePressed(), heard()
FocusScope {
    id: group

    default property alias cards: cardsColumn.data
    property alias counter: counterColumn.data
    property alias tools: toolsGrid.data
    property string title: ""
    property string lang: ""
    property string translation: ""
    property string translationLang: ""
    property string voices: ""
    property string tone: "plum"
    property bool folded: false
    property bool foldable: true
    property bool armed: false
    property string putText: ""
    readonly property color accent: tone === "pond" ? Theme.pond : tone === "leaf" ? Theme.leaf : tone === "marigold" ? Theme.marigoldInk : Theme.plum
    readonly property color tint: tone === "pond" ? Theme.pondTint : tone === "leaf" ? Theme.leafTint : tone === "marigold" ? Theme.marigoldTint : Theme.plumTint

    signal putHere()
    signal foldAsked()

    Layout.fillWidth: true
    implicitWidth: 372
    implicitHeight: column.implicitHeight + 2 * Theme.space16
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.description: voices

    Rectangle { anchors.fill: parent; radius: Theme.groupRadius; color: group.tint; opacity: 0.55 }
    StitchFrame { anchors.fill: parent; radius: Theme.groupRadius; color: group.accent; stitch: 3 }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space16
        spacing: Theme.space12

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                AppText { Layout.fillWidth: true; text: group.title; lang: group.lang; voice: "people"; size: Theme.buttonText; bold: true; color: group.accent; heading: true }
                AppText { Layout.fillWidth: true; visible: text !== ""; text: group.translation; lang: group.translationLang; size: Theme.noteText }
                Chip { Layout.topMargin: Theme.space4; visible: group.voices !== "" && Theme.largeText; text: group.voices; iconName: "people"; tone: "surface"; bold: true }
            }
            Chip { visible: group.voices !== "" && !Theme.largeText; text: group.voices; iconName: "people"; tone: "surface"; bold: true }
            IconButton {
                visible: group.foldable
                iconName: "down"
                rotation: group.folded ? 0 : 180
                //: Names of the arrow that puts the cards of a theme away or shows them again. %1 is the theme.
                label: group.folded ? qsTr("Unfold %1").arg(group.title) : qsTr("Fold %1").arg(group.title)
                onClicked: group.foldAsked()
            }
        }
        ColumnLayout { id: cardsColumn; Layout.fillWidth: true; visible: !group.folded && children.length > 0; spacing: Theme.space12 }
        ColumnLayout { id: counterColumn; Layout.fillWidth: true; visible: children.length > 0; spacing: Theme.space12 }
        GridLayout {
            id: toolsGrid
            Layout.fillWidth: true
            columns: group.width > 400 && !Theme.largeText ? 2 : 1
            columnSpacing: Theme.space12
            rowSpacing: Theme.space8

            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: group.armed
                kind: "plain"
                compact: true
                iconName: "plus"
                //: Button inside a theme while a card is in somebody's hands.
                text: group.putText === "" ? qsTr("Put the card here") : group.putText
                label: text + ": " + group.title
                onClicked: group.putHere()
            }
        }
    }
}
