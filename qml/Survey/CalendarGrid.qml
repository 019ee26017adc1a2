// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A page of a wall calendar, in the calendar of the question: turn it by month or year, touch a day. The days are one
// stop of the keyboard: arrows move among them and turn the page at its edges, Page up and Page down turn it.
FocusScope {
    id: sheet

    required property QuestionItem question
    readonly property real gap: Theme.space4
    property int stop: -1 // the day that has the keyboard; -1: none

    function go(index: int) {
        if (index >= 0)
            places.itemAt(index).day.forceActiveFocus(Qt.TabFocusReason)
    }
    function move(step: int): bool {
        const at = stop
        if (at >= 0)
            go(page.walk(at, step))
        return at >= 0
    }

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight

    Keys.onUpPressed: event => event.accepted = sheet.move(-7)
    Keys.onDownPressed: event => event.accepted = sheet.move(7)
    Keys.onLeftPressed: event => event.accepted = sheet.move(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: event => event.accepted = sheet.move(LayoutMirroring.enabled ? -1 : 1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
            const among = sheet.stop >= 0
            page.turn(event.key === Qt.Key_PageUp ? -1 : 1)
            if (among)
                sheet.go(page.entry)
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
            visible: !Theme.largeText || !Theme.phone
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

            Repeater { // as many places as a page can need, always the same: the one with the keyboard keeps it
                id: places
                model: page.days
                Item {
                    id: place
                    required property int index
                    required property bool there
                    required property string text
                    required property string iso
                    required property string name
                    required property bool on
                    required property bool today
                    readonly property alias day: day
                    visible: there
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    implicitHeight: Math.max(Theme.touch, day.words.implicitHeight + Theme.space8)
                    CalendarDay {
                        id: day
                        anchors.fill: parent
                        visible: place.text !== ""
                        activeFocusOnTab: place.index === (sheet.stop >= 0 ? sheet.stop : page.entry)
                        onActiveFocusChanged: {
                            if (activeFocus)
                                sheet.stop = place.index
                            else if (sheet.stop === place.index)
                                sheet.stop = -1
                        }
                        text: place.text
                        lang: sheet.question.language
                        label: place.name
                        on: place.on
                        today: place.today
                        onClicked: sheet.question.chooseDay(place.iso)
                    }
                }
            }
        }
    }
}
