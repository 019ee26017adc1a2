// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Map
import Uthan.Theme
import Uthan.ViewModel

// One of several places on the sheet; the same places as cards below it.
SideBySide {
    id: widget

    required property QuestionItem question

    gap: Theme.space16
    Component.onCompleted: frame.showAll()

    first: MapFrame {
        id: frame
        width: parent.width
        height: Theme.phone ? 320 : 420
        model: widget.question.choices
        near: widget.question.choices.chosenList
        toolRoom: Theme.touch + 2 * Theme.space12 + scaleRoom
        onPicked: row => {
            if (row >= 0)
                widget.question.pickRow(row)
        }
        onWidthChanged: frame.showAll()
    }
    Loader {
        width: parent.width
        sourceComponent: widget.question.hasManyCards ? many : few
    }
    Component { id: few; ChoiceWidget { question: widget.question } }
    Component { id: many; SearchChoiceWidget { question: widget.question; chosenAbove: false } }
}
