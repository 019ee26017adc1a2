// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Uthan.Theme

// One answer in a StitchChart: words, then stitches, a bar or a locked patch, then how many. Used by StitchChart only.
Item {
    id: row

    required property string label
    required property string lang
    required property int count
    required property bool kept
    required property bool spoken
    required property int asked
    required property bool asTable
    required property bool stacked
    required property real wordsWidth
    required property int perRow
    required property int most
    required property bool barsOnly // one row is too long for stitches: all are bars, so that lengths can be compared
    readonly property bool stitched: !kept && !asTable && count > 0 && !barsOnly && count <= most
    readonly property bool barred: !kept && !asTable && count > 0 && !stitched
    readonly property bool below: kept ? stacked || asTable : stacked && !asTable
    readonly property color ink: spoken ? Theme.plum : Theme.plumPale

    implicitHeight: Math.max(below ? 0 : 32, below ? words.height + Theme.space4 + body.height : Math.max(words.height, body.height) + (asTable ? Theme.space16 : 0))
    Accessible.role: Accessible.ListItem
    //: One row of a chart for a screen reader. %1: what people said, %2: how many, %3: how many were asked
    Accessible.name: kept ? label + ", " + small.text : qsTr("%1, %2 of %3").arg(label).arg(Theme.digits(count)).arg(Theme.digits(asked))

    AppText {
        id: words
        anchors.left: parent.left
        anchors.top: row.below ? parent.top : undefined
        anchors.verticalCenter: row.below ? undefined : parent.verticalCenter
        width: row.below ? row.width : row.asTable ? row.width - number.width - Theme.space16 : row.wordsWidth
        text: row.label
        lang: row.lang
        size: Theme.noteText + 1
        bold: row.spoken
        decorative: true
    }
    Item {
        id: body
        anchors.left: parent.left
        anchors.leftMargin: row.below ? 0 : row.asTable ? words.width + Theme.space16 : row.wordsWidth + Theme.space16
        anchors.right: parent.right
        anchors.top: row.below ? words.bottom : parent.top
        anchors.topMargin: row.below ? Theme.space4 : Math.max(0, (row.implicitHeight - height) / 2)
        height: row.kept ? small.implicitHeight : Math.max(number.height, stitches.visible ? stitches.height : 0)

        Grid { // one stitch per person
            id: stitches
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: row.stitched
            columns: Math.max(1, Math.min(row.count, row.perRow))
            spacing: 4
            Repeater {
                model: row.stitched ? row.count : 0
                Rectangle { width: 12; height: 26; radius: 5; color: row.ink }
            }
        }
        Rectangle { // too many to count one by one
            id: bar
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: row.barred
            width: Math.max(8, (body.width - number.width - Theme.space12) * row.count / Math.max(row.count, row.asked))
            height: 26
            radius: 6
            color: row.ink
        }
        AppText {
            id: number
            anchors.left: row.stitched ? stitches.right : row.barred ? bar.right : parent.left
            anchors.leftMargin: row.stitched || row.barred ? Theme.space12 : 0
            anchors.verticalCenter: parent.verticalCenter
            visible: !row.kept
            text: Theme.digits(row.count)
            size: Theme.buttonText
            bold: true
            wrapMode: Text.NoWrap
            decorative: true
        }
        SmallNumber { id: small; anchors.left: parent.left; anchors.right: parent.right; visible: row.kept; Accessible.ignored: true }
    }
    Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: Theme.edge; visible: row.asTable; color: Theme.line }
}
