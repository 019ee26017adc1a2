// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// One kind of thing being shared: sign, word, stitches, how many. Small things come first.
//   iconName, text;  total, done;  words ("2 of 3");  where: "here" (waits), "going", "held"
Item {
    id: row

    property string iconName: ""
    property string text: ""
    property string words: ""
    property int total: 0
    property int done: 0
    property string where: "here"
    readonly property color ink: where === "held" ? Theme.leaf : where === "going" ? Theme.pond : Theme.soft

    Layout.fillWidth: true
    implicitWidth: 372
    implicitHeight: Math.max(44, line.implicitHeight)
    Accessible.role: Accessible.ListItem
    Accessible.name: text + ", " + words

    GridLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: Theme.largeText ? 2 : 5
        columnSpacing: Theme.space12
        rowSpacing: Theme.space4

        Icon { name: row.iconName; color: row.ink; size: 24 }
        AppText { Layout.fillWidth: true; text: row.text; size: Theme.noteText + 1; bold: row.where !== "here"; decorative: true }
        StitchProgress {
            Layout.preferredWidth: 76
            Layout.columnSpan: 1
            total: 5
            gap: 4
            done: row.total > 0 ? Math.floor(5 * row.done / row.total) : 0
            showHere: row.where === "going"
            color: row.ink
            Accessible.ignored: true
        }
        AppText {
            Layout.preferredWidth: Theme.largeText ? -1 : 104
            Layout.fillWidth: Theme.largeText
            text: row.words
            size: Theme.noteText
            bold: row.where !== "here"
            color: row.ink
            horizontalAlignment: Theme.largeText === LayoutMirroring.enabled ? Text.AlignRight : Text.AlignLeft
            decorative: true
        }
        Icon { visible: !Theme.largeText; name: row.where === "held" ? "tick" : "clock"; color: row.ink; size: 20 }
    }
}
