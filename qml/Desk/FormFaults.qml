// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme

// What is wrong with a survey's file, or cannot be done: what and what to do, and below it where (sheet, row, column).
Column {
    id: faults

    property alias model: repeater.model

    Layout.fillWidth: true
    spacing: Theme.space12
    Repeater {
        id: repeater
        Column {
            id: fault
            required property string where
            required property string words
            required property string lang
            width: faults.width
            spacing: Theme.space4
            AppText { width: parent.width; text: fault.words; lang: fault.lang }
            AppText {
                width: parent.width
                visible: text !== ""
                text: fault.where
                size: Theme.noteText
                color: Theme.soft
            }
        }
    }
}
