// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// Foot of a page: what moves on at the end, what leaves it out at the start, and what is kept above them.
//   nextText, nextIcon, nextOffReason, nextKind    next()
//   skipText (empty: no such button)               skip()
//   even       neither is the louder: both are as wide
//   columnWidth   of the page above it
//   kept       "Kept on this device"; announced politely when it changes
Rectangle {
    id: footer

    property string nextText: ""
    property string nextIcon: "next"
    property string nextKind: "primary"
    property string nextOffReason: ""
    property string skipText: ""
    property bool even: false
    property string kept: ""
    property string lang: ""
    property real columnWidth: Theme.columnWidth

    // Large words go on two lines before a button stands alone, but no word is ever broken.
    readonly property real room: column.width - Theme.space12
    readonly property real leastSkip: skipButton.implicitWidth - skipWords.whole + skipWords.longest + 1
    readonly property real leastNext: nextButton.implicitWidth - nextWords.whole + nextWords.longest + 1
    readonly property bool stacked: skipText !== "" && (even ? 2 * Math.max(leastSkip, leastNext) : leastSkip + leastNext) > room
    readonly property real skipWidth: even ? room / 2 : Math.max(leastSkip, Math.min(Math.max(skipButton.implicitWidth, column.width * 0.36), room - nextButton.implicitWidth))

    signal next()
    signal skip()

    Layout.fillWidth: true
    implicitWidth: 412
    implicitHeight: column.implicitHeight + Theme.space8 + Theme.space16
    color: Theme.surface

    WordWidth { id: skipWords; text: footer.skipText; lang: footer.lang; size: Theme.buttonText; bold: true }
    WordWidth { id: nextWords; text: footer.nextText; lang: footer.lang; size: Theme.buttonText; bold: true }
    Rectangle { anchors.top: parent.top; width: parent.width; height: Theme.edge; color: Theme.line }
    ColumnLayout {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Theme.space8
        width: Math.min(parent.width - 2 * Theme.pageMargin, footer.columnWidth)
        spacing: Theme.space4

        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: false
            Layout.maximumWidth: column.width
            visible: footer.kept !== ""
            spacing: Theme.space8
            Icon { name: "tick"; color: Theme.leaf; size: Theme.iconSmall * Theme.signScale }
            AppText { Layout.fillWidth: true; text: footer.kept; lang: footer.lang; size: Theme.tinyText; bold: true; color: Theme.leaf }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: footer.kept === "" ? Theme.space4 : 0
            columns: footer.stacked ? 1 : 2
            columnSpacing: Theme.space12
            rowSpacing: Theme.space12

            AppButton {
                id: skipButton
                Layout.preferredWidth: footer.stacked ? column.width : footer.skipWidth
                Layout.maximumWidth: Layout.preferredWidth
                Layout.fillHeight: true
                visible: footer.skipText !== ""
                kind: "plain"
                text: footer.skipText
                lang: footer.lang
                onClicked: footer.skip()
            }
            AppButton {
                id: nextButton
                Layout.fillWidth: true
                Layout.fillHeight: true
                kind: footer.nextKind
                text: footer.nextText
                lang: footer.lang
                iconEnd: footer.nextIcon
                offReason: footer.nextOffReason
                onClicked: footer.next()
            }
        }
    }
}
