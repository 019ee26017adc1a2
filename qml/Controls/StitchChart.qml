// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// How many said what: one stitch per person up to 40 in a row, bars beyond that. The table says the same one press away.
//   model     roles: label, lang, count (int), kept (bool: too small to show), spoken (bool: the one the finding is about)
//   asked     how many were asked, for the names ("19 of 54");  most: the longest row (longest: bars from here)
//   asTable   the table twin;  tone colours: plum
Item {
    id: chart

    property var model: []
    property int asked: 0
    property int most: 40
    property int longest: 0 // the longest row, if it is known: above `most`, all rows are bars
    property bool asTable: false
    readonly property bool stacked: width < 560 || Theme.largeText // words above their stitches
    readonly property real wordsWidth: stacked ? width : 276
    readonly property real bodyWidth: stacked ? width : width - wordsWidth - Theme.space16
    readonly property real numberWidth: 64 * Theme.textScale
    readonly property int perRow: Math.max(4, Math.floor((bodyWidth - numberWidth) / 16))

    Layout.fillWidth: true
    implicitWidth: 372
    implicitHeight: rows.implicitHeight
    Accessible.role: asTable ? Accessible.Table : Accessible.Chart
    //: Name of a chart of answers, for a screen reader.
    Accessible.name: qsTr("How many said what")

    Column {
        id: rows
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: chart.asTable ? 0 : Theme.space8

        Repeater {
            model: chart.model
            ChartRow {
                asked: chart.asked
                asTable: chart.asTable
                stacked: chart.stacked
                wordsWidth: chart.wordsWidth
                perRow: chart.perRow
                most: chart.most
                barsOnly: chart.longest > chart.most
                width: rows.width
            }
        }
    }
}
