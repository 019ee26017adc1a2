// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Map
import Uthan.Theme
import Uthan.ViewModel

// One of several places on the sheet; the same places as cards below it.
ColumnLayout {
    id: widget

    required property QuestionItem question

    spacing: Theme.space16
    Component.onCompleted: frame.showAll()

    MapFrame {
        id: frame
        Layout.fillWidth: true
        implicitHeight: Theme.phone ? 320 : 420
        model: widget.question.choices
        near: widget.question.choices.chosenList
        toolRoom: Theme.touch + 2 * Theme.space12
        onPicked: row => {
            if (row >= 0)
                widget.question.pickRow(row)
        }
        onWidthChanged: frame.showAll()
    }
    ChoiceWidget { question: widget.question }
}
