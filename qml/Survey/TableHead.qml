// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The head of a table of questions with the same answers: the answers in words, once, where there is room for a table.
// Placed by hand, over the steps of MatrixRow: layouts within layouts leave the words no width.
Item {
    id: head

    required property QuestionItem question
    readonly property bool asTable: !Theme.phone && !Theme.largeText && steps.fit
    readonly property int count: Math.max(1, question.choices.count)
    readonly property real room: steps.room
    property real tallest: 0
    readonly property real columnWidth: (room - (count - 1) * Theme.cardGap) / count

    width: parent ? parent.width : 0
    height: asTable ? tallest : 0
    implicitHeight: height
    visible: asTable
    Accessible.role: Accessible.Row

    function measure() {
        let most = 0
        for (let i = 0; i < cells.count; ++i)
            most = Math.max(most, cells.itemAt(i)?.wanted ?? 0)
        tallest = most
    }

    StepRoom { id: steps; question: head.question; whole: head.width - 2 * Theme.space16 }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        spacing: Theme.cardGap

        Repeater {
            id: cells
            model: head.question.choices

            Item {
                id: step

                required property words words
                required property words second
                required property string picture
                readonly property real wanted: texts.height

                width: head.columnWidth
                height: head.tallest
                Accessible.role: Accessible.ColumnHeader
                Accessible.name: words.text
                Accessible.description: second.text

                Column {
                    id: texts
                    anchors.bottom: parent.bottom
                    x: Theme.space4 // apart from the words of the next column
                    width: parent.width - 2 * x
                    onHeightChanged: Qt.callLater(head.measure)

                    Art {
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: 56
                        height: width
                        visible: step.picture !== ""
                        source: step.picture
                        fillMode: Image.PreserveAspectFit // all of it
                    }
                    AppText {
                        width: parent.width
                        text: step.words.text
                        lang: step.words.language
                        size: Theme.tinyText
                        bold: true
                        centered: true
                        decorative: true
                    }
                    AppText { // for an interpreter
                        width: parent.width
                        visible: text !== ""
                        text: step.second.text
                        lang: step.second.language
                        size: Theme.tinyText
                        color: Theme.soft
                        centered: true
                        decorative: true
                    }
                }
            }
        }
    }
}
