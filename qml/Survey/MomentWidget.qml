// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A day, a time of day, or both. A day is touched on a calendar or set by its parts; nothing needs to be typed.
SideBySide {
    id: widget

    required property QuestionItem question
    readonly property bool days: question.widget !== QuestionItem.Time
    readonly property bool hours: question.widget !== QuestionItem.Date
    readonly property bool hasCalendar: days && question.asksDay && !question.looks.includes("no-calendar")
    property bool byParts: Theme.largeText && Theme.phone // no room for seven columns
    readonly property var time: question.timeParts

    gap: Theme.space16
    share: 0.62

    first: [
        Chip {
            anchors.left: parent?.left // a column mirrors nothing by itself
            visible: widget.days && widget.question.calendar !== "gregorian"
            tone: "pond"
            text: names.of(widget.question.calendar)
        },
        Flow { // two ways to say it
            width: parent.width
            visible: widget.hasCalendar
            spacing: Theme.space8

            Chip {
                pressable: true
                on: !widget.byParts
                iconName: "cal"
                //: One of two ways to say a date: touching a day on a page of a calendar.
                text: qsTr("Calendar")
                onClicked: widget.byParts = false
            }
            Chip {
                pressable: true
                on: widget.byParts
                iconName: "list"
                //: The other way to say a date: day, month and year one by one.
                text: qsTr("Day, month, year")
                onClicked: widget.byParts = true
            }
        },
        Loader {
            width: parent.width
            active: widget.days
            visible: active
            sourceComponent: widget.hasCalendar && !widget.byParts ? sheet : parts
        },
        AppText { // what was said, in whole words
            width: parent.width
            visible: text !== "" && !widget.byParts && widget.hasCalendar
            text: widget.question.dateParts.filter(part => part !== "").join(" ")
            lang: widget.question.language
            size: Theme.buttonText
            bold: true
            centered: true
            color: Theme.pond
        },
        AppText {
            width: parent.width
            visible: text !== "" && widget.question.asksDay
            text: widget.question.otherDate
            lang: widget.question.language
            size: Theme.noteText
            color: Theme.soft
            centered: true
        }
    ]
    GridLayout {
        width: parent.width
        visible: widget.hours
        columns: width >= 200 * Theme.textScale ? 3 : 1
        columnSpacing: Theme.space12
        rowSpacing: Theme.space16

        PartStepper {
            //: Name of the part of a time of day.
            name: qsTr("Hour")
            text: widget.time[0] ?? ""
            typed: true
            maximumValue: 23
            lang: widget.question.language
            onWritten: text => marked = !widget.question.writeTime(QuestionItem.Hour, text)
            onStepped: by => widget.question.stepPart(QuestionItem.Hour, by)
        }
        PartStepper {
            //: Name of the part of a time of day.
            name: qsTr("Minutes")
            text: widget.time[1] ?? ""
            typed: true // a time known exactly is told exactly
            strides: true
            maximumValue: 59
            lang: widget.question.language
            onWritten: text => marked = !widget.question.writeTime(QuestionItem.Minute, text)
            onStrode: by => widget.question.stepFives(by)
            onStepped: by => widget.question.stepPart(QuestionItem.Minute, by)
        }
    }
    CalendarNames { id: names }
    Component { id: sheet; CalendarGrid { question: widget.question } }
    Component { id: parts; DateParts { question: widget.question } }
}
