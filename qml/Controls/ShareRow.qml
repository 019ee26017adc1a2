// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// One kind of thing being shared: sign, word, stitches, how many. Small things come first.
//   iconName, text;  total, done;  words ("2 of 3");  where: "here" (waits), "going", "held"
//   stacked   the words below, where one line has no room for them
Item {
    id: row

    property string iconName: ""
    property string text: ""
    property string words: ""
    property int total: 0
    property int done: 0
    property string where: "here"
    property bool stacked: Theme.phone || Theme.largeText
    readonly property color ink: where === "held" ? Theme.leaf : where === "going" ? Theme.pond : Theme.soft

    Layout.fillWidth: true
    implicitWidth: 372
    implicitHeight: Math.max(44, line.implicitHeight)
    Accessible.role: Accessible.ListItem
    Accessible.name: text + ", " + words

    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space12

        Icon { name: row.iconName; color: row.ink; size: 24 }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            AppText { Layout.fillWidth: true; text: row.text; size: Theme.noteText + 1; bold: row.where !== "here"; decorative: true }
            AppText { Layout.fillWidth: true; visible: row.stacked; text: row.words; size: Theme.noteText; bold: row.where !== "here"; color: row.ink; decorative: true }
        }
        StitchProgress {
            Layout.preferredWidth: 76
            total: 5
            gap: 4
            done: row.total > 0 ? Math.floor(5 * row.done / row.total) : 0
            showHere: row.where === "going"
            color: row.ink
            Accessible.ignored: true
        }
        AppText {
            Layout.preferredWidth: Math.max(168, implicitWidth) // so that the stitches stand under each other
            visible: !row.stacked
            text: row.words
            size: Theme.noteText
            bold: row.where !== "here"
            color: row.ink
            decorative: true
        }
        Icon { name: row.where === "held" ? "tick" : "clock"; color: row.ink; size: 20 }
    }
}
