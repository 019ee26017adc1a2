// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// Seen otherwise: sewn on with round ink stitches, never folded away.
//   title;  text, lang;  translation;  hearable, playing, heard();  more lies below (default children)
Item {
    id: view

    default property alias extra: column.data
    //: Heading of a view that differs from a theme or a decision and stays with it.
    property string title: qsTr("Seen otherwise")
    property string text: ""
    property string lang: ""
    property string translation: ""
    property string translationLang: ""
    property bool hearable: false
    property bool hasVoice: true
    property bool playing: false

    signal heard()

    Layout.fillWidth: true
    implicitWidth: 340
    implicitHeight: column.implicitHeight + 2 * Theme.space12
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Rectangle { anchors.fill: parent; radius: Theme.space16; color: Theme.surface }
    StitchFrame { anchors.fill: parent; radius: Theme.space16; color: Theme.ink; stitch: 2.5; round: true }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space12
        spacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8
            Icon { name: "branch"; size: 22 }
            AppText { Layout.fillWidth: true; text: view.title; size: Theme.noteText; bold: true; heading: true }
            AudioButton { visible: view.hearable; disc: 36; of: view.text; hasVoice: view.hasVoice; playing: view.playing; onToggled: view.heard() }
        }
        AppText { Layout.fillWidth: true; visible: text !== ""; text: view.text; lang: view.lang; voice: "people"; size: Theme.noteText + 1 }
        AppText { Layout.fillWidth: true; visible: text !== ""; text: view.translation; lang: view.translationLang; size: Theme.tinyText; color: Theme.soft }
    }
}
