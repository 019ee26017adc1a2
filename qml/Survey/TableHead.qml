// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The head of a table of questions with the same answers: the answers in words, once, where there is room for a table.
RowLayout {
    id: head

    required property QuestionItem question
    readonly property bool asTable: !Theme.phone && !Theme.largeText

    visible: asTable
    spacing: 0
    Accessible.role: Accessible.Row

    Item { Layout.fillWidth: true }
    RowLayout {
        Layout.preferredWidth: (head.width - 2 * Theme.space16) * 0.6
        Layout.rightMargin: Theme.space16
        spacing: Theme.cardGap

        Repeater {
            model: head.question.choices
            AppText {
                required property words words
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignBottom
                text: words.text
                lang: words.language
                size: Theme.tinyText
                bold: true
                centered: true
                Accessible.role: Accessible.ColumnHeader
            }
        }
    }
}
