// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.ViewModel

// A day by its parts, each with an arrow up and an arrow down: as many of them as the question asks for.
GridLayout {
    id: parts

    required property QuestionItem question
    readonly property var date: question.dateParts // list of words

    columns: width >= 300 * Theme.textScale ? 3 : 1
    columnSpacing: Theme.space12
    rowSpacing: Theme.space16

    PartStepper {
        visible: parts.question.asksDay
        //: Name of the part of a date.
        name: qsTr("Day")
        text: parts.date[0] ?? ""
        minimumValue: 1
        maximumValue: 32
        lang: parts.question.language
        onStepped: by => parts.question.stepPart(QuestionItem.Day, by)
    }
    PartStepper {
        visible: parts.question.asksMonth
        //: Name of the part of a date.
        name: qsTr("Month")
        text: parts.date[1] ?? ""
        number: parts.question.monthNumber
        minimumValue: 1
        maximumValue: 15
        lang: parts.question.language
        onStepped: by => parts.question.stepPart(QuestionItem.Month, by)
    }
    PartStepper {
        //: Name of the part of a date.
        name: qsTr("Year")
        text: parts.date[2] ?? ""
        typed: true
        onWritten: text => parts.question.writeYear(text)
        lang: parts.question.language
        onStepped: by => parts.question.stepPart(QuestionItem.Year, by)
    }
}
