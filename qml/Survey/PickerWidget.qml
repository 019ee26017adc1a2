// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A number out of a range, picked from a list of all of them.
ColumnLayout {
    id: widget

    required property QuestionItem question

    spacing: Theme.space12

    PickButton {
        label: widget.question.label.text
        text: widget.question.text
        lang: widget.question.language
        onClicked: sheet.open()
    }
    Sheet {
        id: sheet
        title: widget.question.label.text
        onOpened: list.goTo(list.chosen)

        FormText { // for an interpreter
            Layout.fillWidth: true
            visible: words.text !== ""
            words: widget.question.secondLabel
            bold: true
            color: Theme.soft
        }
        ListView {
            id: list
            readonly property real room: sheet.room // for the ring
            Layout.fillWidth: true
            Layout.leftMargin: -room
            Layout.rightMargin: -room
            topMargin: room
            bottomMargin: room
            implicitHeight: Math.min(contentHeight, 6 * (Theme.bigTouch + Theme.space8)) + 2 * room
            preferredHighlightBegin: room
            preferredHighlightEnd: height - room
            highlightRangeMode: ListView.ApplyRange
            clip: true
            spacing: Theme.space8
            model: widget.question.values
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: widget.question.label.text
            keyNavigationEnabled: true
            readonly property int chosen: Math.max(0, widget.question.values.indexOf(widget.question.text))
            currentIndex: chosen
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
                    return
                goTo(event.key === Qt.Key_Home ? 0 : count - 1)
                event.accepted = true
            }

            function goTo(index: int) {
                currentIndex = index
                if (index === 0)
                    positionViewAtBeginning()
                else if (index === count - 1)
                    positionViewAtEnd()
                else
                    positionViewAtIndex(index, ListView.Center)
                sheet.goOnAt(currentItem)
            }

            delegate: ChoiceCard {
                required property string modelData
                required property int index
                x: list.room
                width: ListView.view.width - 2 * list.room
                text: modelData
                lang: widget.question.language
                on: modelData === widget.question.text
                hearable: false
                onClicked: {
                    widget.question.pickValue(index)
                    sheet.close()
                }
            }
            ScrollMark { flickable: list }
        }
    }
}
