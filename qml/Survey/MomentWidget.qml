// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A day or a time of day: each part with an arrow up and an arrow down, nothing to type.
GridLayout {
    id: widget

    required property QuestionItem question
    readonly property bool days: question.widget !== QuestionItem.Time
    readonly property bool hours: question.widget !== QuestionItem.Date
    readonly property var date: question.dateParts // list of words
    readonly property var time: question.timeParts

    columns: Theme.largeText ? 1 : 3
    columnSpacing: Theme.space12
    rowSpacing: Theme.space16

    PartStepper {
        visible: widget.days
        //: Name of the part of a date.
        name: qsTr("Day")
        text: widget.date[0] ?? ""
        onStepped: by => widget.question.stepPart(QuestionItem.Day, by)
    }
    PartStepper {
        visible: widget.days
        //: Name of the part of a date.
        name: qsTr("Month")
        text: widget.date[1] ?? ""
        onStepped: by => widget.question.stepPart(QuestionItem.Month, by)
    }
    PartStepper {
        visible: widget.days
        //: Name of the part of a date.
        name: qsTr("Year")
        text: widget.date[2] ?? ""
        onStepped: by => widget.question.stepPart(QuestionItem.Year, by)
    }
    PartStepper {
        visible: widget.hours
        //: Name of the part of a time of day.
        name: qsTr("Hour")
        text: widget.time[0] ?? ""
        onStepped: by => widget.question.stepPart(QuestionItem.Hour, by)
    }
    PartStepper {
        visible: widget.hours
        //: Name of the part of a time of day.
        name: qsTr("Minutes")
        text: widget.time[1] ?? ""
        onStepped: by => widget.question.stepPart(QuestionItem.Minute, by)
    }
}
