// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Choices that take no room until they are asked for: one button, and the cards come up over the page.
ColumnLayout {
    id: widget

    required property QuestionItem question

    spacing: Theme.space12

    PickButton {
        label: widget.question.label.text
        text: widget.question.choices.chosen.text
        shown: widget.question.choices.chosen.shown
        lang: widget.question.choices.chosen.language
        second: widget.question.choices.secondChosen
        onClicked: sheet.open()
    }
    Sheet {
        id: sheet
        title: widget.question.label.text
        onOpened: {
            if (!widget.question.isSearched) // a field to write in would bring up the keyboard of a phone
                sheet.goOnAt(cards.item.nextItemInFocusChain(true))
        }
        onClosed: widget.question.longChoices.typed = ""

        FormText { // for an interpreter
            Layout.fillWidth: true
            visible: words.text !== ""
            words: widget.question.secondLabel
            bold: true
            color: Theme.soft
        }
        Loader { // of many choices nothing is made until they are asked for
            id: cards
            Layout.fillWidth: true
            active: !widget.question.isSearched || sheet.visible
            sourceComponent: widget.question.isSearched ? many : few
        }
        AppButton {
            Layout.fillWidth: true
            visible: widget.question.multiple
            //: Button below a list where several things may be chosen: puts the list away.
            text: qsTr("Done")
            onClicked: sheet.close()
        }
    }
    Component { id: few; ChoiceWidget { question: widget.question; onPicked: widget.putAway() } }
    Component { id: many; SearchChoiceWidget { question: widget.question; onPicked: widget.putAway() } }

    function putAway() {
        if (!question.multiple)
            sheet.close()
    }
}
