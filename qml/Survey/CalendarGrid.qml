// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A page of a wall calendar, in the calendar of the question: turn it by month or year, touch a day.
FocusScope {
    id: sheet

    required property QuestionItem question
    readonly property real gap: Theme.space4

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight

    function move(step: int): bool {
        const days = Array.from(grid.visibleChildren).filter(item => item instanceof Pressable)
        const next = days[days.findIndex(day => day.activeFocus) + step]
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason)
        return next !== undefined
    }

    Keys.onUpPressed: event => event.accepted = sheet.move(-7)
    Keys.onDownPressed: event => event.accepted = sheet.move(7)
    Keys.onLeftPressed: event => event.accepted = sheet.move(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: event => event.accepted = sheet.move(LayoutMirroring.enabled ? -1 : 1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
            page.turn(event.key === Qt.Key_PageUp ? -1 : 1)
            event.accepted = true
        }
    }

    CalendarPage { id: page; question: sheet.question }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space8

        TurnRow {
            text: page.year
            lang: sheet.question.language
            //: Button of a calendar, as are the three that follow.
            backLabel: qsTr("The year before")
            onLabel: qsTr("The year after")
            onTurned: by => page.turnYears(by)
        }
        TurnRow {
            text: page.month
            lang: sheet.question.language
            backLabel: qsTr("The month before")
            onLabel: qsTr("The month after")
            onTurned: by => page.turn(by)
        }
        RowLayout {
            Layout.fillWidth: true
            visible: !Theme.largeText
            spacing: sheet.gap

            Repeater {
                model: page.weekdays
                AppText {
                    required property var modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignBottom
                    wrapMode: Text.NoWrap
                    text: modelData.text
                    lang: sheet.question.language
                    size: Theme.tinyText - 2
                    color: Theme.soft
                    centered: true
                    decorative: true
                }
            }
        }
        GridLayout {
            id: grid
            Layout.fillWidth: true
            columns: 7
            columnSpacing: sheet.gap
            rowSpacing: sheet.gap
            Accessible.role: Accessible.Grouping
            Accessible.name: page.month + " " + page.year

            Repeater {
                model: page.days
                Item {
                    id: place
                    required property var modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    implicitHeight: Math.max(Theme.touch, day.words.implicitHeight + Theme.space8)
                    CalendarDay {
                        id: day
                        anchors.fill: parent
                        visible: place.modelData.text !== ""
                        text: place.modelData.text
                        lang: sheet.question.language
                        label: place.modelData.name ?? ""
                        on: place.modelData.on ?? false
                        today: place.modelData.today ?? false
                        onClicked: sheet.question.chooseDay(place.modelData.iso)
                    }
                }
            }
        }
    }
}
